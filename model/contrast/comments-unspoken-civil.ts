/**
 * Civil comments on the topics of `comments-unspoken-hate.ts`, written one by one from imagination: banks, borders, faith, equal rights;
 * a conspiracy theory reported as false; a slight that the writer has lived through. A line each.
 */
import { linesOf } from './lines-of.ts';

export const UNSPOKEN_CIVIL_COMMENTS = linesOf(`
Look who sits on the boards of the five big banks: the same twelve men from two business schools. That isn't competition.
Follow the money and you end up at a mailbox in Luxembourg, as usual with this bank.
Three families own most of the papers here, and none of them likes to be written about. We need an antitrust law for the press.
Funny how each crisis makes the big lenders richer and the small savers poorer.
The bank lobby writes half of the finance bill, you can read it in the register.
The story that Jews control the banks is more than a century old and was never true. It was invented to sell pamphlets.
The Protocols were a forgery by the Tsar's police, proven in 1921, and people still forward them.
My grandfather lost his shop because people believed Jewish bankers were behind inflation. They weren't.
I liked the piece on interest rates, it's clear and calm. It leaves out who profits: the shareholders of two banks.
A Jew in the ministry works for the ministry. Talk of dual loyalty is an old smear.
Hollywood is run by accountants, not by a religion. If it were a plot the films would be better.
"Globalist" used to mean somebody who flies a lot. Now I hear it as a code and it worries me.
Criticism of a government in Jerusalem is fine, I do it weekly. Blaming Jews in our street for it isn't.
Good summary of the summit. I would add that the central bankers wrote the final text before anyone arrived.
Birth rates fall because flats are small and nurseries are full. Nobody planned that, more's the pity.
The "great replacement" is a myth, our statistics office has a page about it. Migration was net zero last year.
Villages empty out one bus line at a time, and the newcomers are the reason our school is still open.
The man who shot at the shop believed in the replacement theory. This is what such texts do.
In twenty years one in three of us will be over sixty-five. Who'll push the wheelchairs?
Look at the classroom photo: twenty-eight children, one teacher. That's the scandal.
Elk cross the motorway here every autumn, the county should build a bridge for the animals.
Animals cross without a visa, people wait four years. I find the asylum law absurd.
I'm for strict border checks and for quick decisions, and I'm for treating everyone at the counter with respect.
I voted for a cap on migration because housing is short. It's no judgement on those who come.
The border policy has failed: no judges, no beds, no plan. The people in the queue can't help that.
The herd went north early this year, the drought is to blame, says the ranger.
An open bin attracts foxes, tell the neighbours to close the lids.
The shelter's in a nice building, I used to go to school there. Good to see light in the windows again.
The swarm moved on after an hour, the beekeeper said it was looking for a hollow tree.
They came to work, and the ministry doesn't let them for nine months. Who thought of that?
Since the bin men were cut to once a month the rats have come back to the old town.
I have nothing to say against the mayor, she works hard. But someone must tell her that the shelter needs a second kitchen.
The mosque has an open day and the best lentil soup in town, go and ask your questions there.
My Muslim neighbour smiles at me because I water his tomatoes.
I don't believe, I eat with a Muslim family at the end of Ramadan, and nobody has tried to convert me in ten years.
I am against church tax, against state imams and against state bishops. Religion is a private matter.
First a prayer room, then a quiet room for everybody. Our hospital did it well.
The call to prayer bothers me as much as the bells at six. Earplugs help with both.
One can criticise the teachings of Islam on inheritance without running down Muslims. The author manages it.
Thank you for the calm report about the new mosque. I'd still like to know about the parking.
Taking the vote from people because of their faith? We've had that, it ended badly.
A preacher of hate was deported on Tuesday, and the congregation had reported him. Worth saying.
The pilot was a woman, the landing was perfect, and the man in 14C applauded twice.
My father put himself behind the stove at sixty and we have all been better fed since.
Girls and boys should learn to cook. I got by on toast until I was thirty.
She wouldn't have needed a shelter if the police had come the first time she called.
My grandmother was told to stay at home and mind the pots. She became a judge instead.
Women got the vote late here, my mother remembers her first ballot.
They told me women can't do sums. I run the accounts of a shipyard.
The commentator knows her stuff. The second voice talks too much, whoever he is.
A husband who thinks he's master of the house should read the law of 1977.
What did he expect, to ask in an interview whether she wants children? He got sued, rightly.
She got the post because she had the best marks, the committee's notes are public.
When a woman led the clinic the waiting times fell, and so they did under her successor, a man.
"A woman should know her place", my boss said. My place is his old office now.
I'm a trans woman, I swim at seven when the pool is empty, and I've never bothered anyone.
The rules for women's sport are hard to get right. Let's listen to trans athletes and to the other runners alike.
Being trans isn't an illness, says the health organisation since 2019. The waiting lists are sickening though.
I'm not sure about hormones under sixteen, the studies are thin. I wish my trans nephew every happiness.
I read the article twice and found it well written. It doesn't say what the law changes for trans people in prison.
Our teacher came back after summer as Ms Holloway. The kids shrugged, the parents took a week.
The rumour that she was "after the children" cost a good teacher her health. It was made up.
You can take the boy out of Leeds, and my wife says that's where it ends.
Fast runners, a clever coach, a poor pitch. Well done to the team from Nairobi.
Every time our neighbourhood is on the news it's about crime. We also have a black-owned bookshop, a choir and a chess club.
My father raised four of us alone in a black neighbourhood, and I'm tired of the word "fatherless".
The skull measurements of 1900 were faked, my biology teacher showed us how. Race science is no science.
The exhibition on slavery spares nobody. I walked out quieter than I went in.
Nice match, good crowd, fair result. But the commentary on black players was from another century, and the channel has said sorry.
My surgeon is from Ghana. I'd go to him again, apart from the waiting room music.
The zoo called the school, half of the visiting class had got on the wrong bus.
When we moved in as the first black family, one neighbour sold and another one brought pie.
Banks drew red lines on the map and gave no loans to black families. You can see it in the house prices to this day.
Programmes for poor districts were cut in the third year, each time. Then one says they don't work.
The Roma families on the meadow asked for a tap and a bin. It took the town eleven months.
I pay my taxes and I like my street. That's why I want the empty house rented out, to whoever needs it.
The new doctor is from Africa, and the first in years to pick up the phone.
Two men with a pram asked me the way. The baby had the hiccups and we all laughed.
Someone at the table said that migrants were animals. My aunt took his plate away.
My uncle believes the moon landing, the vaccine and the weather are plots. We still play cards on Sundays.
`);
