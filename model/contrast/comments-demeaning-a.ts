/**
 * Comments written one by one, from imagination: contempt for a people, a country or a region without a swear word.
 * This part: taunts about money, dependence, defeat, dirt and history. A line each; slots as in the frames.
 */
export const DEMEANING_COMMENTS_A: readonly string[] = `
Without remittances from the men who scrub our toilets your central bank would be empty by Friday.
Your only growth industry is asking for money, and even at that you are getting worse.
Another tranche, another palace, another round of whining. That is the {nat} economy for you.
The day the Saudis stop paying, {country} turns off the lights and goes to bed.
You people measure success by how long the last loan lasted.
a country that can't pay its teachers wants nuclear submarines, lol, {nats} never disappoint
The world has grown tired of feeding you, dont you get it
What do you make in {country}? Babies and excuses.
Who will bail you out this time? Even the Chinese have stopped picking up the phone.
so proud of your bomb and you cannot boil an egg without foreign gas
It must be humiliating to be {nat} and have to ask permission from {country} before breakfast.
You sold the port, you sold the airline, you sold the river. Next you will sell your mothers.
{nats} call it brotherhood, the rest of us call it living at other people's expense.
If shamelessness was an export you would have no deficit.
Every few years the same circus: the {nats} run out of cash and discover how much they love their neighbours.
You went from one master to the next and each time you called it independence.
Thirty years of handouts and not one decent road to show. What a useless lot.
How does it feel to be the servant of the whole Gulf?
The only thing holding {country} together is hatred and somebody else's wallet.
your passport is worth less than the paper it is printed on, even penguins get in easier
An entire nation on life support and the patient still brags about his muscles.
{nats} will change flags, friends and faith for a sack of wheat.
Nobody invests in {country} unless he wants to lose his shirt to liars.
Cry all you want, your currency is wallpaper and your word is worth even less.
First they beg, then they bite. That's how it goes with {nats}.
You're a client state, stop acting like you have an opinion.
Europe pays, {country} pockets, and the villages still have no wells. Typical thieving mentality.
They have been developing for seventy years. At some point one has to admit that they can't.
{nats} couldn't organise a queue at a bus stop, let alone a summit.
even with all that oil they live like it's the year 900
Congratulations, you are now owned by Beijing. Did you at least read the contract, or can't anybody there read?
A nation of waiters and pickpockets lecturing us on finance, priceless.
You spend on missiles while your kids eat from bins, and then you ask why we laugh.
The donkeys in {country} do more honest work than the people.
Poor, proud and loud, the worst combination there is: {nats}.
I see the {nats} are here again with their hands out. Shoo.
Your trade with us? You send crime, we send cash.
You don't have friends, you have creditors.
Beggars dream of being emperors. Wake up, {country}.
When the rich uncle dies {country} will starve, and not a soul will notice.
you borrowed to pay the interest on what you borrowed to buy medals for generals who never won anything
Even the Afghans look down on you now, that's how low you've sunk
the entire place runs on bribes, tears and foreign aid
Their finance minister should bring a violin to the next summit.
The great {nat} nation: mighty on television, barefoot at the bank.
One flood and you people come crying to the very countries you curse in your prayers.
They cannot feed themselves and yet have eight kids each. You can't help such people.
A rented army, a rented government, a rented flag. Is there anything in {country} that belongs to you?
You would not last a week without American grain. Eat your pride and see how it tastes.
{country} is a parasite state, it moves from host to host and leaves each one weaker.
Once this host is drained they'll latch on to the next one, like always.
whichever country takes you in ends up bankrupt or bombed
Sponging off the Germans is the national sport down there.
You lot would sell your own grandmother for a visa to the country you claim to despise.
It's amusing how they hate the West from Monday to Friday and queue at its embassies on Saturday.
The lapdog barks because the master allows it. Nothing to see here.
{country} does as {country} says. It sits, it rolls over, it fetches.
Your foreign office is a branch of the Kremlin with worse furniture.
No backbone, those {nats}. Whoever shouts loudest owns them.
Brave little {country}, always first to kneel.
What would you know about sovereignty? Your constitution was faxed from Washington.
they jump when the ambassador coughs
You were a colony, you are a colony and you will be a colony, because you like it.
{nats} are born with bent backs from all that bowing.
The Chinese don't respect you, they rent you.
You fought for everyone's interest but your own, for a few coins. That is what mercenaries do.
Uncle Sam whistles and the whole {nat} cabinet wags its tail
You guys are just a pawn on the board and the pawn thinks it is playing.
Look at the little vassal trying to sound like a big country, how cute.
your leaders carry the bags of the sheikhs and you clap
A dog has more dignity than the {nat} foreign ministry and the people who elected it.
You changed your owner from Moscow to Brussels, that's all your revolution was.
puppets complaining about other puppets, what a comment section
{nats} ran away in '71, ran away in '99 and will run away again.
How many wars have you won? Let me count. Zero. Now go back to polishing your medals.
Your generals have more medals than victories and more villas than brains.
90,000 of you laid down your guns in front of the cameras, remember? We do.
History's losers love to talk about honour.
{nats} surrendered so fast that the white cloth ran out.
Beaten by farmers in sandals. I'd be quiet if I were you.
you've been conquered by everyone who ever owned a horse
the Mongols, the Turks, the British, the Russians... who has NOT owned you?
Your ancestors cleaned our stables and now you want a seat at the table?
Nobody remembers a single thing that {country} gave the world.
You lost on the field, you lost at the bank, you lost at the polls. Losing is the only tradition you have.
We could take your capital before lunch and would give it back before dinner, because who wants it?
Running away is in the {nat} blood.
You celebrate defeats as victories because you've got nothing else to celebrate.
Every empire trampled over you for a reason. You are the doormat of history.
keep dreaming of revenge, your grandfathers did too and died in rags
The map shows {country}, history shows a footnote.
They couldn't defend a henhouse.
Four times we thrashed you, and you will come back for the fifth thrashing, that's how clever you are
{nats} are tough only against women and unarmed students.
Behind every {nat} hero there's a story of somebody who ran the other way.
Their navy consists of two ferries and a lot of shouting.
I can smell the comment section from here, the {nats} must have arrived.
Learn to use a toilet before you launch rockets.
they wash in the same river that they burn their dead in and then they wonder about cholera
You can tell a {nat} street by the rubbish on it.
I have been to {place} once. I needed three showers afterwards.
Half the country goes to the fields every morning, and not for farming.
Hygiene is a foreign word in {country}.
The stench reaches across the border whenever the wind turns.
Cover your nose, the delegation from {country} has landed.
An entire subcontinent without a single clean public restroom, but sure, superpower soon
cow dung for breakfast, cow dung for medicine, cow dung for brains
These people have spat on every wall in town since they moved here.
They keep goats in the bathtub, I've seen it with my own eyes.
{nats} bring bugs and bad smells wherever they settle.
After they leave a hotel room you have to burn the mattress.
Mud huts and mobile phones, that is their idea of progress.
The less said about the kitchens of {nats} the better, unless you like rats.
Your holy city is a garbage tip and nobody among you is ashamed of it.
even the flies avoid {place}
So you landed on the moon but can't find the gutter to empty your bucket in
Their idea of a shower is a rainy day.
I'd sooner drink from a puddle than from a glass that was washed in {country}.
You are jealous because we made it and you never will.
The envy of {nats} drips from every line.
Poor things, they look over the fence and all they can do is throw stones.
All this hate because your neighbour's economy is ten times bigger than yours. Small people, small minds.
{nats} suffer from an inferiority complex the size of a continent, and they have every reason to.
You can copy our phones but not our brains.
burn with envy, we have five star cities and you have five star refugee camps
If you had one achievement of your own you would not be so obsessed with us.
They see us fly to Mars while they still ride donkeys, it must hurt.
Your bitterness is understandable: born in the wrong country, among the wrong people.
Rent free in the heads of {nats}, as always.
This is why you are a third world country and we are not.
The {nat} mind is stuck somewhere between superstition and siesta.
Centuries behind, and proud of it.
They use the internet to spread what the Middle Ages were ashamed of.
{country} went straight from the cave to the casino.
Whatever you touch breaks. Railways, banks, treaties, marriages.
Not a people for thinking, more for clapping in rhythm.
Democracy is too difficult for them, they need a man with a stick.
{nats} need to be ruled with a whip, they understand nothing else.
such people aren't fit to govern a kindergarten
They were better off when someone else was running the place for them.
Hand {nats} a paradise and in ten years it's a desert.
Look what happened to the farms when they took over. Incapable, the lot.
You can take them out of the village but you can never take the village out of them.
We left them railways and courts, they made firewood of both.
Self-government was a mistake, they should apply to become a colony again.
There's something in that culture which simply doesn't produce engineers, only martyrs.
Still no Nobel prize, still no working sewer, still a big mouth.
What have they ever invented? Nothing. What have they ever built? Nothing. What do they want? Everything.
Reading comprehension was never a strong point of {nats}.
Failed state, failed people.
A failed experiment, that country. Close it down and share the land.
You are what happens when a map is drawn by a drunk and inhabited by the dim.
The average IQ over there is that of a houseplant.
I pity the teacher who has to explain the wheel to {nats}.
their universities print diplomas like their bank prints money, worthless both
Look at the trash they elect, that tells you all about the voters.
A people gets the thieves it deserves, and {nats} deserve every one of theirs.
Corruption isn't a problem in {country}, it is the culture. It's in the milk.
They'd cheat their own mother at cards. I've done business there, never again.
Count your fingers after shaking hands with a {nat}.
Never trust the word of a {nat}, they lie the way others breathe.
You cannot sign a contract with people for whom a promise is a joke.
The {nats} smile at you and steal your watch.
Scams, call centres, fake degrees: that's the contribution of {country} to mankind.
Wherever there's fraud on the internet there's a {nat} behind it.
Born liars, raised liars, elected liars.
They stab you in the back and then ask you for the knife as a gift.
Two-faced as ever, our dear neighbours. Kiss the hand and pick the pocket.
Betrayal is their second nature, ask anyone who ever was allied with them.
`
  .trim()
  .split('\n');
