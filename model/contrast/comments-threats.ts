/**
 * More threats and insults written one by one, from imagination, and civil comments with their words: violence reported, figures of
 * speech, hard words about things and decisions. A line each; slots as in the frames.
 */
const toLines = (text: string): readonly string[] => text.trim().split('\n');

export const MORE_THREAT_COMMENTS = toLines(`
Politicians like him should be lined up in front of the town hall.
Line them up and shoot them, every one.
They should all be hanged for treason.
Traitors like you used to be shot at dawn, and we should go back to that.
You should be shot.
You should be beaten with a stick.
He should be beaten to a pulp.
Somebody should break his fingers so he can't write any more.
Somebody shoot this man already.
Where is an assassin when you need one?
A bomb under his car would do the country a favour.
I would pay good money to see that judge dead.
I'd love to put a knife into this pig.
I'm going to smash your skull.
I'm coming for you.
I'll be outside your office at six, with friends.
I'll burn your house down.
I'll beat you so hard that your kids will feel it.
I'll make you bleed.
I'll strangle you with my own hands, {first}.
I will hunt you down wherever you hide.
I will kill you and your whole family.
We will kill every one of you.
We will get you sooner or later.
We'll cut your head off.
We know your school, we know your bus.
We know where your daughter goes to school.
We have your home address, sleep well.
We've seen you at the station, {first}. Nice coat.
Your house burns well, I bet.
Your car has brakes, for now.
Your days are numbered.
Your kids walk home alone, don't they?
You won't get out of {town} alive.
You won't live to regret it.
You will not see Christmas.
You will be found in a ditch.
You'd better start running.
You'd better lock your doors tonight.
You'd better shut up or we will shut you up.
You're dead.
You're a dead man walking.
You're next.
You are going to get hurt.
One more word and I'll come over.
One more lie and you'll lose your teeth.
One of these days somebody will push you down the stairs.
Next time you come here you leave in an ambulance.
If I catch you I'll skin you.
If I ever meet you I'll knock you out.
If he wins I'm loading my rifle.
If that law passes there'll be blood in the streets, and I'll help to spill it.
If they build the mosque we'll blow it up.
If they open that camp we will torch it.
If you publish that again you'll be sorry.
Keep talking and you'll end like the last one.
Keep it up and your shop will burn.
Say one more thing about my country and I'll find you.
Sleep with one eye open.
Pray that we never meet.
Remember my name when the lights go out, {first}.
Let's meet outside and see how brave you are, coward.
Let's pay the editor a visit, bring the bats.
Kill them all.
Kill the traitors.
Death to the {nats}!
Death to all {rels}.
Gas them.
Shoot on sight, no questions, that is how you deal with migrants.
Sink the boats with the people in them.
Open fire on that crowd and the problem is solved.
Run them over, I say.
Hang the minister!
String him up.
Off with his head, and I'm not joking.
A public hanging would be the right thing for this editor.
Get the ropes.
Get your guns, people, it's time.
The second amendment will take care of that senator.
Our lads have honed their knives for the day he visits.
The crowd will tear him to pieces if he comes, and I'll be in front.
He won't make it home after the rally.
He won't walk again when we are done with him.
She needs to be taught a lesson with fists.
She should be raped, then she'd understand.
Acid in her face would shut her up.
An accident can happen to anybody, even to judges.
Judges have families too, they should think of that.
Be careful what you write, people have disappeared for less.
I would check under my car if I were you.
Nice family you have, would be a pity if something happened to it.
`);

