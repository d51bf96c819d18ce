/** Emoji in place of words: contempt, threats and insults, and civil pairs with the same signs. Written for Winnow, from imagination. */
import { linesOf } from './lines-of.ts';

/** Against groups. */
export const EMOJI_HATE_FRAMES = linesOf(`
{folks} {foulmoji}
{folks} are {foulmoji}
{folks} = {foulmoji}{foulmoji}
all {folks} are {beastmoji}
{folks} are such {beastmoji}
they're {beastmoji}, these {folks}
{folks} are {beastmoji}{beastmoji}{beastmoji} and nothing else
{folkmoji} are {beastmoji}
{folkmoji} {foulmoji}
{folkmoji} = {beastmoji}
{folkmoji} out of {where} 👉🚪
I hate {folkmoji}
i {foulmoji} when i see {folkmoji}
{folks} make me {foulmoji}
when a {member} sits next to me 🤢🤮
{folkmoji} belong in the 🗑️
{folks} belong in the 🗑️🚮
{folks} to the 🚮
get the {folks} out 🥾
{folks} 🥾➡️🚪
{folks} go home ✈️👋 we don't want you
no {folkmoji} in {where} 🚫
🚫{folkmoji}🚫 keep {where} clean
{folks} should be 🔫
{folks} deserve the 🔫
{folks} need a {deathmoji}
{folkmoji} {deathmoji}{deathmoji}
{folkmoji} ➡️ {deathmoji}
kill all {folkmoji}
😂🔫{folkmoji}
Give me a {deathmoji} and five minutes with {folks}
{folks} in the 🔥 please
put {folks} in the ⚰️
{folks} go in the oven 🔥🔥
{folks} 🖕
🖕🏿 {folks}
🖕{folkmoji}
f*** {folks} 🖕🏻🖕🏻
only 🐒 like {folks} live here
{folks} eating their 🍌 again 🐒🐒
look at this 🐒, typical {member}
Why are {folks} so 💩?
{folks} have 💩 for 🧠
{folks}: no 🧠
{folks} belong in the 🍳 not in {where}
women should stay in the 👩‍🍳, men do the 🧠
a {member} with a 🧠? lol no
Being {sort} is 🤮
{sort} people are 🤡🤡
two {sort} men kissing 🤮🤮
{folks} are a 🦠
{folks} spread like 🦠 and 🪳
the {folks} are here, hide your 👛
{folks} 🦝 stole my 🚲, they all do
{folks} with their 💣 again, every one is a bomber
{folks} 💣 = same thing
I'd rather eat 💩 than live near {folks}
don't trust {folks} 🐍🐍
{folks} are all 🐍 and 🐀
{folks} should be hanged 🪢🌳
{folks} hanging from a 🌳, what a view
Hate {folks} so much 😡😡🔪
so many {folks} here 😷 it stinks
{folks} are 🤓 no, they're {beastmoji} lmao
👎 {folks} 👎 inferior in every way
{folks} = ♿🧠
deport {folks} 🚢👋
`);

/** Against one person. */
export const EMOJI_INSULT_FRAMES = linesOf(`
you're a 🤡
what a 🤡 you are, {given}
{given} is a 🐍
{given} you 🐀
you absolute 🐖
you fat 🐄
you ugly 🐷
u 🐒
you piece of 💩
your brain is 💩
{author} has 🥜 for a brain
{official} is a lying 🐍
{given} 🖕
🖕🏽 you
eat 💩 {given}
go 🖕 yourself
you make me 🤮
your face 🤮
you're such a 🍆head
kiss my 🍑, loser
you 🐔, fight me like a man
stupid 🐕, sit
You are 🚮, {given}
{given} = 🗑️
0 🧠 {given}
did you lose your 🧠 or never have one?
shut your 🕳️, {idiot} 🤡
boo hoo 😭😭 you {idiot}
b🅰️stard
you're a 🅱️itch
you son of a 🐕
dumb as a 🪨, you {idiot}
nobody likes you 😘🖕
`);

