/** Short texts, hostile and friendly, to be learnt mostly with typing errors: an insult with a wrong letter is still one. Written for Winnow. */
import { linesOf } from './lines-of.ts';

/** Three to eight words of contempt. */
export const TYPO_INSULT_FRAMES = linesOf(`
you're an absolute {idiot}
what a complete moron
you stupid little man
you are so stupid it hurts
shut your mouth, idiot
shut up, moron
only an imbecile believes this
you pathetic loser
what a pathetic creature you are
you useless piece of rubbish
you're dumber than a brick
dumbest person on this site
you ignorant clown
get lost, loser
total idiot, as always
you brainless sheep
brainless idiots everywhere here
you're a disgusting human being
disgusting pig
ugly stupid cow
you worthless coward
you are worthless, {given}
{given} is a bloody fool
{given}, you're a moron
such an idiot, this author
the author is a moron
retarded comment from a retarded person
you complete bastard
you lying bastard
stupid bitch
dirty liar
you filthy scumbag
scumbag and coward
you're nothing but scum
you absolute muppet
what an arrogant prick
you fat ugly loser
nobody likes you, weirdo
you creepy pervert
go cry, you pathetic baby
you're a joke, {given}
half-witted fool
you braindead troll
stupid troll, get a life
idiot
moron
{dumb} {idiot}
{given}, you {dumb} little {idiot}
`);

/** The same length and tone of speech, without contempt. */
export const TYPO_CIVIL_FRAMES = linesOf(`
you're an absolute treasure
what a complete surprise
you clever little man
it is so warm it hurts
shut the window, please
thank you, stranger
only a doctor can tell
you brave soul
what a beautiful creature
you forgot the recycling
that's harder than a brick
funniest person on this site
you wonderful people
get well, {given}
total success, as always
the sheep are in the barn
great pictures everywhere here
you're a generous human being
guinea pig
lovely brown cow
your kindness is priceless
you are welcome, {given}
{given} is a bloody good cook
{given}, you're a star
such a nice article, dear author
the author is correct
excellent comment from an excellent nurse
complete nonsense, this timetable
the lake was frozen solid
strong coffee
dirty dishes
the filthy river is clean again
sorry and goodnight
there's nothing but rain
absolute silence in the hall
what an honest answer
warm bread and butter
nobody knows yet, sorry
creaky old stairs
go rest, you deserve it
that's funny, {given}
half-time, one each
interesting point, thanks
thanks, have a good life
correct
agreed
beautiful photo
could somebody explain the second paragraph
`);
