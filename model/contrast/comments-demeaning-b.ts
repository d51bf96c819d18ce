/**
 * Comments written one by one, from imagination: contempt without a swear word. This part: religions, migrants, colours of
 * skin, regions, sexes, dehumanising, expulsion, sarcasm, and replies to other readers as members of their people.
 */
export const DEMEANING_COMMENTS_B: readonly string[] = `
Wherever the mosque goes up the neighbourhood goes down, that's just the kind of people they are.
{rels} have no loyalty to any country, never had.
Their religion teaches them to lie to us, so why would you believe a word?
A faith for people who are afraid of thinking.
{rels} are happiest when something burns.
One billion followers and not one who can take a joke.
Peaceful religion my foot, these people kill each other over cartoons.
They worship animals and treat humans like animals. Sick.
The whole community is one big sleeper cell, wake up people.
{rels} own the banks, the press and half of your politicians, go figure.
It's always the same tribe behind every crash and every war, and we are not allowed to name them.
Hook-nosed money lenders, nothing has changed in two thousand years.
Show me a quiet {rel} and I'll show you a liar waiting for his chance.
They bow five times a day and rob you in between.
{rels} don't belong in Europe, never did and never will.
{faith} is a cult for the simple.
You can't reason with {rels}, their holy book did the thinking for them and did it badly.
the priests touch boys and the flock keeps putting coins in the basket, dumb sheep all of them
Christians in this country are hypocrites who sin all week and sing on Sunday, a bunch of fakes
Every {rel} I ever met was either a fanatic or a fraud.
We should not let {rels} anywhere near a school board, they'd bring back the witch trials.
{rels} treat their wives like furniture, it's the only thing they are good at.
Let them all in and in ten years your daughters will be wearing sacks.
They don't come here to work, they come here to multiply.
Boatloads of criminals and our fools in parliament put out chairs for them.
Send the boats back, with or without the passengers' consent.
They arrive without papers but with the newest phones, and straight to the welfare office they go.
Immigrants turn everything they touch into the place that they ran away from.
You come here, you eat our bread and you insult the cook. Leave.
If you don't like it here there are planes leaving every hour, take one.
why are you even here? go back to your village and fix that first
Return to sender, that is what should be stamped on these people.
Nobody invited you, nobody needs you and nobody will miss you. The airport is that way.
Pack your tents and your twelve kids and go home.
Ship them out, every single one, and change the locks.
The only good border is one with a mine field for such people.
One way tickets for all of them, I'll chip in.
We have enough beggars of our own, we do not have to import more.
It used to be a nice street. Then the foreigners came with their noise and their filth.
The asylum seekers in our town harass girls and steal bikes, that's their whole day.
Round them up and put them on an island, let them live off each other for a change.
Close the camps, fill the buses, lock the door behind them.
These people will never integrate, they don't have what it takes.
They multiply like rabbits so that they can vote us out of our own land.
Every time one of them gets a passport, the country gets a bit dumber.
An invasion of spongers with sob stories.
My grandfather built this country, theirs hid in a bush.
{nats} out! This is our land, our jobs, our women.
Not refugees. Cowards who left their wives behind.
stop feeding the strays and they will stop coming
They should be sorted at the border like bad apples.
No more third world imports please, the zoo is full.
They're animals, you can't let animals roam free.
Cockroaches. You open the fridge door and there they are.
These aren't humans, they're a plague with passports.
You drain the swamp, you don't negotiate with mosquitoes.
Vermin understands only poison.
{grps} are a tumour that should've been cut out long ago.
The herd has spoken, moo.
Spare me your human rights, rights are for humans.
Like rats leaving the ship, look at them run.
A nest of vipers, that whole province.
Someone should fumigate the parliament of {country} and the country with it.
{grps} breed, eat and destroy, like locusts.
Exterminators needed in the {nat} quarter.
weeds, pull them out before they spread
They are less than dust, and the broom is coming.
Savages with smartphones.
An ape would have more manners than these {grps}.
Put them back in the trees where they came from.
Monkeys throwing their own dung, that is all their parliament is, and the people are no better.
black people have been given every chance and blown every one of them
Same skin colour, same story, you know exactly which neighbourhood I mean
It's not racism when the statistics say that they're all criminals.
I don't hire {grps}, they are lazy and they steal.
If you're white and proud they call you names, but everybody knows who built everything and who only broke things.
{grps} have rhythm, fine, but keep them away from anything with numbers.
Mixed marriages only produce confused and ugly children.
A dark night, a dark face, a missing wallet. You do the maths.
They're genetically unable to follow a rule.
What do you expect from half-breeds?
All whites are thieves, they stole land, gold and now they steal our sun cream. A rotten race.
White people are mayonnaise with a superiority complex, a race of robbers.
gypsies steal, it's what they do, their kids learn it before walking
Get the caravans out of our village, with the bulldozer if need be.
Slavs were always meant for hauling and drinking.
The Sicilians? Bandits with good coffee.
Southerners live off the north, sleep till noon and call it culture.
People from the north of the country are cold-hearted misers with potato faces.
Rednecks should not be allowed to vote, they can barely spell their own cousin-wife's name.
Hillbillies and inbreds, the whole state should be fenced off.
Punjabis are loud, Sindhis are lazy, and between them they haven't got one clever head.
The Balkans produce nothing but plum brandy, war criminals and car thieves.
Texans: big hats, small brains, smaller hearts.
East Germans have been moaning since the day we bought them bananas. Ungrateful lot.
Londoners are rude rats in a dirty maze.
Flyover country is full of toothless fools.
The provinces breed idiots faster than the capital can laugh at them.
Women like her belong behind the stove and not behind a microphone.
Never let a female near a budget, she'll spend it on curtains.
She got the job on her knees, like all of them do.
Women drivers, women ministers, same crash.
Feminists are just ugly women who could not find a man.
A woman judge? What's next, a cat in the cockpit?
Their men are cowards and their women are for sale.
Men are pigs, all of them, chemically castrate the lot.
boys will be trash, men are born useless
Gays have an agenda: your children. Keep them away.
Homosexuality is a disease and the rest of us are catching it through television.
Two men with a baby makes me sick, somebody should call the child services on these perverts.
There's two sexes, and then there's mental patients.
Trannies in the ladies' room, what could go wrong. Sick freaks.
Lesbians are just failed women.
They should have their own island, far away, without a bridge.
Why waste money on cripples who will never give anything back?
The deaf, the daft and the dole, that's the electorate now.
Old people have stolen our future and now they won't even have the decency to go.
Boomers are leeches who pulled up the ladder behind them, can't wait till they're gone.
Homeless people are human garbage, hose down the pavement and have peace.
The unemployed are too lazy to get out of bed, stop feeding them and they'll move.
Farmers in this country are subsidised dimwits on tractors.
Oh wonderful, advice on honesty from a {nat}. What's next, diet tips from a hippo?
Wow a {nat} that can use punctuation, call the museum.
Yes yes, {country} is a great power. And I am the queen of the moon.
Breaking news: {nats} do something useful. Just kidding.
Bravo {country}, you managed to come last again. At least you are consistent.
How sweet, the {nats} think that anyone cares what they think.
So sorry that we hurt your feelings by feeding you for fifty years.
Sure, blame the weather. It couldn't possibly be that you're lazy.
Ah the famous {nat} work ethic, sleeps from nine to five.
And the award for the most pathetic nation goes, once again, to {country}!
Of course it's a {nat}. It is always a {nat}.
Surprise surprise, look who's behind the robbery, the usual folk.
I'm shocked, shocked, that a {nat} was caught cheating.
please teach us more about peace, O great nation of bomb belts
Says someone whose country has to import its own sand.
Thank God for the {nats}, otherwise we wouldn't have anybody to clean the stairs.
Tell me you are {nat} without telling me: no job, no manners, big opinion.
Do {nats} even have a word for shame? Asking for a friend.
What else can one expect of people who eat with their hands and think with their feet?
Would you buy a used car from a {nat}? Exactly.
Why do {nats} always look as if they slept in a ditch?
When was the last time you guys paid for anything yourselves?
Is there any country that hasn't kicked you people out yet?
Have you ever wondered why no one wants to live next to you?
Who taught you to type, the missionaries?
Since when do servants speak at the table?
Do you people ever get tired of being a burden on everybody else?
How can such a tiny irrelevant speck of a country be so full of itself?
Who let the third world into the comment section?
Do your masters know that you're on the internet again?
And what has your lot done for mankind, apart from blowing it up?
You {nats} should be grateful that anybody talks to you at all.
you guys couldn't run a lemonade stand, and you want to run a strait?
You people are an embarrassment to the whole continent
You lot are always the victim, always innocent, always broke.
Your kind has been thrown out of better places than this.
All you folks do is moan, pray and multiply.
Your sort always ends up begging at the back door.
You and your whole miserable country can disappear for all I care.
You're {nat}, so I'll write this slowly.
We know your type. Loud mouth, empty stomach, fake passport.
You have no history, no culture, no shame and no future.
You can keep your holy river, your holy cow and your unholy smell.
Go and cry to the UN like you do every year.
go milk your camel bro
Back to your rice field
Don't you have a street to beg on?
Sit down {nats}, the adults are speaking.
kneel, kiss the ring, collect your cheque, that is all u know
Your comment is as empty as your treasury, {nat}.
Bark louder, maybe your owner will throw you a bone.
Crawl back into the hole that your nation calls a capital
Keep scrubbing our floors and leave politics to people with schools.
Run along and ask Beijing what you are supposed to think today.
The {nats} here all write the same script, trolls on a bowl of rice a day.
Nothing personal, but your country is a joke that nobody laughs at any more.
I don't hate {nats}, I just don't think they qualify as civilised.
No offence but the {nats} are the dumbest people in Asia.
I was full of pity for {nats}. Then I met some.
With neighbours like {nats} who needs a plague?
Truth hurts: {country} contributes nothing and costs everyone.
The world would not lose anything if {country} vanished overnight, except some noise.
Let {country} sink, the fish need feeding too.
More sanctions please, let them eat their flags.
They deserve the earthquake, God is not blind.
Karma has found {country}, enjoy the flood.
Bomb the place flat and build a car park.
Should've finished the job in '45, would have spared us a lot of trouble with these people.
Cut the water, cut the power, let them sit in the dark where they belong.
Wipe that boil off the map.
I hope they starve, it's the only language they speak.
`
  .trim()
  .split('\n');
