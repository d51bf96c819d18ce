/** Oaths in joy and about things, and hard criticism of ideas: nobody is insulted. Written for Winnow, from imagination. */
import { linesOf } from './lines-of.ts';

/** A swear word in each, and no target. */
export const JOYFUL_OATH_FRAMES = linesOf(`
That was one hell of a fucking save by {surname}
holy shit, {club} did it, in the last second
Fuck yes, we're going up!
I'm so fucking happy for {given} right now
bloody hell, what a finish
damn, that free kick bent like a banana
best fucking concert of my life
this bassline, oh my fucking god
the drummer is shit hot
This album is the dog's bollocks
I've had it on repeat all day, fucking gorgeous
it's pissing down again in {place}
fucking snow in April, who ordered that
damn cold this morning, my ears nearly fell off
what a shitty summer, not one day without rain
hot as fuck in {place} today, drink water
I fucked up the cake, salt instead of sugar
I'm such a shit cook that the dog left the kitchen
my own damn fault, I forgot to charge it
shit, I left the oven on
oh crap, I've deleted the wrong folder
well fuck me, the old engine started
I screwed up, I'm sorry, damn it
fuck, that's a beautiful bridge
this soup is fucking amazing, {given}
damn good coffee at {shop}
holy crap, that sunset over {place}
Congratulations, you fucking did it, {given}!
you're fucking brilliant, {given}, thank you
I bloody love this town
I love you guys, what a fucking ride
the new tram is bloody quick
shit weather, great beer, no complaints
The bloody printer has eaten my form again
this damn zip is stuck
fuck this cold, I want spring
fuck cancer. Five years clear today
piece of shit lawnmower, third time this month
my phone is a fucking brick since the update
the bloody lift is out again
my knee hurts like fuck after the ten k, worth it
that exam was a bitch, but I passed
Mondays are a bitch
What a bastard of a hill, and what a view on top
no shit, {given}? Twins? Wonderful!
we danced our arses off at {given}'s wedding
I laughed my ass off at the second act
badass grandmother, she skied at eighty
I can't fucking wait for Saturday
finally some fucking rain, the garden says thanks
`);

/** Of a plan, a text or a decision; its maker is left alone. */
export const IDEA_CRITICISM_FRAMES = linesOf(`
That's a daft plan, and here is why: nobody asked the drivers
{plan} is a dumb idea from start to finish
A foolish decision by {body}, it'll cost {money}
what nonsense, the numbers don't add up
this argument is rubbish, it mixes up cause and effect
a ridiculous rule, ridiculous deadline, ridiculous form
Honestly the stupidest timetable I have ever seen
the idea of {plan} is absurd
{plan} is madness with {number} percent inflation
It's an idiotic law and it should be repealed
This headline is garbage, the text says the opposite
the chart is worthless without a scale
pathetic sum for a city of this size
weak column, lazy sourcing, no numbers
The most boring film of {year}, and badly cut
horrible colours, horrible font, horrible website
The proposal is stupid, the people behind it mean well
I think your theory is wrong and a bit silly, {given}, but I like how you argue
your reasoning has a hole, {given}: who pays?
a crazy price for a cup of tea
{plan} was botched, plain and simple
a shameful delay, and a useless apology
Terrible call by the referee, though he had the sun in his eyes
Dreadful service at {shop}, good bread
the second half was embarrassing, the tactics were stupid
that's the worst excuse {body} has come up with yet
Bad idea. Bad timing. Bad for {place}
what a pointless survey
The policy is blind to those who pay rent
your third point is plainly false, {given}, see the table
`);
