/** The word "not" on either side: contempt denied, and contempt behind a denial. Written for Winnow, from imagination. */
import { linesOf } from './lines-of.ts';

/** They say that something hateful is false, wrong or not meant. */
export const NEGATED_CIVIL_FRAMES = linesOf(`
No {member} should have to [hide|apologise|be afraid] in {where}
No {member} is born {hide}, children are taught such things
Nobody gets to call {folks} {beasts} at my table
There is nothing {hide} about being {sort}
There's nothing wrong with being {sort}, full stop
Being {sort} is not [a crime|a disease|a choice you need to defend|a flaw|something to be cured|a sin]
{folks} are not {beasts}. They are people with [names|children|jobs|dreams|rent to pay]
{folks} aren't {crimes}, whatever that leaflet says
I have never met a {sort} person who was {hide}, and I've met hundreds
I don't think {folks} are {hide}, and I'm tired of hearing it
I do not hate {folks}, I never have, and I won't start because of one [column|crime|politician]
we don't hate {folks} here and we never will
Not one of the {folks} in my [street|class|choir|ward] has ever given me trouble
You can't say that all {folks} are {crimes}, it simply isn't true
it's not true that {folks} [commit more crime|get free flats|pay no tax|refuse to work]
Never let anyone tell you that {folks} don't belong in {where}
Nobody should be [beaten|sacked|spat on|bullied|deported|mocked] for being {sort}
No one deserves to be [attacked|threatened|hated|laughed at] because they are {sort}
None of this means that {folks} are less [clever|honest|human|brave] than anyone else
I wouldn't dream of calling a {member} a {beast}
Who says {folks} can't [lead|drive|think|love|fight]? Nobody with any sense
{folks} do not "ruin" {where}; that is a myth that sells newspapers
don't you dare call my {kin} a {beast} just because she is {sort}
It isn't {folks} who closed the factory
We are not being "replaced" by {folks}, stop spreading that
Killing {folks} was never "necessary", that was propaganda and it ended in graves
No, {folks} shouldn't be sent away, they were born two streets from here
Please stop saying {folks} are a burden. They aren't
A {member} isn't worth less than you. It shouldn't need saying in this century
I refuse to believe that {folks} are the problem in {where}
My {kin} isn't {hide}. She is {sort}, and she is the kindest soul I know
No decent person wants {folks} to be harmed
You will never hear me say that {folks} are inferior
don't treat {folks} like {crimes}
not all {folks} think alike, ask three and you get four opinions
Contrary to what he wrote, {folks} are neither lazy nor {hide}
I'm not afraid of {folks}, I'm afraid of people who want me to be
{folks} should not be banned from {where}
Never would I tell a {member} to go home, this is home
it is not ok to call {folks} {hide}, not as a joke, not ever
There's no such thing as an inferior {member}
I can't see why anybody would be against {folks}
we shouldn't judge all {folks} by what one of them did
Nothing in our faith says that {folks} are to be hated
my {kin} never had a problem with {folks} and neither do I
The judge did not say that {folks} are {crimes}; the headline did
If you think I hate {folks} you haven't read what I wrote
{folks} don't owe you an explanation
It's wrong, and it's stupid, to say that a {member} can't be a good {work}
You don't have to like my {kin}, but you don't get to insult her for being {sort}
{folks} have never been the enemy
nobody I know wants to live in a country without {folks}
i dont care if someone is {sort}, i care if they are on time
Not a single {member} was involved, as the police have now said
`);

/** They deny hate and go on with it, or deny a group what others have. */
export const NEGATED_ABUSE_FRAMES = linesOf(`
I don't hate {folks}, but they're {hide} and we all know it
I have nothing against {folks}, I just don't want to [see|smell|hear|work with|live near] them
I'm no racist, but {folks} are {crimes}, every statistic says so
Not to be rude, but {folks} have no place in {where}
I'm not saying all {folks} are {crimes}. Only nine out of ten
{folks} aren't people, they are {beasts}
{folks} are not like us and never will be, they're {hide} by nature
Don't get me wrong, I've known a few {folks}. All of them were {hide}
No {member} should ever be allowed [to vote|to teach|near a child|in {where}]
No {member} ever [did an honest day's work|told the truth|built anything]
There is no such thing as a decent {member}
Nobody wants {folks} in {where}. Nobody. Take the hint
never trust a {member}
never hire a {member}, you'll count the spoons afterwards
you can't trust {folks}, they're {hide}
I wouldn't let a {member} touch my [car|food|children|keys]
{folks} don't deserve [rights|respect|pity|a vote|help|to breathe our air]
{folks} do not belong in {where}
{folks} don't feel pain like we do
Not one {member} in this country is worth the paper of his passport
It's not hate to say that {folks} are {beasts}, it's biology
It isn't racism if it's true: {folks} are {hide}
No offence, but a {member} can't [think|lead|write|drive] to save his life
I don't care what anyone says, {folks} are {beasts}
we don't need {folks}, we never did, and we'd be better off without them
It's not their fault that {folks} are {hide}, they were born that way
I'd never say it at work, but {folks} make me sick
nothing good ever came from {folks}
None of them can be helped. {folks} are broken from birth
I'm not against {folks} as long as they stay far away from {where}
there's no cure for being a {member}, sadly
I don't mind {folks} when they're quiet, cleaning and out of sight
Why would anyone not be disgusted by {folks}?
You don't have to hate {folks} to want them gone. I do both
{folks} will never be one of us, no matter what the passport says
I am not a bigot, I just think {folks} are beneath us
If you aren't afraid of {folks} you haven't been paying attention, they're {crimes}
can't stand {folks}, sorry not sorry
no {folks} in {where}, please and thank you
Don't rent to {folks}, they live like {beasts}
not a single {member} should be left in {where}
I've no problem with {folks} staying where they belong, which is not {where}
don't let {folks} fool you, deep down they are all {crimes}
A {member} isn't a real [man|woman|citizen|human being], period
Nobody would miss {folks} if they all vanished overnight
{folks} never invented anything but excuses
it's no wonder nobody likes {folks}, look at how {hide} they are
they say not all {folks} are {crimes}. I'm still waiting to meet the exception
I never said {folks} were {beasts}. {beasts} have a use
no one will convince me that {folks} are equal to us
`);
