/** Swearing without a victim: joy, pain, surprise, anger at luck and machines. Written for Winnow, from imagination. */
import { linesOf } from './lines-of.ts';

/** Glad or surprised. */
export const JOYFUL_PROFANITY_FRAMES = linesOf(`
That was a [damn|fucking|bloody|goddamn] [good|great|brilliant|beautiful] [show|meal|goal|speech|book]
fuck yes, we won
FUCK YEAH
hell yeah, see you there
holy shit, she can sing
holy fuck the view from up here
This album is the shit
shit, that's clever
I fucking love [this town|my job|autumn|garlic bread|this dog]
Your [cake|garden|drawing] is fucking gorgeous
you fucking legend, thank you
badass move by the goalkeeper
that's some good shit right there
I laughed my ass off
I'm so damn proud of my {kin}
no fucking way, you got the job??
Happy birthday you magnificent bastard
ooh shit, it's snowing
best fucking day of my life
the new season is so fucking good
bloody marvellous, that pie
oh my fucking god, the baby has my nose
we worked our asses off and it paid
a hell of a [player|night|story]
damn girl, that dress
this is goddamn poetry
Well shit, I stand corrected, and gladly
you did it, holy crap
fucking finally! the tram line opens
the coffee here is fucking divine
`);

/** Cross or tired, with nobody in sight. */
export const CROSS_PROFANITY_FRAMES = linesOf(`
shit
fuck
fuck this [rain|traffic|printer|heat|week]
fuck, I [missed the bus|burnt the rice|forgot the milk|dropped my phone]
Oh for fuck's sake, the [lift|wifi|heating] is broken again
what the fuck is wrong with this [app|road|weather]
where the fuck are my keys
wtf
wtf happened to the [prices|schedule|sound]
damn it
goddamn mosquitoes
This is bullshit, the [match|train|concert] was cancelled an hour before
such bullshit, [rents are up again|the form was changed twice|the road is still closed]
the whole process is a clusterfuck
my back hurts like hell
I'm fucking [exhausted|freezing|starving|broke]
i feel like shit today
my sleep is fucked, the baby woke at three
the economy is fucked and there is no plan
we're all screwed if the dam breaks
Fuck cancer. Rest well, {given}
fuck cancer
Fuck Mondays
to hell with this [tax form|diet|alarm clock]
crap, I sent it to the wrong person
what a shitty [day|week|road|deal|mattress]
shitty weather, shitty coverage, good company
Ah bollocks, I left the oven on
bloody hell, {money} for a sandwich?
piss poor planning, as usual
my phone died in the middle of the damn call
I don't give a shit about [golf|the royal wedding|celebrity gossip]
who gives a fuck about the halftime show
i can't be arsed to cook
This motherfucker of a [hill|screw|crossword] nearly killed me
son of a bitch, that hurt
ow fuck my toe
shit happens
same shit, different day
No shit
cut the crap and tell us the price
get your shit together, {place} transport
the roads are in a shit state
it's a pain in the ass to [park|get a visa|reach support]
half-assed repairs, half-assed excuses
the damn thing won't start
fuck me, it's late
this assignment is kicking my ass
fuckkkk i have work tomorrow
ffs
`);
