/** Abuse of one person, threats and advertising, written one by one, from imagination. A line each; slots as in the frames. */
const toLines = (text: string): readonly string[] => text.trim().split('\n');

/** At the author, at another reader, at somebody in the news. */
export const INSULT_COMMENTS = toLines(`
Who pays this clown to write?
I want back the five minutes that I lost on this garbage, and so should the idiot who wrote it.
The author has clearly never left his mother's basement.
What an utterly brainless column by an utterly brainless man.
Is there no minimum IQ for journalists at this paper?
the writer is either drunk or stupid or both
A hack writes what hacks get paid for.
Presstitutes, every last one at this rag.
Do us all a favour and put down the pen, you fraud.
My dog could have written a better analysis and he's been dead for two years.
This is what happens when you let interns with no brain near a keyboard.
You're a joke, {first}, and not a good one.
You must be the dumbest person on this entire site.
are you really this stupid or do you practise?
lol what a loser, get a life
Nobody likes you, {first}. Nobody. Not even your cat.
typical low-IQ comment from a low-IQ person
I bet you eat crayons
You wouldn't recognise a fact if it bit you in your fat behind.
Shut your mouth, troll.
Just shut up already, you boring old fool.
Go back to school, dunce.
Did your parents have any children that lived?
You're as sharp as a bowling ball.
Pity that stupidity doesn't hurt, you'd be screaming all day.
Your brain called, it wants to be used for once.
You sound like a spoilt brat who never got enough slaps.
You disgusting little worm, you make me sick.
what a nasty piece of work you are
Get lost, creep.
you're pathetic and everyone here knows it
Imagine being as thick as {first}.
The village called, they want their idiot back.
You have the moral backbone of a jellyfish and half the wit.
ignore {first}, he's a retard with too much time
u r a liar n a cheat n u know it
You ugly hag, no wonder your husband left.
fat ugly cow, nobody asked u
Sick puppy, see a doctor.
take your meds, lunatic
An absolute waste of oxygen, this man.
That minister is a lying snake and a thief.
our president is a senile old fool who can't find his own trousers
He's a crook, his brother's a crook and his mother raised crooks.
The mayor is a pig at the trough and his councillors are piglets.
This senator is a corrupt, cowardly worm.
What a spineless weasel of a man.
The prime minister is a moron, plain and simple.
She's a witch and a liar and as dumb as a brick.
That referee is a blind cheating bastard.
the coach is a braindead clown, sack him
Hope you're proud of yourself, you miserable excuse for a journalist.
Everyone who agrees with this article is an imbecile.
You voters of that party are sheep with the brains of a mosquito.
Liberals are brain-dead parasites and should be locked in asylums.
Conservatives are all inbred morons who can't read.
anyone who voted for him is a drooling fool
lefties are scum, end of
right wingers are cave dwelling trash
You are a disgrace to your profession, resign and crawl away.
Another bootlicker heard from.
Your opinion is worth less than what I just flushed.
Only a complete ass could write this.
Stop breathing our air.
This comment section is full of halfwits.
mods here are fascist pigs
y o u   i d i o t
stup1d m0ron
You are an id!ot and a l0ser
f00l, cl0wn, cl0wn, f00l
what an a$$hole this guy is
f*cking clowns all of you
Sh!t article by a sh!t author
d u m b a s s
go f yourself
stfu you little b!tch
kys loser
drink bleach
neck yourself
go jump off a cliff {first}
do the world a favour and don't wake up tomorrow
why are you still alive
rot in hell you old witch
Hope your kids get cancer
I'd dance on your grave
unalive yourself
you should've been aborted
`);

/** Plain and veiled. */
export const THREAT_COMMENTS = toLines(`
I know where you work and what time you leave.
You've got two kids and a red bicycle in front of number nine. Think about it.
Delete this article or you'll regret it.
We are coming for you, traitor, count the days.
One bullet would solve all of this.
Somebody ought to put him down like a rabid dog.
He should hang from the lamp post in front of his own ministry.
If you set foot in our district you'll leave it in a bag.
Watch your back, {first}.
I will break your legs.
I'm going to find you and make you swallow those words with your teeth.
Your office has big windows. Be a shame if something flew through.
people like you end up in the river
Say that to my face and you will need a dentist.
next time we bring petrol
I've got a shovel and a quiet forest, just saying.
See you tonight, {first}. You won't see me.
They'll find your body in the canal.
The time for words is over, clean your rifles, friends.
A rope and a tree, that's the pension he deserves.
Let's burn down the asylum centre before it opens.
Every one of these {rels} should be hunted down.
I'd shoot them at the border without blinking.
Someone with courage should pay the judge a visit after dark.
you'll pay for this with your blood
I'll cut your tongue out.
Enjoy your last summer, minister.
We have ways of dealing with people like you. Ask your predecessor.
When we take over you will be the first against the wall.
My fist is looking forward to meeting your face.
I hope someone rapes you
Tick tock, {first}. Your street, your door, your turn.
The next bomb should go off in your office
We'll be outside your church on Sunday and not to pray.
He has children too. Somebody should remind him of that.
wait till i get my hands on you
`);

