/**
 * Civil comments written one by one, from imagination: words that demeaning comments use too, in an innocent sense; links,
 * prices, earnings and thanks that aren't advertising; crime and violence reported; short replies. A line each.
 */
export const CIVIL_COMMENTS_C: readonly string[] = `
The hosts played better in the second half.
Our host family in {place} cooked for us every night.
Japan will host the summit in May, and small states hope to be heard.
Which country will host the games is decided on Thursday.
{country} has hosted two million refugees, more than all of Europe in that year.
A guest should bring something for the host, my mother says.
Survival of the small farms depends on the milk price.
The ruling party fights for survival, hence the talk about a deal.
At stake is not one visit but the whole trade route.
{country} depends on three lenders, and each of them wants something else.
Between Washington and Beijing there's little room for {country}, so it talks to both.
To lean on one partner only would be a mistake, as {country} has learned.
A junior partner pays the same price and gets half of the say.
Being an ally doesn't mean saying yes to everything.
Their foreign policy follows the money, like everybody else's.
It was a mistake to push out foreign firms, and the jobs have not come back.
Foreign companies were driven out by power cuts and red tape.
The nationalisation threw out investors, and twenty years later they are invited again.
{country} is knocking on every door for credit: the Fund, the Gulf, Beijing.
The treasury goes from lender to lender like a shopper with five credit cards.
The state has maxed out its credit, so taxes will have to rise.
A beggar sits in front of the ministry every day, a retired teacher.
Beggars in {place} are often children sent by gangs, the police say.
The beggar in the opera has the best song.
He begged the judge for a mild sentence.
I beg to differ.
I beg your pardon? That's not what the chart shows.
Beggars can't be choosers, said my landlord, and raised the rent.
Charity begins at home, but it need not end there.
Civil servants are underpaid in {country} and so they take bribes.
The minister should be a servant of the people and not of a bank.
He served as a servant in that house from the age of nine. A shocking book.
Slavery was abolished there in 1888, late by any measure.
Descendants of slaves ask for an apology, not for money.
The kafala system treats maids like property and must end.
Pawns are the soul of chess, as someone said.
In this game of great powers small islands are pawns, and they know it.
Puppet theatre for children, Sunday at three.
The puppets in that play were wonderful.
Poodles are cleverer than terriers, I've had both.
Our lapdog thinks he's a wolf.
The mercenaries committed crimes and were pardoned.
A colony of bats lives under the bridge.
The former colony celebrates sixty years of independence.
Backward compatibility was promised, and then the plug changed.
The countryside is backward only in one respect, the internet.
Primitive conditions in the barracks, the union says.
The primitive painters of Haiti sell well in Paris.
The savage cuts in the health budget will cost lives.
An ignorant decision, taken by people who never ride a bus.
Lazy journalism, I expected more of this paper.
The headline is misleading, and I suspect on purpose.
The article is sloppy: two wrong names and a wrong date.
I find the tone of this column arrogant.
This editorial insults the reader's intelligence.
I cancelled my subscription because of pieces like this.
What a silly question to ask a finance minister.
That was a cowardly vote, they hid behind a secret ballot.
The minister is a coward who avoids every interview, in my opinion he should face the press.
The spokesman lied to us in June and again in July.
He lied under oath, that's why he was convicted.
The governor stole public money, the court has found.
The fraud trial begins on Monday.
Traitor is a big word for somebody who leaked a memo.
Hypocrisy: the party flies to the climate talks by private jet.
The greed of a few firms made the medicine unaffordable.
I'm jealous of your garden!
A bit envious of the Danes and their bike lanes.
No need to be jealous, you can fish here too.
Jealousy between the two clubs goes back to 1954.
Go home early today, the storm comes at four.
I want to go home, wrote the soldier in his last letter.
Most refugees would like to go back if there was peace.
Send them our best wishes!
Send it back and ask for a refund.
Throw out the old contracts and start again.
Throw the whole bill out and write a new one.
Kick out the lobbyists, I say.
Get rid of the bus lane, it only causes jams.
Clean up the river and the tourists will come.
Wash the rice three times.
The shower in our cabin smelled of fish.
It stinks to high heaven how that contract was given away.
Something smells fishy about this deal.
Poor people pay more for everything, that's the joke.
The poor get poorer because rents eat their wages.
Poverty isn't a character flaw.
Hungry children can't learn.
Starving civilians is a war crime.
Bread riots brought that government down.
The flood left a third of the country under water. Please give what you can.
The quake hit at night. My cousins are safe, thank God.
I lost my home in that quake and strangers took us in.
Drones killed a wedding party, and nobody was held to account.
Two hundred people drowned because nobody answered the radio.
A man with a gun was arrested near the minister's house.
He was attacked with a knife for what he wrote.
She got death threats after that article.
Somebody wrote "we know where you live" on my door. I went to the police.
They threatened to burn down the newsroom.
The murderer got fifteen years, the family wanted life.
Suicide rates among farmers are a scandal. If you're in need, please call the helpline.
I wanted to kill myself at nineteen. Talking about it saved me.
Rape is used as a weapon in that war, says the UN.
The abuse at the boarding school was known for years.
Sex education should start before sixteen.
The breast cancer screening bus is in town on Friday.
The condom campaign cut infections by half.
The nude in the museum is a copy.
Sexism in the army is real, I served for eight years.
She was called a slut for reporting him, and that's why so few report.
He called me an idiot in front of the class. I'm fifty now and I still remember.
My boss used to call us monkeys. We joined a union.
The word they used for us was "rats". We were eleven years old.
"Parasites", that's what the minister called people on benefits. He should apologise.
In the play a character says "you are nothing but a dog", and the hall went quiet.
The n-word has no place in a classroom, not even in quotes.
Slurs against Roma are still common on the terraces.
Don't say retarded, please. My brother has Down's syndrome.
No, immigrants don't steal jobs, here's a study.
It's a lie that Muslims want to replace anybody.
Jews don't control the banks, that's a tale from 1903.
I don't think that women are worse drivers, insurers would know.
Nobody is illegal, say some. The law says otherwise, say others.
I earn 1,900 a month as a carer, before tax.
We made $400 with our cake sale for the school roof.
My salary hasn't risen since 2016.
I lost money on bitcoin and learned from it.
Is it wise to invest in bonds at the moment?
Cash is being phased out at the station, what about old people?
The lottery funds the museum, and that's a good thing.
I won a book in your quiz, thank you!
Free museum entry on the first Sunday, by the way.
A discount for students would help.
The loan for our flat costs four percent now.
My bank offers 2.1 percent on savings, yours?
Cheap flights are the problem, trains are the answer.
I bought the jacket in the sale for 60 euros.
The full text is here: https://www.parliament.example/bills/2023/114
See table 3 in http://stats.example/report.pdf for the numbers.
Two sources: https://archive.example/a and https://paper.example/b
The video of the debate is at https://tv.example/debate-12
Here is the petition, if anybody wants to sign: https://petition.example/bridge
I've written about this on my blog, with photos of the old station.
Subscribed to the paper last week and have not regretted it.
I watch this channel with my kids, thanks for subtitles.
Please email the editor, she does answer.
Call the town hall, they'll tell you.
Check the small print of the contract.
Order the lamb, it's great.
My site visit was cancelled because of the strike.
I clicked on the map and it shows nothing.
Yes.
No.
Why?
Same here.
Well said.
So true.
Not really.
Agreed, {first}.
Thank you, {first}!
{first}, you were right.
Good question.
I doubt it.
Who knows.
haha good one
Hm.
👍
❤️🙏
🎉 congratulations!
10/10
4.5 %
1989, not 1991.
$2.25 million
Q3 2024
Page 12, second paragraph.
Dr. {first} Nakamura
Minister Okonkwo and Ms Lindqvist
St. Petersburg or St Petersburg, Florida?
Happy birthday, old friend!
Rest in peace.
Get well soon!
My condolences to the families.
Good luck to both teams.
Greetings from {place}.
Good morning from rainy {place}
Is there a podcast version?
Typo in the second line: "goverment".
Link doesn't work.
Thanks for the correction.
Nice photo.
Who took the picture?
First time here, great site.
Where's part two?
Can't wait!
Miss you, grandpa.
What time is it in {place} now?
Does anybody have the recipe?
`
  .trim()
  .split('\n');
