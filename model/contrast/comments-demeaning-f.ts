/**
 * Comments written one by one, from imagination. Contempt without a swear word or a slur, as readers put it under the news: mock praise, proverbs, false figures, false concern, asides.
 * Each has a civil twin on the same line of `comments-civil-f.ts`. A line each; slots as in the frames.
 */
export const DEMEANING_COMMENTS_F: readonly string[] = `
Another summit, another tour of the capitals with an empty bowl. Begging is the one trade that {country} has truly mastered.
I'm not prejudiced, but in thirty years of running a garage I have yet to meet a {nat} who paid the bill without haggling like a carpet seller.
with all due respect to the author, you can give those villages schools, wells and tractors, and in ten years they will be sitting in the dust again, because that is who they are
no surprise there, when did a Bulgarian ever do a job without somebody standing behind him
Give a Roma family a new flat and within a month teh floorboards are firewood. We've all seen it, only nobody is allowed to say so.
Their doctors study here at our cost, yes, and would you let one of them near your mother? I would sooner ask the vet.
Statistically speaking 90 percent of {nats} live off somebody else and the other ten are looking for somebody.
Oh how sweet, the Congolese want to run their own mines. Next week the toddlers take over the kindergarten.
We must be patient with them. A people that came down from the trees so late can't be expected to understand a parliament.
Women are lovely creatures but a central bank isn't a flower shop, somebody there should be able to count.
my neighbour is a hindu and a nice fellow as far as that is possible for someone who takes advice from a cow
Pensioners vote, pensioners block, pensioners cost a fortune. A country that lets its leftovers decide on its future deserves none.
@Martin you forget that honesty is an imported concept over there, they don't even have a proper word for it
Why build a ramp at the town hall for eighty thousand when the two people who use it have nothing to contribute anyway?
As my grandfather used to say, if you shake hands with a Greek count your fingers.
So brave, our young conscripts from the south. They ran so fast that the enemy had to take a taxi.
It isn't their fault, one has to say. Generations of marryign the girl from the next tent leave a mark on the mind.
Remember when taxi drivers knew the way and the language? Now it's a lottery whether the man at the wheel can read the street sign, thanks to our friends from the east.
the average {nat} reads one book in his life and that is the cheque book of his uncle
Let them hold their parade, I say, and then let the grown ups have the street back. By next season they will have found some other costume to get attention.
Somali shopkeepers on every corner and somehow not one of them sells anything. Do I need to spell it out?
Sure, diversity. Ever seen what a tram looks like after those folks have been travelling in it?
A Sikh judge? What's next, the robe over the pyjamas? Our courts used to have some dignity.
You can take the man out of Calabria but you'll find your wallet went with him.
I pity the teacher. Half of that class will never do anything but clean and carry, so why torment them with fractions?
Without the foreigners who run everything for them the Saudis would sit in their sand and wonder where the water went.
theyre like children, really: quick to laugh, quick to cry, unable to plan beyond supper. a firm hand is a kindness to the filipino
We handed them a railway, a civil service and a language, and they've managed to break all three. Typical.
just imagine teh smell if that hotel gets filled with 200 of them... poor neighbours
If you ask me a Turk as transport minister explains everything about the timetable.
So a man puts on lipstick and the whole office has to play along with his delusion. In my day we would have called a doctor and not a meeting.
Charity is wasted on that lot. Whatever you put in their hand is gone by nightfall and the hand is back in the morning.
Ah, the famous {nat} punctuality. Three hours late to their own independence and they've been asleep since.
Everybody in the trade knows it: a Chinese firm doesn't invent, it photographs. Thinking for themselves isn't in the manual.
the dalits want to be priests now, do they. a crow that bathes doesnt become a swan
I have worked with Nigerians and I have worked with computers, and the computer has never tried to sell me a dead uncle's fortune.
What did the aid agencies expect? Teach a man to fish, and this particular man will ask you to fry it for him.
Mothers of eight on benefits, fathers unknown, and we're told that these estates suffer from neglect. Rabbits don't complain at least.
Muslims and democracy, that's like handing a violin to a blacksmith. You'll get noise and splinters.
Always interesting to see how quickly the persecuted refugee finds the way to the phone shop. Some holiday, that persecution.
Dear Hungarians, nobody forces you to be members. Take your cousins, your accordion and your debts and leave teh civilised ones in peace.
ok boomer generation, you ate the planet, you hoard the houses and you contribute nothing but complaints, kindly make room
these people were carrying water on their heads until yesterday and now they lecture us on the climate. precious
A Jew in the treasury is like a cat in the dairy, forgive me if that's no longer allowed to be said.
"Cultural enrichment" apparently means that nobody in my street can park, queue or close a door any more.
The Irish have two ideas, a pint and another pint, and on neither can you build a banking system.
One shouldn't blame the goat for bleating. They were never taught to think over there, they were taught to repeat.
honestly a hospital run by Romanians, id rather bleed quietly at home
Funny thing about Albanian builders: the house is never finished but the Mercedes is.
If a third of the budget goes to people who can't dress or feed themselves, we are not a state, we are a sanatorium. Time to ask what each of them gives back.
and the kurds? theyve never had a state because you cant make one out of bandits and goat cheese
The lady presenter again. Pretty to look at, but could somebody who understands football kindly take over at half time.
Not one invention in five hundred years, not one. Look around you: everything that works there was carried in by sombody else.
Poor people are poor for a reason, they spend like sailors and sleep until noon. No law will ever cure that.
Keep them in their own valley with their own quarrels. One barbecue with that clan and you will be sleeping with the lights on.
Syrians are so grateful, they say thank you every month when the transfer arrives. Work is for the infidels.
Well, the peasants have voted for the crook again. You can put a ballot into a hoof but you can't make it count.
A Pole with a spirit level is like a priest with a wife, you'll hear of it but you won't see it.
i wish them all the best, far away, in their own climate, where their temperament can do no harm to people who work
Thirty years of freedom and the Ukrainians produced comedians, surrogate mothers and corruption. Now we're meant to weep.
Let's be fair, the Maori had such a difficult time before we brought them the fork.
Such a lovely festival of light, and then the whole pack leaves its rubbish on our green. Hygiene is apparently against the religion.
have you ever seen an Indian call centre solve anything?? they're trained parrots, minus the feathers
Naturally the Catholics breed and the state pays. A head that kneels on Sunday can't stand on Monday.
They'd steal teh shade from under a tree, and then they'd sell you the leaves and call it tradition.
Autistic children in an ordinary class, what a splendid idea. One of them howls and twenty-four normal ones learn nothing.
when the last engineer of the old days has gone the zimbabweans will sit in the dark and bang on pots. they were better off being told what to do
Portuguese efficiency: three men, one shovel, and a nap for all of them.
The gay couple next door got a baby, as one gets a handbag. It's the fashion this year and in three they'll want another accessory.
My views are moderate: let them have their country, as backward as they like it, and let no plane ever leave it.
It takes four {nats} to change a bulb, one to hold it and three to apply for the grant.
Atheists bring up children as one keeps pigs, fed and without a thought of heaven. You can tell by the way they behave on the bus.
No offence, but the brains left Lebanon in 1975 and what remained is the hairspray.
So we're to be grateful that immigrants wipe our parents' bottoms. A monkey could be trained for that, and it wouldn't bring five relatives.
a frenchman will defend anything except his country, that is what history tells us
look at the picture, one works and nine watch, and thats a good day in {country}
They brought their feuds, their dowries and their curtains. What they did not brign is a single thing that anyone here has asked for.
Who in his right mind buys an Italian tank? The reverse gear is its best part, like the army's.
Girls who don't want children are a waste of a womb and a wage, they'll see it when they are old and alone.
I've been told off for saying it, but a Black coach has never had the head for tactics. Legs, yes.
Our Australian friends built a nation of jailers and prisoners, and you can still tell who cooks.
Imagine needing somebody from abroad to tell you to wash your hands before surgery. Such a country doesn't need doctors, it needs zookeepers.
what a touching story of the hard-working villager. in truth he sits in front of the bar, his wife in the field, his goat in the kitchen, and none of the three can write
You'd have to be naive to sign a contract with Pakistanis, the ink is still wet when they come back with the palms open.
One feels for the Haitians, doomed by the sea, by the weather, and most of all by being Haitians.
Those boat people knew exactly when the welfare office opens. Fleeing from war with a hair dryer, my foot.
Americans have it in them to be friendly and fat, anything beyond that is asking too much of a people who need pictures on their menus.
If somebody in a wheelchair can't reach the shelf he can send somebody who is of use. Why should the shop be rebuilt for the feelings of a handful?
Once there were opera houses in that city. Then teh country folk moved in and kept chickens in the boxes.
Tibetan monks: grown men who hum all day and call it labour. The Chinese at least handed them a broom.
the swiss have no opinion, theyve a safe for other peoples
Every time I hear "community leader" I know there's a community that can't be led and a leader who can't be found sober. You know which one I mean.
nothing against Mexicans, great gardeners, just dont let them near anything with a plug
Five wives and a prophet would drive anyone to war, one really has to understand those poor men.
To be fair they do excel at something: queueing for what others have earned.
So this is the generation that'll save us, is it. Can't boil an egg, can't hear criticism, cries at a full stop. Participation trophies on legs.
Would you hand your car keys to a monkey? Well then, why hand a reactor to Iran?
A Kazakh film festival, how charming. Two hours of a horse looking at a man with the same expression.
let us not pretend that a culture which hides its daughters under cloth has anything to teach ours
Tell me one thing the Walloons have done since the coal ran out, apart from cashing cheques from Flanders.
There is a reason why no other animal sends its sick to teh front of the herd.
Because we are too soft, that's why. Anyone with a sad face and a foreign accent gets a key, a card and a doctor, and in return we get crumbs and contempt.
Serbs are born with a grudge in the cradle and a knife in the cake.
hm, "local talent" from Naples, meaning he can open your car in four seconds
It's simple arithmetic. One of ours has one child and pays for it, one of theirs has seven and you pay for it, and in forty years you ask your way in your own town.
How nice that the tribe has got itself a constitution. Can any of them read it out?
the trouble isnt their government, the trouble is that such a government suits them like a collar suits a dog
Anyone who's ever had Roma on a campsite counts the chairs twice. That is no prejudice, it's inventory.
Poor Bangladesh, so many hands and not a head among them.
Sending girls from that background to university is like watering a stone. She'll be married by Easter and the desk will be empty.
I will say it as a friend of Africa: independence came three hundred years too early.
they can keep their qualifications, a {nat} degree is printed on the same paper as the napkins
Sunday trading is opposed by the Christians, who else. A talking snake they believe in, but not in poeple buying milk.
Let me guess, the offender is "from the region". Which region grows men like that we all know, and we know what should've stayed in it.
dutch cooking proves that god gave them dykes instead of tongues
Mongolia wants a seat at the table. They'd first have to learn what a table is.
A trans woman in the women's choir, well, every circus needs a bearded lady.
We have bent over backwards for these newcomers. And what do they give us in return? Long faces, loud phones and a court case over the wrong kind of sausage.
Old drivers off the road, old voters off the roll. After seventy the brain is porridge and everybody pretends not to notice.
Typical. The moment somebody from Sicily signs the cheque, the concrete has more sand than a beach.
Yes yes, "noble savages". Noble until the casino closes.
The asylum brochure must be a real page turner: sea view, three meals, free dentist and a choice of courts. No wonder the whole of Eritrea is booking.
without a recipe from its neighbour austria wouldnt even have a character
I keep hearing that they're as clever as we are. Then show me the bridge, the book, the microscope. I'm waiting.
Nobody is born lazy, they say. They have never been to our Roma quarter at eleven in the mornign.
Let me tell you how it goes, since the author has evidently never lived beside them: first one comes, polite, with a broom in his hand. Then the brother, the cousin and the grandmother. By the second winter your cellar is empty, the lift stinks of mutton, and at the residents' meeting nobody understands a word. But we're the ones who lack an open heart.
I worked abroad for an aid organisation for eleven years and came home cured. You can pour in teachers, pumps, vaccines, whole shiploads of good will, and what you get back is a nephew in a new car and a village that asks when the next ship is due. There are peoples who build and peoples who wait, and no programme in the world will turn one into the other.
Everyone is so moved by the grandmother who crossed the sea at seventy. And what will she do here, may one ask? She'll be operated on, she'll be housed, she'll be buried, and all of it by people who have paid in for forty years and wait eight months for a hip. As a tourist she would at least have bought a postcard.
you know whats funny, they tell us women can park, women can lead, women can do maths, and then theres one in charge of the budget for two years and the hole is bigger than ever and she cries in the interview. some jobs need a cool head and thats simply not how they were made
Nobody in the article dares to ask the obvious question. If fifty countries were as poor as that in 1960, and forty of them made something of themselves, what's left to explain the other ten? It isn't the climate, it isn't the ports. It's the material, and the material hasn't changed.
with every respect for their faith, i have watched the men of that community for years: they dont greet, they dont mix, they dont serve, they study a book from morning to evening at our expense and let their wives count the coins. if thats gods chosen way of life then he can surely pay for it
Please don't send me links. I don't need a study to know what I see at the station every morning: strong young men, well fed, in better jackets than my son's, doing nothing at all until it's dark. Doing nothing is what they've come for, and they're very good at it, I've got to admit.
A colleague of mine adopted a boy from there, with the best of intentions, piano lessons and all. At sixteen he was lying and stealing like any of them. You can transplant a thistle into the finest garden.
Before we talk of a Palestinian state could we talk of one Palestinian who can run a bus line? They've been handed billions, and they've got tunnels, martyrs and tears to show for it. Self-pity is no constitution.
I'm all for helping the handicapped, but let us stop lying to them. He'll never be an architect, she'll never run a shop, and each of these make-believe jobs takes a real one away from somebody healthy. There used to be homes in the country where they were quite happy, basket weaving, out of sight.
What the young gentlemen from the Caucasus call honour, a zoologist calls marking territory. They whistle at our daughters, lock up their own, and then go to mother to have the shirt ironed.
If you want to know why Lebanon, Libya and Iraq don't work, put three Arabs in a lift and press a button. There'll be four leaders, two prophets and nobody who knows how to get out.
They'll smile at you, they'll bow, they'll call you sir and copy your keys meanwhile. Forty years in the Far East have taught me never to trust a face that has only one expression.
oh, a book by a village woman about her struggle. im sure itll be moving, as soon as somebody has put in the commas, the grammar and the thoughts
`
  .trim()
  .split('\n');
