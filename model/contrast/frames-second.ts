/** More frames for kinds that the first round left thin. Written for Winnow, from imagination. */
import { linesOf } from './lines-of.ts';

/** Against groups. */
export const MORE_GROUP_THREAT_FRAMES = linesOf(`
next {member} in {town} goes home in an ambulance
I swear, if another {member} looks at me, I'll stab him
{folks} better not show up on Saturday, we've got {weapon}s and time
we'll smoke the {folks} out of {town}
We know which houses the {folks} live in. Boxes of matches are cheap
I'm gonna slap the first {member} I see today
my boys and I go hunting {folks} at the weekend
you {folks} will be carried out of {where} feet first
{folks}, enjoy the spring, there will be no summer for you
I would love to throw a {member} off the bridge
just give me the order and I'll clear {where} of {folks} with a {weapon}
we will break every window in the {sort} centre, and then every bone
Let a {member} come near my house and see what happens
I've bought a {weapon} because of {folks}, and I mean to use it
if they let {folks} into {where} I'll burn it to the ground
wait in the dark, hit hard, and run: that's how you deal with {folks}
`);

/** Harm to groups as a wish or a rule. */
export const MORE_NORMALISED_FRAMES = linesOf(`
{folks} should be taken out behind the barn
It'd be no crime to hit a {member}
someone ought to poison the {folks}, like {beasts}
if it were up to me {folks} would be shot at dawn
{folks} belong under the ground
one bullet for each of the {folks} is cheaper than all this welfare
it's only natural to want to hit {folks}
The {folks} had it coming
more {folks} should die, fewer should be born
I'm glad that the {folks} were beaten up
a fire in the {sort} shelter? warms my heart
they should have let the {folks} bleed
`);

/** The group in one clause, contempt in the next. */
export const MORE_PRONOUN_FRAMES = linesOf(`
A {member} got the job. Of course. He'll steal the chairs, they all do
I live above {folks}. You should hear them. Animals
so my {kin} brought home a {member}. I told her it or me
{folks} this, {folks} that. Shut them up, lock them up, ship them out
I looked a {member} in the eye today. Nothing there. They aren't like us
There's a {member} on my team now. I won't pass the ball to that {beast}
heard the news about the {folks}? good. serves them right, the {beasts}
Yes, I mean you {folks}. You're {hide}. All of you
Your kind, I mean {folks}, should never have been let in
{folks}... first you feel sorry for them, then they rob you
The {folks} next door are {hide}. One day I'll tell them so to their faces
That is a {member}. You can tell by the smell. They never wash
`);

/** The same reference without contempt. */
export const MORE_CIVIL_REFERENCE_FRAMES = linesOf(`
A {member} got the job. Of course. He had the best marks of us all
I live above {folks}. You should hear them sing
so my {kin} brought home a {member}. They're moving in together in May
There's a {member} on my team now. Fastest winger we've had
heard the news about the {folks}? how awful, I hope they're safe
Yes, I mean you {folks}. You were wonderful last night. All of you
The {folks} next door are on holiday. I feed their cat
{folks} this, {folks} that. Could we talk about the hospital for once?
That is a {member}, I think. You can ask, she likes to talk
`);

/** Slurs that are meant. */
export const MORE_SLUR_FRAMES = linesOf(`
my neighbour's kid is a {slur}, keep yours away
fire the {slur}
this {slur} thinks he's people
every {slur} on this site should be banned
{given} {surname}? Sounds like a {slur} name to me
stop importing {slur}s
I spit on {slur}s
what's worse than a {slur}? two {slur}s
the only {slur} I like is a gone {slur}
we don't serve {slur}s
smells like {slur} in here
you dress like a {slur}
cope, {slur}
stay mad {slur}
God made a mistake when he made {slur}s
his mum is a {slur} too
`);

/** Threats by emoji. */
export const MORE_EMOJI_THREAT_FRAMES = linesOf(`
{given} 👉⚰️
📸 of your door, {given}. 🔫 comes next
🔥🏠 {given} 🙂
ur done {deathmoji}{deathmoji}
🩸🩸 soon {given}
{official} 🎯🔫
{official} 👀🎯
knock knock {given} 🚪🔪
i'm bringing the 🔫 to school tomorrow
meet me outside 👊 you won't walk home
{given} 👅✂️ if you talk
one more word and 🔪🔪🔪
⏰💣 for the office of {official}
we're coming 🚗💨🔫 {given}
I'd love to see {given} hanging 🪢
you + me + {weapon} 🌚 tonight
swim with the 🐟 {given}
🔪 your throat
hope your 🚗 goes 💥 with you in it
I'm gonna make you 😭🩸
`);

