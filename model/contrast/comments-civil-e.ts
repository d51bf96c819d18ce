/**
 * Civil comments written one by one, from imagination: the last part. Home politics as news readers discuss it, sarcasm about policies,
 * economy and trade in sober sentences, openings shared with taunts, mild tempers. A line each.
 */
export const CIVIL_COMMENTS_E: readonly string[] = `
Maybe if parliament sat on Fridays we'd have a budget.
Perhaps one day somebody will explain this tariff to me.
I almost feel sorry for the finance minister. Almost.
Don't worry, the bridge will be finished by the time our grandchildren retire.
My condolences to whoever has to clean up this budget.
Give that nurse a medal.
Somebody wake the committee, the deadline was yesterday.
Let's all clap for the railway, only nine minutes late.
A standing ovation for the orchestra.
Pass the hat round for the fire brigade, the council won't.
Roll out the red carpet, our girls are back from the Olympics.
Here comes another commission.
Oh no, another election.
It's cute that the ministry thinks that we read press releases.
Is that a reform or a haircut?
Big promises, small print.
Rich in oil, poor in schools. That's the choice of its rulers, not of its people.
More stadiums than clinics, no wonder people are angry.
If there's a worse way to run a school board I've not seen it.
Bad laws stay bad laws.
You can see it in the numbers, exports are falling.
No party has fallen so low in the polls.
The weak currency helps exporters and hurts everybody else.
Fewer cars, fewer accidents.
The best news from {country} this year is the peace deal.
I raise my glass to the striking nurses.
Somebody should pull the plug on that failed project.
Flush the old coolant before you fill in the new one.
This policy is a boil that needs lancing.
Every country that hosted the games regretted the bill.
New minister, same plan.
New sponsor for the club, finally.
The yuan gains ground in {country}, which makes traders nervous.
{country} sells gas by contract and by friendship, depending on who asks.
Kneeling during the anthem is free speech.
Once more {country} votes with {country} at the UN.
The tail wags the dog in this coalition.
He hides behind his lawyers.
They celebrate a battle from six hundred years ago, and the costumes are great.
Not one of the neighbours has recognised the new government.
Your history teacher would disagree.
They were ruled by foreigners for centuries and kept their language.
Some people were born lucky.
Some nations build railways, others build airports, we build commissions.
Certain people shouldn't drive at night, I'm one of them.
One does not negotiate by tweet.
One cannot expect miracles in a year.
You can't reform a ministry from the outside.
You don't argue with the tax office, you appeal.
You don't build peace with walls.
You'd have to be blind not to see that rents are out of hand.
Whoever trusts a poll in March deserves November.
Whoever signed that contract should explain it.
Wherever you find a dam you'll find a quarrel about water.
Whenever something goes wrong it's the intern.
Whatever they promise, check it against the budget.
Funny how the loudest patriots keep their money in Panama.
Funny how nobody remembers voting for him.
Strange, so many experts and no forecast was right.
Strange decision: no reason given, no appeal allowed.
Sad news. He was a fine player.
Sorry, but the numbers do not add up.
Sorry to hear that, hope your mother recovers.
Honestly, who'd notice if that agency was gone?
Honestly I had expected a better film.
Frankly, the report is a whitewash.
Frankly I'd trade ten of these debates for one good law.
Admit it, nobody has read the treaty.
Let them speak, that's what a parliament is for.
Let the voters decide.
Let's see who blinks first.
Let's be honest, we are all to blame for the state of that lake.
Let's face it, the euro was built without a roof.
Let's stop pretending that the surplus is healthy.
That's not a plan, it's a wish.
That's not a tax cut, it's a loan from our kids.
That's politics for you.
That's what you get when you let lobbyists write the bill.
This is why nobody trusts the statistics office.
This is our river too.
This lot in the town hall has no idea about accounting, vote them out.
This government has been a disappointment from the first day.
It's in the constitution, article nine.
It's about time that somebody audited the army.
It's no accident that the bill passed on a holiday.
It takes courage to resign.
Thanks for nothing, dear airline.
Thanks for confirming what I heard from my cousin in {place}.
Nice try, minister, but the cost is in annex two.
Nice country, nice people, awful roads.
Good luck finding a flat in {place}.
Good riddance to the old timetable.
Great, another toll.
Well, what do you expect for five euros?
Well done Wales!
Poor old bridge, it deserved a better end.
Imagine a tax form that fits on a page.
Imagine waking up to this view.
Try the other entrance, it's open until eight.
Ask the fishermen, they know what a quota means.
Tell your member of parliament, that's what I did.
Remember 2008? We bailed out the banks and forgot the tenants.
Nothing good ever came out of that committee.
Nothing beats a cold lake in August.
Half of the budget goes to interest.
Part of the problem is the voting system.
Second hand smoke is the lesser evil there.
Trump lost that case and will appeal.
Biden's age is an issue, whatever his fans say.
Obama deported more people than most remember.
I didn't vote for Trump, but he's right about that trade deal.
Republicans and Democrats both love deficits when in office.
Trudeau promised electoral reform and dropped it. I haven't forgiven him.
The Liberals spend like there's no tomorrow, the Conservatives cut like there's no yesterday.
Conservatives used to care about balanced budgets.
Socialists in Portugal balanced the budget, conservatives elsewhere didn't.
The left has no answer on housing and the right has no question.
The carbon tax costs my farm 9,000 a year, the rebate covers a third.
The pipeline should be built, and the tribes along it should have a say and a share.
Oil workers aren't villains, they feed families.
Guns don't belong in schools, period.
I own guns and I'm for background checks.
The Second Amendment isn't a suicide pact, said the judge.
Abortion should be a matter between a woman and her doctor.
I'm pro-life, and I think that we fail mothers badly.
The Supreme Court should have term limits.
The mayor's bike lanes are empty all winter long.
Teachers strike because classes are too large, not for fun.
The union leaders earn too much for my taste.
Alaska's dividend can't go on like this, the fund is shrinking.
The legislature had one job.
Legislators pocket their per diem and go home without a budget.
Hawaii's rail project is ten billion over, somebody should answer for it.
The bishop should apologise to the survivors.
Property tax up again, services down again.
The police union protects bad cops, and good cops suffer for it.
Most cops I've met were decent, some were bullies.
Drug users need treatment, dealers need prison.
Legal pot has not ended the world.
Fake news is a cheap word for news one dislikes.
The paper should not print anonymous claims.
Your editorial ignores the other half of the ledger.
Comments were better before they moved to this system.
My comment was deleted and I don't know why, I was polite.
Moderators, why is my post still waiting?
I agree with the previous poster, for once.
I'm with the author on this one.
Not sure I follow, could you rephrase?
It's complicated, as always.
We'll see.
Time will tell.
Hear, hear!
Spot on.
Fair enough.
Point taken.
That's a no from me.
Come on, that's unfair to the goalkeeper.
Oh please, not another reality show.
Are we there yet?
Anyone else cold?
Sunny side up.
Bring back the night train!
Fix the lift.
Vote.
Peace now.
Amen.
Bravo!
Congratulations to the winners from {country}.
Wow, what a goal!
Haha, my thoughts exactly.
🤣 that photo
👏 well deserved
😢 so sad
🇯🇵🤝🇵🇰
🇺🇦
`
  .trim()
  .split('\n');
