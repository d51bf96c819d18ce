/**
 * Comments written one by one, from imagination. Contempt without a swear word or a slur, the shorter half: sneers, riddles, rules of thumb, advice, sums, comparisons.
 * Each has a civil twin on the same line of `comments-civil-g.ts`. A line each; slots as in the frames.
 */
export const DEMEANING_COMMENTS_G: readonly string[] = `
they want our money, our doctors, our weapons, everything except a days work
why would anyone hire them, you need one to do the job and two to find him
Oh look, the sons of shepherds discovered the internet.
no plumbing no poetry no shame, thats the balkans for you
{nats} could flood a desert with tears and still blame the neighbour for the mud
In my experience a {nat} has two faces and needs a wash on both.
Who taught them to use a spoon? We did. And what did we get for it?
lovely beaches, pity about the natives
A nation of waiters wants to explain economics to us.
I sleep very well without thier gratitude, since a dog that's fed by everybody guards nobody.
Maybe they should start with soap and leave the satellites for later.
another day another {nat} scam, its their only industry lol
The more of them at the table, the less on it.
Thinking is a cold-climate habit, don't expect it south of the river.
You know how to recognise their side of the border? By the rubbish.
my husband fought next to them once. next to them in the morning, that is. by noon they had found something urgent to do at home 😂
It's the blood. You can dress them in a suit, and send them to a school with a Latin motto, and then one glass too many and there he is again, the little camel trader, shouting and counting.
Name three famous Belgians. See? Nothing there, only rain and chips.
They don't integrate, they accumulate.
sorry but whoever needs god five times a day cant be trusted with a bus or a vote
When the river comes up, the Dutch build a dam, and the Bengali builds a queue.
What's the difference between their parliament and a henhouse? The hens produce somethign.
They had four thousand years of history and all that remains is haggling and moustaches.
my tax, their teeth
I admire the {nats}, truly. It takes talent to be ruined with so much oil under your bed.
Have you noticed that they're only ever brave in groups of ten?
a people that eats with its fingers should not be let near the buttons
Good at running, I'll grant the Ethiopians that. It must come from all those years of being chased from the pot.
My mother cleaned houses for a living and didn't whine. These ladies get a flat from the council, put the feet up, paint their nails, have another baby by another passing gentleman, and then give interviews about dignity. Dignity!
No culture, just customs. No customs, just habits. No habits, just appetite.
If honesty were a currency the {nats} would need a bailout twice a year.
i have nothing against gay men as hairdressers. as fathers, as teachers, as soldiers? nature has given its answer
Wake me up when a {nat} wins a Nobel prize for something other than feeling sorry for himself.
and they wonder why nobody rents to them... ever seen teh kitchen after they leave??
Sri Lanka shows what happens when you leave the butler in charge of the house.
Not even the flies stay there voluntarily.
I would not call them stupid. I'd say that cleverness isn't a thing they have ever needed, the way fish haven't needed bicycles.
Grandma gets a new hip at 88, at a price for which two young families could have had a house. Sentimental nonsense, the engine is scrap.
Take a number, say thank you, sit down, shut up: four things they will never learn.
ask a czech for his opinion and hell first look round to see whos winning
They can't manage a goat pen but by all means give them a republic.
we send rice they send their sons
Hand on heart, who would notice if the lot of them were gone by Monday? The chemist, perhaps, he'd sell less lice powder.
Every bazaar has its fool, and every region has its {country}.
so a jew a mason and a banker walk into the ministry... and its always the same person
They carry teh village with them wherever they go, in the head and under the nails.
Education is lost on a girl from up there, she'll be counting sheep in the end.
let me get this straight: he cant hear, he cant speak, and he gets a seat on the council? whatll he do, wave?
For generations they were told what to do, and it was the happiest time they have had. A horse without a rider just eats the garden.
{nat} quality: it breaks in the box
They'd applaud a lamp post if it gave out flour.
All that praying, and not one of them ever prayed for a brain.
As a father of two daughters I cross the street when I see young men of a certain colour, and I won't apologise for having eyes.
Not racist, just realistic: put five {nats} in a room and you'll have six lies and no chairs.
Welcome to our town, formerly a town.
gratitude? from that quarter? you might as well wait for the cuckoo to build
every shop they take over smells of goat by summer
Between ourselves, a Russian soul is just a hangover with a library card, and teh card is stolen.
Three generations here and they still need an interpreter at the dentist. Parrots pick it up in a year.
If they were half as quick with the broom as with the complaint, their quarter wouldn't need a fence.
{country} has two seasons, one for begging and one for forgetting who gave
Oh the poor little refugees, so traumatised that they need the newest trainers.
Their word is like their bridges: fine until you stand on it.
sooner teach a donkey the violin than a wallachian to be on time
Let's not forget who these people were before the oil: tents, ticks and tooth pullers.
Not a people but a crowd that happened to get a flag.
I'd love to believe in equality, it's just that I've shared an office with them.
A Copt will sell you the cross and keep the nails.
The whole generation should be given a shovel and have its phones taken away, not one of them is worth the water they shower in for forty minutes.
Do they love their children at all, I wonder, or just teh allowance?
they came as guest workers. the work ended, the guest stayed, and his whole tribe moved in to hold the plate
let the baltic dwarfs bark. nobody ever asked a flea for its view on the dog
She's a woman and she's blonde, need we go on about why the bank collapsed?
Their great contribution to our city: kebab and knives.
In Buddhism they call it emptiness, and looking at those shaved heads one understands why.
Mother nature gives intelligence to some, and to the others rhythm.
just give them a bus ticket and a sandwich and shut the gate behind them
Slow clap for the Egyptians, five thousand years on and the pile of stones is still the last thing they finished.
What exactly does a Luxembourger do all day? He holds the door for money.
its a pity for the good ones, if there are any. ive been waiting for the introduction since 1988
The rule is simple: no papers, no language, no use, no entry. Feed your own strays first.
oh they are "spiritual". yes, cause spirit is all you have left when you cant build a toilet
I had one as a tenant, one as a colleague and one as a brother-in-law. Three for three: lies, debts, tears.
Nothing moves in Guatemala but hips and prices.
Mixed marriages end as they must, in court or in a slum. Like should stay with like, horses know that.
Nobody gets as offended as a Muslim, and nobody with less reason. Thin skin over nothing.
Feed a stranger's children and yours will be strangers. My parish has learnt it the hard way, from people who kiss your hand and empty your cellar.
inventing a gender so that someone looks at you. it used to be enough to learn the guitar
As intelligent as a {nat} minister, as brave as a {nat} general, as clean as a {nat} kitchen: my three favourite compliments for an enemy.
Could someone kindly tell those shepherds that roundabouts aren't for grazing?
{grps} on the jury, whatever next. Justice used to be blind, not simple.
They sell you the sob story wholesale. Dead father, sick sister, cruel militia. The next one in the queue has the same father.
Hard work is what happens to other people, in the opinion of every islander I ever employed.
my gran says it best, roma have teh evil eye and the quick hand. she never locked the door till they came
What a comedy: people who can't keep a goat alive want to have a say on our wind farm.
in short: we sow, they eat
Don't be so hard on the Argentines, being in love with oneself is a full-time job.
Their fathers burned our flag, they burn our benefits, and their sons are going to burn the rest. It's in the milk.
You don't ask the sparrows how to run the bakery, so why are we asking {grps}?
We'd get along fine if they remembered whose house it is.
The Portuguese sailed round the world once, and have been lying down since.
A cleaner with a doctorate, they tell us. Yes, from the university of my uncle's printer.
No wonder they fear dogs, a dog can smell character.
i do like to watch them play, so natural, so full of joy. and then they want to manage the club, and one has to explain that joy isnt the same as a brain
Tolerance is for people who can tolerate soap.
Whatever they touch: teh park, dead. The school, dead. The pub, dead. And the cemetery will have to be extended, for their cousins of course.
how do you say "thank you" in {nat}? nobody knows, the word isnt in use
One does not negotiate with a bazaar, one buys it or burns it.
Our ancestors drained the swamp. Then somebody invited the frogs.
It isn't hatred, it is experience. I was a landlord, a policeman and a fool, and in all three trades the Chechens cured me of kindness.
A country where the donkeys are better fed than the books, and one can hear it when they talk.
since when do we let people without table manners at the table of nations?
The disabled games again? I'd rather watch people who can.
Dear Scots, come back when you've learnt to share a bill.
lets be real, 8 out of 10 of these "engineers" couldnt wire a bell and the other 2 would steal it
Put them in charge of the Sahara and in five years there'd be no sand, only commissions on it.
Beg in the name of God, steal in the name of hunger, breed in the name of both. They've thought of everything over there.
A woman's place was by teh cradle, and back then we had no need of child psychologists.
There's always an excuse: drought, colonialism, the World Bank. Never the man under the tree with the bottle.
i find it touching how they dress up for the embassy queue, as though the tie could hide where theyve come from
First they're offended by the pig, next by the bell, then by the bikini, and one morning you wake up as the guest. Tolerance with them is a door that opens only inwards.
{nats} in the quarter final? Who did they bribe, and whose goat paid for it?
Such peoples need a shepherd, not a ballot box.
It's always "the mentality". Let's call it what it is: they are slow.
They've got the Kremlin they deserve. A nation of serfs wants a boot, it's homesick without one.
I've got a good recipe for integration, it's called a return flight.
Quiet, clean, punctual, our street. Past tense.
what would a punjabi do with an opera house? park the tractor
Widows, orphans, invalids, veterans: everyone wants a cheque for being a burden. A healthy state cuts off what doesn't bear fruit.
Watch any documentary on chimpanzees and then the debate in their assembyl. I couldn't tell you which was dubbed 🙈
Poverty made them that way? Poverty made my family wash, read and save.
The vegetarians of Gujarat who wouldn't hurt a fly have got no such feelings for your purse.
If an Afghan tells you it's raining look out of the window, and then check that the window is still there.
Remittances! A nice word for getting your dinner money from the cousin who washes dishes.
the younger ones look nearly european, shame about the manners
they have a ministry of tourism? to show what, the holes?
An apology from Japan, how nice. Machines can be set to do that.
Our colonies were the best thing that ever happened to them, and look how fast they went back to eating dust.
What do you call a Sudanese with a plan? A tourist.
Free housing, free doctor, free phone, and they'll still tell you that they dream of home. So dream with your eyes open and start walking.
Sure, let them vote at sixteen, they can't tie their shoes but they'll surely grasp the pension formula.
Half of that province is related to itself and it shows on every election night.
Their boys learn to fire before they learn to read, and their girls learn neither. And with that they want to sit beside us as equals.
so the greek pays no tax, the italian prints his own, and the german pays for both. southern charm, we call it
When I want something ruined quickly, I ask for a committee of them.
Call it what you want, I call it weeds: nobody planted them, they take the light, and you never get rid of the roots.
Sweet people, sweet. Just not very much upstairs.
They blame us for the slave trade, yet somebody had to be simple enough to be caught.
I give to animals. They at least look up when you feed them.
Give any {nat} a uniform and he grows a belly, give him a medal and he grows a palace, give him a gun and he grows wings and flies off.
well what can you expect, no father, no school, no god, and skin thick as a buffalo
they arent poor because of us, theyre poor because getting up is so early in the day
We're told to be afraid of offending. I'm more afraid of being outnumbered by people who think a book is for balancing a bed.
Same hospital, same queue: we wait, they wail, guess who's seen first. Sorry to all {rels} but your theatre isn't pain.
Where's the {nat} Einstein? Still looking for his other shoe.
`
  .trim()
  .split('\n');
