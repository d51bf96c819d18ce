/** Words of violence in peaceful senses: software, sport, games, stage, kitchen, weather, medicine. Written for Winnow, from imagination. */
import { linesOf } from './lines-of.ts';

/** Nobody is hurt or shall be. */
export const VIOLENT_WORDS_FRAMES = linesOf(`
Just kill the process and start it again
kill -9 is the last resort, try a normal kill first
the parent process kills its children on exit, that's by design
the orphaned child process hung until I killed it
we execute the script every night at two
Execute the query and post the result here
the master node died and a slave took over
a fatal error: the installer crashed and burned
abort the job, the disk is full
the antivirus destroyed my thesis file
I blew up the picture to poster size
shoot me a message when you're done
we shot the whole film on a phone in {place}
The photographer shot forty frames a second
shooting starts in May, with {given} {surname} as the lead
what a shot by {surname}, top corner
he shoots, he scores
free shots at the bar until nine
flu shots are free at the pharmacy on Tuesday
I got my booster shot and my arm hurts
the film bombed at the box office
My exam was a bomb, I failed with style
bath bombs make a nice present
photobombed by a goat, the best picture of the trip
the chef dropped a flavour bomb on us
that bassline is a killer
killer heels, killer dress, {given}
the new album is killing it in {country}
{given} murdered that solo, I got goosebumps
you slayed, queen
she slays in every role
it's murder to park near the station
I murdered a whole pizza after training
our defence was slaughtered in the first half
they got butchered by the critics
{place} crushed {place} five nil
We're going to crush them on Sunday, see you at the stadium
I'll destroy you at table tennis, bring money for the drinks
prepare to be destroyed, my deck is unbeatable
gonna annihilate this burger
I kicked his ass at chess, again
got wrecked in ranked tonight
headshot from across the map, what a round
camp at the spawn and kill everyone who comes through the left door
which weapon is best against the dragon in act two?
I died eleven times before I beat the boss
kill the goblins first, then loot the chest
the assassin class is too strong, nerf it
we need a tank and two snipers for the raid
stab the potatoes with a fork before you bake them
beat the cream until stiff
Whip the eggs, then fold in the flour
hammer the schnitzel flat
smash the avocado, squeeze the lime
burn the fat, keep the flavour
strangle the bag with a rubber band so that no air gets in
battered fish on Friday
to knock out the walls we need a permit
blow out the candles
Hang the coats in the hall
Hang in there, {given}
hanging gardens on the eighth floor, lovely idea
the noose of the swing needs oil
a stabbing pain in the left knee, any advice?
a splitting headache since noon
the virus attacks the leaves, cut them off
my heart attack was two years ago, I walk every day now
chemo is killing the cancer, thank God
antibiotics kill bacteria and do nothing about a cold
frost killed my tomatoes
the heat is killing us, open a window
These stairs will be the death of me
I could murder a plate of dumplings
i'm dead 😂
dying of laughter over here
he drowned in paperwork
she's drowning in debt since the pandemic
Drown the rice in broth
we got slammed by the storm
the storm battered the coast of {country}
A strike by train drivers hits {place} on Friday
the lightning strike split the oak
the rate cut will hit savers
rents explode while wages crawl
prices exploded, politicians blinked
The bill was killed in committee
they torpedoed the merger
a poison pill clause stopped the takeover
the paper was shot down by reviewer two
shoot down my idea if you like, but read it first
he fired his lawyer
They fired {number} people by email
fire at will, said the press officer to the journalists with questions
the debate was a bloodbath for the chancellor
cutthroat competition between supermarkets
he burned his bridges at the ministry
she attacked the plan, not the man
Attack the argument, not the person
We must fight inflation
fight for your library!
the war on potholes continues
target practice for the archery club at six
I want to hit the road before dawn
hit me up when you're in {place}
the punch line came late
punch with fruit for the children, punch with rum for us
Knife crime fell by {number} percent, the police chief said
the gun laws in {country} should be stricter
he was stabbed in the leg and is out of hospital
{number} soldiers were killed near the border
The bomber of 1974 has died in prison
hostages were freed at dawn, thank God
The man who threatened the referee got a life ban
If this goes on the glaciers will be dead by 2050
the language is dying, only {number} speakers are left
the old mall is dead, turn it into flats
dead tired after the night shift
drop dead gorgeous, that coast
my plants want to die and I don't know why
the river is choking on plastic
breakneck speed on a school street, put up a camera
someone should shoot a documentary about this choir
someone should hang this painting in a museum
they all deserve a round of applause
they all deserve to be heard
You will pay for this: ticket machine at the gate, no cash
I know where you live! We used to be neighbours in Mill Lane
I'm coming for you, grandma, with soup
I'll find you at the station under the clock
we are watching you, little robin, and we love it
you're next, said the barber
`);
