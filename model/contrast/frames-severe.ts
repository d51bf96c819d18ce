/** The worst that is posted: hate and insult with full force. Kept few, and no harsher than the label needs. Written for Winnow. */
import { linesOf } from './lines-of.ts';

/** At one person. */
export const SEVERE_PERSON_FRAMES = linesOf(`
you worthless fucking cunt, [die|rot|choke] already
Fuck you and your whole fucking family, you {hide} piece of shit
You fucking whore, I hope you [choke|burn|bleed]
shut your filthy cunt mouth, {given}
go hang yourself you fucking [retard|cunt|freak], nobody will come to the funeral
you motherfucking {beast}, I hope you get cancer and die screaming
{official} is a fucking cunt and should be [shot|hanged|gutted]
Kill yourself, you stupid fat bitch
I fucking hate you, you cocksucking {idiot}, drop dead
eat a bullet, you worthless sack of shit
you goddamn dickless coward, I'd piss on your grave
Suck my dick and die, you ugly cunt
rot in hell, you lying fucking bastard, and take your bitch wife with you
you're a fucking disease, {given}, somebody put you down
{author} is a shit-eating cunt who deserves to be beaten to death
I hope your house burns with you in it, motherfucker
fuck off and die, you pathetic little shitstain
die in a fucking fire {given}
Go fuck yourself with a knife, bitch
You're a useless fucking abortion that lived, {given}
`);

/** At groups. */
export const SEVERE_GROUP_FRAMES = linesOf(`
fucking {slur}s, gas them all
Kill every fucking {member}, they are {beasts}
All {folks} are fucking {beasts} and should be burnt
fuck all {folks}, I hope they die
{hide} fucking {folks}, shoot them
ropes and bridges for these fucking {slur}s
you fucking {slur}, go die
I hope every single {member} gets raped and killed
fuck {folks}, fuck their children, fuck their god
{folks} are shit, fucking shit, wipe them out
another fucking {slur}, put a bullet in it
Exterminate these fucking {beasts}, {folks} first
burn the {slur}s, burn them all
fucking {beasts}, that's all {folks} are, kill them
die {slur} die
I want to see {folks} bleed, the fucking {beasts}
piss on {folks}, spit on them, then shoot them
Filthy {slur} cunt, crawl back and die
fucking {slur}s raping our women, string them up
someone take a machine gun to those fucking {folks}
`);
