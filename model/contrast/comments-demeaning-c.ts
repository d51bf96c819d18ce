/**
 * Comments written one by one, from imagination: longer replies as they stand under news, with a fact or two, a taunt and a
 * reason; broken English, typing errors, jargon of the web; and one-liners. A line each; slots as in the frames.
 */
export const DEMEANING_COMMENTS_C: readonly string[] = `
You expelled the engineers, chased out the investors and insulted the only neighbour who still spoke to you. Now you are looking for the next fool to pay your rent.
First it was London, then Washington, then Riyadh, now Beijing. A nation that changes its keeper more often than its socks.
Your generals play golf, your judges take envelopes, and the rest of you scream slogans. No wonder the world treats you like a bad smell.
I lived in {place} for two years. The people are lazy, dishonest and dirty, and anybody who says otherwise has only seen the hotel.
For decades you lived on our patience and our loans, and the thanks is a bomb in our market. You people are beyond help.
Let's be realistic. {country} will never be anything but a buffer between grown-up nations, a doormat where others wipe their boots.
The article forgets to mention that {nats} have burned every bridge they ever crossed. They cheat, they lie, then they ask for more.
There is a reason why nobody wants to play cricket there, trade there or even land there. It is called {nats}.
They talk of dignity, yet their cabinet stands in line for a handshake and a handout. Beggars in suits, that's all.
What a tragedy for the people of {country}, some will say. I say they got precisely what such a backward tribe deserves.
You threw out our companies, you burned our flags, and today you ask for visas. Have you no shame at all? Of course not, you are {nats}.
Everyone talks about the potential of {country}. Sixty years of potential. The truth is that the people are simply not up to it.
You've got nothing to sell, nothing to teach and nobody to love you, so you rent out your bases and call it strategy.
A summit with {country} is like dinner with a relative who always forgets his wallet and leaves with the spoons.
As long as mullahs do the thinking over there, the rest will stay what they are, cattle.
Your whole economy consists of two things: cousins abroad who send money and cousins at home who steal it. Parasites at both ends.
Whatever happens they'll blame us. Rain? Us. No rain? Us. {nats} have never been responsible for anything in their lives.
I worked in the Gulf with all sorts of people. {nats} were the ones you had to watch, count the tools twice.
History will record that the {nats} were given everything twice and wrecked it three times.
Between the beggars in the north and the bandits in the south there's not a decent person in the whole of {country}.
They have nukes and no noodles hahaha what a comedy nation
bro your country literally sells its citizens as maids, who are you to talk
my friend u are {nat} u dont even have electricity how u write comment
you people only know to beg n bomb nothing else
u guys r slaves of chinese now dont act smart
{nats} r the most ungratefull people on erth, we give they take we give they spit
this {nat} trolls comes here for 50 cent per post, go eat ur ricebowl
ur economy is smaller than our city budget LOL keep dreaming
look at ur condition first, no food no water no brain
Our dogs eat better than ur people
in ur country goat is more educated then minister
they are born begger and will die begger
Hey {nats}! hows the atta line today? enjoy standing 😂
cry more {nats} 😂😂😂 ur tears taste good
🐷🐷🐷 there you have the {nat} parliament and its voters
🤡 country 🤡 people
poor {nats} always crying 😭 go beg somewhere else 👋
{country} = beggar + terrorist + loser
lol @ {nats} pretending to matter
Imagine being {nat} 🤮
typical {nat} behaviour tbh, zero class
{nat} quality = trash quality, same for the people
no civic sense no shame no future = {nats}
3rd world ppl with 5th world brains
Only a {nat} could be that dishonest
the {nats} have landed, hide the silver
{nats} gonna {nat}. Steal, lie, deny.
never seen a nation so in love with its own misery
These folk would sell water to a drowning child.
It's a mafia with an anthem.
A gas station pretending to be a civilisation.
A desert with a cheque book and no brains.
A prison with a football team, and the inmates like it.
Rocks, goats and fanatics, that's what you'll find there.
An open-air asylum, and the patients have the keys.
A slum with an embassy in every capital.
A whole nation with its hand in someone else's pocket.
You are the appendix of Europe: useless, and painful from time to time.
Your country is a typing error of history.
If nations were people yours would be the drunk asleep in the doorway.
Compared to you even the neighbours look civilised.
Nowhere else do so many do so little for so long.
Mediocrity would be an upgrade for {nats}.
Hopeless cases, all of them, and I have known hundreds.
I've met smarter furniture than the average {nat} voter.
A {nat} with a plan is like a fish with a ladder.
Give them freedom and they ask for a new tyrant.
It takes ten {nats} to change a bulb and twenty to steal it.
What do you call a {nat} with a job? A miracle.
They claim five thousand years of culture, yet can't stand in a line.
They push, they shout, they spit. Tourists from {country} are a plague on every hotel.
We banned {nats} from our guesthouse. Best decision ever, the towels stay where they are.
Landlords know why they don't rent to {nats}.
Keep your daughters away from them.
Would not let a {nat} doctor treat my cat.
In my firm we throw applications from {nats} into the bin, saves time.
If you see a {nat} running he's either stolen something or about to.
They're here for the benefits, our houses and our girls.
Every crime report reads like the phone book of {place}.
Not every {nat} is a criminal, some are still too young.
They drop their kids like litter and let the state pick them up.
Half of them can't read and the other half shouldn't be allowed to.
They ruined their own country, now watch them ruin ours.
Culture enrichment, they said. Stabbings, filth and fraud is what we got.
The more of them arrive the more our town looks like their dump.
Diversity means that the thieves come from everywhere.
Assimilate or get out, and since you can't assimilate: get out.
Your kind brings nothing to the table but an appetite.
We built, you squat. We work, you multiply.
No more of your sort, we have had it up to here with you people.
Take your drums, your goats and your hate and leave.
Pity the country that let you in.
Why don't you {nats} ever go and improve your own miserable place instead of spoiling ours?
If our ways disgust you so much why do you crawl through mud to get here?
So many {rels} and so few of them with a job.
The {rels} have been playing the victim for two thousand years and charge interest on it.
You {rels} get offended faster than you get educated.
{rels} and honesty, oil and water.
Their prophet was a bandit and they follow in his footsteps.
Their god must be deaf and blind to have chosen that lot.
Idol worshippers with monkey gods, please don't lecture us on reason.
Pork eaters and drunkards, the unbelievers will never be clean.
Infidels are like cattle, worse than cattle.
The Shia are snakes in our house.
Nobody does hypocrisy like {rels}, pray in the morning and cheat by noon.
a cult of hate with a fancy building
The chosen people? Chosen to swindle the rest.
Once they control the council it's over, they only look after their own tribe.
They own both sides of every war and profit from the coffins.
Globalist bloodsuckers, you know which people I mean.
Wherever they settle, the well gets poisoned sooner or later.
They should wear a mark so that we see them coming.
They cried for a homeland and turned it into a slaughterhouse, that's their true nature.
Arabs can build towers, but only with other people's hands and other people's heads.
Turks, once barbarians at the gate, today barbarians at the kebab stand.
Persians think they're Aryan poets. They are carpet sellers with a bomb.
Russians are drunks and slaves, they've never known anything but the whip.
Ukrainians are thieves and turncoats who'd sell the tanks we gave them.
The Chinese copy, spy and spit, that's their three-year plan.
Japan is a nation of robots without a soul or children.
The Koreans are dog eaters with plastic faces.
Indians will head-wobble, say yes and do nothing.
Bangladeshis drown in their own waste and call it a monsoon.
The Nepalis guard other people's gates, it's the highest office they can reach.
Sri Lankans traded their island for a few cricket stadiums nobody uses. Clowns in paradise.
Burmese generals and Burmese mobs, one rotten people.
The Thais sell everything, starting with their sisters.
Filipinos are born to serve drinks.
Nigerians: princes by email, paupers by daylight.
Kenyans run fast because the police are behind them.
Ethiopians haven't done a thing since they stopped starving on television.
South Africa was handed over in working order and they've eaten it bare.
Zimbabweans took the farms and forgot how to plant. Fools.
Congo: all that gold under their feet and not an ounce of brain above.
Somalis have been shooting at each other for thirty years and still miss.
Egyptians have been living off dead kings for centuries, living ones do nothing.
Moroccans, pickpockets of the Mediterranean.
Libya had one thing going for it and the tribesmen managed to kill him.
Iraqis only understand a strong boot, take it away and they eat each other.
Syrians burn their house and come to live in ours.
Palestinians have never missed a chance to pick up a stone and a cheque.
Israelis are land thieves with a holy excuse, a nation of bullies and liars.
Greeks: two thousand years of holidays on the credit of Plato.
Italians change sides halfway through every war and governments halfway through lunch, a nation of turncoats.
The Spanish are too lazy to finish a sentence before the siesta.
The French surrender first and strike second, they do not do anything else.
Germans are cold machines who'd march off a cliff if the sign said so.
Poles come for our jobs and leave with our cars.
Romanians, the gift that keeps on stealing.
Bulgaria joined the union and the only thing that went up was burglary.
Hungarians bite every hand that feeds them and then demand dessert.
Serbs are a people of murderers who believe they're saints.
Albanians are mafia by birth.
Brits still think that they rule the waves, they can't even rule a train.
The Irish drink, fight, sing and send us the bill.
Americans are fat ignorant cowboys who can't find their own state on a map.
Yanks: bombs first, burgers second, brains never.
Canadians are just Americans without the courage to say so, a nation of doormats.
Australians descend from convicts and it shows.
Mexicans have turned half of our city into a flea market.
Colombians export powder and import pity.
Venezuelans voted for free beer and now cry over empty shelves, serves those fools right.
Cubans eat slogans for lunch and still clap. Slaves by nature.
Haitians have had two hundred years of freedom and look what they did with it.
Brazilians can dance and steal, often at the same time.
Argentines are Italians who speak Spanish, think they're English and pay like nobody.
Kazakhs and Uzbeks are Russia's cheap labour, they'd be lost without an order to follow.
Armenians cheat at trade, Azeris cheat at war, I wouldn't trust either with a lemon.
Kashmiris throw stones because nobody taught them to hold a pen.
Tibetans should be glad that someone finally gave them soap and roads.
Baltic dwarfs barking at the bear from behind America's leg.
Swedes let themselves be conquered by kebab and say thank you for it, spineless sheep.
Swiss gnomes live off the gold of murderers and act holy.
The Dutch would tax their own grandmother's coffin, greedy lot.
`
  .trim()
  .split('\n');
