/** Contempt for groups, mostly without a swear word: feeling, quality, comparison, hint. Written for Winnow, from imagination. */
import { linesOf } from './lines-of.ts';

/** What the writer feels, and what he says the group is. */
export const DEROGATION_FRAMES = linesOf(`
I loathe {folks}
I really can't stand {folks}
I despise {folks} with all my heart
{folks} make my skin crawl
{folks} disgust me
the sight of {folks} makes me [sick|angry|want to cross the street|lose my appetite]
I get a headache when {folks} start to talk
I've had it up to here with {folks}
so tired of {folks} everywhere you look
my hatred of {folks} grows every day
God, I hate it when a {member} sits next to me
being near a {member} makes me want to wash my hands
Seeing two {folks} holding hands ruins my day
{folks} are so {hide}
{folks} are all {hide}, every last one
every {member} I've met was {hide} and {hide}
Most {folks} are {hide}, and the rest are {crimes}
you're {hide}, like all {folks}
typical {member}, {hide} and loud
trust me, {folks} are {crimes}
all {folks} are {crimes}, and you know it
{folks} are {hide} by nature and {hide} by habit
{folks} are simply less intelligent, science has shown it
The average {member} has the mind of a child
{folks} have no [honour|brains|self-control|shame|culture|morals|work ethic]
{folks} only care about [money|themselves|benefits]
{folks} can't [drive|think|be faithful|hold a job|raise children|be trusted with money]
{folks} smell
{folks} lie as they breathe
{folks} are a disgrace to the human race
{folks} are the worst thing that ever happened to {where}
{folks} ruin {where}
{folks} are destroying {where} from within
Everything wrong with {where} has one cause: {folks}
A {member} in charge? It'll be bankrupt by Christmas
what do you expect from a {member}?
you throw like a {member}, no wonder nobody picks you
That's what you get when you hire {folks}
{folks} were never any good at anything but [complaining|breeding|stealing|begging]
it's in their blood, {folks} are {crimes}
the {sort} mind doesn't do logic
{sort} "culture" is an oxymoron
being {sort} is [a mental illness|a defect|a punishment|a choice, and a filthy one]
There's something wrong with people who are {sort}
only a {hide} mind would marry a {member}
I'd be ashamed to have a {sort} child
imagine being {sort}, how embarrassing
{folks} are a drain on {where}
{folks} are a waste of [space|tax money|a hospital bed|good air]
{folks} are second class, and deep down they know it
we normal people are better than {folks}, there, I said it
My dog is worth more than ten {folks}
{folks} should be grateful that we even [talk to them|feed them|let them in]
{folks} should know their place
{folks} belong [in the kitchen|in a cage|in the gutter|at the back|in an asylum|under our boots]
The only thing more {hide} than a {member} is two of them
{folks} deserve to be [laughed at|spat on|treated like dirt|miserable]
I laughed when I heard that {folks} lost their [homes|jobs|case]
who cares if a {member} dies, plenty more where that came from
{folks} bring [disease|crime|filth|shame|dirt] wherever they go
`);

/** Comparisons with animals, illness and dirt. */
export const DEHUMANISING_FRAMES = linesOf(`
{folks} are {beasts}
{folks} are {beasts} in human clothes
{folks} are nothing but {beasts}
those {folks} are {beasts}, plain and simple
Call them what they are: {folks} are {beasts}
To me {folks} are {beasts}, they breed and they eat
{folks} live like {beasts}
{folks} multiply like {beasts}
{folks} act like {beasts} because they are {beasts}
a {member} is a {beast} that learnt to talk
you can put a suit on a {member}, it's still a {beast}
just another {sort} {beast}
look at this {sort} {beast}
{hide} {sort} {beasts}
{folks} crawl out of the walls like {beasts}
{folks} swarm over the border like {beasts}
an infestation of {folks} has reached {town}
Our city is infested with {folks}
There's only one cure for {folks}, and it's soap
{folks} are germs, and {where} is getting a fever
This plague called {folks} is eating {where} alive
{folks} are the tumour, cut it out
you don't argue with {beasts}, and you don't argue with {folks}
Half animal, half {member}
is it a {beast}? is it a {member}? hard to tell
{folks} belong in a zoo
{folks} aren't fully evolved
Evolution forgot {folks}
{folks} have no soul
call pest control, {folks} moved in next door
fumigate the flat after {folks} move out
I saw {folks} at the station, like flies on meat
somebody let the {beasts} out, the {folks} are at the pool again
they are not human, these {folks}
subhuman. That's the word for {folks}
{folks} are what you scrape off your shoe
put a leash on that {member}
{folks} smell like {beasts} and think like {beasts}
A herd of {folks} came in and it stank for a week
stray dogs have better manners than {folks}
`);

