/** Figures of speech and homonyms that sound of blows and death. Written for Winnow, from imagination. */
import { linesOf } from './lines-of.ts';

/** Nobody is in danger. */
export const IDIOM_CIVIL_FRAMES = linesOf(`
There's a chink in their defence on the left, {surname} saw it at once
the knight's mail had a chink under the arm, as the guide showed us
My Labrador bitch whelped seven pups on {street}
the cocker spaniel, the boxer and the bulldog get on well
Our Staffie won't bite, she'd lick a burglar to death
Beat three eggs, crush the garlic, then torch the sugar on top
chop off the heads of the leeks and skin the tomatoes
stab the pastry all over or it blows up in the oven
I could slaughter a kebab right now
I'd die for that lasagne, what's in it?
My mum will kill me if I drop her good plates
my feet are killing me after the fair
The heat is killing the tomatoes, any advice?
Cut the roses hard, they won't die
dead-head the dahlias and strangle the bindweed before it strangles you
How do I get rid of the slugs without poison?
drown the lilies and they rot
use a fork, not a spade, or you slice the worms
They ran down the clock for the last ten minutes, dull but clever
{club} took no prisoners at home, four nil
{surname} buried the penalty and buried the tie
our keeper got a knock on the head but plays on
Sudden death after extra time, my heart!
we hammered {club}, they will be sore on Monday
the bowler was on fire and skittled them out
the champion was floored by a flu and not by his rival
Go out there and slay, {given}, the stage is yours
you'll smash the interview, {given}, I know it
knock 'em out with your cello, {given}
fingers crossed for tonight, and bring the house down
Drop me a bomb of chocolate in the post, thanks
Fire off a mail to {body} and copy me in
shoot your questions, I've got till nine
ping me or shoot over the file when you get home
I bombed in chemistry and aced history
I flunked, I crashed, I burned, and I take the test again in May
I've been dying to hear that record for years
dying of curiosity: who wrote the last verse?
I nearly died laughing when the goat came in
Mind your step on {street}, it's icy
watch your back with that crate, {given}, lift with the knees
watch out, the third stair is loose
Watch yourself on the bypass, there are deer
See you at nine at the gate, I'll bring the coffee
I know where you live now, {given}, so I'll bring the cake round on Friday
we'll come and find you at the station, just stand by the clock
I'll be waiting for you outside the cinema with the tickets
we'll pay you a visit in hospital on Sunday, get well soon
You won't see me on Monday, I'm off to {place}
we'll get you next year, {club}, well played
You'll be sorry you missed the {nat} choir, they were splendid
Just you wait until you taste the second pot
The board should fire the coach, three wins in a year are not enough
sack the trainer and give the job to {surname}
they axed the night bus, and {body} cut the library's throat as well
{pol} got roasted in the press
the opposition shot down {plan} by two votes
let's kill the motion and talk about something useful
Turn off the engine and kill the headlamps, the owls nest here
kill the music, {given}, the baby sleeps
I blew up forty balloons for the party and I'm out of breath
we set off early and hit the motorway by six
hit the sack, {given}, tomorrow is the marathon
hit me up if you need a lift to {place}
that joke is a hit, hit the replay
The news hit me like a train, she was a good neighbour
Can I pick your brain about {topic}?
bite the bullet and call the dentist
he's got a gun to his head with that deadline, poor man
I jumped the gun, the results come out tomorrow
{company} is the target of a takeover, and shares went through the roof
the killer question came from a {work} in the third row
I would kill for a flat with a balcony in {place}
A deadline is a deadline, dead simple
pull the trigger and buy the bike, {given}
stick to your guns, {given}, you were right about {plan}
He threatened to resign and I hope he does
Dark clouds threaten the harvest
We'll fight {plan} in court and we'll win
we will bury the power lines at last
I'll hunt down the recipe for you and send it
my grandmother would turn in her grave at this pie
Heads will roll at {body} after that audit
somebody should have a quiet word with {body} about the bins
someone ought to teach {pol} how to read a balance sheet
Expect a visit from our inspector on Monday, the lift is due
I've got your address from the raffle, the hamper arrives tomorrow
`);
