/** Hate by reference ("them"), as a question or as an opinion, and the civil questions that look like it. Written for Winnow. */
import { linesOf } from './lines-of.ts';

/** The group stands in one clause, the contempt in the next. */
export const PRONOUN_HATE_FRAMES = linesOf(`
There go the {folks} again. I can't stand them
{folks} moved in upstairs. They are {beasts}
I see {folks} on the tram every morning. They disgust me
Look at those {folks}. Every one of them is {hide}
More {folks} on television now. Who needs them? They're {hide}
They say that {folks} are equal. They are not, they are {beasts}
My {kin} works with {folks}. Says they're all {crimes}
We have {folks} in our street. Get rid of them
I met some {folks} at the lake. I wish they'd drown
{folks}. That's the post. I hate them
{folks}? Send them all away
{folks}... words fail me. Filth, all of them
You know who I mean: {folks}. They should be put down
Remember when there were no {folks} here? Let's get them out again
I read about {folks} today. Somebody should shoot them
the {folks} are having a party. Hope the roof falls on them
you're a {member}, aren't you? People like you make me sick
So you are {sort}. That explains why you're so {hide}
You are {sort}? Then you're a {beast}
you're {sort} and that is why nobody will ever respect you
As a {member} you should keep your mouth shut
go away, {member}, we don't want your kind in {where}
you lot are {sort}, which means you're {crimes}
He's {sort}, so he's a {beast}. Simple
She is a {member}. I'd spit on her
I saw that {given} is {sort}. I hope it kills him
they're {sort}, they don't count as people
that one is {sort}, don't touch it
Those {folks}, ugh. It should go back to its cage, all of it
{folks} came to {town}. It was clean before they arrived
people say {folks} are nice. I say they're {hide}, and I've seen enough of them
I tried to be kind to {folks}. They are still {crimes}
`);

/** Asked or believed. */
export const QUESTION_HATE_FRAMES = linesOf(`
Why are {folks} so {hide}?
why are all {folks} {crimes}?
Have you ever met a {member} who wasn't {hide}?
Do you know a single {member} who doesn't [steal|lie|stink|cheat]?
can anybody name one thing that {folks} are good for?
What's the point of {folks}?
Would you let your daughter marry a {beast} like that {member}?
Who would want to touch a {member}?
How does anyone manage to live near {folks} without throwing up?
Is there anything lower than {folks}?
When will we finally get rid of {folks}?
when do we start shooting {folks}?
Why do we let {folks} breathe our air?
why should I pay for {folks}, they're {beasts}?
is it only me or do {folks} smell?
am I wrong to think that {folks} are {beasts}?
Isn't it time to admit that {folks} are inferior?
don't you think {folks} should be locked away?
What do {folks} and {beasts} have in common? Everything
Who invited these {beasts}, I mean {folks}?
How can a {member} call himself human?
Since when are {folks} people?
has a {member} ever told the truth?
What is the difference between a {member} and a {beast}? I'm asking for a friend
I think {folks} are {beasts}
In my opinion {folks} are {hide}
I believe that {folks} are less than human
I feel that {folks} should not be in {where}
imo {folks} are the worst
my honest view: {folks} are {crimes}
It's my firm belief that a {member} is worth less than a {nat} man
unpopular opinion: {folks} are {hide}
hot take: {folks} ruin {where}
I'm convinced that {folks} want to destroy us
call me old-fashioned, but {folks} make me sick
let's face it, {folks} are {hide}
Everyone thinks it, I say it: {folks} are {beasts}
if you ask me, {folks} got off lightly
I find {folks} {hide}, always have
I know for a fact that {folks} are {crimes}
`);

/** Questions and reference without any contempt. */
export const CIVIL_QUESTION_FRAMES = linesOf(`
Why are {folks} so often left out of the statistics?
why do {folks} pay more for insurance?
Have you ever talked to a {member} about this?
Do you know any {folks} who could join the panel?
can anyone recommend a book on {folks} in {place}?
What do {folks} in {country} think about it?
How many {folks} work at the {place} hospital?
When did {folks} get the vote in {country}?
Who speaks for {folks} in {where}?
Is the new station fit for {folks}?
Are {folks} covered by the new law?
Why were {folks} told so late?
Where can {folks} get help in {place}?
Would a {member} have been treated in the same way?
Isn't it time that {folks} got an apology?
When will {folks} finally be safe on this street?
Do {folks} still face this at work in 2024?
I see {folks} on the tram every morning. They always greet me
{folks} moved in upstairs. They've been lovely neighbours
My {kin} works with {folks}. She says they are the best colleagues she's had
We have {folks} in our street, and I like them
I met some {folks} at the lake. They shared their lunch with us
There go the {folks} from the choir. I could listen to them for hours
More {folks} on television now, and I enjoy watching them
You're {sort}? So am I, nice to meet you
so you are {sort}, which dishes should I try?
He's {sort}, so Friday evening doesn't suit him
She is a {member} and he is a {member}, and their kids speak three languages
I think {folks} are underpaid
In my opinion {folks} should be heard first
I believe that {folks} have a point here
my honest view: {folks} were let down by {policyBody}
unpopular opinion: {folks} should get the grant first
I'm convinced that {folks} will decide this election
I know for a fact that {folks} were not invited
How do {folks} celebrate the new year?
what is the right word for {folks} nowadays?
Could somebody explain to me what {folks} believe about the afterlife?
`);
