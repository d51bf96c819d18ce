/**
 * Comments as people write them who learnt English later: articles dropped or doubled, tenses and word order of another
 * language, wrong prepositions, odd idioms; with the same said in the standard. Never learnt from. Written from imagination.
 */

const lines = (text: string): string[] => text.trim().split('\n');

/** Civil; as written | standard. */
export const LEARNER_CIVIL: readonly (readonly [string, string])[] = lines(`
I am agree with the author, is very good article.|I agree with the author, it is a very good article.
In my country we are having also this problem since many years.|In my country we have had this problem for many years too.
Please to explain me why the price is so much high.|Please explain to me why the price is so high.
He is not wanting to hurt nobody, I think he make only mistake.|He doesn't want to hurt anybody, I think he only made a mistake.
How to say, this is for me too much politic and too less sport.|How shall I put it, this is too much politics and too little sport for me.
I have 34 years and I live here since 2015.|I am 34 and have lived here since 2015.
The informations in this text are not all correct.|The information in this text is not all correct.
Yesterday I have read that the train will not go no more.|Yesterday I read that the train will no longer run.
It depends of the weather if we can to swim.|It depends on the weather whether we can swim.
She said me that the doctor was very kindly.|She told me that the doctor was very kind.
Why not the government help to poor people?|Why does the government not help poor people?
I very like this city, peoples are friendly.|I like this city very much, people are friendly.
Excuse my bad english, I wish only to thank for the help.|Excuse my bad English, I only wish to thank you for the help.
My husband work in hospital, he is nurse from Monday to Saturday.|My husband works in a hospital, he is a nurse from Monday to Saturday.
Can anyone recommend to me a cheap good dentist?|Can anyone recommend a good cheap dentist to me?
When I will have money I will buy this book.|When I have money I will buy this book.
Is not fair that we must to wait eight month for paper.|It is not fair that we have to wait eight months for the paper.
The actor he plays good but the history is boring.|The actor plays well but the story is boring.
I am boring with this movie, too long.|I was bored by this film, it was too long.
Thanks God nobody was hurted in accident.|Thank God nobody was hurt in the accident.
In the last week I did a visit to museum and I stayed surprised.|Last week I visited the museum and was surprised.
You have reason, the tax is more bigger than before.|You are right, the tax is bigger than before.
I make photos of birds since my childhood, is my big passion.|I have taken photos of birds since my childhood, it is my great passion.
What means this word in the title?|What does this word in the title mean?
We was waiting the bus one hour under the rain.|We waited for the bus for an hour in the rain.
The police make good her work in this case.|The police did their work well in this case.
I don't understand nothing of this new law.|I don't understand anything of this new law.
Until when I must give the form in the office?|By when must I hand in the form at the office?
My childrens learn faster the language than me.|My children learn the language faster than I do.
It is very interesting the opinion of the professor.|The professor's opinion is very interesting.
He wants that we pay two time for same water.|He wants us to pay twice for the same water.
Here is raining always, but people is warm.|It always rains here, but people are warm.
This politician, he promise much and make nothing.|This politician promises much and does nothing.
I could not to find the stop, can you tell where it finds itself?|I could not find the stop, can you tell me where it is?
Congratulation to the winner, he merits it.|Congratulations to the winner, he deserves it.
Excuse, but the date in article is false, it was in spring.|Excuse me, but the date in the article is wrong, it was in spring.
Most of persons here are working hard and are paying the taxes.|Most people here work hard and pay their taxes.
I am since three days ill and the doctor have no free date.|I have been ill for three days and the doctor has no free appointment.
Good is that they build now more houses.|It is good that they are building more houses now.
Nobody of us did know that shop is closing.|None of us knew that the shop was closing.
I recommend you to visit the lake, it's worth to see it.|I recommend a visit to the lake, it's worth seeing.
If I would be mayor I would plant many tree.|If I were mayor I would plant many trees.
She is more old than my mother but runs like young girl.|She is older than my mother but runs like a young girl.
The explanation is good but can be more short.|The explanation is good but could be shorter.
He died before two years, he was good neighbor for all.|He died two years ago, he was a good neighbour to all.
Let me to tell my experience with this bank.|Let me tell you about my experience with this bank.
All the people is complaining but nobody do something.|Everybody complains but nobody does anything.
It makes to me sad when I see so many rubbish on beach.|It makes me sad to see so much rubbish on the beach.
Dear editor, I have a ask about your last number.|Dear editor, I have a question about your last issue.
With this salary is impossible to rent nothing in centre.|With this salary it is impossible to rent anything in the centre.
I passed the exam of driving in the third time, finally!|I passed the driving test the third time, at last!
Our football club win yesterday and whole street was singing.|Our football club won yesterday and the whole street was singing.`).map(
  (line) => line.split('|') as [string, string],
);

/** Abuse in the same voice. */
export const LEARNER_ABUSIVE: readonly string[] = lines(`
You are most stupid man what I have seen in life.
I will come to your house and I break your face, understand?
This people are animal, is not possible to live with.
Shut up your mouth, you idiot without brain.
He is dirty pig and his family also pigs.
You must to die, nobody will cry for you.
All of them is thiefs and liars, throw out from country!
Your mother is a whore and you are son of her.
Such imbecile like you should not have internet.
I make you suffer, you will see, dog.
Is only trash who write like this, you are trash.
Women are not for thinking, go to kitchen and be quiet.
What a ugly fat cow, how she can be on television?
Kill this bastard and finish, no need of court.
You have brain of chicken and face of donkey.
They are parasites, only know to take money and make babies.
I spit on you and on all what you love.
Go hang you, coward, and film it for us.
This journalist is a bitch who sell herself.
You are nothing, you are less than shit on my shoe.
Idiot, learn to read before you open this stupid mouth.
Such people must be burned, all, with the children.
He deserve that somebody cut to him the throat.
Stupid old witch, when you will finally die?
You smell like toilet and you talk like toilet.
These rats come in our city and make dirty everything.
I wish to you a cancer with many pain.
You are retard, your whole school is full of retards.
Shame of humans, you disgusting piece of meat.
I know where is your work, tomorrow I wait you with knife.
Little worm, you make big mouth only in internet.
Everybody who think like this is a complete moron, you first.
They have not culture, they are like monkeys with phones.
Your face make me to vomit, hide it.
Liar, thief, son of dog, this is what you are.
Go away from our country, nobody want you here, filth.
What a donkey is this minister, more stupid is not possible.
I beat you so long until you forget your name.
You are garbage and you give birth only to garbage.
Fucking idiots, all who vote for him, without exception.
One bullet is cheaper than prison for this type of insects.
Close your mouth you ugly frog, nobody did ask.
She is so dumb that it makes pain, send her back to school for babies.
You are not man, you are little girl who cries, pathetic.
With such bastards there is only one talk: the fist.
I wish that your house burn when you sleep inside.
Dirty beggar, go to work, you stink.
You will regret this words when I catch you, believe me.
Stupid cow, this is all what I have to say to you.
He is a disease of this town, somebody must remove him.`);
