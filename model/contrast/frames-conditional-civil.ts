/** Strong words under a "not", an "if" or a "whoever": the writer stands against them. Written for Winnow, from imagination. */
import { linesOf } from './lines-of.ts';

/** Denied, feared, forbidden or set as a condition. */
export const CONDITIONAL_CIVIL_FRAMES = linesOf(`
It can't be right that a {member} gets handled like {beasts} at a counter
No child should grow up hearing that {sort} people are {beasts}
Nobody has earned being spat at, least of all for being {sort}
How can anyone think that being {sort} makes you less than human?
We'd all be better off if nobody was mocked for being {sort}
Whoever calls a {sort} colleague {hide} will have to talk to me first
If a customer calls you a {slur}, fetch the manager, you needn't put up with it
If your child is called a {slur} at school, write it down and ask for a meeting
Should anyone shout {slur} at you on the bus, tell the driver, there's a camera
When somebody says {folks} are {hide}, ask them for one example
If you hear a chant about {folks}, leave the stand. I did
Had he called me {hide} to my face I'd have laughed; he did it to my {kin}, and she cried
If I were {sort} I'd be tired of this debate
Unless we say clearly that {folks} belong, others will say the opposite
As long as {folks} are called {beasts} in parliament I'll keep writing letters
Even if every word about the suspect is true, it says nothing about {folks}
Suppose somebody wrote this about your {kin}. Would you still find it funny?
Wherever {folks} want to live, that is where they should be able to live
{folks} have their place in {where} like anybody else
{folks} should be wherever they are happy, from the fire brigade to the opera
{folks} should be in parliament, on the pitch, at the bench, wherever decisions are made
A {member} can be a judge, a bricklayer or a bore, like everyone
Labelling people {hide} has never won an argument
Shouting {abuse} at strangers changes no one's mind
Insults like {abuse} only make the other side dig in
Throwing around words such as {slur} hurts people who never did you any harm
If the best you have is "{abuse}", you have run out of arguments
You aren't a {idiot}, you were lied to by people who are paid for it
You're not {dumb}, the form really is badly written
Nobody thinks you're a {idiot} for asking, ask away
I never said you were {dumb}, I said the figure was wrong
She isn't a {idiot}, she simply read a different report
I don't believe that {official} is a {idiot}; I believe he was badly advised
Don't call yourself {dumb}, everyone fails the first exam
You would be {dumb} not to ask? No. You'd be normal. Forms are hard
We don't say {abuse} to each other in this thread, please
please no "{abuse}" here, you can disagree without it
It takes no courage to call someone a {abuse} from behind a screen
Being wrong about {topic} doesn't make a person a {idiot}
I won't call him a {abuse} even though he called me one
There's no excuse for calling a referee a {abuse}, he's seventeen
I was wrong to call you a {idiot} yesterday, and I'm sorry
Sorry for the word {abuse} in my last comment, that was uncalled for
Not every voter of {party} is a {idiot}, far from it
Neither side is {dumb}, both are afraid
You can think {plan} is wrong without thinking its author is {dumb}
If calling folk {idiot} solved anything the town would be paradise
Anyone who treats cleaners as if they were {beasts} won't get my vote
Nobody should have to hear "{abuse}" on the way to work
He said it's only a joke. It isn't a joke to be called {hide}
I can't imagine hating somebody for being {sort}
Who would want {folks} gone? They are our neighbours
Don't let anybody tell you you're worthless because you are {sort}
You're not a burden, and you're not {hide}. Call somebody tonight
My teacher told me {folks} were {hide}. I am glad I never believed her
Would it be fair to blame all {folks} for one man? Of course not
It would be wrong to hurt {folks} and it would be wrong to look away
Saying "go home" to a {member} who was born here isn't wit
If we let "{folks} out" stay on the wall we agree with it. Paint over it
I wish people would stop saying that {folks} take our jobs, they don't
They aren't {crimes}, they are asking for a bus stop
No religion deserves to be judged by its worst followers
Neither {folks} nor anyone else should be beaten for holding hands
The rule is easy: no {slur}, no {abuse}, no threats, and we get along
If you threaten to hit people you get banned, that is in the rules
Nobody has a right to call a woman a {abuse} because she said no
`);
