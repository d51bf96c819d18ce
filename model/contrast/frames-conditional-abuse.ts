/** The "not" and the "if" of abusers: they deny it and say it. The twins of `frames-conditional-civil.ts`. Written for Winnow, from imagination. */
import { linesOf } from './lines-of.ts';

/** Against one person. */
export const CONDITIONAL_INSULT_FRAMES = linesOf(`
Far be it from me to call you {dumb}, your comment does that for me
I would never call you a {idiot}. Others here should
I won't say you're a {abuse}, but look up the word and you'll find your photo
You're not {dumb}, {given}, you're far below that
You aren't a {idiot}. A {idiot} would have understood the article
No offence, but you are {dumb}
no offense {given} but ur a {abuse}
With all due respect, only a {abuse} writes this
If brains were rain you'd be a desert, {given}
If I had your brain I would ask for my money back
If stupidity hurt you'd be screaming all day
If you had half a brain it would be lonely
If you weren't such a {idiot} you'd know that
Unless you are a {abuse}, which I assume, you know how it works
Not that a {idiot} like you could follow
don't worry {given}, nobody expects thinking from a {abuse}
Nobody asked you, {abuse}
Nobody likes you, {given}, not even your dog
No wonder your wife left, you {abuse}
It's not that you're wrong. It's that you are {dumb}
You must be a special sort of {idiot} not to see it
Whoever raised you should be ashamed, you {abuse}
Whoever taught you to write did the world no favour, {abuse}
When I want the opinion of a {abuse} I'll ask you
Please don't breed, {given}
I'm not insulting you, I'm describing you, {abuse}
I'd explain it, but I have no crayons for a {idiot} like you
I'd call you a tool, but tools are useful
You wouldn't know a fact if it bit your fat arse
never argue with a {abuse} like {given}
Not all of us are {dumb} like you
I don't hate you, {given}. Nobody wastes hate on a {abuse}
You have no shame, no brain and no friends, {abuse}
Don't be such a {abuse}
Can't you be less of a {abuse} for one day?
isn't it past your bedtime, {abuse}?
Not the sharpest knife, are you, {idiot}?
I can't decide if {author} is {dumb} or bought. Both, I guess
`);

/** Against groups. */
export const CONDITIONAL_HATE_FRAMES = linesOf(`
I'd never say {folks} are {beasts}. It'd be unfair to {beasts}
I'm not allowed to say what {folks} are, but you all know: {hide}
No offence, but {folks} are {hide}
Nobody is saying hurt them, but {folks} are {beasts} and must be treated so
If {folks} weren't {hide} nobody would complain, would they
If {folks} behaved like humans we would treat them like humans
If you don't want to be called {beasts}, {folks}, don't live like that
{folks} should be treated like {beasts}, because that is what they are
{folks} belong in a [cage|zoo|camp|ditch]
{folks} belong behind bars, or on a boat, wherever, but not in {where}
{folks} belong wherever they crawled out of
Wherever {folks} settle, decent people have to leave
Whoever rents to {folks} shouldn't wonder about the stench
Whoever marries a {member} is a traitor
As long as {folks} are in {where} nothing will get clean
Unless {folks} are thrown out of {where} there'll be no peace
Calling {folks} {beasts} helps everybody to see the truth
Calling a {member} a {slur} is not an insult, it's a description
No one owes a {member} respect
I don't mind {folks}, as long as they stay out of my sight, {hide} as they are
Some of my best friends... no, sorry, I can't say it, {folks} are {hide}
I'm the last one to judge, but a {member} is a {beast}
It is not prejudice if it's true: {folks} are {crimes}
Not every {member} is a criminal. Some of them are too {hide} for it
I'm not against equal rights, {folks} just aren't equal
I never hated anybody till I had to live next to {folks}
You can dress up a {member}, it stays a {beast}
You don't reason with {folks}, you don't reason with {beasts} either
No {member} will ever be one of us, passport or not
When a {member} talks of dignity I have to laugh. {beasts} have none
If a {member} calls himself a {nat} patriot, does a {beast} in a stable become a horse?
Nobody would miss {folks}
`);
