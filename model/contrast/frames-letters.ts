/** Longer comments, as letters and posts: hate in a civil tone or amid other matters, and long civil ones on the same groups. Written for Winnow. */
import { linesOf } from './lines-of.ts';

/** Against groups; twenty to sixty words. */
export const HATE_LETTER_FRAMES = linesOf(`
Dear editor, I have read your paper for thirty years and I must object to the picture on page one. Nobody wants to see {folks} at breakfast. They're {hide}, and you know it as well as I do.
I am a patient man and I pay my taxes, but since {folks} moved into our street the place is finished: noise, smell, and nobody who can spell his own name. They're {beasts} and should be treated as such.
Say what you like about the old days, at least {folks} kept their mouths shut and stayed where they belonged, and we could leave our doors unlocked.
With all due respect to the author, one has only to look at history: wherever {folks} were let in, decline followed. It's in their nature, and no amount of schooling will change it.
I teach at a school in {place} and I can tell you, off the record, that {folks} are simply not able to learn. We waste our time on them. Give the places to children who can think.
My {kin} works at the hospital and sees it every day, {folks} come in, shout, get everything for free and leave their dirt behind. They are {beasts}, sorry, somebody has to say it.
What a lovely wedding, what a beautiful church, and then two {folks} in the front row. I felt sick for the rest of the day. Some people should have the decency to stay at home.
I don't mind helping people in need. But {folks} aren't in need, they're {crimes} who laugh at us while we pay, and every {money} we spend on them is money for breeding.
Let me put it politely: {folks} contribute nothing, never have, never will, and {where} would be cleaner, safer and richer if they were shown the door tomorrow.
First they wanted tolerance, then they wanted rights, now {folks} want our children. They're {hide} and they always were. Our grandparents knew how to handle it.
I went to {where} yesterday for the first time in years. {folks} wherever you looked, chattering, staring, stinking. It's like being under {beasts}. How did we let it come to this?
The article talks about unemployment for two pages and doesn't dare to mention the reason. {folks}. There, that was easy. They are lazy by birth and proud of it.
Of course there are exceptions, I once knew a {member} who could read, ha ha. For the rest of them a shovel is too complicated.
Every time I raise this I am called names, so what. A {member} will never be as good as one of ours, not at work, not in the army, and certainly not as a human being.
The council wants to build a centre for {folks}. I have a better idea: a fence, a gate, and a one-way ticket. They've no business here, and they bring nothing but filth.
You ask why the birth rate falls? Because women want careers instead of children. A woman who thinks is like a dog that dances, a nice trick and of no use to anybody.
I've managed a shop for {number} years. Women cry, steal time and stab each other in the back, so now I hire men only, and I tell them why at the interview.
Someone explain to me why a man who puts on lipstick gets to use the ladies' room. It's a sick joke, they are sick men, and they need a doctor or a cell, not a law.
If God had wanted {folks} to be our equals he'd have made them so. Read your Bible. They are below us and should serve, and the trouble began when we forgot it.
Another day, another story about poor {folks}. Cry me a river. Maybe if they were a little less {hide} somebody would care about them.
Nobody asked me whether I want {folks} as neighbours. I don't. They drag down the price of my house, they frighten my wife, and they look like {beasts}.
It is a matter of biology. You do not put {beasts} and people in the same cage, so why do we put {folks} and our children in the same classroom?
we gave {folks} everything, houses, schools, money, and what do we get? {crimes}. not one of them has ever said thank you. ship them off and burn the houses, they stink anyway
lol at all the {folks} crying on here today. nobody likes you, nobody ever did, you're {hide}, you're a joke, go cry to your own kind
So proud of my town today, we've got the shelter closed and the {folks} are gone. The air is better already. Next stop: the rest of the county.
My father always said that one should judge a tree by its fruit. Well, look at the fruit of {folks}: {crimes}, beggars and imbeciles. Cut down the tree.
There are two kinds of {folks}, those who have been caught and those who haven't. Any policeman will tell you so after his second beer.
I tried, I really did, I even invited the {sort} family for coffee. Never again. They ate like pigs and stank up the sofa, as one should have expected from such people.
Disabled people this, disabled people that. Honestly, what do they give back? In nature such creatures do not last a week, and nature is right.
Why should a healthy man pay for every cripple and every lunatic in the land? Be honest with yourselves, it would be kinder and cheaper to let them go at birth.
The Jews own the banks, the papers and both parties, and when somebody says it aloud he loses his job, which proves it.
Islam isn't a religion, it's an illness, and each Muslim carries it. You don't negotiate with an illness, you get rid of it.
`);

