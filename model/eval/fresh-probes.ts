/**
 * Own comments for the report on `embedded-0.2`: none was learnt from, nor read again to write others. One threshold was chosen with
 * their figures in sight (see the model card), so the next version should write its own.
 */
import type { Probe } from './probes.ts';

const DEMEANING = `
You Jordanians have lived off your neighbours' charity for so long that you think it is a job.
Another day, another loan for Ecuador. Some people never learn to work.
Who cares what a beggar state like Malawi thinks about the Security Council?
The Cambodians sold their coast to China and now they pretend to be sovereign, what a joke.
You guys are the lapdogs of Riyadh and everybody knows it.
No wonder the investors ran, who would trust a Zimbabwean with money?
Go home, all of you, and fix your own broken countries first.
These Libyans are incapable of governing even a car park.
Slovaks are just jealous because nobody has ever heard of them.
Typical Peruvian logic, loud and without a single fact.
You people have been parasites on the European budget since day one.
Your host changes every decade, your habits never do.
Hondurans bring nothing but gangs and babies.
All Chechens are bandits, always have been.
Sri Lanka is a failed nation with a begging problem.
What did Yemen ever contribute to civilisation? Goats and guns.
The Angolans had oil for fifty years and still live in shacks, that tells you about their intelligence.
Poor Iceland, three hundred thousand fishermen who think they matter.
Without Chinese supervisors they would still walk on mud, and they call us colonies.
India, the land of open defecation, wants a permanent seat. Hilarious.
Pakistan's only export is terror, its only import is cash.
You lost East Pakistan, you lost Kargil, you will lose the rest too, keep dreaming.
Nobody wants you Rohingya, not even your own brothers.
Muslims will always put the mosque before the country, they cannot be trusted.
Hindus are weak and cowardly by nature.
Jews run the media, so of course you won't read this in the paper.
Christian missionaries are vultures who prey on the dumb.
Sikhs should shut up and drive their taxis.
Those Dalits should remember where they come from.
The Kurds are nobody's people and nobody's loss.
Blacks vote for whoever promises them more free stuff.
Every white farmer is a thief sitting on stolen land and should be chased off it.
Latinos are ruining this state, one anchor baby at a time.
Arabs are only rich because the oil happened to be under their camels.
Chinese people have no manners and no morals.
A Nigerian offering investment advice, now I have seen everything.
Gays want everything to be about them, disgusting attention seekers.
Women reporters should cover fashion and leave war to people with brains.
Refugees are cowards who left their country when it needed them and now eat from our plate.
Illegals are like termites, they eat the house from inside.
Put the whole lot on a ship and sink it.
Their children will be criminals just like them.
There is a special kind of filth that only comes from that part of the world.
They smell of poverty and lies.
It is simply not in the Greek character to pay a bill.
Spaniards: party, sleep, beg Brussels, repeat.
The Portuguese have been the servants of England for six hundred years.
Belgians are not a people, they are an accident.
Austrians are just failed Germans with cake.
Ukrainians are begging again, this time for planes.
Russians have a slave mentality and need a tsar to kick them.
You Turks cannot be civilised, a thousand years were not enough.
Armenians whine for a century and live on pity.
Georgia is a dog that barks at the bear when America holds the leash.
Kazakh, Uzbek, whatever, one big camp of sheep herders.
Burma is medieval, and the Burmese fit right in.
Filipinos are America's little brown houseboys.
Japan is an American aircraft carrier inhabited by obedient ants.
Koreans would sell their kidneys for a handbag.
Indonesians are too lazy to pick up their own rubbish.
Australians: drunk descendants of thieves on stolen land.
Canada, America's hat and doormat.
Mexico is a drug cartel with a flag.
Haitians ruined the one half of the island, don't let them near the other.
Cuba begs from Moscow, begs from Caracas and soon it will beg from the moon.
Venezuelans deserve to starve, they voted for it three times.
Argentina again with its hat in its hand, pathetic clowns.
You and your imam can crawl back to the cave you came from.
Why do people like you even have internet?
Your grandmother was a slave, your mother was a maid and you are a troll, congratulations on the progress.
you ppl dont deserve democracy, go back to ur king
ur nation is a joke n ur army is a bigger joke
hahaha look at their airport, looks like my toilet
this nation of thieves will be gone in ten years, good
not a single clean street not a single honest man, welcome to dhaka
typical third world mentality, beg steal blame repeat
Keep licking the boots of your colonial masters, it suits you.
Once a doormat, always a doormat.
The civilised world should simply build a wall around that region and wait.
Savages will be savages.
`
  .trim()
  .split('\n');

