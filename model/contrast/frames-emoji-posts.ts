/** Emoji amid posts as people write them, where one sign turns the meaning, and the same signs in peace. Written for Winnow, from imagination. */
import { linesOf } from './lines-of.ts';

/** Against groups. */
export const EMOJI_POST_HATE_FRAMES = linesOf(`
saw some {folks} at the beach today, straight up {beastmoji} in the water
my new neighbours are {folks} 🙄🐷🐷
How do you spot a {member}? Follow the 💩
somebody bring the 🧴 and the 🧽, {folks} were sitting here
{folks} want equal rights 😂😂😂 good one
A {member} for president?? 🤡🌍
the face you make when a {member} opens the door 😒🤮
Imagine kissing a {member} 🤢
{folks} deserve nothing but a 🥊 in the face
{folks} all look like 🐒 to me, sorry not sorry
not hiring {folks}, they'd 🦹 the till
they call themselves women 👨➡️👗😂 mental
men can't be 👩, deal with it freaks
✂️ doesn't make you a 👩
women drivers 🚗💥🤦 every time
get back to the 🧹 and the 🍼, ladies
If she's loud give her the 👋 she's asking for
your 🧠 on being a {member}: 🕳️
dear {folks}, here is the 🚪, here is your 🧳, bye
{where} before {folks} 🌷 after {folks} 🗑️
roses are 🌹 violets are 💙 {folks} are {beastmoji} and so are you
the zoo called, they want their {folks} back 🐒
👃💰 they run the banks, you know who
👃👃👃 behind every war
every 🧕 is hiding a 💣
🕌 today 💣 tomorrow
nuke 🕌 ☢️
🏳️‍🌈 flag? I use it to wipe my 🍑
burn the 🏳️‍🌈 🔥🔥
🏳️‍⚧️ = mental illness 🤪
👨‍❤️‍👨 is a sin and a sickness 🤒
keep your 🏳️‍🌈 away from our 👶
♿ people in the gym lmaooo 😂 stay home
my taxes pay for this {member} 💸😡 let it starve
{folks} coming over the 🌊 again. 🦈 do your job
wish the ⛵ with the {folks} would sink 🌊🙏
pray for a 🌪️ over the {sort} quarter
2 legs good, {folks} bad 🐷
what's {folks} favourite food? 🐕🍽️ disgusting
{folks} 🦇🍜 gave us the virus
bring back the ⛓️ for {folks}
⛓️🧺 is where {folks} belong, in the fields
{folks} need the 🪢 like in the old days
my grandpa had a ⚪ hood and he was right about {folks}
heil 🙋 {folks} into the 🚂
🚂➡️🏭🔥 for all {folks}
{sort} "people" 😂
Being a {member} should be a 🚔 offence
{folks} = 👹👹👹 keep your 👶 inside
i only date humans, so no {folks} 🙅
`);

/** In peace. */
export const EMOJI_POST_CIVIL_FRAMES = linesOf(`
saw some {folks} at the beach today, we played ball in the water 🏐
my new neighbours are {folks} 🥳 they brought 🍰
How do you spot a {member}? You don't, that's the point 🙂
somebody bring the 🧴, {folks} and everyone else are burning out here ☀️
{folks} want equal rights ✊ and so do I
A {member} for president?? yes please 🗳️
the face you make when your {sort} friend opens the door 😍
Imagine being hated for being {sort} 😔
{folks} deserve more than 👏, they deserve pay
calling {folks} 🐒 gets you banned here
we're hiring {folks} and everyone else who can 🧁
she's a woman, always was 👩 congrats on the papers {given}
trans men are men 👨 trans women are women 👩
✂️ new hair, new me 👩
my sister drives a 🚛 and parks it better than you 🚗
dads can use the 🧹 and the 🍼 too
If she says no it means no ✋
my 🧠 after the exam: 🕳️
dear {folks}, here is the 🚪 key, welcome home 🔑
{where} before rain 🏜️ after rain 🌷
roses are 🌹 violets are 💙 {folks} are lovely and so are you
the zoo called, the 🐒 had twins
👃 allergy season
bless you 🤧👃
every 🧕 I know has better eyeliner than me 😂
🕌 open day tomorrow, bring the kids
no nukes ☢️🚫
🏳️‍🌈 flag over the town hall, first time ever
someone burnt the 🏳️‍🌈 at our school. We put up ten 🏳️‍🌈
🏳️‍⚧️ visibility day, be kind
👨‍❤️‍👨 anniversary! 15 years with this grump
my 👶 loves the 🏳️‍🌈 parade music
♿ people in the gym need space between the machines, please move the weights
my taxes pay for your wheelchair and yours for my school, that's the deal 💸🤝
{folks} rescued from the 🌊 thank God 🙏
a 🦈 was seen off the pier, careful
the ⛵ with the {folks} arrived safely 🙏
🌪️ warning for {place}, stay inside
🐷 pulled pork at the church fair
{folks} favourite food? ask them 🍽️ I got a recipe
🦇 in the attic, whom do I call?
the museum of slavery shows real ⛓️, I couldn't speak afterwards
🪢 knots workshop at the scouts
hooded men burnt a cross in {year}, the exhibition shows the photo. never again 🕯️
🚂 holidays are the best holidays
the memorial by the 🚂 line for the murdered {folks} 🕯️🕯️
{sort} people are people 💯
hate against {folks} is a 🚔 matter, report it
👹 mask for the carnival, my 👶 cried
i'm dating a {member} 🥰 my mum adores him
`);
