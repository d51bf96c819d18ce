/**
 * Civil comments written one by one, from imagination, with the topic words of the demeaning ones: hard criticism of
 * governments, debt, wars, faiths, cities; statements on groups; counter-speech. A line each; slots as in the frames.
 */
export const CIVIL_COMMENTS_A: readonly string[] = `
Remittances now bring in more than exports, which should worry every finance minister in {place}.
The central bank has enough reserves for six weeks of imports. After that it gets ugly.
Another loan will buy time, not growth.
How many more IMF programmes will it take before somebody taxes land?
This government knows only one trade: borrowing.
The elite keeps its money abroad and sends the bill to those who pay by the kilo for flour.
Begging for rollovers has become our foreign policy, and I say that as somebody who voted for them.
We live beyond our means, and no minister dares to say it.
Our debt to China is large, but we owe more to our own banks.
Teachers in {country} haven't been paid for three months. Where did the money go?
You can't build a budget on hope and a cheque from Riyadh.
Default would be painful, but so is pretending.
Greece shows what happens when lenders and borrowers both lie to themselves.
The bailout saved French and German banks first, let's be honest about that.
Subsidised fuel is a gift to people with two cars.
The port was leased for 99 years, and the contract is still secret. That is a scandal.
Selling the airline was the right thing to do, the way it was done was not.
Who profits from the dam? Certainly not the villages under water.
Aid has its place, but open markets would help more.
I give to a charity that digs wells in {country}, and they publish every cent.
Donor fatigue is real. The answer is better projects, not fewer.
Foreign aid often ends up with foreign consultants.
They cannot pay, everyone knows that they cannot pay, so write it off and start anew.
Inflation of forty percent is a tax on the poor.
The currency lost half its value while the cabinet argued over seats.
I worked in the ministry for nine years and the waste made me sick.
Corruption eats up a third of the road budget, as the auditor wrote.
Those who stole the money should go to prison, whatever party they belong to.
The prime minister failed. He should say so and step down.
A failed policy stays a failed policy even if you rename it.
What a shambles. Three ministers in a year and no plan.
This reform was dead on arrival.
It's a lazy law, written by lazy lawmakers, and the courts will throw it out.
Nobody in the opposition has a better idea either, and that's the real tragedy.
The coalition behaves like children in a sandpit.
The cabinet is asleep at the wheel.
Our politicians are puppets of the lobbyists, and you can look up the donations.
The president acts as if he were Moscow's poodle, as the paper put it.
He is a lame duck and will do nothing before the vote.
A weak government makes weak treaties.
Shame on the council for cutting the library's hours.
Disgraceful decision by the court.
This is a stupid tax. It costs more to collect than it brings.
The plan is nonsense from start to finish.
I find the whole scheme idiotic, though I understand why it is popular.
The minister's answer was pathetic. Four questions and not one number.
The army has lost every war that it started, according to its own historians.
It's no secret that the generals run the country, with or without a uniform.
They surrendered in 1971 after two weeks. The reasons are still taught badly in school.
We lost that war because we should never have fought it.
My grandfather was a prisoner of war there for five years and never spoke ill of them.
Both sides committed crimes in that war, and both sides teach only half of it.
Colonial rule left railways, yes, and famine too.
Independence was won by peasants and clerks, and stolen by colonels.
The Mongol conquest is described rather well in chapter two.
Being a small state between two big ones is no fun. {country} does what it can.
A vassal in the Middle Ages owed service and got land, so the comparison is wrong.
To call {country} a puppet is too simple, it has its own interests.
{country} is no one's servant, and this treaty shows it.
The alliance with Washington has made us safer and less free, both are true.
Is it wise to depend on one buyer for eighty percent of our gas?
Dependence on Chinese batteries is a risk that engineers have warned of for years.
Trade with {country} has doubled since the tariff fell.
Our firms left {country} because the courts are slow, not because of the people.
Japanese companies closed their plants there after the floods and the power cuts.
It would be good for both countries to settle the border and get on with business.
The brotherly talk between the two governments hides a lot of mistrust.
{nat} workers built half of our metro and were paid badly for it.
Labour from {country} keeps our hospitals going. Say thank you once in a while.
I hired a carpenter from {country}, best decision in years.
As a {nat} I don't feel insulted by this article, the numbers are right.
I'm {nat} and I agree with most of the criticism. We voted for these people.
My wife is {nat}, my kids are both, and at football we have a problem.
I am a Muslim and I teach physics. There's no contradiction.
Being gay in a small town is easier than it was twenty years ago.
I'm an immigrant, I pay taxes and I coach the under-twelves.
We were refugees once too, in 1945, and nobody wanted us either.
My father came with one suitcase and swept the station for thirty years. I'm proud of him.
I came here with nothing and people helped me. I won't forget it.
She wears a headscarf and runs the best bakery in town.
As a black man I've been stopped eleven times this year.
My son is autistic and your series helped us a lot.
I'm deaf, so subtitles on your videos would be great.
I've been unemployed for two years and I apply every day.
I was homeless for one winter. A cup of tea matters.
My trans daughter is doing well, thanks to her teachers.
Jews have lived in this town for nine hundred years, with gaps we should be ashamed of.
Hindus, Sikhs and Muslims cooked together after the flood, that's the country I know.
The church should open its archives on the abuse cases, all of them.
The bishop covered up crimes and has no place in office.
I left the church, but I still like the music.
Religion should stay out of the classroom, any religion.
The mosque wants a parking garage. So does the cinema. What's the fuss?
The law on blasphemy is used to settle land disputes, it must go.
I don't think the burqa ban does anything for women.
Child marriage is a crime, no tradition excuses it.
The caste system isn't over, look at the wedding ads.
Extremists speak for themselves and not for two billion people.
The attack was carried out by cowards, my thoughts are with the families.
Terrorism has no religion, said the imam, and the hall stood up.
The clerics who incited the mob should be tried.
A mob burnt down houses of Christians last night and the police watched.
He was killed because of a rumour.
The report on the massacre is hard to read and needs to be read.
Police in riot gear beat students, there's video.
He was hanged at dawn, in spite of appeals from all over the world.
Capital punishment doesn't prevent a single murder.
The bomb killed nine people at the market.
The war in Sudan gets ten lines a week. Why?
Nobody should call human beings cockroaches. We know from Rwanda where it leads.
Calling migrants vermin is how it starts.
To say that {grps} are lazy is simply untrue, the figures are online.
Stop telling {grps} to go home. They are home.
"Go back to your country" is what they shouted at my mother in the bus.
The graffiti said that foreigners should be hanged. We painted over it.
The commenter who wrote that {nats} are beggars should be ashamed.
I have reported the comment about {rels}, it has no place here.
Whoever says that all {nats} lie has not met my accountant.
People used to write the same rubbish about the Irish.
Racists always think that they are just asking questions.
Not all of us think like the poster above. Welcome!
You can criticise Israel's government without a word against Jews.
You can be against the settlements and against antisemitism, I manage both.
Criticising Islamists isn't the same as attacking Muslims, and the other way round.
It isn't the {nats} who are to blame but their generals.
The people in {country} deserve better than this government.
Ordinary {nats} are queueing for bread while the president opens his third palace.
{place} is dirty, loud and broke, and I love every street of it.
The rubbish hasn't been collected for three weeks, the smell is awful.
Half the villages there have no toilets, so girls stay away from school.
Open sewers in the capital, in this century! The city should be ashamed.
The river stinks because the tannery upstream pays no fines.
The beach was full of plastic and there was no bin anywhere.
Cholera is back because the pipes are from the fifties.
India's toilet programme has done more than people think, though many stand unused.
Clean water first, then rockets, if you ask me.
Why land on the moon while schools lack roofs? Because one doesn't exclude the other.
The moon landing was a great day for Indian science, congratulations.
Nobel prizes are a poor measure of a country.
Illiteracy fell from sixty to twenty percent, no small thing.
Schools in {country} teach by rote, and that's a problem when jobs need thinking.
The exam results are poor because classes have sixty children.
Honour killings are murder, and judges should finally treat them so.
Superstition about vaccines costs lives in {country} and in our own villages.
Productivity in the south is lower as there are fewer machines, not because of siestas.
East and west still earn differently after thirty years, and that's a political failure.
Farmers get subsidies, yes, and supermarkets get cheap milk.
The north pays and the south complains, they say. The accounts show something else.
Women do most of the unpaid work, and it counts in no statistic.
There are too few women on the board, and the excuses are old.
Men die younger, and no party has that in its programme.
Quotas are a crutch, but sometimes one needs a crutch.
I don't agree with feminists on everything, but on pay they are right.
I'm against the new gender law, as it was written in a hurry.
Should trans athletes compete? I honestly don't know, the studies are small.
Marriage for all has not destroyed my marriage, in case anybody was worried.
Pensioners vote, students don't, guess whose bus pass gets cheaper.
Boomers bought houses for three salaries. Envy? A bit, yes.
Old people should not have to queue for a bank counter in another town.
Prisons are overcrowded, mostly with addicts.
Most welfare fraud is petty, most tax fraud is not.
Benefits are too low to live on and too high to change anything, so says the report.
The wall cost billions and stopped almost nobody.
Deportation flights cost more than integration courses.
The government deported a nurse. A nurse! In this shortage!
I'm for strict borders and for decent treatment of those who come.
Asylum procedures take three years, that is unfair to everybody.
We can't take in everyone, but we can treat those who are here like people.
Illegal crossings dropped by a fifth last year, says the agency.
Smugglers are criminals who let families drown for money.
Crime rose in two districts and fell in nine. Read the whole table.
The suspect's nationality doesn't matter to me, his motive does.
`
  .trim()
  .split('\n');
