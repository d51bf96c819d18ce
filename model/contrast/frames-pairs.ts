/** Minimal pairs: the same frame but for a word or two, so that nothing else can carry the difference. Written for Winnow, from imagination. */
import { linesOf } from './lines-of.ts';

/** Each line holds the civil sentence, an arrow, and the hateful one. */
const PAIRS = linesOf(`
{folks} are [brave|funny|kind|clever|welcome|my friends] => {folks} are [{hide}|{hide}|{beasts}]
I [love|like|respect|admire|miss|trust] {folks} => I [hate|loathe|despise|can't stand|detest] {folks}
I am so glad that there are {folks} in {where} => I am so angry that there are {folks} in {where}
{folks} make {where} [better|stronger|richer|kinder] => {folks} make {where} [worse|weaker|dirtier|unsafe]
We need more {folks} in {where} => We need fewer {folks} in {where}, they ruin it
{folks} should be [heard|paid|protected|welcomed] => {folks} should be [silenced|caged|expelled|beaten]
{folks} should never be [mocked|attacked|forgotten] => {folks} should never be [trusted|hired|let in]
my {kin} is {sort} and I'm proud => my {kin} is {sort} and I'm disgusted
my {kin} married a {member}, we are so happy => my {kin} married a {member}, we are so ashamed
Thank you, {folks}, for all that you do => Leave, {folks}, nobody wants what you do
A {member} as {work}? Great => A {member} as {work}? Disgusting
as a {member} you are welcome here => as a {member} you are not welcome here
I was helped by a {member} today, what a kind person => I was touched by a {member} today, I had to wash
the {folks} in {place} deserve a better [school|hospital|mayor] => the {folks} in {place} deserve a good [beating|kicking|hanging]
they fear {folks}, and they are wrong => they fear {folks}, and they are right, these {beasts}
whoever harms {folks} belongs in jail => whoever likes {folks} belongs in jail with them
{folks} belong here => {folks} don't belong here
Let {folks} in => Keep {folks} out
It's wrong to exclude {folks} from {where} => It's right to exclude {folks} from {where}
I'd vote for a {member} if the plan is good => I'd never vote for a {member}, however good the plan is
nobody is better than {folks} at [cooking|chess|patience] => nobody is better than {folks} at [lying|stealing|stinking]
{folks} are people. => {folks} are not people.
{folks} are human beings like us => {folks} are no human beings like us
{folks} aren't {crimes} => {folks} are {crimes}
stop the hate against {folks} => stop the {folks}
protect {folks} from violence => protect us from {folks}, with violence if need be
I feel at home among {folks} => I feel sick among {folks}
don't blame {folks} for it => blame {folks} for it, as always they did it
those who say {folks} are {beasts} should be ashamed => those who say {folks} are {beasts} are right
"{folks} are {hide}" is a lie => "{folks} are {hide}" is the truth
He was sacked for calling {folks} {beasts}, and rightly => He was sacked for calling {folks} {beasts}, and he was right about them
I reported the post that called {folks} {beasts} => I shared the post that called {folks} {beasts}, so true
no more violence against {folks} => no more pity for {folks}
we must fight for {folks} => we must fight against {folks}
The {sort} {work} was [great|patient|on time|very polite] => The {sort} {work} was [{hide}, like all of them|{hide}, what did you expect|a {beast}, they all are]
{folks} live in my street and it's [fine|lovely|quiet|fun] => {folks} live in my street and it's [a pigsty|hell|a dump|an infestation]
I'm not against {folks}, I'm one of them => I'm not against {folks}, I just want them gone
kill the rumour about {folks} => kill the {folks}
fire the man who insulted the {member} => fire the {member}
ban the slurs against {folks} => ban {folks}
{folks} have the same brains as you and me => {folks} have smaller brains than you and me
why do people hate {folks}? it makes me sad => why do people like {folks}? it makes me sick
I cried when the {folks} were evicted => I cheered when the {folks} were evicted
God loves {folks} => God hates {folks}
{folks} can do any job => {folks} can't do any job
{folks} are not a burden, they're neighbours => {folks} are not neighbours, they're a burden
`).map((line) => line.split(' => ') as [string, string]);

/** The civil halves. */
export const PAIR_CIVIL_FRAMES: readonly string[] = PAIRS.map(([civil]) => civil);
/** The hateful halves. */
export const PAIR_HATE_FRAMES: readonly string[] = PAIRS.map(([, hateful]) => hateful);