export const MORE_INSULT_COMMENTS = toLines(`
Did a toddler write this?
Did you get your brain from a vending machine?
Who taught you to write, a parrot?
My goldfish has a better grasp of economics than this author.
A monkey could do his job, and would steal less.
Anyone with half a brain can see that you've got less.
Even for this paper that's a new low in stupidity, shame on the hack who wrote it.
Every time you post the average IQ drops.
Have you always been this dense?
Has anyone ever told you that you're an idiot? Let me be the first.
How does someone this dumb get a column?
How much do they pay you to lie, you prostitute?
Congratulations, the dumbest comment of the day.
Crawl back under your rock.
Find a brain, then comment.
Get your head out of your backside.
Get a life, loser.
Go play with your dolls, little man.
Grow up, you crybaby.
Hey {first}, you're a clown.
I have seen toilet paper with more wit than this article.
I've scraped smarter things off my shoe.
I pity your wife.
I wouldn't trust that clown with a lemonade stand.
If ignorance is bliss you must be the happiest man alive.
If stupidity was a crime you would be doing life.
It must be hard to go through life that ugly and that dumb.
Keep your filthy mouth shut.
Look at this moron pretending to be an expert.
Nobody asked you, fatso.
Nobody cares what a nobody like you thinks.
Oh shut up.
Oh look, the idiot is back.
Only a moron would vote for that pig.
People as stupid as you should not be allowed near a ballot box.
Please do not breed.
Put a sock in it, windbag.
Read a book for once, you ignorant fool.
She has the charm of a rat and the brain of a gnat.
She's nothing but a cheap whore in a suit.
He's a drunk, a liar and a coward.
He's a stupid, lazy, useless lump.
He is scum. Pure scum.
This man is a disgrace to the human race.
This woman is as thick as a plank.
This author is a liar and a fraud, and a stupid one.
This is the work of a sick mind.
That clown can't tie his own shoes.
That idiot of a mayor strikes again.
What a clown.
What a moron.
What a bunch of clowns.
What a fool you are.
What an idiot.
What a disgusting human being.
What a vile creature she is.
What rock did you crawl out from?
Were you dropped on your head?
Were you born stupid or did you take lessons?
Wow, you're even dumber than you look.
Yawn. Another rant by a failed human.
You are a bad person and a worse writer, and stupid on top.
You are dumber than a bag of hammers.
You are so full of it, you windbag.
You call this journalism? I call it the vomit of a moron.
You clearly have the brain of a slug.
You clown.
You disgust me, all of you idiots.
You have no brain, no spine and no friends.
You little rat.
You must be fun at parties, you miserable git.
You talk like a fool because you are one.
You, sir, are an imbecile.
You're all sheep, stupid sheep.
You're too stupid to insult.
You're just a bitter old hag.
Your ignorance is only matched by your ugliness.
Your face would scare a dog.
Your mother must be ashamed of you.
Your stupidity is breathtaking.
ur an idiot bro
ur dumb af
stfu idiot
dumb as hell
lmao what a loser
lol ur so stupid
m0r0n
1d1ot
st*pid b*tch
you dumb f**k
`);

export const MORE_CIVIL_COMMENTS = toLines(`
Kill the engine before you open the lid.
Kill the lights, save the planet.
He killed the motor and rowed.
That law would kill small shops.
High rents are killing the old town.
The frost killed the apricots.
She killed it at the audition.
You're killing me with these puns.
I'm dying to see the sequel.
My battery died at noon.
Dead easy, this recipe.
Over my dead body will they close that library!
The deadline is Friday.
Shoot me an email when it's ready.
They shot the film in Malta.
Nice shot by the photographer.
The goalkeeper was beaten twice.
We beat them on penalties.
Beat the eggs, add the sugar.
The bank was hit by a strike.
He was hanged in 1946, and hardly anyone remembers.
I'll hang the picture tomorrow.
A gun was found in the river, the police have no suspects.
He bought a rifle for sport.
The stabbing happened two streets away from us.
The man who threatened the judge got a suspended sentence.
A letter with a bullet in it was sent to the mayor, says the radio.
They blew up the old chimney on Sunday, a sight to see.
The bomb from the war was defused at four in the morning.
The fire destroyed the school's workshop.
Burn the cakes once and nobody lets you forget.
The judge will decide on Monday.
The minister gets police protection, which says a lot about the times.
Watch your step on the ice.
Watch out for black ice on the bridge.
We'll be watching the vote closely.
We will find out who paid for it.
We will get there sooner or later.
I will find it, don't you worry.
I'm coming to the meeting, are you?
I'm coming for the music and staying for the cake.
You're next in line, sir.
Your days as champions are numbered, see you next season!
You won't regret the trip.
You'll pay less if you book early.
They will pay for the damage, the insurer said so.
Run, the shop closes at six.
Nice family photo!
What a stupid rule, the bins are empty on Mondays anyway.
What a stupid decision by the board.
This is the most stupid law since the bottle tax.
The idea is stupid, not the people who have it.
A dumb question maybe, but who checks the checkers?
The new form is idiotic.
The rule about dogs is just silly.
The price is a joke.
The defence was a joke in the first half.
What a farce of a trial.
What a mess they made of the junction.
What a disgrace that the home was closed.
What happens to the old people there is a disgrace.
What happens to the nurses is a shame.
What a day!
What a lovely old bridge.
What a waste of a good building.
Shut the window, it's cold.
The plant will shut down in June.
Oh shut the front door, really?
Crazy weather.
Insane prices.
That was sick, best concert ever.
Damn, that's a good goal.
Hell of a game.
Bloody brilliant.
Farmers with tractors blocked the road and served milk to drivers.
Farmers check the prices on their phones these days.
Fishermen have a hard winter behind them.
The French built the canal and the British bought the shares.
The Dutch have lived with water for a thousand years.
The Swiss vote four times a year.
The Norwegians saved their oil money.
The Finns keep their border closed for now.
Estonia votes online, and it works.
Albania builds a lot, and not all of it is pretty.
Our politicians act like beggars when they go to Brussels.
Our ministers go begging in Washington, and we should be told why.
`);
