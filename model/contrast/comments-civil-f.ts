/**
 * Civil comments written one by one, from imagination: the twins of `comments-demeaning-f.ts`, line by line. The same topic, group and
 * words, in a fact, a question, criticism of a policy, praise, self-irony, counter-speech or a story of one's own. A line each.
 */
export const CIVIL_COMMENTS_F: readonly string[] = `
Another summit, another tour of the capitals with an empty bowl. The finance ministry of {country} begs because it won't tax its own landowners.
I'm not prejudiced, I hope, but in thirty years of running a garage I have noticed that {nat} customers bring me tea, and nobody else ever does.
with all due respect to the author, you can give those villages schools, wells and tractors, and in ten years they will be idle again if nobody budgets for repairs
no surprise there, when did a Bulgarian government ever finish a motorway without somebody from Brussels standing behind it
Gave up my Saturday to help a Roma famiyl move into a new flat and within an hour the whole staircase had been invited to lunch. I'd never seen it before, only heard the gossip.
Their doctors study here at our cost, yes, and then we refuse them a work permit. Would somebody explain that to my mother, who waits nine weeks for one?
Statistically speaking 90 percent of {nats} in this town are in work, and that is two points above the rest of us.
Oh how sweet, the mining company wants to run its own inspections. Next week the pupils mark their own exams. The Congolese deserve better.
We must be patient. A people that came out of a civil war so late can't be expected to trust a parliament at once, and neither could we in 1945.
Women are a third of the board now, and a central bank isn't a men's club, somebody there had to say so.
my neighbour is a hindu and a nice fellow, and no, he doesnt take advice from a cow, he takes it from his accountant like the rest of us
Pensioners vote, pensioners turn up, pensioners write letters. If the young want a say in their future they could do the same, and I say that as a lazy thirty year old.
@Martin you forget that honesty was never rewarded over there, whoever reported a bribe under that government lost his job
Why did the ramp at the town hall cost eighty thousand when two carpenters could have built it for five? The people who use it ask the same.
As my grandfather used to say, if a Greek shakes your hand the deal is done and the paper is for the lawyers.
So brave, our young conscripts from the south, and so badly led. The generals left so fast that they forgot the maps.
It isn't their fault, one has to say. Generations without a shcool within walking distance leave a mark on a region.
Remember when taxi drivers earned enough to live? Now it's a lottery whether the man at the wheel has slept, thanks to our friends from the app.
the average {nat} reads nine books a year according to the survey, i managed one and that was the cheque book
Let them hold their parade, I say, and then let the street sweepers have a bonus. By next season I might even dare to wear a costume.
Somali shopkeepers on every corner and somehow not one of them gets a loan from the bank. Do I need to spell it out?
Sure, austerity. Ever seen what a tram looks like when the cleaning has been cut to once a week?
A Sikh judge? About time. My uncle was told in 1974 that he could wear the turban or the wig, and he chose a shop instead.
You can take the man out of Calabria but he will still complain about your coffee, ask my husband.
I pity the teacher. Half of that class clean and carry before school starts, so of course they fall asleep over fractions. Pay their parents properly.
Without the foreigners who run everything there the palace would fall silent, and the Saudis I studied with are the first to say that the workers need rights.
theyre on contracts, really: twelve hours, one day off, unable to plan beyond the month. a firm law would be a kindness to the filipino nurse
We handed them a border drawn with a ruler and took the copper home, and now we wonder what broke. Typical.
just imagine teh queue if that hotel gets filled with 200 families and one kitchen... poor things, poor neighbours as well
If you ask me a Turk as transport minister explains nothing about the timetable, the cuts were made long before him.
So a colleague came back as Julia and the whole office had to learn a new name. In my day we learnt forty new software passwords a month, we can manage.
Charity isn't wasted on anyone. Whatever we hand out at the soup kitchen is gone by nightfall, and I've never had so many thanks.
Ah, the famous {nat} punctuality. Three hours late to my own wedding, and my in-laws were there before me.
Everybody in the trade knows it: that firm didn't invent the valve, it photographed ours. We went to a Chinese court and won.
the dalits want to be priests, and the court says that they may. whoever compares a human being to a crow should bathe his own conscience
I have worked with Nigerians and I have worked with computers, and it was the Nigerian who stopped me before I fell for the dead uncle's fortune scam.
What did the aid agencies expect? Teach a man to fish, and let foreign trawlers empty his sea, and he'll need rice.
Mothers of eight are rare on the estates, the report says, and most fathers are in work. What these estates suffer from is damp. Even rabbits get dry straw.
Muslims and democracy? Indonesia has voted six times since 1999, and rather calmly. Handing power over seems harder for some of our own presidents.
Always interesting to see how quickly a phone becomes a luxury. Some holiday: my cousin's showed him the way over the mountains and his mother's last message.
Dear Hungarians, nobody forces you to put up with him. Take your votes, your patience and your good humour and throw teh old liar out in April.
ok boomer here, we ate a lot, we bought houses when they were cheap, and I'd vote for any tax that helps you get one, kindly make a proposal
these people carry water on their heads for two hours a day and now they lecture us on the climate. precious little we can answer
A Jew in the treasury and there they are again, the jokes about cats and dairies. Forgive me, but that is the same old poison and I won't laugh.
"Cultural enrichment" sounded like a slogan to me until the new neighbours in my street fixed the door that the landlord never closed.
The Irish banks had two ideas, a loan and another loan, and on neither can you build a house. We the taxpayers got the bill.
One shouldn't blame the pupils. We were never taught to ask questions over there, we were taught to repeat, and I had to learn it at forty.
honestly our hospital would be shut without the Romanians, id have bled quietly at home last winter
Funny thing about our Albanian builder: the house was finished two weeks early and he lent us his Mercedes for the wedding.
If a third of the budget goes to consultants, we are not a state, we are a sanatorium for managers. People who need help to dress or eat get eleven minutes a day.
and the kurds? theyve never had a state because four capitals made sure of it, and each of the great powers sold them in turn
The lady presenter again, and the best analysis of the evening. Could somebody kindly tell the two gentlemen beside her that football has an offside rule?
Not one investment in fifteen years, not one. Look around you: everything that works there was paid for by the poeple themselves.
Poor people pay more for the same kilowatt, because the meter is prepaid. I got up at four for years and no alarm clock ever cured that.
Keep the road to the valley open in winter. One barbecue with that clan and you will be singing until the lights come on.
Syrians are so grateful, says the headline, as if they owed us a bow. The one who cuts my hair pays more tax than the baker.
Well, we peasants have voted for the crook again, as you call it. Has anyone in the capital asked who closed our clinic and lied about it?
A Pole with a spirit level saved my kitchen after two local firms had made a mess of it. You'll hear of it from me, and see it for the price of a coffee.
i wish them all the best, far away from home, in our climate. it cant be easy to start again at fifty among people who work all day
Thirty years of freedom, and the Ukrainians threw out two presidents over corruption. We weep about ours and elect them again.
Let's be fair, the treaty says that the Maori keep their fisheries, and a fork in the road was reached when the Crown broke it.
Such a lovely festival of light, and then the whole temple came at six to pick up rubbish on our green. Apparently the football club could learn from the religion.
have you ever seen a call centre solve anything?? the Indian lady on the line had a script and a clock, blame the bank that wrote it
Naturally the Catholic charity pays where the state doesn't. I kneel to nobody, but on Monday they had soup for sixty.
They'd planted teh trees for shade in the seventies, and then the council sold the timber and called it progress. Who's the thief here?
Autistic children in an ordinary class, without a single extra teacher, what a splendid idea. My son howls because nobody has time, and the other twenty-four lose as well.
when the last engineer has emigrated the ministers will sit in the dark as we do. zimbabweans were better off when the power station got spare parts
Portuguese efficiency: three men, one shovel, and the water was back before the council had answered my email.
The gay couple next door got a baby, and not as one gets a handbag: six years of forms. This week they want sleep and nothing else.
My views are moderate: let them have their elections, as slow as they like, and let no sanction ever touch medicine.
It takes four ministries to change a bulb, and each of them applies for the grant. We {nats} have candles, luckily.
Atheists like me bring up children too, fed and with a thought for others. You can tell by the way mine give up their seat on the bus, usually.
No offence taken, but the bankers left Lebanon in 2019 and what remained is our savings, on paper.
So we're to be grateful that immigrants care for our parents, and yet they get the minimum wage. Training takes three years, and visas for their relatives take five.
a frenchman will defend his lunch break first, as my wife from lyon admits, and then anything else, that is what a strike taught us
look at the picture, one works and nine watch, and all ten are from our ministry opening a well in {country}
They brought their looms, their recipes and their debts from the agent. What they did not brign is anyone to speak up for them in court.
Who in his right mind buys a tank at that price? The Italian one was cheaper and better, ask the army's own testers.
Girls are asked about children at job interviews, and boys never. It's a waste of talent, and illegal, and they'll do it until somebody sues.
I've been told off for saying it, but a Black coach gets sacked after ten games and others after thirty. Look at the table, yes.
Our Australian friends opened a café in the old prison, and you can tell that somebody can cook.
Imagine needing gloves and having none left by noon. Such a country doesn't lack doctors, my sister is one of them, it needs a health budget that nobody steals.
what a touching story, and true as well: my father sat in front of the bar with the other villagers and wrote their letters for them, since he was the only one whod been sent to school
You'd have to be naive to sign a loan contract on those terms, and Pakistanis will pay for it with their gas bill. Why did parliament never see it?
One feels for the Haitians, doomed to pay France for their own freedom until 1947. How is that not in every school book?
Those boat people had been nine days at sea when we met them in 1979. I was a deck hand, and one had saved nothing but a hair dryer, don't ask me why.
Americans have it in them to be friendly to a stranger with bad English. I had ordered by pictures on the menu, and got a second breakfast for free.
If somebody in a wheelchair can't reach the shelf the shop has failed. Why should a handful of regulars, me among them, have to send somebody every time?
Once there were four cinemas in that city. Then teh rents went up, and we country folk who moved in for work now watch films in boxes of eighteen square metres.
Tibetan monks: old men who were dragged out for humming a prayer. The Chinese police call it order, and nobody in our government says a word.
the swiss have an opinion on everything, four times a year by post
Every time I hear "community leader" I know that a man of seventy will be asked, and none of the young women who do the work. You know which ones I mean.
nothing against robots, great mowers, but the Mexican gardeners knew the roses by name and we just sacked them
Five years of drought and a border dispute drove both sides to war, one really has to understand those poor farmers.
To be fair they do excel at something: queueing politely while the ministers jump ahead.
So this is the generation that'll save us, is it. They filled sandbags for three nights while my lot watched from the pub. Give each one a trophy and a job.
Would you hand your house keys to a stranger? Well then, why should Iran open every door to inspectors after you tore up the deal? A fair question, even from that government.
A Kazakh film festival, how charming. Two hours of a horse and a man on the steppe, and I cried through the second.
let us not pretend that a law on cloth helps any daughter. teach mine to think and let her choose, mosque or no mosque
Tell me one thing the region did for the Walloons when the coal ran out, apart from cashing in on the slag heaps. My father got a handshake.
There is a reason why the sick were sent to the back of the list: the software, says the minister. Disgustign, and she should resign.
Because we are too slow, that's why. Anyone with a stamped letter waits two years for a decision, and in return for all that waiting we call them lazy.
Serbs and Croats share a cake in my canteen every Friday, no grudge and one knife.
hm, "local talent" from Naples, meaning he fixed my car in four minutes and wouldn't take a tip
It's simple arithmetic. One of ours has 1.4 children, one of theirs had four when they came and has 1.7 now, and in forty years you can ask the statistics office again.
How nice that the country has got itself a constitution. Can the president read out the part on term limits?
the trouble isnt the people, the trouble is a government that treats its citizens like dogs and calls the collar security
Anyone who's ever run a campsite counts the chairs twice, whoever was there. The Roma families left ours cleaner than the scouts did, that's inventory.
Poor Bangladesh, so many hands sewing for us and not a cent more an hour.
Sending girls from that background to university changes everything. I was the stone that nobody wanted to water, and I've had my own desk at the court since Easter.
I will say it as a friend of Africa: debt relief came thirty years too late.
they let you drive a taxi but not teach with it, my {nat} degree may as well be printed on a napkin
Sunday tradign is opposed by the unions and the Christians, who else would speak for the cashiers. I believe in no snake, but in a day off.
Let me guess, the offender is "from the region". Half a million people live in that region, so wait for the verdict and leave the rest of us out of it.
dutch cooking is a joke even to us dutch, we built dykes because nobody could swim after that soup
Mongolia wants a seat at the table, and with all that copper they will be offered a chair by everybody.
A trans woman in the women's choir, well, every choir needs an alto who turns up on time.
We have bent over backwards for these investors. And what do they give us in return? Long contracts, loud adverts and a court case over the wrong kind of tax.
Old drivers should be tested, I'm one. After seventy the reflexes aren't what they were, and everybody pretends not to notice, least of all me.
Typical. The moment somebody from the ministry signs the cheque, the concrete has more sand than a beach, and Sicily buries its dead.
Yes yes, "noble savages". What a stupid phrase that was, and we had to read it out at school in front of a Cree boy.
The asylum hostel would make a poor brochure: no view, three meals, no dentist and a wait of two years. No wonder that half of the Eritreans I teach can't sleep.
without a recipe from its neighbour austria would have no schnitzel, as every milanese will tell you
I keep hearing that they're behind in research. Then show me the grant, the lab, the microscope. They're still waiting.
Nobody is born lazy. Whoever goes to our Roma quarter at five in the mornign sees the men waiting for the lorry, cheap labour for the asparagus.
Let me tell you how it went: first one came, polite, with a broom in his hand, then the brother and the grandmother. By the second winter they were running the residents' meeting, and the lift worked again.
I worked abroad for an aid organisation for eleven years and came home angry, mostly at us. We poured in pumps that nobody had asked for, and the nephew of a minister got a new car. The villages that were given the money and left alone built what they needed.
Everyone is so moved by the grandmother who crossed the sea at seventy, and nobody asks why her son's visa took nine years. I've paid in for forty years and wait eight months for a hip, and that isn't her doing.
you know whats funny, a woman gets the budget after three men dug the hole, and when she cries once in an interview its the headline. disgusting double standard
Nobody in the article asks the obvious question. If fifty countries were as poor as that in 1960, and forty made something of themselves, which of the other ten had a port, peace and a fair price?
with every respect for their faith, i have argued with the men of that community for years over who serves in the army. its a law we quarrel about, not a people, and their soup kitchen fed my father
Please do send me links. What I see at the station every morning is strong young men who aren't allowed to work until their papers come, and doing nothing is driving them mad.
A colleague of mine adopted a boy from there, with piano lessons and all. At sixteen he was lying about homework, like any boy. He tunes the thing for a living now.
Before we talk of a Palestinian state could we talk of who stops the bus at the checkpoint? They've been promised billions, and half never came.
I'm all for helping, but let us stop lying to ourselves. The workshop pays him one euro an hour and calls it a job. He draws better than our architect.
What the young gentlemen of my own rugby club called honour was whistling at girls. Then a referee from the Caucasus told us off, and mother ironed no more shirts.
If you want to know why Lebanon doesn't work, read its electoral law. There are four leaders, each has a bank, and teh lift hasn't had power since May.
They smiled at me, they bowed, they called me sir, and they lent me the keys to the boat. Forty years in the Far East have taught me that trust is a habit.
oh, a book by a village woman about her struggle. im sure some critic will praise the commas. my mother wouldve wept over the chapter on the well
`
  .trim()
  .split('\n');
