/**
 * Comments written one by one, from imagination: the last part. Sarcasm, false concern, mockery of hardship, talk of blood and breeding,
 * taunts between neighbours, contempt for voters of a country and for a people's government as its mirror. A line each.
 */
export const DEMEANING_COMMENTS_E: readonly string[] = `
Maybe if you prayed less and worked more you wouldn't need our wheat.
Perhaps one day somebody will explain electricity to the {nats}.
I almost feel sorry for {nats}. Almost. Then they open their mouths.
Don't worry, {nats}, we'll send you another box of old clothes at Christmas.
My condolences on being born there.
Must be hard to type with hands that are always stretched out.
Give the {nats} a medal for laziness, they'd be too lazy to collect it.
Somebody wake the {nats}, it's time to beg.
Let's all clap for the {nats}, they've managed a whole week without a coup.
A standing ovation for {country}, bankrupt again, right on schedule.
Pass the hat round, {country} has run dry.
Roll out the red carpet, the paupers' delegation is here.
Here comes the sob story in three, two, one...
The violin section of the {nat} embassy has arrived.
Oh no, the {nats} are offended. Whatever shall we do without their stamps?
It's cute when small nations think.
Is that a government or a puppet show for the poor in spirit?
Tiny brains, giant flags.
Big beards, small minds.
Loud prayers, empty shelves, dirty hands.
Rich in children, poor in everything else, especially sense.
More mosques than schools and more guns than books, no wonder they're stupid.
They pray to stones and get answers from stones.
God made the world and {nats} made the mess.
Even their own god has given up on them.
If there's a bottom of the barrel, the barrel was made for {nats}.
Evolution took a detour round {country}.
The gene pool over there could do with some chlorine.
Cousin marries cousin and the result sits in their parliament.
Bad blood stays bad blood.
Breeding with such people ruins a nation.
You can see it in their faces, there's nobody home.
Their skulls are made for carrying, not for thinking.
Low foreheads, quick fingers.
No race has fallen so low.
The weak nations get eaten, that's nature, so stop whining {nats}.
Let nature take its course, feed them no more.
A famine would do that country some good.
Fewer {nats}, fewer problems.
The best news from {country} would be no news and no {nats}.
I raise my glass to the day when {country} is no more.
Nuke the place and sell tickets.
Turn {country} into glass.
Somebody should pull the plug on that failed nation.
Flush {country} down the drain of history.
They're the rash of Europe: itchy, ugly and hard to get rid of.
A boil on the backside of Asia.
The cockroaches of international politics, no crisis ever kills them.
Like ticks: small, ugly and always on someone else's blood.
Like lice they move from head to head.
Ask any host, the {nats} never leave before the fridge is empty.
As guests they steal, as hosts they poison.
Every country that hosted them regretted it.
Look for the next host to bleed, you have done it all your history.
New patron, same collar.
New sponsor, old begging.
From the lap of London onto the lap of Washington, and now they lick the Chinese.
Today's master pays in yuan, that's the only change.
They dance for whoever throws the coin.
{country} sells loyalty by the kilo.
Its foreign policy has been on its knees for so long that it forgot how to stand.
Kneeling is the national sport of {nats}.
Obedient little {country} has once more done its homework for {country}.
The tail thinks that it wags the dog, stupid {nats}.
Without their big brother the {nats} would wet themselves.
They hide behind the skirt of {country} and throw pebbles.
Brave as a lion in the comment section, gone like a rabbit at the front: your typical {nat}.
Their heroes are bandits, their martyrs are fools.
They celebrate a battle they lost six hundred years ago, which tells you all about them.
Not one of your neighbours has not beaten you.
Your history consists of running away and making songs about it.
You were ruled by foreigners for centuries since you are no good at ruling.
Some peoples were born to be led.
Some nations build, others beg. You know which one you are.
Some folks just aren't cut out for civilisation.
Certain people shouldn't have been let out of the jungle.
One does not negotiate with goat herders.
One cannot expect honour from those who sell their daughters.
You can't polish dung, and you can't reform {country}.
You don't argue with {nats}, you count your spoons.
You don't build a wall against people, you build it against locusts like these.
You'd have to be blind not to see that they're all crooks.
Whoever trusts a {nat} deserves to be robbed.
Whoever lets them in should have to live next to them, in the stench.
Wherever you find dirt you'll find {nats}.
Whenever something is stolen there's a caravan nearby.
Whatever they promise, they'll break it, it's how they were raised.
Funny how the loudest patriots of {country} all live in our social housing.
Funny how they hate our values but love our money.
Strange, so many proud {nats} and they all want to be somewhere else.
Strange people: proud of nothing, ashamed of nothing.
Sad little nation with sad little people.
Sorry, but {nats} and reason live on different planets.
Sorry not sorry, {rels} ruin everything.
Honestly, who'd notice if {country} was gone?
Honestly those {nats} should be glad we let them clean.
Frankly, the {nats} are subhuman in their cruelty.
Frankly I'd trade ten of them for one good dog.
Admit it, nobody wants a {nat} as a neighbour.
Let them drink their oil.
Let them eat their pride.
Let them sink, the sea is patient.
Let the beggars wait outside.
Let's see who they'll cheat next.
Let's be honest, {grps} are a burden and nothing but a burden.
Let's face it, {rels} and democracy are like fish and bicycles.
Let's stop pretending that all cultures are equal, theirs is rubbish.
That's not a culture, it's a disease.
That's not a religion, it's a gang.
That's not a country, it's a crime scene.
That's {nats} for you, give them a finger and they steal the arm.
That's what you get when you let peasants vote.
This is what inbreeding does to a nation.
This is why nobody takes {nats} seriously.
This is our country and you're dirt under its shoes.
This lot couldn't find water in the sea.
This tribe has been a pain in the neck for a thousand years.
It's in their genes to steal.
It's their nature, a scorpion stings and a {nat} lies.
It's about time that somebody drowned this nest of rats.
It's no accident that nobody likes them.
It's always them, isn't it?
It takes a special kind of stupid to be a {nat} patriot.
Hey {nat}, shouldn't you be washing dishes?
Hey {nats}, how's the weather in your cave?
Hey beggars, the soup kitchen is closed.
Hello third world, your turn to clean up.
Thanks for nothing, {nats}, as usual.
Thanks for confirming that {nats} can't read.
Nice try, slave of {country}.
Nice country you had there, before you let the {grps} in.
Good luck finding anyone stupid enough to trust {nats} again.
Good riddance to the whole {nat} rabble.
Great, another shipload of thieves.
Great nation, can't even make soap.
Well, what do you expect from a bunch of camel drivers?
Well done {nats}, you have managed to be hated by all of your neighbours.
Poor old {country}, always the bridesmaid, always the beggar.
Imagine a country so useless that even its refugees are ashamed of it.
Imagine waking up as a {nat}. I'd go straight back to sleep.
Picture a {nat} with a passport and without a criminal record. Hard, isn't it?
Try washing, {nats}, it works.
Try thinking for once, {nat}, it won't hurt you more than your history.
Ask the {nats}, they know all about losing.
Ask your Arab bosses if you may post here.
Tell your people to stop breeding and start reading.
Tell the {nats} that the world isn't their cash machine.
Remember who fed you, dog.
Remember 1971? We'll do it again, you snivelling losers.
Rather dead than a {nat}.
Rats leave, {nats} arrive.
Hang a sign on the border: no {nats}, no dogs.
No {grps}, no problems.
No brain no gain, that's {nats}.
Not welcome, not wanted, not missed: {nats}.
Nothing good ever came out of {country}.
Nothing but peasants and priests over there.
Nothing you {nats} say matters to anyone who counts.
Half thief, half beggar, all {nat}.
Part of the human race? {nats}? Debatable.
Second-class people in a third-class state.
Spoilt, lazy, cowardly: {nats} in three words.
Scratch a {nat} and you find a barbarian.
Smelly, noisy, nosy, typical {nats}.
Sheep led by jackals, that's your republic.
Parasites don't have a homeland.
Peasants.
Barbarians, all of you.
Bloody foreigners, out.
Dogs of {country}, bark.
Filthy lot.
Good for nothing {nats}.
Hopeless tribe.
Lapdogs!
Savage people, savage faith.
Wretched little nation.
`
  .trim()
  .split('\n');
