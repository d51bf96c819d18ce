/** Civil comments on war, migration, faith and crime, where groups are named all the time. Several stand together. Written for Winnow. */
import { linesOf } from './lines-of.ts';

/** On the world's quarrels, with sharp words for states and leaders and none for peoples. */
export const NEWS_WORLD_FRAMES = linesOf(`
The war in {country} has cost more lives than anyone will ever count, and the talks in {place} are about flags and chairs.
I blame the generals in {country}, not the conscripts who are sent to die for a hill.
The sanctions against {country} hurt the poor there and leave the yachts where they are.
{country} broke the ceasefire first, then {country} did, and the people in between have no water.
The regime in {country} jails journalists, poisons its critics, and still gets invited to summits.
My {kin} fled from {country} in {year} with two suitcases, and when I read this I see her at the border again.
Asylum should be decided in weeks, not years; the waiting makes everyone bitter, the refugees and the towns.
One can want fewer arrivals and still want no one to drown, I do not see the contradiction.
The boats will keep coming as long as there is war in {country} and no legal way out of it.
I disagree with the new border law, but calling everyone who supports it a racist helps nobody.
Islamists killed {number} people in {place}, most of them Muslims, and the whole street lit candles.
The attack on the synagogue in {place} was an attack on all of us, and I was glad to see so many at the vigil.
Christians are being driven out of {country}, and hardly any paper writes about it.
The Hindu and the Muslim families of the village rebuilt the school together after the flood.
Critics of the {nat} government are not enemies of {nats}, as its ambassador seems to believe.
One may criticise Israel's government and mourn the Israeli dead, and the same goes for Gaza.
Hamas murdered civilians, that is a fact, and so is the hunger in Gaza now.
A headscarf is a piece of cloth, let women decide, whether the mullahs like it or the secularists do.
The bishop covered up the abuse for decades and should answer before a court like anyone else.
I'm a Catholic and ashamed of how my church has treated the victims.
The king of {country} bought another palace while teachers have waited for their pay since spring.
Slavery was not only an American crime, read about the ports of {country}.
Officers of a far-off empire drew that frontier over lunch, and people still die on it.
The genocide of {year} is denied by politicians in {country} to this day.
Racist chants, burnt flags, threats against a judge: the radicals want us to be afraid.
Black drivers are stopped more often in {place}, the police's own figures show it, so let us talk about that.
Crime among young men is a problem in {place}, whatever their passport, and the answer is schools and more officers on foot.
The suspect is {nat}. It should be possible to say so without blaming every {nat} in the country.
Roma children in {country} are still put into separate classes, in spite of three court rulings.
A trans woman was murdered in {place} last week. Her friends described her as the funniest person they knew.
The law against gay people in {country} was praised by its president, and the donors looked away.
{country} executed {number} people last year; the death penalty is cruel and settles nothing.
Terrorism has no religion, it has grievances, money and young men without a future.
The hostages are home, thank God. Now let the inquiry begin.
Russian tanks, Iranian drones, Chinese chips: the weapons in this war come from everywhere.
Peace is made with enemies, not with friends, as somebody said, and {pol} should remember it.
American voters decide on {nat} security, which is an odd way to run the world.
The {nat} army shot at unarmed protesters in {place}, and the video leaves no doubt.
"Kill the invaders" was written on the wall of our school in the war. I was nine. Today I have friends on the other side.
Women in {country} may not study any more, and the world has moved on to the next headline.
I was born in {country}, I love it, and its leaders are robbing it blind.
Aid to {country} ends up with its generals too often, yet without it the clinics would close.
The border guards treated us like criminals, although we had all our papers.
The visa office told my {kin}, a {work}, that she might not go home. She has a house there and three goats.
Deportation flights make good pictures for {pol}, they change little.
The {nat} and the {nat} embassies are on the same street in {place} and send each other cakes, I've heard.
Antisemitism on the left, on the right, on campus: I'm Jewish and I'm tired.
Hate crimes against {folks} have gone up by {number} percent, {body} says, and most are never reported.
The far right marched through {place} and ten times as many people sang against it.
A dictator is a dictator, whether he sells us gas or not.
`);