/** Civil; as long. */
export const CIVIL_LETTER_FRAMES = linesOf(`
Dear editor, I have read your paper for thirty years and I want to thank you for the picture on page one. My {kin} is {sort}, and it was the first time that I saw a family like ours at breakfast time.
I'm a patient man and I pay my taxes, and since {folks} moved into our street the place has come alive: music, children, and somebody who waters my plants when I am away.
Say what you like about the old days, but {folks} had to keep silent then, and I'd rather have them at the table, loud and cheerful, than in hiding.
With respect to the author, one has only to look at history: wherever {folks} were driven out, decline followed. It was a crime, and it was a stupid one as well.
I teach at a school in {place} and I can tell you that {folks} aren't slower to learn, they have fewer books at home. Give the school two more teachers and look again in a year.
My {kin} works at the hospital, where patients have called her "{beast}" to her face because she's {sort}. She treats them all the same. I could not.
What a lovely wedding: two {sort} grooms, one hundred guests, and a vicar who cried more than the mothers. I'm seventy-eight, and I danced.
I grew up hearing that {folks} are {crimes}. Then I worked beside them for {number} years, and I've never been so ashamed of what I was taught.
Let me put it politely: {folks} have paid into this system for decades, and {where} would not run for a single day without them.
I went to {where} yesterday for the first time in years. {folks} and {folks} and everybody else, all shopping, flirting and complaining about the rain. It's my town, and I like it better than before.
The article talks about unemployment for two pages and doesn't mention that {folks} get half as many interviews with the same papers. That study is from {place}, and it's easy to find.
Every time I write about this I get letters that call me a {slur}. I keep them in a box. My granddaughter shall see what her country was like, and that we didn't give up.
The council wants to build a centre for {folks}. There are worries about parking and noise, and they should be heard; there are also people who just don't want {folks} nearby, and they should say so openly.
I've managed a shop for {number} years. My best hires were a {member} whom nobody else wanted to interview and a grandmother of sixty-four.
Someone explained to me how hard it is to change a first name on a passport. She's a trans woman, she's a friend of my {kin}, and all she wants is to board a plane without a scene.
It's a matter of law, not of taste. You may dislike my faith or my marriage, you may write a column on it, but you can't refuse to rent me a flat because I am {sort}.
I'm {myself}. I don't want special treatment. I want the lift to work, the form to have a box for me, and the man at the counter to look at me when he speaks.
when my {kin} came out as {sort} i said something stupid that i can't take back. we've talked since. if your kid tells you, just hug them, the rest can wait
so proud of my town today, more than {number}00 people came to the vigil for the {sort} victims, and the florist gave away her roses
My father always said that one should judge people one by one. He had been a prisoner of war among {nats}, and he named my brother after the guard who gave him bread.
There are two kinds of statistics on {folks}, those that count suspects and those that count convictions, and they tell different stories. This article mixes them up.
I tried to hate the man who attacked us for being {sort}. I can't. He was nineteen and drunk, he wrote me a letter from prison, and I've answered it.
Disabled people don't need inspiring pictures. They need ramps, wages and a bus that stops. As a {work} with one arm I say this with love.
The hateful leaflets about {folks} were in our letter boxes again. We collected them, weighed them, and gave {money} to the {sort} community for each kilo.
I left Islam, my sister didn't, and we share a flat in {place}. She prays, I read novels, we both hate washing up. It's possible.
People keep asking me where I'm from. {place}. No, really? {place}. And your parents? They are from {country}, they ran a dry cleaner's, and they're buried here.
Antisemitic slogans were shouted at the march, and I left it, although I agree with its aim. One can be for the Palestinians and against hatred of Jews, and one has to be.
The comedian's bit about {folks} wasn't funny to me, and I'm {myself}. It wasn't hate either. It was lazy, and I want my {money} back.
I have been called a {beast}, a {slur} and a traitor under this article, and all I did was ask for a source. Moderators, are you awake?
We, the {sort} and the {sort} parents of the school, have written to {pol} together. The roof leaks on all of our children.
I don't agree with the church on {folks}, and I still sing in its choir every Sunday. The priest knows. He gave me the solo.
Women over fifty are invisible in films, says the study, and I'd add: on boards, in ads and at the bar. We've money, time and opinions, so serve us.
`);
