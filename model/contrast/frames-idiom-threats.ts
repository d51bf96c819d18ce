/** Threats in everyday words and figures of speech; the twins of `frames-idioms.ts`. Written for Winnow, from imagination. */
import { linesOf } from './lines-of.ts';

/** Somebody is to be hurt or frightened. */
export const IDIOM_THREAT_FRAMES = linesOf(`
We've seen your car, {given}. Blue, third row
ask yourself who waits for your kids at the school gate
I know what time you leave the house, {given}
I know your shift, your bus and your back door
nice house on {street}. Old wood burns well
Your address isn't hard to find, {given}, and I have friends in {place}
A few of us will drop by your place tonight, {given}, leave the door open
somebody will come round one evening and explain it to you with his fists
someone ought to wait for {official} in the car park
Somebody should visit {official} at home, and not with flowers
one night there'll be a knock at your door, {given}
You will not live to read the reply
you won't make it to Friday, {given}
{official} won't see the end of the week
enjoy the weekend, {given}, it's your last
Say hello to your family while you can
kiss your kids tonight, {given}, you never know
Count your days, {given}
tick tock, {given}, your time runs out
The clock is ticking for {official}, and there's a {weapon} at the end
Watch your back from now on, {given}
careful on the stairs when you come home late, {given}, it'd be easy to push you
keep looking over your shoulder
sleep with one eye open, {given}
better check under your car in the morning
Check your brakes before you drive, {given}
I'd hate for something to happen to your little girl
It would be a shame if your shop on {street} caught fire
shops like yours burn quickly
nobody will find you where we put you
they'll find you in the river
We have a hole in the woods with your name on it
you'll be eating through a straw by Monday
you'll need a new set of teeth after we meet
I'll make you famous, {given}: front page, chalk outline
Keep writing and you'll stop breathing
One more word about us, {given}, and you'll learn what pain is
write that again and I'll come over and break your typing fingers
see you at your front door at eight, {given}, and I won't be alone
see you after the meeting, in the dark, {given}
I'll be waiting for you outside work, {given}, with a {weapon}
I'm going to find you and I'm going to enjoy it
we'll get you, {given}, maybe not today
You'll be sorry you were born when I'm done with you
just you wait until I get my hands on you, {given}
the boys are on their way to you
I've sent your photo to some people who don't talk much
there's a price on your head, {given}
a {weapon} settles this quicker than a vote
{official} needs a {weapon} to the knees
put {official} against a wall
{official} will hang from a lamp post one day and I'll hold the ladder
light the match, {official}'s office is made of paper
I'd love five minutes in a locked room with {official}
let's pay {official} back in blood
{official} should fear the street. We'll see to that
next time it'll be your face and not your window
First your tyres, {given}, then your legs
consider this your last warning, {given}
You've been warned. We don't warn twice
traitors get what traitors have always got, {given}
I've killed for less, {given}
my {weapon} has your name on it
They'll have to scrape you off {street}
You'll leave that stadium on a stretcher
come to {town} and you'll go home in a box
I'm loading the {weapon} as you read this, {given}
your dog first. then you
I will end you
`);
