/** How people write who are too often misread: dialects, second languages, names, disability, age. All civil. Written for Winnow. */
import { linesOf } from './lines-of.ts';

/** African-American English. */
export const AAE_FRAMES = linesOf(`
he be working late every Friday, that's why you don't see him at church
she been knew that bus wasn't coming
They finna open a new library on [the east side|5th], bout time
I'm finna go to the store, y'all need something
ain't nobody told me the game was moved
ain't no way they charging {money} for that
y'all stay blessed
We was at my auntie house and the power went out again
my grandmama been living on this block since before the freeway
Dude stay talking about that team like he coach it
them boys can hoop for real
that's on God, best wings in {place}
this song go hard
this joint slap, who produced it?
no cap, the mayor did good on this one
he ain't lying, the rent too high
tryna get my daughter in that program, who do I call
She do hair and she do it right, ask for {given}
I seen {given} at the cookout, she look good
wassup fam, glad y'all made it home safe
boy you crazy lol I love it
girl bye 😂 you know you ate that
my mans got the job!!
bruh I'm weak 💀💀
I done told them about that light at the crosswalk, somebody gon get hurt
How the city gon fix the stadium and not the pipes
it be like that sometimes
dem greens was everything, thank you sis
we need to come together as a people and vote
They always got money for a jail but never for a rec center
Ion even like football but that catch was crazy
lemme find out you can cook like that
He got up out his seat for a elder, raised right
Big ups to all the black fathers out here doing they thing
black girl magic fr, congrats {given}
you ain't gotta agree with me, but look at the numbers
Why they ain't fix the elevator yet, my mama use a walker
been had my ballot filled out since Monday
whole neighborhood showed out for the parade
imma keep it a buck with you, the budget ain't adding up
My cousin nem coming from {place} for the reunion
`);

/** English as a second language. */
export const SECOND_LANGUAGE_FRAMES = linesOf(`
Sorry for my english, I am from {country} and I want only say thank you
I am living in {place} since {number} years and people is very kind with me
In my country we have not this problem, because the train is of the state
Please can somebody to explain me what means this law for students?
The article say that price go up, but in my shop is already up long time
I am agree with you about the school
I not understand why they close the hospital, is only one in region
this is very good informations, thanks you
we are hoping that the war will finish soon and everybody can back to home
My husband he work as {work} and I take care the childrens
How much it cost the ticket for pensioner?
Me and my wife we like very much your city, only the rain is too much
it depends of the government, not of the people
I have 45 years and I learn english every day one hour
The police was helpful when I have lost my bag
In {country} also is same, politicians speak, nothing is changing
Excuse me, where I can make the registration?
Dear sirs, kindly do the needful and repair the road near to our temple
He told that he will come, but he is not came
I am thinking the coach must to change the tactic
very nice photo of my village, I am crying of happiness
The bread here is not so good like in {country}, but the cheese yes
my son is been in this school, teachers is so nice
we pay the tax same like others, so we want the same doctor
it was funny when the minister say he not know the price of milk
Hello friends, I am new in {place}, somebody play the chess?
I am muslim and my boss is christian, we make good works together
thanks god nobody died in this fire
I want that all peoples live in peace, black, white, all color
the government should give more attention for old persons
Is no good to make joke about religion of other person, in my opinion
Today I become {nat} citizen, I am so proud!!
They must not to cut the tree, it is older than my grandfather
I speak bad but I understand all, so please be polite
what is the different between this bill and the last?
In {place} I have find good friends, they correct always my grammar
Please to respect each other, we are all guest on this earth
My boss said me that I can take holiday in the feast, I was so glad
this team play without heart since the trainer is gone
I am not accord with the minister, but he has right in one point
The children of my brother they don't speak more {nat}, is a pity
`);

