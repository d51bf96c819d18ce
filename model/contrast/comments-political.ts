/** Short heated posts on politicians, parties and the press, civil, profane or insulting, beside posts of the same heat against whole groups. Written for Winnow, one by one, from imagination. */
import { pairsOf } from './pairs-of.ts';

/** Heated criticism without a swear word, and hate. */
export const POLITICAL_PAIRS = pairsOf(`
The mainstream media lied about the budget again and nobody will be fired for it => The media lied again, well look at the names, it's Jews from the owner down to the doorman
Drain the swamp, both parties have been bought by the same three donors => Drain the swamp, start with the Muslims in congress, they have no right to sit there
Vote them all out in november, every single one who signed that bill => Throw them all out, each Somali in that district, they vote like the cattle they are
{pol} has broken every promise since the election, resign already => {pol} is a woman so what did you expect from her, a brain?
this governor shut our shops and flew to the beach himself, unreal => this governor is gay, so of course he's after our schools and our boys
How much more tax do they want? I work ten hours and half of it's gone => How much more of my tax goes to those black welfare queens and their litters?
the wall was never built, he just wanted our votes => the wall should've been built of the bones of those who climb it, they're vermin
Another press conference in which {pol} answers nothing. Pathetic show. => Another press conference with a sign language monkey waving for the deaf, cut them off
I don't trust the election commission at all, show us the paper ballots => I don't trust any election where blacks are allowed to vote, they sell it for a chicken wing
Big tech censors conservatives and calls it safety, what a joke => Big tech is full of Indians who'd sell us for a rupee, slimy and dishonest people
Liberals in this town talk about the poor and then block every new flat => Liberals let the Mexicans in and Mexicans turn every town into a dump
the republicans had four years for a health plan and came up with a blank page => the republicans are too soft, I'd have every illegal shot at the river
Socialism fails each time, read a book and stop voting for free stuff => Socialism is a Jewish invention to enslave us, like all that people invents
That senator is ninety, he sleeps through the votes, let younger people run => Let old people die, they vote wrong and smell, they're of no use to the nation
the EU couldn't organise a picnic and now it wants an army => the EU is paid to fill our land with Africans who can't do more than rape
{party} lies, {party} always lied, and I was fool enough to vote for it twice => {party} lies to hide what migrants do, they're beasts and they ought to be put down
CNN at noon, Fox at night, and you'll know less than before => CNN at noon is blacks whining, at night it's gays whining, I'd gas the studio
Fake news from start to finish, they cut his speech in half => Fake news that six million died, and too bad it's fake
I'm sick of lobbyists writing our laws, lock up those who took bribes => I'm sick of Hindus buying our town, they're a dirty race and should be fenced off
the woke stuff in films is boring me to death, write a decent plot => the woke stuff must end, put the trannies back in the asylum and the blacks out of the pictures
He pardoned his friends on the last day, if that isn't corrupt what is => He pardoned blacks, so now there are forty more animals on our streets
hands off our guns, the second amendment isn't a suggestion => hands on our guns, the Muslims are coming and each of them needs a bullet
Close the border till the courts have caught up, it's chaos down there => Close the border, they're bringing lice, rape and low IQ, it's what these people are
our mayor is useless, the bins haven't been emptied for three weeks => our mayor is a Paki, so the town looks like where he crawled out of
Why did no paper report on the strike? ask who owns them => Why did no paper report the race of the thief? as if we didn't know, it's always them
Mandates were wrong, experts were wrong, and nobody says sorry => Chinese made it, Chinese spread it, make the Chinese pay with their lives
he'd sell his own mother for two points in the polls => he'd sell us to the Arabs, who sell their own daughters, a filthy breed
Wake up people, they're printing money and your savings melt => Wake up people, whites are being bred out and the tribe behind it is laughing
Trump is a danger to the courts and I say that as a lifelong conservative => Trump was too kind to the Muslims, ban was never enough, expel every one of them by force
Biden should have stepped aside a year before, his staff knew => Biden picked a black woman so the court has a monkey on the bench now
No more money for wars on the other side of the globe, fix the bridges here => No more wars for Jews, let their dirty little country burn
The left has lost the workers and still wonders why => The left loves queers more than workers, and queers are a sickness that needs burning out
send the whole cabinet on a one way trip, they've done enough harm => send every brown one on a one way trip, born here or not, they don't belong
you can't criticise the government any more without being called names => you can't say any more that Africans are dumber, yet everyone has eyes
freedom of speech means the other side may speak too, even that clown show => freedom of speech means I may say it, Jews are rats
Impeach her, the emails are all there, page after page => Impeach her? A woman in power is a mistake of nature, put her back in the house
I'd rather vote for my dog than for any of these candidates => I'd rather vote for my dog than for a black, the dog is cleaner
The judge let a rapist off with probation, disgraceful, vote him out => The judge let him off as he's Muslim, rape is their sunday sport
Boris partied while my dad died alone. I will not forgive that, ever. => They celebrated while ours died, that's how Pakistanis are, they hate us and should be driven out
It's a coup by the bureaucrats, nobody voted for this => It's a coup by the gays, they're in each office, and they're after your sons
defund that broadcaster, I won't pay for propaganda => defund that broadcaster, nothing but coons and cripples on the screen
The prime minister of {country} jails reporters, and our lot shake his hand => People from {country} are slaves by nature, they need the whip of their prime minister
Antifa smashed my cousin's shop window, he votes green, explain that => Jews smash, Jews burn and then they cry, it's in the blood
Call your congressman today, the vote's at five and they hope you're asleep => Call your congressman, tell him no white man wants to live near these savages
`);

