/** Contempt with another aim: things, ideas, firms, animals, professions, one person as such. Written for Winnow, from imagination. */
import { linesOf } from './lines-of.ts';

/** Hard words on things, ideas and firms. */
export const ABUSE_OF_THINGS_FRAMES = linesOf(`
This [app|printer|phone|website|update|form] is [garbage|trash|rubbish|the worst thing ever made|a crime against humanity]
I hate this [song|chair|font|bus stop|weather|remix] with all my heart
I absolutely hate [Mondays|mosquitoes|coriander|cold soup|ads|raisins in salad]
what a disgusting [soup|colour|carpet|building]
My [car|laptop|oven] is a worthless piece of scrap
this film is so stupid it hurt
The sequel is a brainless waste of two hours
That company is a parasite on its suppliers
Big banks are leeches on the economy, in my opinion
{policyThing} deserves to die a quick death
kill {policyThing} before it kills the small shops
{policyThing} is a cancer on our finances
capitalism is a disease and the rent is its fever
I despise [communism|capitalism|nationalism|bureaucracy] with every fibre
Socialism is a stupid idea that fails each time it is tried
monopolies are vermin, break them up
nothing is more repulsive than [reality TV|wet socks|lobbying|pop-up windows]
burn that [ugly statue|flag of a football club|contract|sofa] already
Destroy the old [silo|tower block|car park], nobody will miss it
this tax is evil
I can't stand [jazz|cricket|algebra|this jingle|instant coffee]
Cats are superior to dogs, end of discussion
dogs are dumb and I love them for it
I hate cows, they look at you as if you owed them money
pigeons are flying rats, the town should do something
Wasps are the worst creatures on earth, kill them all
ticks should be exterminated
mosquitoes don't deserve to live
geese are evil little bastards, one bit me on the way to school
slugs ate all of my lettuce, death to slugs
Foxes in the hen house again. I'd shoot the lot
that ideology is poison
the theory is moronic, whoever holds it
This paper's website is an idiotic mess of banners
shoddy, stupid, expensive: the new ticket machine
your [argument|theory|plan|idea] is [dumb|worthless|nonsense|a joke], sorry
I hate your haircut in that photo, but I love you
such an ugly [bridge|logo|stamp|shirt]
wipe this recipe from the face of the earth
Pineapple on pizza should be illegal
the plastic cup is a plague of our time
these e-scooters are pests, throw them into the canal
Whoever invented open-plan offices, the idea is rotten
the new coins are hideous
tax forms make me want to scream
our old boiler is a useless beast
stupid rain, stupid umbrella, stupid me for going out
I'm such an idiot, I locked myself out again
God, I'm dumb, the answer was on page one
leeches and ticks and lice, the school trip had it all
the snake in the zoo looked bored
rats in the tunnel stopped the metro
My hate for this [queue|printer|ticket machine] knows no bounds
computers are stupid, they do exactly what you tell them
this bank treats customers like dirt
the airline lost my bag twice, shame on them
the oil firm lied for decades and should be broken up
fake news sites are sewers
That diet is a scam
worthless shares, worthless promises
the team's defence is trash this year
what a rotten season, what a pathetic display
`);

/** Contempt for trades, fans, parties and classes; no protected group among them. */
export const NON_PROTECTED_FRAMES = linesOf(`
{trades} are {beasts}, the lot of them
I hate {trades}
all {trades} are {crimes}
I can't stand {trades}
{trades} ruin everything
{trades} should be banned from {town}
never trust {trades}
you can always tell {trades} by the smug face
{trades} are {hide}, no exceptions
a world without {trades} would be a better one
{trades} have no place in this town
What are {trades} good for anyway?
not one of those {trades} has ever told the truth
{trades} are the scum of the earth
death to {trades}, said every tenant ever
Keep {trades} out of {place}
{trades} belong behind bars
who let the {trades} in?
{trades} have zero brain cells between them
I wouldn't share a lift with {trades}
{trades} breed like rabbits in this town
someone send all {trades} to the moon
so sick of {trades}
{trades} make me want to throw up
`);

/** One person, and nothing about a group. */
export const INDIVIDUAL_INSULT_FRAMES = linesOf(`
You're a {beast}, {given}, and everyone in the office knows
{given} {surname} is a {idiot}, ask anyone who worked with {given}
my ex is a {hide} {idiot}
what a {hide} person you are
you, personally, make me sick
you {hide} little man
I can't stand you, {given}
I hate you so much
I hate my boss, he is a {idiot}
Everyone hates you, {given}
You're the dumbest person I've ever argued with
You are {hide} and so is your opinion
that goalkeeper is a useless {idiot}
our landlord is a greedy {beast}
{given} has the manners of a pig
this YouTuber is a talentless {idiot}
You're nothing but a {beast} to me
No one has ever loved you, {given}, and no one will
you're a joke of a {work}
worst {work} in town, and stupid with it
{official} is a {beast}
{official} is {hide}, just look at him
you deserve every bad thing that happens to you, {given}
Delete your account, {idiot}
your voice alone makes people leave the room
You absolute waste of a seat
you should be ashamed to show that face in public
your wife left because you're a {idiot}
Someone this thick shouldn't be allowed near a keyboard
you lying, cheating {beast}
you're such a coward, {given}
how did a {idiot} like you get a driving licence
the singer is a drunk and a {idiot}
the guy behind the counter is a complete {idiot}
Congratulations, {given}, you've managed to be both {hide} and wrong
i wish i'd never met you, you {hide} {beast}
nobody's as {hide} as you are
shut it, {given}, you boring {idiot}
Your kids will be embarrassed by you for life
You can't be that stupid by accident
thick as mince, this {given}
if being {hide} was a job you'd be a manager, {given}
you're a disease, {given}
crawl home to mum, {given}
{given}, you smell, and you lie
`);
