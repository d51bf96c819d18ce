/**
 * Comments that name no group, abusive and civil: what those that name one are ranked against. Never learnt from:
 * nothing in model/contrast, model/train or model/deep may import this. Written from imagination.
 */

const lines = (text: string): string[] => text.trim().split('\n');

/** Insults, contempt and threats at a person or nobody's group. */
export const TOXIC_BACKGROUND: readonly string[] = lines(`
You are the stupidest person ever to own a keyboard.
What a pathetic little worm you are, hiding behind a fake name.
Shut your mouth, you clueless windbag.
Whoever wrote this is a lying piece of garbage.
I hope your house falls on you while you sleep.
Go drown yourself, nobody will notice.
The author is an imbecile and so is everyone who nodded along.
You make me sick, you slimy coward.
Keep talking like that and I'll knock your teeth out.
Your brain must be smaller than a raisin.
That man is a parasite who should be flushed away.
Only a complete moron would believe this rubbish you spout.
You disgust me, you worthless hack.
I will find out where you work and make you sorry.
The mayor is a brainless thug and his wife is a greedy cow.
Nobody likes you, nobody ever will, so do us a favour and vanish.
You're too dumb to tie your own shoes.
What an arrogant idiot, he ought to be slapped till he cries.
Back into the drain with you, you filthy liar.
That referee needs a bullet, and I'd gladly pay for it.
You talk like a trained ape with a head wound.
What a fool your poor mother raised, no wonder she drinks.
This journalist is a whore for clicks.
Pack up and die already, you miserable old goat.
You're a spineless clown and your opinions are vomit.
That teacher is a creep and a cretin, sack the idiot.
I'd love to see you beaten in the street like you deserve.
Listen, dimwit, if you had two brain cells you'd keep quiet.
Everyone in this thread is a bunch of drooling halfwits.
You're scum, plain and simple.
How does a blockhead like you find the way home at night?
He is a rotten crook, and I'd pay to watch him choke.
You reek of failure, loser.
Don't bother replying, your kind of stupidity gives me a headache, fool.
She's a hysterical liar, an ugly one at that.
One more word from you and you'll be eating through a straw.
Trash like you is why comment sections get closed.
The coach is a fat useless lump of lard.
You are a disgrace, an idiot and a bore, in that order.
May you rot slowly, you bastard.`);

/** What readers write about roads, recipes, football and the paper itself. */
export const CIVIL_BACKGROUND: readonly string[] = lines(`
The new bridge saves me ten minutes every morning.
Does anybody know when the swimming pool opens again?
Well argued, though I come to the opposite conclusion.
The figures in the second table don't add up to a hundred.
Thank you for explaining how the vote was counted.
This recipe needs more salt and less butter, otherwise lovely.
The bus was late again, third time this week.
I doubt that the budget will hold beyond the summer.
What a match, I could hardly sit still in the second half.
Our street still has no lamp, two years after we asked.
Could you add a map next time?
The interview was too long, and the last question was the best one.
My tomatoes are ripe already, in June!
That decision was a mistake, and the council should say so.
Parking costs more than the film nowadays.
I remember the old theatre, it had red seats and a terrible heater.
The link to the report is broken.
Why was the date of the hearing moved twice?
He played badly, but the rest of the team did not help him either.
The bakery on the square has the best rolls in town.
I read the whole ruling and come to another conclusion.
Rents went up by a fifth in three years, that can't go on.
Please correct the spelling of the river's name.
A fine obituary for a fine musician.
It rained so hard that the cellar is under water.
The opposition has a point about the deadline.
I'm against the plan, for three reasons.
The photographs are wonderful, who took them?
Nobody has explained where the money will come from.
My phone can't open the page, is it only me?
This is the clearest article on interest rates that I have read.
They closed the post office and called it progress.
Let's wait for the autopsy before we judge.
The second season is weaker than the first.
I'd rather have trees than another car park.
Sad news, he taught me chemistry in 1987.
The strike is a nuisance, but I understand the drivers.
Good luck to both candidates on Sunday.
Whoever fixed the playground: thank you.
The government ignored its own experts, which is hard to defend.
Does the ticket also cover the tram?
I was there, and the crowd was smaller than you write.
The dog was found safe and sound behind the church.
A boring debate, neither of them answered a question.
I canceled my subscription when the crossword got easier.
Two paragraphs appear twice in the online version.
The price of eggs is the real scandal here.
Let the engineers do their work and stop guessing.
I hope the patient recovers soon.
The museum is free on the first Sunday of the month.
An honest review, for once.
My grandmother used to say the same about winters.
The trial begins in March, if I understood it right.
That goal was offside, and everybody saw it.
Could someone lend me a ladder for the weekend?
The proposal kills two birds with one stone.
We should talk about water before we talk about golf.
I changed my mind after reading the comments here.
The sound was awful, but the band was great.
See you all at the market on Saturday.`);
