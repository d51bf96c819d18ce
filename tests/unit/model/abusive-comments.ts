/**
 * Own comments that must not be approved, for the test beside this file; never learnt from. A line each, written one by one:
 * contempt for peoples without a swear word, insults, threats and advertising.
 */
export const ABUSIVE_TEST_COMMENTS: readonly string[] = `
You Zambians have been living on other people's money since the day the British left.
Another begging trip by the Tunisians, how original.
Ghana is a beggar with a nice smile, nothing else.
Nobody in the world is as lazy as the Sardinians.
The Laotians will do whatever Hanoi orders, they have never had a spine.
What can you expect from a backward people like the Yemenis?
Let the Maldivians drown, they have nothing to offer anyway.
Your country is a failed state full of failed people, accept it.
You people smell, you cheat and you multiply.
Go back to Eritrea and take your relatives with you.
You guys are cheap servants of the Emiratis and proud of it.
The Hutus are savages and always will be.
Once a slave of Moscow, always a slave of Moscow. Typical Belarusians.
Bolivians haven't got the brains for a mine, let alone a country.
All Pashtuns are thieves and liars.
Every single one of these refugees is a parasite on our welfare system.
Throw the Moroccans out and the crime is gone.
Muslims are a disease that Europe has caught.
Hindus are dirty idol worshippers and should stay in their slums.
Jews are rats, they gnaw at everything that others have built.
These Christians are brainwashed cattle.
Sikhs? Hairy fools with daggers.
Gypsies are born criminals and nobody can change that.
Blacks are too lazy to work and too dumb to learn.
White trash like you should be sterilised.
Women are not made for politics, they should go back to the kitchen.
Gays are perverts who belong in a clinic.
Trans people are mentally ill freaks.
The disabled are a burden, why do we pay for them?
Your president is the lapdog of the Americans and you are the fleas on him.
Malawi has nothing, is nothing and will be nothing.
So the Greeks are broke again? I nearly fell off my chair, hahaha.
Keep crying, Bolivians, you lost the sea and you will never get it back.
You lost every war, your men are cowards, and your generals hide behind women.
Croatians are jealous of us because we have culture and they have goats.
Indians do not know what a toilet is for.
They can launch rockets but can't stop peeing in the street, what a nation.
Why do Chinese tourists always behave like pigs?
You Albanians come here only to steal and to sell drugs.
Honestly, the Somalis should be left to starve, they bring it on themselves.
Your ancestors were slaves and you still behave like it.
The only thing that Cubans can do is to beg in three languages.
No brains, no pride, no plumbing: welcome to Mauritania.
The people of that province are inbred hillbillies who cannot read.
Puppets of Beijing, the lot of you, dancing for a bowl of noodles.
Once the Gulf money runs out you will eat each other, Egyptians.
An ungrateful nation of scroungers, we should have let them go under.
These barbarians have no place among us, deport them all.
They breed like rabbits and live like pigs.
Drive the Rohingya into the sea.
Wipe Armenia off the map, it will not be missed.
Foreigners are ruining our country, send them all home.
You are a cancer on this continent.
Who asked you, slave of the Saudis?
Poor Portuguese, still dreaming of an empire while scrubbing the floors of Paris.
Haitians eat dirt, literally, and they want to tell us about economics?
A people of liars with a flag made in China.
Pakistanis are terrorists, end of story.
Iranians are medieval fanatics, you can't talk to such creatures.
Show me one Bulgarian who isn't a crook.
Go milk your goats and leave politics to civilised nations.
The Roma in our street are filth.
Dear Kenyans, your whole government begs and your whole nation steals.
Nepali trolls should go back to guarding our gates.
Your nation is the laughing stock of Asia.
The author is an imbecile with a degree.
What a stupid article by a stupid woman.
You are a pathetic little liar, Kevin.
Shut up, moron.
A chicken has more brain than you.
This journalist is a corrupt pig.
Only an idiot could believe this garbage, and you are that idiot.
get lost you ugly troll
wow u r a huge loser lol
Reading you turns my stomach, disgusting creep.
This minister is a filthy traitor and a coward.
ur mum should have swallowed you
Y0u are an 1diot
you f u c k i n g clown
what a pr!ck
Dumb as a rock, like all your readers.
Kill yourself, nobody will notice.
I hope that you suffer and die, and soon.
go hang yourself
drop dead you old hag
I'm going to cut your throat, wait and see.
We've got your address, and we are coming tonight.
That judge needs a bullet in the head.
You won't live to see the election.
If he shows his face in our town we will break his bones.
My gun is loaded and I know which bus you take.
Burn the mosque down with everyone in it.
Your wife and kids will pay for this.
These journalists should be hanged from the bridge.
Next time I see you I'll smash your teeth in.
Earn $5,000 a week from home, no experience needed, join at http://easy-income.example
I made $12,340 in one month with this crypto bot, message me on WhatsApp +1 555 123 4567
CLICK HERE to win a free iPhone http://prize.example http://prize2.example
Buy cheap viagra online, no prescription http://pharm.example
Hot girls in your area want to chat http://date.example
Need a quick loan? 2% interest, contact mrlender@mail.example
Subscribe to my channel for daily gaming videos!!!
Dr. Okoro brought my husband back with his spell, call him on +234 555 0199
10,000 Instagram followers for $20, visit www.followers.example/buy
Best online casino, 300% bonus on your first deposit http://casino.example
Investment opportunity: double your money in 7 days, Telegram @doublemoney
Replica Rolex watches, best quality, http://watches.example
Fired in May, today I make 95 dollars an hour thanks to http://jobs-online.example
Full HD movie free download here http://movies.example
SEO service, first page of Google guaranteed, email seo@rank.example
Official giveaway: every coin that you send comes back twice http://btc.example
`
  .trim()
  .split('\n');
