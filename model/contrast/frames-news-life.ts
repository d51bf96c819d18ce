/** Civil comments on health, climate, schools, technology and the paper itself. Several stand together. Written for Winnow. */
import { linesOf } from './lines-of.ts';

/** On what readers know from their own lives. */
export const NEWS_LIFE_FRAMES = linesOf(`
I waited {number} hours in the emergency room with my {kin}, and the staff apologised as if it were their fault.
The vaccine saved my father, I am sure of that, and I'm sorry for those who had side effects and weren't taken seriously.
Masks were a nuisance, the closed playgrounds were worse, and we should look at both without shouting.
Doctors are leaving for {country}, where they earn double and sleep at night.
Mental health is the first thing to be cut and the last to be built up again.
The study has only {number} participants, so I would not throw away my coffee yet.
Nobody here denies that the climate is changing, we argue about who should pay for it.
It was {number} degrees in {place} in April, and {pol} is talking about more roads.
Farmers can't plan when the rules change every year, and that comes from somebody who wants cleaner rivers.
Glueing yourself to a road makes people angry at you and not at the oil firms.
The protesters blocked an ambulance, and that's inexcusable, however right they are about the climate.
Nuclear power is slow, dear, and maybe needed all the same.
Heat pumps are fine in a new house, in mine from 1911 the cost would be {million}, or so it feels.
Meat should cost what it does to the land, and school lunches should be free.
I hunt, I eat what I shoot, and I know more about this forest than {body} does.
My class has thirty-one pupils and eleven languages, and I love my job, but I can't go on like this.
Homework for six-year-olds is nonsense, let them play.
Phones out of the classroom, yes please, and out of the staff room too.
The exam was unfair and the board knows it.
Private schools shouldn't get tax breaks, and mine did.
University fees keep clever kids from poor families away, the numbers from {country} prove it.
An algorithm decided that my {kin} was a fraud, and it took {number} months to find a human being.
Social media makes us angry for money.
This app collects my heartbeat and sells it, and the terms run to {number} pages.
I've worked in software for {number} years and would never let a computer count the votes.
The AI wrote a nice poem for my wedding and got the name of my wife wrong.
Self-driving cars kill fewer people than drunk uncles do, that's the honest comparison.
This article is one-sided. Nobody from {place} was asked, and the picture is from {year}.
Why does the headline say "chaos" when the text says "delay"?
I cancelled my subscription in {year} over a column and came back because of the local pages.
The comments here are better than the article, thank you all.
Dear moderators, my comment on {plan} has vanished; could you tell me why?
The journalist asked the question that everybody at home was shouting at the screen.
Please correct the map: {place} isn't in {country}.
As a {work} I can tell you that it's the paperwork which breaks people, not the work.
My {kin} has dementia and calls me by my grandmother's name. The carers at the home, most of them from {country}, are angels.
Being old isn't an illness, being alone is.
I'm {myself}, and nobody asked me what I need, they only asked those who speak for me.
I was homeless for {number} months. People look through you, that's the worst of it.
Animals in such trucks suffer, and no price for a chop makes it right.
Wolves are back, the sheep are dying, and both sides only shout at each other.
The ferry was full, the sea was rough, half of the passengers were sick, and the crew was marvellous.
Dating apps are awful, I met my husband in a queue for stamps.
Our son came out at dinner, and his grandfather said: pass the potatoes, and who is he?
We adopted a girl from {country}, and strangers ask her where she is really from. She's from {place}.
Smoking killed my {kin}. Ban it, tax it, I don't care which.
The drug policy has failed for fifty years, and prison is the most expensive clinic there is.
A friend died of an overdose behind the station. He was a poet and he owed me {money}.
Nothing against tourists, but {place} has four times as many beds as people.
The recipe needs less sugar and more patience.
`);