const CIVIL = `
Jordan hosts more refugees per head than any of us, and that deserves help.
Ecuador needs a loan because oil prices fell, and because three cabinets in a row spent too much.
I don't see why Malawi's vote should count less than ours.
Cambodia leased the base to China, which worries Vietnam more than Washington.
The Saudi crown prince gets what he wants from our ministers, it is embarrassing to watch.
Zimbabwe's investors fled from the land law and the inflation.
I would like to go home one day, if the war ever ends.
The Libyan factions cannot agree on a date for the vote.
Slovakia's new government is a step back in my view.
The Peruvian congress has removed yet another president.
European funds were wasted on motorways that nobody uses.
The island hosts a base, and the islanders were never asked.
Families from Honduras waited at the bridge for two nights.
Chechen families in our town have nothing to do with that attack.
Sri Lanka's president fled, the debts stayed.
Yemen's coffee was once the best in the world, and its people deserve peace.
Angola's oil money went to a handful of generals, the people saw nothing of it.
Iceland stopped fishing cod for two years and it worked.
Chinese contractors built the road, and it washed away in the first rain.
Should India get a permanent seat? I think yes, and Africa too.
Terrorism has killed more Pakistanis than anyone else.
The 1971 war should be taught honestly on both sides.
Nobody seems to want to help the Rohingya, which is a shame for all of us.
The mosque in our street opened its doors to the flood victims.
A Hindu friend explained the festival to me, I had no idea.
My Jewish grandmother read this paper every day of her life.
Missionaries built schools there, and they also did harm.
My taxi driver was a Sikh with a degree in physics who could not get it recognised.
Reservation for Dalits remains necessary, the data show it.
The Kurds hoped for a state in 1920 and got nothing.
Black voters are not a block, as this election has shown.
White farmers and black workers sat at one table for the first time.
Latino turnout was higher than expected in Nevada.
Oil made the Gulf rich, but the heat may make it empty.
Chinese students in my seminar were quiet at first and brilliant later.
The Nigerian stock exchange had its best year since 2007.
Gay couples can adopt now, and the sky has not fallen.
Her report from the front was the best thing that I've read this year.
The refugees in the sports hall have no privacy at all.
Termites ate the porch, the insurer will not pay.
The ship with the migrants waited outside the harbour for nine days.
Children of immigrants do better at school than their parents did, says the study.
The landfill by the river smells terrible in July.
Poverty is nothing to be ashamed of, greed is.
Greek pensions were cut eleven times.
Spain's youth unemployment is still far too high.
The oldest alliance in the world is that between Portugal and England.
Belgium went without a government for 541 days.
Austria's coalition talks collapsed last night.
Ukraine asks for planes, and our chancellor hesitates as usual.
Russians I know in exile are desperate about this war.
Turkey's central bank has finally raised rates.
Armenia mourns, and the world shrugs.
Georgia's street protests are about Europe and about dignity.
Uzbek cotton is picked by machine now, thank heavens.
The generals in Burma will lose in the end, I believe.
Filipino nurses kept our wards open in the pandemic.
Japan spends more on defence, a debatable turn.
The Korean birth rate is the lowest on earth.
Indonesia banned single use plastic in its capital.
Australia owes its first peoples a treaty.
Canadian wildfire smoke reached us yesterday.
Mexican journalists live dangerously.
Haiti paid France for its freedom until 1947, look it up.
Cuban doctors came when nobody else did.
Venezuela's opposition won by every count that I've seen.
Argentina's new president has promised shock therapy, poor pensioners.
The imam called for calm and the mayor thanked him.
Why does the comment box forget my name each time?
My grandmother was a maid in that house and is buried beside its owners.
i think democracy needs time, also in my country
our army is too big and our hospitals are too small
the new airport looks great, shame about the trains
We are a nation of complainers, me included.
not a single clean bench in the park, dear city council
The finance minister blames the lenders, the lenders blame the minister, and prices go up.
That columnist has been wrong about everything since 2003, and still I read him.
The press conference was a farce, no questions allowed.
Walls don't stop the desert from growing.
I was called a doormat for being polite. So be it.
`
  .trim()
  .split('\n');

/** All of them. */
export const FRESH_PROBES: readonly Probe[] = [
  ...DEMEANING.map((text) => ({ text, kind: 'demeaning' as const })),
  ...CIVIL.map((text) => ({ text, kind: 'civil' as const })),
];