/** Given names and surnames of many origins. */
export const NAME_FRAMES = linesOf(`
{given}
{given}?
thanks {given}
Happy birthday {given}!
{given} {surname} is the new [head of the library|coach|mayor of {place}|school nurse]
Has anyone heard from {given} {surname} since the storm?
{given}, {given} and {given} won the relay
My neighbour {given} fixed our fence and wouldn't take a penny
I went to school with {given} {surname}, a quiet boy who drew horses
{given} is my best friend
my name is {given}
I'm {given} and I work as a {work}
{given} {surname} wrote that, not me
hi {given}, could you send me the recipe?
Mr {surname} taught us maths for six years
Ms {surname} asked the right question at the hearing
{given} {surname} scored twice
Councillor {surname} voted against, and explained why
Dr {surname} operated on my knee in {place}
good luck to {given} in the final
Please say hello to {given} and the kids
{given} and {given} are getting married in June
{given}'s bakery on the corner has the best rolls
I agree with {given}
I disagree with {given} here, the numbers are from 2019
RIP {given} {surname}, a fine musician
the judge, {given} {surname}, asked for more documents
{given} {surname} (34) from {place} collects old radios
welcome to the team, {given}
who is {given} {surname}?
a letter by {given} {surname}, {place}
Interview with {given} {surname}, {work}
{given} says the bridge won't hold, and {given} says it will
My little {given} started to walk today
{given} {surname} for president!
Thank you, Imam {surname}, for the kind words after the fire
{given} from the bakery says hi
{given} {surname}, {given} {surname} and {given} {surname} were elected
this is {given}, she is new in our class
where is {given}?
{given} was right all along
Rabbi {surname} and Father {surname} opened the shelter together
`);

/** Disability, illness and age. */
export const ABILITY_FRAMES = linesOf(`
My {kin} is deaf and teaches sign language
my {kin} has Down syndrome and works at the café in {place}
I have autism and loud stations are hard for me
living with schizophrenia is possible, I've done it for twenty years
The lift is broken, so wheelchair users can't get to platform two
Blind passengers need the announcements, please switch them on again
As the father of a disabled child I fill in forms every week
disabled people are asking for ramps, not for pity
I lost a leg at forty and I still dance
my {kin} is {number} years old and she beats me at cards
Old people should be asked before their bus is cut
pensioners are lonely in this town, and a bench costs nothing
the young pay for roads that the old decided on, let's talk about it
Teenagers need a place to meet, that's all
kids these days read more than we did, I'm a librarian, I see it
Boomers bought when houses were cheap, that isn't their fault
Gen Z is not lazy, the wages are low
I'm {number}0 and I've just learnt to swim
Dementia took my {kin} from us long before she died
he stutters, and he's the best speaker on the council
She is in a mental hospital and getting better, thanks for asking
bipolar people can be wonderful parents, I'm one
epileptics may drive after a year without a seizure, the rule is fair
Hire people with disabilities, they stay
my {kin} uses a guide dog called {given}
a retarded growth of bone was found on the X-ray, the doctor said, it's an old medical term
the deaf theatre group is touring {country}
Short people of the world, unite: lower the shelves
as a short man I know where the good seats are
I'm fat, I'm fifty, and I finished the half marathon
ADHD isn't an excuse, it's an explanation
My mother is senile, my father is blind, I am tired, and I need a carer for two afternoons
children with special needs were left out of the plan
the paralympic team won {number} medals
Autistic people don't lack empathy
an elderly woman fell on the ice outside the bank, please put down some salt
people on crutches can't open that door
Stop parking on the disabled bay, I need it
what do we call people with dwarfism? by their names
`);

/** African-American English with the oaths of talk among friends; nobody is meant. */
export const AAE_CASUAL_FRAMES = linesOf(`
ain't nobody got time for this shit lol
that bitch hard, play it again
my ass tired, I been up since four
this nigga {given} said he can cook 😂 boy sit down somewhere
y'all niggas funny as hell on here
he funny as shit, I can't with him
she bad as hell, where she get that coat
we lit as fuck tonight, {place} stand up
damn bro you really did that shit, proud of you
Ion fuck with decaf like that
my niggas pulled up with soup when I was sick, that's love
Bitch I'm screaming, he really proposed at the cookout
this weather got me fucked up
they got me working on my damn birthday
real niggas vote early, see y'all at the rec center
that mac and cheese was fire as hell
shit crazy, gas went up again
`);