/** Advertising and fraud. */
export const SPAM_COMMENTS = toLines(`
I was skeptical at first, but after three weeks with Mrs {first} I withdrew {money}. Contact her on Telegram @fx{word}{first}
Anyone here who wants to trade with a certified broker? WhatsApp me on +44 7700 900{number}77
My life changed completely since I joined this investment platform, weekly profit of {money}, ask me how
Thanks to this amazing woman I paid off my house within two months, she trades for you, write to {word}{first}@mail.example
Dont waste your time reading news, make {money} {period} instead, link in my profile
Real work from home, no fee, daily payout, message HELLO to +1 202 555 01{number}
>>> {url} <<< best deals on phones and laptops, 70% off today only
Visit our shop for cheap jerseys, worldwide delivery {url}
I sell Netflix and Spotify accounts for 3 dollars, DM me
Sell your gold at the best price in {place}, call us now 24/7
Need a plumber in {place}? Cheap and fast, call 555-01{number}
We buy houses for cash, any condition, call today
Professional hacker for hire: recover passwords, read your partner's messages, contact ghost{word}@mail.example
Is your partner cheating? I can get you access to the phone, contact on WhatsApp
Order your driving licence without a test, real and registered, Telegram @docs{word}
University degrees in two weeks, no exams, email degree{word}@mail.example
Powerful love spell, brings back your ex in 48 hours guaranteed, Dr {first}, +234 555 01{number}
Herbal cure for diabetes, hiv and cancer 100% natural, order from Dr {first} {url}
I lost 20 pounds in a month with this one simple trick {url}
Doctors hate her! See how this grandma melted her belly fat {url}
Male enhancement pills, last longer, free sample {url}
sexy girls live now free chat no card {url}
I am {first}, 23, lonely tonight, write me here {url}
escort service in {place}, real photos, 24h {url}
Win big tonight! 200 free spins, no deposit {url}
Fixed matches, 100% sure, pay after win, Telegram @fixed{word}
Guess what, I just won {money} at this casino, try your luck {url}
Get a loan of up to {money} today with 2% interest, no papers, apply by email {word}finance@mail.example
Are you in debt? We help you! Fast credit without questions {url}
Crypto airdrop is LIVE, connect your wallet and claim 500 tokens {url}
Buy before it goes 100x!!! $MOON{word} presale at {url}
I turned 100 dollars into 11,000 with this bot, no joke {url}
Elon is giving back to the community, send ETH and receive double {url}
Increase the traffic of your website with real visitors, {number}000 for {money}, {url}
We write guest posts on high authority blogs, contact seo{word}@mail.example for a price list
Great content! You should check my site on {word} {url}
Keep up the good work. {url}
this is really interesting, I also found {url} very useful for cheap {word}
Hello friends, I make videos about cars, please support my small channel, subscribe and like
follow me on insta @{word}_{first} for more
new song out now on all platforms, please listen and share!! {url}
Follow for follow? I follow back instantly
sub to me and I sub to u, lets grow together
Full episode here without registration {url}
Free download premium software with licence key {url}
Cheap flights and hotels, use code {word}50 {url}
Join our WhatsApp group for daily job offers abroad, visa included, no fee {url}
USA and Canada visa sponsorship available now, contact agent {first} today
Hello, I am the widow of a late general and need a trustworthy person to receive {number} million dollars, reply to {word}@mail.example
CONGRATS!!! You're the winner of today's draw, send your name and bank details to claim@{word}.example
Your parcel could not be delivered, pay the fee here {url}
Join the brotherhood and become rich and famous, call the grand master +27 555 01{number}
Genuine leather bags and replica watches, factory price, {url} {url} {url}
Click my profile picture, you will not regret it
Best essay writers, plagiarism free, 20% off your first order {url}
`);
