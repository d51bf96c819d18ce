/** Slurs in whole sentences, where they are meant. Their civil twins stand in the frames on reports and reclaimed words. */
import { linesOf } from './lines-of.ts';

/** Against persons and groups. */
export const SLUR_SENTENCE_FRAMES = linesOf(`
you're just another {slur}
you are such a {slur}, {given}
{given} is a {slur} and always will be
that {slur} [took my seat|moved in next door|got the job|is on TV again]
don't be such a {slur}
look at this {slur} pretending to be a [doctor|minister|professor]
I can't stand {slur}s
too many {slur}s in this town
{slur}s ruin {where}
why do {slur}s always [complain|whine|get everything for free]?
my new boss is a {slur}, kill me
no {slur}s allowed
get that {slur} out of {where}
The {slur}s are taking over {where}
what do you expect from a {slur}
only {slur}s like this [song|party|team]
who let the {slur} post here?
shut your mouth, you {hide} {slur}
these {slur}s need to go
go back to your cave, {slur}
I wouldn't hire a {slur}
Being called a {slur} is too good for a {slur} like you
lol the {slur} is crying
{slur}s should be grateful we let them live
my vote will never go to a {slur}
another {slur} with an opinion
nobody asked the {slur}
all these {slur}s on my timeline, ugh
u {slur}
typical {slur} behaviour
block the {slur} and move on
he talks like a {slur} and walks like a {slur}
`);
