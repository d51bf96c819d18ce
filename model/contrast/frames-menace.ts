/** Threats against persons and groups, plain, veiled and dressed as a wish or a rule. Written for Winnow, from imagination. */
import { linesOf } from './lines-of.ts';

/** Against one person. */
export const PERSON_THREAT_FRAMES = linesOf(`
I'm going to break every bone in your body, {given}
I will smash your head against the kerb
I'll put you in a wheelchair, {given}
You are so dead when I see you
I'll stab you the next time you open your mouth
i will burn your car with you in it
gonna beat your ass after school, {given}
im gonna kill u
ill find u and ill hurt u
We'll come to your house tonight, {given}
I'm outside your building, {given}, look down
There's a {weapon} under my coat, {given}, and it is for you
You won't walk away from this, {given}
I've got your photo, your address and a {weapon}
somebody is going to shut you up for good, {given}
You just signed your own death warrant
keep smiling, {given}. You won't have teeth on Friday
Somebody should teach {official} a lesson with a {weapon}
Someone needs to put {official} down
if nobody else takes care of {official}, I will
{official} deserves a bullet
{official} deserves to be dragged through the street
{official} should be skinned alive
Hang {official}, hang the whole office
It's only a question of time until someone blows {official}'s head off
I hope {official} gets stabbed on the way home
hope you get hit by a bus, {given}
accidents happen, {given}, especially to people who talk
how well does your dog sleep at night, {given}?
I wonder if {official} checks under the car
Your {kin} takes the 7.40 bus, doesn't she, {given}?
what a lovely balcony, {given}. Third floor is high
Be a pity if that pretty shop of yours burnt down
We remember faces, {given}
you'll get what is coming to you, and I'm the one who brings it
One phone call, {given}, and you vanish
snitches like you end up in the river
say goodbye to your {kin}, {given}
It's open season on {official}
lead poisoning, the fast kind, is what {official} needs
Pay up or we'll cut off your fingers
You talk big for a man whose door is made of wood
I'd strangle {official} and sleep like a baby
Meet me behind the gym and I'll rearrange your face
`);

/** Against groups. */
export const GROUP_THREAT_FRAMES = linesOf(`
I'm going to kill every {member} I find
I'll shoot the next {member} who walks past my window
one day I will take a {weapon} and go where the {folks} meet
we are coming for you, {folks}, with {weapon}s
{folks} won't leave {town} alive
If I see a {member} in {town}, I'll break his nose
gonna beat up some {folks} tonight, who's in?
let's burn down the house where the {folks} live
the {folks} in {town} will bleed
Get your {weapon}s, lads, it's time to hunt {folks}
there'll be dead {folks} soon, I promise
I'd gladly run over a few {folks}
I want to strangle every {member} on this train
{folks}, we know where you pray
sleep lightly, {folks}, we have petrol
the next parade of {folks} will end in blood
I can't wait until we are allowed to shoot {folks}
when the day comes, {folks} hang first
a {weapon} to the face for each {member}
Kick a {member} down the stairs today
bash a {member}, win a beer
time to wipe out {folks}, who's with me
we should finish what they started and gas the {folks}
drown the {folks} in the river
put a bomb under the {sort} club
I'll rip the scarf off the next one and set it on fire with her
shoot {folks}, simple as that
`);

/** Harm to groups as a wish, a right or a rule. */
export const NORMALISED_HARM_FRAMES = linesOf(`
{folks} deserve to be [hanged|shot|beaten|gassed|wiped out|burnt]
they all deserve to be shot, these {folks}
someone should exterminate {folks}
somebody should just [beat up|get rid of|round up and shoot|drown] all the {folks}
{folks} should be [exterminated|stoned|castrated|hunted|whipped|killed at birth|put down like dogs]
{folks} need to be wiped off the map
{folks} need a good beating now and then
The only good {member} is a dead one
a dead {member} is a good start
Anyone who hits a {member} should get a medal
It should be legal to hit {folks}
beating up {folks} is self-defence if you ask me
I wouldn't cry if a bomb hit the {sort} quarter
I hope all {folks} [die|drown|burn|get cancer|rot]
death to {folks}
may {folks} rot in hell
wish I could press a button and all {folks} would be gone
The world needs fewer {folks}, and there are quick ways
Hitler should have finished the job with {folks}
one good flood and we'd be rid of the {folks}
he shot three {folks}. Not enough
whoever killed that {member} deserves a parade
burn them. burn all {folks}
the rope is too good for {folks}
let the {folks} drown, it's cheaper
{folks} should kill themselves
{folks} ought to be put to sleep, it would be kind
{folks} get murdered because they ask for it
If your son turns out {sort}, beat it out of him
a {member} who talks back should be slapped
if she won't obey, hit her, women understand nothing else
stoning was invented for {folks}, bring it back
There is a final solution for {folks}, history wrote it down
No {member} should be left breathing
cull {folks} as you would deer
an eye for an eye: ten {folks} for each of ours
`);
