/** Hate that is quoted, reported or answered: the words are there, the writer isn't behind them. Written for Winnow, from imagination. */
import { linesOf } from './lines-of.ts';

/** News and memories of what others said. */
export const REPORTED_ABUSE_FRAMES = linesOf(`
He called her a {slur} in the [canteen|lift|meeting] and was fired the same day
A passenger shouted "{folks} are {beasts}" until the driver stopped the bus
The court heard that he had sent "go back to where you came from" to a {sort} [nurse|councillor|teacher]
The striker was banned for {number} games after calling an opponent a "{slur}"
Someone sprayed "{folks} out" on the wall of the [school|clinic|bakery] last night
My {kin} was told "we don't rent to {folks}" in {place}, last year, not in 1950
When I was nine a man spat at us and called us {beasts}. I still know the street
the leaflet says that {folks} are "{beasts}", and the prosecutor is looking into it
A teacher has been suspended after he told a {sort} pupil she was "{hide}"
"All {folks} are {crimes}", the candidate said on Monday. By Wednesday he had lost his seat
Police are looking for the man who yelled "{folks} should be shot" outside the [temple|mosque|synagogue|church|club]
In the trial the messages were read out: "kill the {folks}", "burn their homes". The room was silent
The report lists {number} cases in which {folks} were called {beasts} by guards
She said her boss kept asking "why are {folks} always so {hide}?" and that HR did nothing
He wrote "I hate {folks}" on the form and then wondered why he didn't get the job
"You {slur}" was the last thing he heard before the blow, the witness said
They chanted "{beasts}" at the {sort} goalkeeper for ninety minutes. The club was fined
The book describes how the newspapers of the time called {folks} {beasts}
my {kin} gets comments like "{folks} don't belong in {where}" every single week
A 1930s poster in the museum shows {folks} as {beasts}; the guide explains where it led
The moderator removed {number} comments that said {folks} should die
After her speech she got mail calling her a {slur} and worse, so the police now drive by at night
His defence was that "{slur}" is just a joke among friends. The judge disagreed
the landlord told my {kin} that {folks} "breed like rats", on tape, and now he has to pay {money}
The word "{slur}" was scratched into her locker. She is eleven weeks into the job
According to the minutes he said {folks} were "genetically {hide}". Unbelievable that he sits on a school board
In the film the sheriff says "{folks} are {beasts}", and the camera stays on the boy's face
I was called a {slur} on the night bus. Nobody looked up
When the band sang "{folks} must go" half of the audience walked out
He was convicted of incitement for writing that {folks} "belong in the gas chamber"
the survey found that one in {number} thinks {folks} are "{hide}"
The old law said that no {member} could own land here. It was repealed in 1948
They told us at school that {folks} were {beasts}. It took me years to unlearn it
One player was sent off for calling the referee a "fucking {slur}"
On the audio you can hear him say that {folks} "ruin everything". He has apologised since
Her ex kept calling her a worthless whore in front of the children, the ruling says
A woman was arrested after telling a {member} on the train to "die already"
Someone on this forum wrote that {folks} are {beasts} and {number} people clicked like. What is happening to us?
The editor says that the caption "{hide} {folks}" was a mistake and should never have been printed
my grandfather remembers signs that said no dogs, no {folks}
The inquiry quotes an officer as saying "another {hide} {member}, who cares"
He texted "I'm going to kill you, {slur}" and the prosecutor let him go. This is the scandal
"{folks} are a pestilence" is what the pamphlet of 1921 says on page one, and it sold by the thousand
It started with jokes about {folks}, then came "{beasts}", then came the trains
her manager joked that {folks} are only good for cleaning, and she won at the tribunal
The streamer lost his contract for saying {folks} are {hide} during a live show
The rector has apologised to the {sort} students who were called {beasts}
this man told my {kin} she should be "taught a lesson" for being {sort}. We filed a complaint
`);

/** Answers to hate. */
export const COUNTER_SPEECH_FRAMES = linesOf(`
Saying that {folks} are {beasts} is how it always starts. Don't
"{folks} don't belong in {where}"? They built half of it
So you hate {folks}. Have you ever spoken to one?
You wrote that all {folks} are {crimes}. Could you name your source?
If you call {folks} {beasts} you say more about yourself than about them
People who say "I'm not racist but" should try stopping before the but
"{folks} are {hide}" is not an opinion, it's a prejudice
Calling a woman a {slur} because she is {sort} isn't strength
Stop calling people {slur}s. You are better than that
don't use the word {slur}, it has a history and it hurts
I reported the comment that said {folks} should be shot. Please do the same
Anyone who thinks {folks} are inferior should open a history book
the idea that {folks} are naturally {hide} has been refuted for a hundred years
Funny how "{folks} take our jobs" and "{folks} are lazy" always come from the same mouth
What you said about {folks} is hateful and untrue, and I'm asking you to take it back
We need to talk about the hate against {folks} in {where}
hate speech against {folks} must have consequences
To everyone telling {folks} to "go home": they are home
It is racist to say that {folks} are {crimes}
It's sexist to claim that women can't [drive|think|lead|do maths], and it is boring too
Whoever wrote that {folks} are {beasts} should be ashamed
"Kill all {folks}" is not free speech, it's a crime
I'm sick of people treating {folks} like {beasts}
How can you say that {folks} deserve to die? These are our neighbours
Replace "{folks}" in your sentence with your own family and read it again
You can't call someone a {slur} and then talk about manners
My answer to "{folks} out" is simple: no
Those who want {folks} banned from {where} will come for the next group tomorrow
please don't share videos that call {folks} {beasts}
the myth that {folks} are {crimes} survives because people like you repeat it
Antisemitism, homophobia, racism: it's the same poison in another bottle
"{folks} are a disease". No. Hate is
I will not stay silent when someone says {folks} are {hide}
We've heard "{folks} are a threat" before, about the Irish, about the Italians, about my own grandparents
Somebody tell this man that being {sort} isn't a mental illness
Joking about gas chambers isn't edgy, it's cruel
Why is it so hard for some of you to see {folks} as people?
Imagine being a {sort} kid and reading these comments
I'm {sort} and I read what you wrote about us. I hope nobody ever talks about your children like that
He says that {folks} should be deported. I say that he should meet some
You think {folks} are {hide}? My surgeon is {sort} and I'm alive
you don't fight crime by insulting {folks}
To the person who called me a {slur}: I forgive you, but don't do it again
dehumanising words like "{beasts}" have no place in a debate on {topic}
This is a good moment to remember what happened when {folks} were last called {beasts}
Racists aren't born, they are made, so let's talk about schools
there's no "but" after "nobody should be attacked for being {sort}"
Blaming {folks} for {topic} is lazy and wrong
`);
