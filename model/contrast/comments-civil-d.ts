/**
 * Civil comments written one by one, from imagination: the openings and the words of the demeaning ones (they, these people, you, all,
 * never, why) in fair sentences, and plain sentences on nations, cities and groups of the kind that news draw. A line each.
 */
export const CIVIL_COMMENTS_D: readonly string[] = `
These people have worked all of their lives for that pension.
These people need shelter before winter.
Those people lost everything in the fire, help if you can.
They are just like us, with less luck.
They contribute more in taxes than they get in benefits.
They were promised a country and got a camp.
They only want to be left in peace.
They bring skills that our hospitals need.
They live in tents and hope for a visa.
They know how to build bridges, I'll give them that.
They should be thanked, not lectured.
They came, they worked, they stayed. That's the story of my street.
They can vote from next year on.
They have the right to appeal.
They lack teachers, doctors and clean water, not talent.
None of them had a fair trial.
None of us has a simple answer.
Not one of these ministers has resigned.
Nobody asked the villagers.
Nobody knows what the deal costs.
No people is born to be ruled by others.
There is no excuse for attacking a mosque, a church or a synagogue.
There's nothing wrong with being proud of where you come from.
There are many {rels} in our town and it's a good town.
There are 40,000 {nats} in this country and most of them pay into the pension fund.
All {nats} over eighteen can vote on Sunday.
All I want is a fair comparison.
All of you have a point.
All parties agreed to the ceasefire, let us hope.
Every {nat} I have spoken to wants the war to end.
Every last one of them voted for the bill, remember that at the polls.
Everyone knows that the contract was overpriced.
Everybody loves a good festival.
As usual the ministry blames the weather.
As expected, the bank raised rates.
As long as the courts are slow nobody will invest.
Same old government, same old promises.
Once again the budget arrives late.
Once a year {nats} from all over the world meet in {place}.
Always check who paid for the study.
Never been to {country}, would love to go.
Never seen such a well organised marathon.
Only a third of the money reached the villages.
Just look at the figures for exports.
Just came back from {place}, people were lovely.
What a generous people.
What a beautiful country with such poor roads.
What have the {nats} won so far, two medals?
What did {country} get in return?
What is it with this government and secrecy?
What do you expect from a coalition of five?
What's the use of another summit?
Why are medicines so expensive in {country}?
Why should anyone lend at two percent when inflation is nine?
Why do we keep electing the same party?
Why can't the two countries share the river?
Why does {country} import onions when farmers throw theirs away?
Why did {country} leave the treaty?
Who would have thought that {country} wins this match?
Who needs a new stadium anyway?
Who pays for the bridge in the end?
Where does {country} get its gas from now?
When will {country} hold elections?
When did {country} join the union?
How can a teacher live on that salary?
How many {nats} live abroad?
How does {country} plan to pay for it?
How low can interest rates go?
Isn't it odd that nobody mentions the fishermen?
Do {nats} need a visa for {country}?
Can {country} still repay its debt?
Can't wait to see {place} again.
Did the minister say anything about refugees?
If {country} devalues, imports will cost more.
If begging for investment is all that the ministry can do then we need a new ministry.
If the West wants allies in Africa it should open its markets.
If I were the minister I would publish the contract.
If it wasn't for foreign nurses our hospital would close.
If you can, go in May, it's cooler.
I can't stand this minister, but he's right on water.
I can't stand the heat in {place}.
I don't want a nuclear plant in my valley.
I don't want my taxes to go to arms.
I've seen better roads in much poorer countries.
I've never heard a convincing argument for this tariff.
I'd rather trust the auditor than the spokesman.
I say close the tax loopholes and fund the schools.
I'm tired of this war and of all wars.
I'm so tired of politicians who promise and don't deliver.
I feel sorry for the people of {country}.
I feel for the families in {place}.
I respect {rels}, and I ask them to respect my not believing.
We don't want pity, we want trade.
We should've invested in rail.
We give them weapons and wonder that there is war.
We pay more for less, year after year.
We know what inflation does to savings, {country} had it in the nineties.
We are being governed by amateurs.
We all bleed red.
Your nation has a great literature.
Your people have been through so much.
Your people in {place} made me feel at home.
Your government should listen to the doctors.
Your government has failed you, and ours has failed us.
Your government begs for loans while officials fly first class. You deserve better.
Your army protects the border, but who protects you from the army?
Your leaders have let you down, {nats} deserve honest ones.
Your capital has the best museums.
Your country took in my parents, thank you.
Your only mistake is the date.
Your opinion, as an economist, would interest me.
You {nats} make the best bread.
You {nats} have every reason to celebrate today.
You {rels} next door keep the loveliest garden.
You people in the valley have been waiting for that road for years.
You people do important work.
You guys need an editor, there are four typos.
You guys can't be serious, another paywall?
You guys should interview fishermen as well.
You lot crack me up.
You ran out of arguments, it seems.
You ran a good campaign and lost narrowly.
You forget that {country} paid it all back.
You forget who started the trade war.
You have a strange idea of journalism, if I may say so.
You live in {place}? How's the weather?
You've got the wrong {country}, Georgia the state is meant.
Only question left is who'll pay for it.
Only time will tell whether {country} can find another lender.
The next lender will ask for collateral, as they all do.
All doors are open to {country} if it reforms its courts.
The government has tried the Gulf, the Americans and the Chinese, and each loan came with conditions.
{country} has run out of lenders, and so taxes will rise.
{country} is a net exporter of rice.
{country} is a beautiful place with ugly politics.
{country} belongs in the union, in my view.
{country} never signed that convention.
{country} without its exports would look different.
{country} and {country} should solve this at the table.
{country} should stop blaming others for its own bad laws.
{country} should apologise for that war.
{country} can't go on spending more than it earns.
{country} cannot be trusted to keep to the treaty as long as this government is in office.
{country} is run by thieves, as the people in {place} chant each Friday.
{country} is ruled by a clique that jails its critics.
{country} is the dirty man of Europe when it comes to coal.
{country} is poor because of war, not because of its people.
{nats} and {nats} have lived side by side for centuries.
{nats} have always been seafarers.
{nats} can travel without a visa from March on.
{nats} have one of the highest life expectancies.
{nats} go to the polls tomorrow.
{nats} don't pay road tax there.
{nats} are tired of this war.
{nats} are protesting against the new law in {place}.
{nats} are rightly proud of their health service.
{nats} talk a lot about football and so do I.
{nats} who fled in the eighties want to vote too.
{nats} should decide that for themselves.
{nats} are not to blame for what their president does.
{grps} are part of our society.
{grps} have the same rights as you and me.
{grps} are often stopped for no reason.
{grps} were hit hardest by the cuts.
{grps} spoke at the hearing, and it was worth listening.
{grps} need more beds, more staff and less paper.
{grps} deserve respect, as everyone does.
{rels} and {rels} prayed together after the attack.
{rels} are a minority there and are treated badly.
{rels} celebrate next week, so shops may close.
{rels} in our town raised money for the new ambulance.
{rels} don't all think alike, who does?
Time to take out the old pipes.
Time for a change of government.
Time to send the bill to the polluters.
Stop the war.
Stop the shelling and start to talk.
Stop subsidising flights.
Stop crying over Brexit, it's done, make the best of it.
Keep those buses running at night.
Keep up the good reporting.
Learn to read a balance sheet, dear ministers.
Leave the trees where they are.
Leave it to the courts.
Look in the archive, the same thing was said in 1997.
Go and vote.
Go Kenya!
Get the facts first.
Get a second opinion, that's my advice.
Out of the frying pan into the fire.
Off to the market now.
Back to the topic, please.
To the point, as always.
Pathetic turnout, only a third voted.
Disgusting weather.
Dirty, loud and wonderful, that's {place}.
Useless committee, useless report, useless spending.
Shameless profits!
Lies, damned lies and statistics.
Thieves broke into the museum.
Cowardly of the board to announce it on Christmas Eve.
Slaves built that palace, and no plaque says so.
Monkeys raid the kitchens in that town, tourists feed them.
Vermin control is the landlord's job.
Waste collection is on Monday this week.
`
  .trim()
  .split('\n');