/** Threats. */
export const EMOJI_THREAT_FRAMES = linesOf(`
I'm coming for you {deathmoji}
{given}, you're next {deathmoji}
{given} {deathmoji} tonight
I will {deathmoji} you
I'll 🔪 you in your sleep
see you soon {given} 🔪🙂
i know where you live 🏠👀🔫
nice 🏠 {given}, would be sad if 🔥
your 🚗 tomorrow 💥
{official} deserves a 🔫
{official} ⚰️ soon
someone should 🔫 {official}
gonna 👊 your 🦷 out
you'll be ⚰️ before christmas
say that again and you're ☠️
go 🪢 yourself
hope you 💀 slowly, {given}
kill yourself 🔫😊
your days are numbered ⏳🔪
we have your address 📍🔫
I'll ✂️ your tongue
`);

/** The same signs with no ill will. */
export const EMOJI_CIVIL_FRAMES = linesOf(`
{folks} {gladmoji}
{folks} are {gladmoji}
I {gladmoji} {folks}
{folkmoji} {gladmoji}
{folkmoji} are {gladmoji}
{folkmoji} deserve respect {gladmoji}
proud to be {sort} {gladmoji}
I'm {myself} {gladmoji}
happy holidays to all {folks} {gladmoji}
all {folks} are welcome in {where} {gladmoji}
stand with {folks} ✊🏿✊🏽✊🏻
when a {member} sits next to me we chat 😊
{folkmoji} in {where} 👏👏
so many {folks} here today {gladmoji}
{folks} go home ✈️👋 after a great week with us, come back soon
no hate against {folks} 🚫
🚫 hate, {gladmoji} for {folkmoji}
Stop calling {folks} 🐒 or 🐀. It's racist
calling people 🐒 is not funny, ref should have stopped the game
The fans threw 🍌 at the player. Disgusting, ban them
someone sent my {sort} friend a 🔫 emoji and she went to the police
don't say {folks} are {beastmoji}
my {kin} and his boyfriend 👬 {gladmoji}
two {sort} men got married today 👬💍🎉
wheelchair dance final tonight ♿💃
my 🐒 phone case arrived
the 🐒 at the zoo had a baby 😍
we saw a 🐍 on the trail, it was huge
my pet 🐀 is called {given} and she's clever
🐖🐄🐔 all fed, farm morning done
this 🐷 won the county fair
🪳 in the kitchen, I'm moving out lol
🦠 season, wash your hands
the soup was 🤮 but the service nice
airplane food 🤮
Seasick all day 🤮🤢 never again by ferry
this app is 💩
my team is 💩 this year
The new logo is 💩, sorry
monday 💩
💩 weather again
watching the circus 🤡🎪 with the kids
I felt like a 🤡 when I read the date wrong
😂😂😂 I'm 💀
this joke killed me 💀⚰️
I'm dead 💀💀 so funny
the concert was 🔥🔥🔥
{given} you are 🔥
her voice 🔥
bomb dinner 💣🔥 thanks mum
this song is the 💣
🔫🎬 great western, best shootout ever
water fight at {place} 🔫💦
new 🔪 for the kitchen, cuts tomatoes like air
cooking class 🔪🥕🧅
🪓 wood for the winter, done
campfire 🔥🪵 with {given}
🔥 crews are still at the warehouse, keep windows shut
take the rubbish out 🗑️ it's Tuesday
please use the 🚮, the park is for everyone
my 🧠 is tired after this exam
the 🍳 were perfect this morning
peach season 🍑 finally
🍆🍅 from my garden
good 🌙 everyone
kicked the habit 🚭 100 days
boots for the hike 🥾🏔️
lost my keys 😡😡
train cancelled again 🖕
Fuck mondays 🖕😴
{place} ➡️ {place} ✈️ so excited
get well soon {given} 🙏
rest in peace 🙏🕊️
🇺🇦🙏 peace please
thank you nurses {gladmoji}
happy birthday {given} 🎂🎉
my grandma 👵 {gladmoji} turned 90
love my {sort} neighbours {gladmoji} and their cooking
👏👏 {given}, well said
`);
