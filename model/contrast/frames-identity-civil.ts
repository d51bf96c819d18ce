/** Groups and their members, named by themselves and by others without any ill will. Written for Winnow, from imagination. */
import { linesOf } from './lines-of.ts';

/** The speaker's own identity. */
export const FIRST_PERSON_FRAMES = linesOf(`
I am {myself}
I'm {myself}.
I am {myself} and I [like|love|hate] [rain|opera|mornings|long films|football]
i'm {myself} btw
Hi, I'm {given}, {myself} from {place}
As {myself} I [agree with this article|had to smile at this|see it differently|was moved by the film|wonder who was asked]
As {myself}, I want to thank the {work} who helped me on Tuesday
Speaking as {myself}: the bus is late for all of us
I am {myself}, I work as a {work}, and I vote
I am {myself} and proud of it
I'm {myself}, and this city is my home
I'm {myself} living in {place}. Nobody has ever been rude to me here
being {myself} in {place} isn't always easy
It took me years to say it: I'm {myself}
when I told my {kin} that I'm {myself}, we both cried and then we had soup
My name is {given} {surname}, I am {myself}, and I've lived on this street since {number} years
I'm both {myself} and a terrible cook
I'm {myself}, my {kin} is {sort}, and we run a bakery together
I'm {myself}. My {kin} voted for the other side. We still have lunch every Sunday
For me as {myself} the new law changes [nothing|everything|more than people think]
I came out at forty. I'm {myself}, I have two kids and a dog, life goes on
Growing up as {myself} in {place} I never saw anyone like me on television
I speak as {myself} who has paid taxes for thirty years
I'm {myself}, ask me anything about [my job|our holidays|the language]
I am {myself} who loves [trains|gardening|heavy metal|poetry|knitting]
you may not expect this from {myself}, but I liked the bishop's speech
I, {myself}, was elected to the parish council. Who would have thought
we are two dads with a daughter, both {sort}, and the school has been great
I'm {myself} and I don't feel represented by [any party|this paper|the union]
I'm {myself}, and I was treated well at the hospital in {place}
My boyfriend and I are {sort} and we got married on the beach in {place}
My girlfriend is {sort} and she makes me laugh every day
my wife is {sort}, I'm {myself}, our kids are {nat} by passport
happy to be {myself}
being {sort} is part of who I am, not all of it
I was born {sort} and I'll die {sort}, in between I fix [bikes|roofs|radios]
I'm a {sort} [man|woman|person|student|parent|{work}] and I approve of this
I'm a {sort} {work} with {number} years in the trade
I am a {sort} man who loves his country
I am a {sort} woman, I'm forty-{number}, and I've just started my own company
I'm not religious, but my {sort} neighbours invite me to every feast
yes, I am {sort}. Any other questions?
I'm {sort} too! where do you live?
my faith as {myself} teaches me to welcome the stranger
Dear editor, I'm {myself} and I've read your paper for twenty years
I'm {myself} on a small pension and I can't pay this heating bill
`);

/** Others, seen neutrally or kindly. */
export const ABOUT_GROUP_FRAMES = linesOf(`
{folks} are [great|wonderful|welcome here|people like you and me|part of this town|my friends]
{folks} deserve [respect|better|the same pay|a seat at the table|to feel safe]
{folks} should [have the same rights|be asked first|get a fair trial|feel at home in {where}]
I love {folks}
I respect {folks} and their [traditions|courage|patience]
There are {folks} on the council now, and about time
We hired {number} {folks} this year and business is good
{folks} in {place} [wait longer for a flat|earn less|live longer|vote more often] than others, says the study
A {member} was elected mayor of {place}
a {member} from {place} won the [chess championship|literary prize|marathon]
The {work} who saved my {kin} is {sort}
my {kin} is {sort}
My {kin} is a {member}
My new boss is {sort}, she is strict and very fair
our neighbours are {sort} and bring us [soup|cake|dates|tomatoes] at every feast
The {sort} family next door moved in with a piano
{given} is a {sort} {work} from {place}
is the writer {sort}? I'd like to read more of her
how many {folks} live in {place}?
What do {folks} think of {topic}?
The article asks {folks} about {topic}, and their answers differ
{folks} talk about their lives in this new podcast
a museum on the history of {folks} opens in {place}
{folks} fought in that war too, and got no medals
Why are there so few {folks} in {where}?
Support for {folks} in {where} has grown, the poll says
the library has set up a room for {folks} to meet
{folks} and their families are invited on Sunday
There's a march for the rights of {folks} at noon
Doctors should know more about how illness shows in {folks}
Hundreds of {folks} were married at the registry this year
a {sort} actor plays the detective, and he is superb
the best {work} I ever had was a {member}
My {kin} married a {member} and the wedding lasted three days
We had a {sort} teacher who taught us to read music
The {sort} community in {place} raised {money} for the flood victims
{folks} are over-represented among [nurses|bus drivers|cleaners|victims of fraud] in {place}
a bill on the rights of {folks} passed its second reading
{folks} can now serve in the army
the ban on {folks} in the choir was lifted in 1978
{folks} helped to build this railway
He is {sort}, she is {sort}, they've been together since school
Black, white, {sort}: on our team nobody asks
{folks}, {folks} and {folks} all sat at one table at the street party
I've learnt a lot from {folks} at my work
please ask {folks} what they need before you design the station
not every {member} wants the same thing, obviously
the {sort} vote will matter in this election
{folks} make up {number} percent of the town
Many {folks} are worried about [rents|the new law|violence|the hospital]
Two {folks} were attacked at the station last night. I hope they recover
Violence against {folks} is rising, the ministry says
discrimination against {folks} costs the economy billions, economists say
A {member} told me on the train how she had fled with one bag
we celebrate {folks} today
thank God for {sort} nurses
happy for the {sort} couple, may they have a long life together
Some {folks} are rich and some are poor, like everyone
As the mother of a {sort} boy I'm grateful for this school
Could a {member} become president? Why not
`);
