/**
 * Hate without slurs, written one by one from imagination: plots, replacement, animals, "their place". Some of them begin or end with a
 * civil sentence. The twins in topic stand in `comments-unspoken-civil.ts`. A line each.
 */
import { linesOf } from './lines-of.ts';

export const UNSPOKEN_HATE_COMMENTS = linesOf(`
Look who sits at the top of every big bank and tell me it isn't the same tribe each time.
Follow the money and you always end up at the same synagogue.
The chosen ones own the studios, the papers and the loans, and we're not supposed to notice.
Funny how every war makes the Jews richer.
You know exactly which people print the money and start the wars.
The Jewish lobby decides who gets to be president and the rest is theatre.
Six million? Convenient number. It pays their bills to this day.
Whenever a country falls apart there's a Jewish banker who bought shares the week before.
I liked the piece on interest rates, it's clear and calm. But it leaves out who profits: the Jews, as always.
They have dual loyalty, all of them. A Jew in the ministry works for Tel Aviv.
Hollywood belongs to them, the news belongs to them, soon your house belongs to them. Shalom.
Globalists with long noses and longer contracts run this town.
The goyim are waking up, and they're getting nervous at the central bank.
Good summary of the summit. I would add that the Jews wrote the final text before anyone arrived.
It is no accident that our birth rate falls while theirs explodes. Somebody planned it.
We are being swapped out like light bulbs, one boat at a time.
In twenty years there'll be none of us left, just as the elites and their migrants want it.
They don't need an army any more. They have prams.
Every new arrival is a vote bought and a white child not born.
Look at the classroom photo and find the native child. That's not change, that's conquest.
They cross the river like a herd and we're to put out hay.
You don't count them as people at the border, you count heads, like cattle.
Herds come north when there's green grass. Then you need a fence and a dog, it is no different here.
Feed one and a hundred come. My grandfather said it of pigeons; it's true of migrants.
An open border is like an open bin: you know what it attracts.
The shelter's in a nice building, I used to go to school there. A pity to see it filled with creatures that have never seen a toilet.
The swarm will move on once the fridge is empty.
They haven't come to work, they've come to feed.
Wherever they settle the rats follow, or is it the other way round.
I have nothing to say against the mayor, she works hard. But someone must tell her that these migrants will never be house-trained.
Mosques are barracks. One day you'll hear them march out.
A Muslim smiles at you until there are enough of them.
They lie to us because their book allows it, every one of them, the friendly baker too.
No Muslim takes an oath seriously unless it's against us.
First a prayer room, then a butcher, then your daughter.
The call to prayer is the sound of a country giving up.
Five times a day they bend down and think about how to get rid of you.
Thank you for the calm report about the new mosque. Still, you don't invite the wolf in because he's washed.
Give them the vote and you will live under the sword within a generation.
There's no moderate Muslim, there's only one who hasn't been asked yet.
They marry their cousins and then we pay for the special school.
A woman in the cockpit? I'd rather take the train.
Put her back behind the stove, the country was better fed and better run.
Girls should learn to cook and keep quiet, all the rest makes them unhappy and us as well.
She wouldn't need a shelter if she had obeyed.
Women got the vote and look what they voted for.
Women can't keep a budget, they can't keep a secret and they can't park.
The commentator knows her stuff, fair enough. But a female voice on football is like a cat on a piano, send her home to the dishes.
Somebody must remind wives who is master of the house. A firm hand used to be enough.
What did she expect, out at that hour, in that dress. A decent girl is at home.
She only got the post on her knees, that's how they all do it.
When a woman leads, men stop working. Nature didn't build them for it.
A good wife speaks when she's spoken to, my father knew how to manage that.
Not a woman, never was, never will be. A man in a costume who wants into the changing room.
They're mentally ill and we're forced to clap.
Keep that sort away from schools, they're after the children and everybody knows.
Chromosomes don't care about your dress, mister.
It's a fashion for broken people, and doctors make a fortune from cutting them up.
I read the article twice and I found it well written. It doesn't change that these so-called trans women are predators with a wig.
One day we'll look at trans people like we look at those who thought they were Napoleon.
Round them up, get them treated, and give them back when they know what they are.
You can take them out of the jungle, and that's where it ends.
Fast runners, sure. Somebody had to chase them for centuries.
Every time that neighbourhood is on the news it is the same skin colour, and no it isn't poverty.
Fatherless by nature, that's all the sociology you need about blacks.
Their brains are smaller, it's been measured, you are just not allowed to print it.
They were better off when someone told them what to do all day in the field.
Nice match, good crowd, fair result. But the black players don't think, they only run, that's why they need a white captain.
Lower the bar until it lies on the ground and one of them might become a surgeon. Not mine, thanks.
The zoo called, it's missing half of the visiting team.
Whenever a black family moves in, the smart ones sell. I wonder why.
Slavery gave them a language and a religion, they could say thanks.
They've had every programme and every dollar, and they still live like that. At some point it's the blood.
Asians don't invent anything, they copy. It's in the genes, like the eyes.
The gypsies have moved into the meadow, count your bicycles. Stealing is their mother tongue.
I pay my taxes and I like my street. That's why I don't want one of them in it, their kind ruins every house it touches.
The new doctor is from Africa. I'd rather ask the vet.
Two men with a pram. The poor child didn't get to choose and will turn out as sick as they are.
Nobody minds what gays do as long as they do it behind a wall, and far from anything with children in it.
`);
