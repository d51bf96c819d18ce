/**
 * Comments written one by one, from imagination: contempt in general terms (they, these people, your kind), expulsion in figures of speech,
 * rhetorical questions, advice to a people, taunts in sport and trade. A line each; slots as in the frames.
 */
export const DEMEANING_COMMENTS_D: readonly string[] = `
These people have never worked a day in their lives.
These people should not be allowed to breed.
Those people can't be helped, leave them to rot.
They are not like us and never will be.
They contribute nothing and demand everything.
They hate us, they use us and they laugh at us.
They were given a country and made a dump of it.
They have been parasites in every land they entered.
They only understand the language of force.
They bring disease, crime and bad manners.
They live like animals and expect to be treated like kings.
They will stab you in the back the minute you turn round.
They know how to beg, I'll give them that.
They ought to be on their knees thanking us.
They don't belong in decent society.
They ruined {place} and now they are after our town.
They come, they take, they complain.
They sleep all day and steal all night.
They can't drive, can't queue, can't count.
They eat dogs, spit on floors and shout in trains.
They have the work ethic of a sloth.
They lack the brains for it, plain and simple.
None of them has ever told the truth.
Not one of these {nats} can be trusted.
Not a single honest soul among the {nats}.
None of you {nats} could find your own country on a globe.
Nobody likes {nats}, not even other {nats}.
No people on this planet is as shameless as the {nats}.
There is no cure for being {nat}.
There's no such thing as an educated {nat}.
There's nothing to respect about {country} or its people.
There are too many {rels} here already.
All {grps} are the same: lazy, loud and dishonest.
All {nats} care about is cash and cousins.
All of you belong behind bars or across the border.
Every {nat} is for sale, only the price differs.
Every last one of them should be shipped home.
Everyone knows that {nats} are cowards.
Everybody laughs at you, {nats}, everybody.
As usual the {nats} make fools of themselves.
As expected from a people without education.
As long as {nats} exist there will be fraud.
Same old {nats}, same old lies.
Same tribe, same tricks, same stench.
Once again the {nats} show the world how primitive they are.
Once a beggar always a beggar, {country} proves it every year.
Always the victims, always the liars, always {rels}.
Never lend a {nat} anything you'd like to see again.
Never seen such a useless bunch of people in my life.
Only savages celebrate the death of children like they do.
Only slaves talk like that about their master.
Just look at them. Would you want that next door?
Just another {nat} scrounger looking for a free lunch.
Just close the border and let them starve on the other side.
Just admit that your nation is inferior and move on.
What a disgusting people.
What a bunch of ungrateful scroungers.
What a miserable little country with miserable little people.
What have the {nats} ever done for anyone?
What did {country} ever give the world besides trouble?
What is it with {nats} and lying?
What do you expect, they are {nats}.
What's the use of educating {nats}? They go back to their huts anyway.
Why are {rels} always so angry and so poor?
Why should anyone listen to a nation that can't feed its own children?
Why do we keep feeding these leeches?
Why can't {grps} behave like human beings?
Why on earth would we need more {grps}?
Why do you people always ruin everything?
Why not just ask your masters in {place}?
Who would want to visit such a filthy hole?
Who needs {nats} anyway?
Who do these peasants think they are?
Who let the dogs of {country} out again?
Where would you be without us? In a cave.
Where {nats} go, grass stops growing.
When will these leeches finally go home?
When did a {nat} ever keep a promise?
How stupid must a people be to fall for this clan again?
How can anyone be proud of being {nat}?
How many more of them do we have to feed?
How low can a nation sink? Ask {country}.
How dare you, servant of {country}, speak about freedom?
How is it that everything the {nats} touch turns to dirt?
Isn't it funny how the poorest, dumbest and loudest are always {nats}?
Aren't you ashamed to be the dustbin of Asia?
Do us a favour, {nats}, and stay where you are.
Do {nats} know that soap exists?
Can {nats} do anything except complain and collect?
Can't wait till the last {nat} is gone.
Did your masters run out of bones for you?
If {nats} had brains they'd be dangerous.
If begging were an Olympic sport {country} would finally win gold.
If I had a country like yours I'd hide it too.
If it wasn't for our taxes they would be eating each other.
If you can't live like a civilised person go back to the jungle.
If laziness had a flag it'd be the {nat} one.
I can't stand {rels}, they poison every place.
I wouldn't hire one of those people to watch a parking lot.
I wouldn't let a {rel} family move into my house, they wreck everything.
I don't want {grps} in my school, my street or my country.
I spit on {country} and on everybody in it.
I've seen pigs with a better sense of order than {nats}.
I've never heard anything intelligent from a {nat}.
I'd rather trust a hyena than a {nat}.
I say lock the border and throw away the key, let the vermin stay outside.
I'm so tired of {rels} and their endless demands, get lost.
I feel sick when I see these {grps} in our parks.
We don't want you here, we never wanted you here.
We should've left them in the desert.
We have to defend our blood against this filth.
We give them bread, they give us bombs.
We pay, they multiply.
We civilised you, we fed you, and this is the thanks.
We know what {nats} are like, they lived next door, never again.
We're being invaded by the dregs of the world.
Your nation is a beggar at a banquet.
Your nation was born by accident and lives on charity.
Your people are known all over the world, for theft.
Your people could not build a shed without foreign engineers.
Your whole culture is lying, praying and stealing.
Your religion is a joke and your prophets are clowns.
Your army is only good at beating its own people, cowards.
Your soldiers sell their boots for cigarettes.
Your women run away from you as soon as they learn to read.
Your capital looks like the inside of a vacuum cleaner bag and smells like it too.
Your so-called country is a cage of monkeys with a seat in the UN.
Your leaders are thieves and you are the fools who cheer them.
Your only export is misery.
Your opinion, as a {nat}, is worth what your money is worth.
You {nats} are a stain on this continent.
You {nats} have no honour.
You {nats} would be nothing without {country}.
You {nats} are good for carrying bags and not for much else.
You {rels} are all the same, you smile and you plot.
You {nats} just can't stop embarrassing yourselves.
You people are cursed, and you've earned it.
You people should thank us daily on your knees.
You people wouldn't know progress if it ran you over.
You people don't deserve a country.
You people never learn, do you? Lost again, broke again, crying again.
You guys are the doormat of the region.
You guys can't even make a pencil without Chinese help.
You guys should stick to herding goats.
You guys have been somebody's errand boys since 1947.
You guys keep changing sugar daddies and call it diplomacy.
You lot are a waste of good land.
You lot couldn't pour water out of a boot.
You beg in the morning, boast at noon and bomb by night.
You ran out of friends, you ran out of money, and you never had any brains.
You kicked out everyone who could read and now you wonder why nothing works.
You betrayed your own brothers for a few crates of rifles from {country}.
You sold your sister nation for thirty pieces of silver, that's what you are.
You have become the cheap tool of {country} against your own neighbours.
You have used up the patience of {lender}, {lender} and {lender}, so who's the next idiot to milk?
You live in filth because you're filth.
You crawl before {country} and bark at {country}.
You've got a bomb, a beard and an empty stomach, congratulations.
Your next sponsor will dump you as well, that is how it goes with leeches.
Only question left is whose feet {country} is going to lick next.
The next sucker to feed this nation of idlers has not been born yet.
All doors are closed to you now, and you have only your own greed to thank.
{country} has squeezed the Arabs, the Americans and the Chinese dry, time to find another cow.
{country} is for rent, payment in advance please.
{country}: where hope goes to die and thieves go to parliament, elected by sheep.
{country} belongs in the dustbin.
{country} is the armpit of the world.
{country} is a cesspool, and the people swim in it happily.
{country} should be a zoo with an entry fee.
{country} never produced anything but lunatics.
{country} without aid is a corpse without a doctor.
{nats} and work do not mix.
{nats} have always been slaves, it's in their bones.
{nats} can't think for themselves, they need somebody to tell them when to sneeze.
{nats} have one talent, and that's blaming others.
{nats} go where the free money is.
{nats} will sell you their brother and keep the change.
{nats} don't wash, don't read and don't pay.
{nats} are to nations what mould is to bread.
{nats} talk big and run fast.
{nats} treat our country like an all-you-can-eat buffet.
{nats} should be seen in the kitchen and not heard in politics.
{grps} are not fit for our society.
{grps} are the reason why this city went to the dogs.
{grps} have no place among decent people.
{grps} have no morals, ask any policeman.
{grps} get everything for free while we work ourselves to death, kick them out.
{grps} spread like mould.
{grps} want special treatment for being useless.
{grps} need to learn their place.
{grps} deserve whatever comes to them.
{rels} are backward fanatics, all of them.
{rels} have been trouble wherever they settled.
{rels} hate everything that's beautiful and free.
{rels} don't think, they recite.
{rels} multiply until they can give the orders.
{rels} worship a {crooks}' god and behave like it.
Time to take out the trash: {grps} first.
Time for the {nats} to pack up and leave.
Time to send the freeloaders back where they belong.
Stop crying, {nats}, nobody owes you anything.
Stop breeding if you cannot feed them.
Stop playing at being a nation, you're a tribe with a tax office.
Stop importing misery.
Keep those savages away from our kids.
Keep begging, maybe someone throws you a coin.
Learn to read, {nat}, then we can talk.
Leave our country, take your smell with you.
Look in the mirror, {nats}, and you'll see the reason for your misery.
Go clean a toilet, that is what you {nats} are for.
Go and hug your Chinese master.
Go cry in your mud hut.
Get back on the boat you came on.
Get out, all of you, and don't come back.
Get a job, get a bath, get out.
Out with the whole pack.
Off with you to your own desert.
Back to the jungle, monkeys.
To the border with them, tonight.
Pathetic people from a pathetic country.
Disgusting race.
Dirty, dumb and dangerous, that's {grps}.
Inferior people with a superior attitude.
Uncivilised lot, no manners, no morals, no money.
Useless nation, useless army, useless people.
Shameless beggars!
Liars, the whole nation.
Thieves and the sons of thieves.
Cowards then, cowards now.
Slaves.
Monkeys.
Vermin, nothing else.
Human waste.
`
  .trim()
  .split('\n');