/** Hints, irony, coded speech. */
export const IMPLICIT_FRAMES = linesOf(`
funny how things go missing whenever {folks} visit
Count your spoons, the {folks} are coming for dinner
I always lock the car when I see {folks}
strange that the smell left when the {folks} moved out
wow, a {member} with a job, take a picture
{folks} and work, name a better joke
How many {folks} does it take to run a country? Nobody knows, it never worked
of course the {work} was {sort}, that explains the mess
You can take a {member} out of the gutter, but you know the rest
I'd rather be [dead|blind|bankrupt|single forever] than {sort}
I'd sooner eat glass than live next to {folks}
My grandfather knew how to deal with {folks}, and nobody complained
back when {folks} knew their place this was a nice town
We all know who is behind it, they wear small hats
a certain people with long noses owns the newspapers, wink wink
The usual suspects with the usual skin colour, I see
ask yourself who runs the banks. Always the same tribe
What a coincidence, another stabbing and another "{nat} youth"
{where} was safe until a certain kind of guest arrived
sure, let's put {folks} in charge, what could go wrong
A {sort} doctor? I'll wait for a real one, thanks
Was your {work} qualified or just {sort}?
she only got the job because she's {sort}
Let {folks} fend for themselves for a year, nature will do the rest
they have an average IQ of a warm day in spring, those {folks}
Since when do {folks} read?
Someone teach the {folks} what a shower is
Do {folks} even have feelings?
If {folks} are so oppressed why are they so fat?
"Women's intuition" is what they call it when they don't have a brain
Is it that time of the month, ladies, or are you always this stupid?
A woman's opinion, how cute, now fetch the beer
She should smile more and speak less, that's what women are for
make me a sandwich and leave politics to the men
He's a bit too {sort} for this neighbourhood, if you know what I mean
real men and real women only, the rest can be treated
Pick a bathroom, freak, there are only two
that's a man in a dress and he will always be a man
his parents must be so ashamed of their {sort} son
the blind leading the blind, the deaf shouting, what a show these cripples put on
in my day we hid such children in the attic
Darwin would have something to say about {folks}
the world would be quieter without {folks}
I'm sure the ovens could be warmed up again
Great replacement? No, great infestation
Adolf was right about one thing, you know which
one way flights are cheap this month, just saying to our {sort} guests
our "new citizens" have celebrated again, with knives
another gift from the {sort} community: a burnt car
diversity is our strength, says the hospital full of victims
`);

/** Support of unequal treatment, exclusion, expulsion. */
export const EXCLUSION_FRAMES = linesOf(`
{folks} should not be allowed to [vote|marry|own land|teach|adopt|drive|have children|run for office|serve]
{folks} shouldn't have the same rights as us
Ban {folks} from {where}
ban all {folks}
{folks} out of {where}
{folks} out!
no more {folks} in {where}
We don't want {folks} in {where}
keep {folks} away from our [children|schools|women|jobs|pools]
Deport all {folks}, guilty or not
deport every last one of these {folks}
Send the {folks} back, today rather than tomorrow
ship them home, {folks} have no business here
put the {folks} on a boat and push
pack your bags, {folks}, your time here is over
{folks} must leave {where}
{where} belongs to us, not to {folks}
this land is for {nats}, not for {folks}
Separate schools for {folks}, that's all I ask
there should be separate [benches|wards|carriages|beaches] for {folks}
It was a mistake to give {folks} the vote
A {member} should never [sit on a jury|wear a uniform|hold a gavel|be a {work}|lead a party]
I'd never vote for a {member}, they aren't fit to lead
Shops should be allowed to refuse {folks}
I don't serve {folks} in my shop and I'm proud of it
landlords should be free to say no to {folks}
why are {folks} still allowed in {where}?
Build a wall, and put the {folks} on the other side
round {folks} up and put them in camps
{folks} should be registered and made to wear a badge
sterilise {folks}, it would save us a fortune
{folks} must be kept under control, with the whip if needed
Take the children away from {folks}
{folks} should be locked up [for their own good|before they do it again|as they were in the old days]
strip {folks} of citizenship, all of them
Being {sort} should be illegal
being {sort} should be punished by law
jail for anyone who is {sort}, as it was in better times
cut all money for {folks}, let them starve a little
no hospital beds for {folks} until ours are treated
{folks} should pay for the air they breathe here
we should never have freed {folks}
slavery did {folks} a lot of good
women belong at the stove, take them out of {where}
No wheelchairs, no madmen, no {folks} on this beach please
cleanse {where} of {folks}
{where} should be {sort}-free
make {where} white again
it's time for {where} to be pure again, without {folks}
{folks} need to be re-educated until they're normal
A good beating would cure the {sort} ones
Conversion works, you only need to hit {folks} hard enough
`);
