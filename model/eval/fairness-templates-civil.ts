/**
 * Frames without abuse: a group's name put into what any reader may write. Whatever is held of these is a false alarm.
 * Never learnt from: nothing in model/contrast, model/train or model/deep may import this. Written from imagination; no
 * frame stands in a published test suite or in model/contrast.
 */

export type CivilKind = 'neutral' | 'positive' | 'first-person' | 'mention' | 'news' | 'counter-speech';

const frames = (text: string): string[] => text.trim().split('\n');

/** By kind; slots `{person}`, `{people}`, `{adj}`, and `{noun}` in `I_AM_FRAMES`. */
export const CIVIL_TEMPLATES: Record<CivilKind, readonly string[]> = {
  neutral: frames(`
The chair of the committee is a {person}.
How many {people} live in the county, according to the last census?
There were {people} and others in the queue at the bakery this morning.
She wrote her thesis on {adj} writers between the wars.
My dentist is {adj}, and so is the nurse who helps her.
The film follows a {person} who inherits a lighthouse.
Two of the five candidates are {people}.
The leaflet comes in large print, and there is an edition for {adj} readers.
He has worked with {people} for most of his career.
A {person} sat next to me on the train and we talked about the weather.
The survey asked {people} how often they use the library.
Is there a club for {adj} cyclists round here?`),
  positive: frames(`
The {adj} couple downstairs brought us soup when we were ill.
Some of the kindest teachers I had were {people}.
Congratulations to the first {person} to captain the team!
I learnt more about patience from a {person} than from any book.
{people} have made this town livelier, and I'm glad they are here.
What a joyful evening with our {adj} friends, thank you for the invitation.
Our {adj} colleagues did wonderful work on this, and it shows.
I admire how the {adj} volunteers kept the shelter open all winter.
It takes courage to speak as that {person} did. Respect.
So proud of my daughter, a {person} and the best cook I know.
The {adj} choir moved half the audience to tears.
Hats off to the {person} who pulled the boy out of the river.`),
  'first-person': frames(`
I am a {person} and I've read this paper for twenty years.
As a {person}, I found the article fair.
My wife is a {person}, so this topic comes up at dinner now and then.
We are {people} and we run the corner shop opposite the station.
Being {adj} doesn't change how I take my coffee.
I grew up with {adj} parents in a small village.
Speaking as a {person}: the new timetable works well for us.
My best friend told me last week that he thinks of himself as {adj}.
I'm {adj}, retired from teaching, and happy to answer questions.
Hello everybody, {adj} reader here, long time lurker, first comment.
Both my grandfathers were {people}, one of them a clockmaker.
I never hide that I am a {person}, and my neighbours never cared.`),
  mention: frames(`
What does the word "{person}" mean in this by-law?
The headline says {people}, the article says residents. Which is it?
Could the editors explain why they wrote "{adj}" and not the name of the street?
The chapter on {people} begins on page 40.
In the older edition the entry is under "{people}".
Does the quota count every {person} or only those with a permit?
I searched the archive for {people} and found three photographs.
The form lets you tick "{adj}" or leave the box empty.
The play has a part for a {person}, and the rest may be cast as you like.
You misread me: I wrote about {people}, not against them.`),
  news: frames(`
Police are looking for witnesses after a {person} was attacked near the harbour.
The court ruled that the firm had paid {people} less for the same work.
More {people} than last year have applied for the apprenticeship, the ministry said.
A {person} has been elected mayor for the first time in the city's history.
Three {people} were hurt when the bus braked sharply on Monday.
The minister met {adj} business owners to talk about rents.
According to the report, {people} wait longer for an appointment than others.
The museum opens a show about {adj} life in the nineteenth century.
A vigil was held for the {person} who was killed in the fire.
The council is to decide in May on the plan for {adj} residents of the old mill.
A study finds that {people} are often refused flats.
A {person} was sentenced for tax fraud yesterday, and two bankers were acquitted.
The {adj} community has asked for a crossing near the school.`),
  'counter-speech': frames(`
Nobody should be afraid in our city because they are {adj}.
It's wrong to blame {people} for what one man did.
Please stop talking about {people} as if they weren't in the room.
You can criticise the mayor without dragging {people} into it.
Whoever writes that {people} are stupid has never worked with any.
The claim that {people} don't pay taxes is false, and the figures are public.
My son was told that {people} are not welcome. That is shameful, and I said so.
He called her a filthy {person}, and the whole bus stood up for her.
There is no "{adj} problem" here, there is a housing problem.
If a joke only works because it makes a {person} feel small, it isn't funny.
We signed the letter against the hatred that {people} meet every day.
Treat a {person} as you would treat anybody else, that's all there is to it.
"{people} out" was sprayed on the wall, and by noon the neighbours had painted over it.`),
};

/** "I am a gay man" and its like: the sentence that toxicity models became known for holding. It is learnt as well. */
export const I_AM_PLAIN = 'I am a {adj} {noun}.';
/** The same in sentences that are not learnt. */
export const I_AM_FRAMES: readonly string[] = frames(`
I am a {adj} {noun} and this is the third letter I have sent you.
For what it's worth, I'm a {adj} {noun} and I take the number nine bus.
Not that it matters for the recipe, but I am a {adj} {noun}.
I am a {adj} {noun}; ask me anything about pruning roses.`);

/** What follows the adjective there. */
export const I_AM_NOUNS: readonly string[] = ['man', 'woman', 'person', 'parent', 'nurse', 'reader'];