/** Profane anger at the powerful, and profane hate. */
export const POLITICAL_PROFANE_PAIRS = pairsOf(`
fuck this government and its fucking parking fees => fuck these Muslims and their fucking mosque
what a load of bullshit, {pol} has known about it since march => what a load of bullshit, blacks have had every damn chance and they're still apes
The tax office can kiss my ass, three letters for two dollars => immigrants can kiss my ass, three generations on the dole and still fucking animals
damn the party, damn the donors, damn the whole rotten budget => damn the Jews, damn their god, damn every last one of them
this bill is shit and everybody who voted for it knows it's shit => this race is shit and everybody who's lived next to them knows it
Holy shit, they raised their own pay again => Holy shit, they let a tranny teach the kids, string it up
they fucked up the vaccine orders, the tests and now the schools => they fuck up every town they come to, Roma are shit in human form
goddamn senate, ten months and no fucking vote => goddamn gays, can't go a fucking day without seeing those perverts
I don't give a crap what the pundits say, the numbers stink => I don't give a crap if they drown, the sea is full of worse shit than Africans, no it isn't
Screw the media, they wouldn't know the truth if it bit them in the ass => Screw the Mexicans, they'd steal the shit out of a toilet
hell no to the new pipeline, no damn way => hell no to Asians in our school, slanty little shits
For fuck's sake, publish the damn report => For fuck's sake, deport the damn Arabs, they're all fucking rapists
election night coverage was a shitshow from start to end => women voting was a shitshow from the start, take it from those bitches
who the hell gave that bank another billion => who the hell gave these retards a vote, lock the damn cripples away
`);

/** Insults at politicians and the press for what they do, none for what they are; and insults at a group. */
export const POLITICAL_INSULT_PAIRS = pairsOf(`
{pol} is a spineless liar and a fool => Every Muslim in office is a spineless liar and a traitor, it's their creed
what an idiot, he crashed the pound in six weeks => what idiots, but they're Africans, crashing things is all they can do
the senator is a corrupt old crook, lock him up => the Jews are corrupt old crooks from birth, lock them all up
you voted for it, moron, so stop whining about prices => you people are morons by blood, no Mexican should be let near a ballot
That anchor is a clown with a teleprompter => That anchor is a dyke with a face for the zoo, no gays on my screen
the health minister is the dumbest man ever to wear a tie => women are the dumbest things ever to wear a tie in that ministry
Congress is a pack of cowards and thieves => Gypsies are a pack of cowards and thieves, congress should cage them
Lying scum, the lot of the front bench => Lying scum, the lot of these refugees
this governor is a brainless puppet of the oil firms => the disabled are brainless puppets kept alive with my money
{pol}, you gutless weasel, answer the question => {folks} are gutless weasels who never answer a question straight, get them out
the paper's editor is a pathetic hack => the editor is trans, so it's a pathetic freak writing for freaks
Only an imbecile would trust that party again => Only an imbecile would trust a Turk, they're born to cheat
`);
