/** Own civil comments of natural variety, for the test beside this file; never learnt from. A line each, written one by one. */
export const CIVIL_TEST_COMMENTS: readonly string[] = `
Thanks for covering this.
ok
Ha!
Really?
Indeed.
Thanks!
Maybe.
So what?
Not bad.
Poor Tom.
Ouch.
R.I.P.
Hi Ingrid
Kofi Mensah
Li Na, Shenzhen
Juan Pablo Ortega
Thursday, 7 pm
7:2
42
0.3 percent
+49 and counting
1 March 2021
£12.50
🤔
🥳🥳
🇧🇷⚽
❤️ this
Nope, that's from last year.
Great read, thank you Emma
😀
👍👍
🙏 for the families
1,200
12:30 on platform 4
€45 for a ticket? Too much for me.
$3.7bn, not $3.7m
Olaf Henriksen
Ngozi, Pierre and Tatiana
Prof. Sakamoto is right about the yen.
Mrs O'Leary taught me in fourth grade.
Which page?
Seriously?
No idea.
Exactly my experience.
Pics?
Hello from Tasmania!
Where can I read the judgment in full?
The judgment is at https://courts.example/2024/77
Compare https://stat.example/gdp with https://fund.example/outlook
I was wrong, sorry.
Good for her!
Third goal was offside by a mile.
We were robbed by the linesman, but well played Ghana.
Senegal outplayed us, no excuses.
What a final, my heart can't take this.
Does this apply to tenants as well?
My rent went up by 18 percent in one year.
The new tram is quiet and on time, I didn't expect that.
Potholes everywhere on the A7, when will the county fix them?
The mayor promised a clinic in 2018. We still drive an hour.
This budget punishes people who rent.
Cutting the school meals is the meanest thing this council has done.
The health minister should resign, the vaccine contracts were a mess.
I've voted for this party all my life and I am done with it.
Both candidates bore me to tears.
The president's speech was long on hope and short on numbers.
Parliament has passed a bad law in a bad way.
An embarrassing performance by our foreign minister, who didn't even know the name of his host.
The government has driven the economy into a wall and now it asks for applause.
They had ten years to reform the electricity sector and did nothing.
Borrowing to pay salaries is a recipe for ruin, whichever party does it.
The Fund's conditions are harsh, but who else would lend to Zambia now?
Zambia's creditors dragged their feet for three years, and people paid for it with their health.
Our leaders fly to every capital with cap in hand, and it has got us nowhere.
It is humiliating for a country with our resources to queue for emergency loans.
Sri Lanka's airport in the jungle shows what happens when a clan runs the treasury.
Why should taxpayers in Finland guarantee Italian bonds?
Italy pays more in than it gets out, which is seldom said in Helsinki.
China's loans are cheaper than the bond market, that's why Africa takes them.
The mining contract gives Congo four percent. Four!
If Niger sells its uranium elsewhere, Paris has only itself to blame.
French soldiers left Mali and hardly anybody cried.
The coup leaders promise elections every year.
Uganda's parliament passed a cruel law, and many Ugandans said so.
I am Ugandan and gay, and I'd like to come home one day.
As a Serbian I'm ashamed of that march.
I'm half Greek, half Turkish, and my family dinners are peaceful.
My Polish plumber and I discuss Chopin.
My husband is from Lagos, and customs officers always pick him.
The Vietnamese family across the hall watered our plants all summer.
A Sudanese doctor saved my son.
Our Afghan interpreter waited two years for a visa, disgraceful.
Japanese trains spoil you for life.
Can someone explain the Korean age system to me?
Indian elections are a logistical wonder.
Pakistan's textile exporters need cheaper power more than another trade show.
Bilateral talks between Tokyo and Islamabad rarely make the headlines, so thank you.
The workers' agreement could be good for both, provided that recruiters are kept honest.
Recruitment agents charge Nepali workers a year's wages, that must stop.
Bangladesh has cut child mortality faster than its richer neighbours.
The Burmese army burns villages, and the neighbours sell it fuel.
Iranian women are braver than most of our politicians.
Hezbollah and the Israeli government both need an enemy, the people don't.
Netanyahu's coalition won't last, in my opinion.
Hamas murdered my cousin. I still don't want Gaza to starve.
Jewish and Arab nurses work side by side in Haifa.
The settlers burned the olive grove and the soldiers stood by.
Russia's war has cost it a generation of young men.
Many Russians are against this war and pay for saying so.
Ukraine has its own corruption problem, as Ukrainians will tell you first.
Hungary vetoes, Brussels pays, repeat.
Orban's fans and foes can agree on one thing, the bridges in Budapest are lovely.
Poland took in two million people within a month, hats off.
Romanian wine deserves more fame.
Portuguese cod with cream, please and thank you.
Spain's housing protests are about Airbnb and not about tourists as people.
Mexico City is running out of water.
Honduran families walk two thousand miles because there's no work and no safety.
Border agents should not separate children from parents.
I want fewer people to come illegally, and I want those who come to be safe.
Immigration was too high last year for our schools to cope.
Our school has kids from 31 nations and one broken boiler.
Refugees repaired the roof of the parish hall last weekend.
I don't think that a ban on headscarves solves anything.
Whether the call to prayer should be heard is a matter for the council's noise rules.
The Pope's letter is worth reading even for atheists.
Hindu nationalists are rewriting the textbooks, and historians object.
The temple trust should publish its accounts.
Catholic schools get too much public money if you ask me.
The vicar plays drums in a rock band.
Islam and democracy go together in many places, look at Senegal.
Religious or not, parents are tired of the lottery for kindergarten places.
Trans kids need doctors and not politicians.
I have doubts about puberty blockers, and I'd like more studies before we argue.
Women's football finally on prime time!
Only two of the twelve judges are women.
Dads want parental leave too.
Deaf viewers had no interpreter during the storm warning.
Black farmers never got the loans that were promised.
White working class boys do worst at school, says the report, and nobody has a plan.
Old people are lonely, ring your neighbour's bell.
Teenagers aren't lazy, school starts too early.
The homeless shelter is full again at minus eight.
Nobody on minimum wage can live in this city.
Farmers aren't the enemy, but nitrates are in the water.
My neighbour said that all foreigners are thieves. I asked him who fixed his car.
A fan told our goalkeeper to "go back to Africa" and was banned for life.
Comparing people to insects is how the radio in Kigali did it.
Please remove the comment above, it insults Muslims.
Calling voters stupid has never won an election.
I don't like it when people here mock the Greeks.
The cartoon is racist, plain and simple, and I say this as a fan of the artist.
He was called a traitor for asking a question.
The slur on the wall was gone by noon.
She wrote about the abuse she got online, page after page.
This myth about lazy southerners should be buried.
Not every critic of Israel is an antisemite, and not every defender is a warmonger.
What a daft idea, a tunnel under the lake!
The new logo is hideous.
The film is rubbish but the music's fine.
That printer is the work of the devil.
My car is a wreck and I love it.
This sauce is disgusting, don't buy it.
The queue at the post office killed my lunch break.
I could murder a curry.
Break a leg tonight, Julia!
She nailed it.
That joke was so bad it was good.
The cat caught a rat as big as a shoe.
Ants in the kitchen, any tips?
Bed bugs in the hostel, avoid.
Our beehives have mites again.
Pig prices are down, feed is up, and we're selling the herd.
The wolf killed eleven sheep in our valley.
Foxes are a pest in our street, but a pretty one.
Cholera, dengue, floods: the clinics in Chittagong need help.
The landfill burns and the whole suburb coughs.
Raw sewage in the Thames again, and dividends for the owners.
Toilets at the station cost a euro and are still filthy.
Five hundred people share one tap in that camp.
The slum clearance left ten thousand without a roof.
Child beggars at the crossing, and behind them a man in a car.
A servant in that palace earned eighty dollars a month.
Pawn to e4, and then?
The puppet museum in Lübeck is charming.
Slave traders' statues belong in a museum with a plaque.
They want obedient voters, I want angry ones.
The union boss and the factory boss shook hands, at last.
Debt isn't shameful, hiding it is.
A poor harvest, a poor road and a poor excuse from the ministry.
We are a poor village, but the school has a piano.
Bankrupt twice and still a member of the board, how does he do it?
The bank went bust and the managers kept their bonus.
Interest rates are too high for young families.
I save $150 a month, it's not much.
We pay 2,400 for three rooms, is that normal?
I made 30 jars of jam, who wants one?
Earned my first money as a writer today, 50 euros!
The fund lost 12% and charged me two percent for it.
Bitcoin fell below 30k, what do analysts say?
Is this lottery real? My aunt got a letter.
Beware, the mail that claims to be from the tax office is a fraud.
I reported a fake shop to the police and got my money back.
Does anyone know a reliable electrician in Leipzig?
Our choir looks for basses, Thursdays at seven.
The subscription page gives me an error.
Could you add a dark mode?
The audio version ends in the middle of a sentence.
Dear editors, it's "its", not "it's".
First comment ever, be kind.
I usually only read, but this one moved me.
I cried at the end.
My grandfather died in that camp, thank you for remembering.
He shot himself in 2009 and I still set the table for him.
If you feel like ending it all, please ring 116 123.
Two people were stabbed at the station this morning, stay safe.
The gunman was caught near the border.
The judge who got the bullet in the mail still goes to work.
Hang in there, Sofia!
I will be outside the arena with the spare tickets.
We know where the leak is now, the pipe under the sink.
He'll come round to our house on Sunday for soup.
They burned the old barn on purpose to train the fire brigade.
Soldiers killed nine protesters, and the inquiry blames nobody.
The army should stay in the barracks.
Generals who lose wars tend to win coups.
In 1962 we were beaten badly, and the reports are still sealed.
My teacher always said that history is written by the winners.
Colonial borders were drawn with a ruler, that's half of the problem.
Thank you, neighbours in Canada, for the water bombers.
I love how Italians argue about pasta.
You Kiwis are too polite to beat us at rugby, I hoped.
You folks at the archive are heroes.
You and I will never agree, but I enjoy reading you.
You obviously care a lot about this. Run for the council!
You should be ashamed of that pun, Greg.
You're dead right.
You must be joking.
Are you serious? The pool closes in July?
Who on earth chose that colour for the bridge?
What were they thinking?
Oh well.
Not my president, but my country.
Long live the king, I suppose.
Peace.
Same procedure as every year.
C'est la vie.
Danke schön!
¡Gracias por el artículo!
Bom dia de Lisboa
Interessanter Beitrag, danke.
`
  .trim()
  .split('\n');