/** Insults by emoji. */
export const MORE_EMOJI_INSULT_FRAMES = linesOf(`
{given} is a walking 💩
🤡🤡🤡 that's you {given}
look up 🤡 in the dictionary and there is {official}
{author}: 🧠❌
you're as 🐌 as you are dumb
what a 🐷 {official} is
lying 🐀
mummy's little 🐑
you big 👶 stop crying
🖕 {official}
get 🖕ed
{given} you 🐕💩
you're a 🦨, nobody wants you here
two faced 🐍 {given}
your opinion ➡️ 🚽
`);

/** Happy oaths. */
export const MORE_JOY_FRAMES = linesOf(`
fuck me that's a good pie
Holy hell, it worked first time
we fucking did it, {given}!
damn right, see you at the barbecue
my kid passed the exam, I'm crying like a bitch lol
shit yeah, free tickets
I'll be damned, the bus was on time
crazy ass sunset tonight
so fucking grateful for the nurses on ward six
this bread is un-fucking-believable
goddamn, what a voice
That's badass, grandma
no shit, you two are engaged? congratulations!
ten fucking years sober today
`);

/** The worst, at one person. */
export const MORE_SEVERE_FRAMES = linesOf(`
You deserve to be raped, you fucking whore
You are a filthy fucking cunt and I hope your {kin} gets cancer
I'd love to cut your fucking head off, you {hide} bastard
shut the fuck up or I'll beat you to death, bitch
fuck you, you {hide} motherfucker, go jump in front of a train
{given} is a fucking pig and should be slaughtered like one
what a disgusting fucking bitch, someone shut her up with a {weapon}
go to hell and take your whore mother, you fucking {idiot}
you fucking waste of a human being, slit your wrists
nobody fucking wants you, kill yourself tonight {given}
I hope you get fucking shot, you worthless bitch
die slowly, asshole, and choke on your own blood
You fucking retarded piece of trash, I hope you burn
fuck off and rot you ugly fucking whore
you're a goddamn fucking parasite, hang yourself
`);

/** The worst, at groups. */
export const MORE_SEVERE_GROUP_FRAMES = linesOf(`
fuck every {member} alive, they are fucking {beasts} and I want them dead
{folks} are fucking subhuman shit, slaughter them
gas the fucking {folks}, then burn what's left
{folks} can all fucking die, {hide} cunts
Stupid fucking {slur}s, hang them by their feet
rape and kill, that is all fucking {folks} know, so shoot them first
die, you fucking {sort} {beasts}
put a bullet into all you {sort} cunts
stomp on the fucking {slur}s until they stop moving
Fucking {sort} scum, I'll piss on your corpses
{slur}s deserve to be skinned, the dirty fucking animals
{hide} {sort} whores, fuck them, kill them
`);

/** Explicit talk without a victim. */
export const MORE_EXPLICIT_FRAMES = linesOf(`
He has a huge dick and knows what to do with it
my wife likes to be spanked and so do I
Their sex tape leaked and it's filthy in the best way
I'd love to lick honey off his chest
sixty-nine is overrated, fight me
she came twice before breakfast
the hottest fuck of my twenties was a fireman from {place}
his hand went up my thigh, and I told him not to stop
Naked, wet and on top of me, that's how I remember that summer
nothing beats slow morning sex
my girlfriend's tits are perfect and I tell her every day
We tried bondage and laughed so hard that we had to stop
Handjobs are underrated, says my husband
this erotic novel has a gang bang in chapter three, be warned
she swallowed and smiled
`);

/** Unwanted, at a person. */
export const MORE_HARASSMENT_FRAMES = linesOf(`
Take off that jacket, reporter girl, and we might listen
I'd pay {money} to see the presenter naked
what cup size are you, sweetheart?
your mouth is pretty, use it on my cock
women like you are only good for one thing, and it's horizontal
i jerk off to your pictures, {given}
come sit on daddy's lap, minister
{given} is a whore, I have the video
bitch needs a hard dick to shut up
I want to fuck you until you cry
slide into my bed or lose your job, your choice
show some skin or get off the stage
`);

/** Contempt for trades and fans. */
export const MORE_TRADES_FRAMES = linesOf(`
Kick the {trades} out of {place}
I despise {trades} and everything they stand for
{trades} don't deserve a pension
can anyone name one thing that {trades} are good for?
{trades} are the reason why we can't have nice things
another day, another stupid idea from {trades}
If you're one of those {trades}, don't talk to me
{trades} should be shipped to an island without wifi
never met {trades} who weren't {hide}
The only thing worse than {trades} is more {trades}
Most {trades} are {hide}, some are just drunk
{trades} smell of money and fear
I would rather live next to a motorway than next to {trades}
all my homies hate {trades}
let's be honest, {trades} are {beasts}
down with {trades}!
`);
