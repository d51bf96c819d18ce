/** Words that hurt elsewhere: used by those they were made for, or with another meaning altogether. Written for Winnow, from imagination. */
import { linesOf } from './lines-of.ts';

/** In-group use, talk about a word, names of clubs and marches. */
export const RECLAIMED_FRAMES = linesOf(`
We're dykes on bikes and we open the parade every year, come and wave
I'm a proud dyke, married [nine|twelve|twenty] years
As a dyke of sixty I can tell you the bars were better back then
my wife and I call ourselves old dykes, it makes the grandchildren laugh
queer and here, see you all at the march on Saturday
I'm queer, my sister's queer, Christmas is fabulous
Queer is the word that fits me, gay never quite did
the queer choir in {place} is looking for basses
queer history month starts tomorrow at the library
us fags have to stick together, love you boys
My best friend and I say "hey faggot" to each other and have for thirty years; it's ours
I'm a big old fag and I love this [song|musical|dress]
calling myself a tranny was how I took the sting out of it, at least for me
we trannies on the late shift make the best coffee in town
Crip time is real: give us disabled folks an hour more and we'll get there
I'm a cripple, I may say so, and I want a ramp
crip pride forever, from one wheelchair user to another
As a fat woman I use the word fat. It is a size, not an insult
us fat girls want nice bras as well
I'm a bitch before coffee, my husband has it on a mug
my bitches and I are going to {place} this weekend, so excited
you look amazing, bitch! where is that coat from
bad bitches only at this birthday dinner, {given} is turning thirty
yes bitch, you passed the bar exam!!! so proud of you
hey sluts, the book club moved to Thursday
We marched in the slut walk because clothes are not an invitation
my nigga {given} finally graduated, proud of you bro
that's my nigga right there, been friends since second grade
Niggas be thinking summer is forever and then it's exam week lol
love my niggas, y'all held me up when mama passed
I'm a black man and I use the word with my brothers. You can't, and that is that
Being a redneck from a long line of rednecks, I say fix the bridge
we hillbillies have phones too, dear minister
As a gypsy woman I call myself gypsy, others prefer Roma. Just ask
my grandmother was a proud gypsy and sang at weddings
I'm a paki shop kid, as we say in my family, and I learnt maths at the till
nerds unite, the chess club is back
I am an autist and I collect timetables. Ask me anything
us spazzes with cerebral palsy throw the best parties
Some of us have taken back the word "dyke" and others can't bear it, both are fine
The comedian, gay himself, calls his show "Two Fags and a Piano"
black women have turned "nappy" into a word of pride
Mad Pride is a festival by people who have been in psychiatric wards
my wog family, as we Greeks in Australia say, cooked for forty
I'm a spinster and a witch with three cats and no regrets
we are the hags, a rowing club for women over fifty
the old queens at my bar know every show tune
Jew? Yes. Loud? Also yes. Come to my seder
I've been called a dyke so often that I put it on my T-shirt
`);

/** Harmless senses and sound-alikes. */
export const HOMONYM_FRAMES = linesOf(`
The old dike held during the flood, thanks to the volunteers
Dutch engineers raised the dyke by half a metre
we cycled along the sea dyke to {place}
My grandmother still makes faggots with gravy and peas
a faggot of sticks was enough to light the oven
can I bum a fag off you outside the pub?
he gave up fags [in March|after the bypass|for the baby] and saved {money}
there were fag ends all over the platform
the queen was crowned in the abbey
the drag queen read a story to the children at the library
a chink in the curtain let the light in
the chink of glasses, the smell of rain: summer
there's a chink in their armour, the left flank
spick and span, the whole station, well done to the cleaners
The raccoon, or coon as hunters say, got into the bins again
Maine coons are lovely cats, ours weighs nine kilos
a coonhound sleeps in our hall
the nip in the air says autumn
I'll nip to the shop, need anything?
the puppy nips at my ankles
We found a bitch with five puppies behind the barn
the vet said that the bitch can be spayed in May
my neighbour breeds dachshunds and the bitch won a prize
The cock crows at four, so city people complain
the weathercock on the church was restored
Cockburn Street is closed until Friday
the coach slammed the door of the coach
blackbirds, great tits and a pair of boobies, what a morning of birdwatching
great tits nested in our letter box
blue tits love these seeds
the ass carried the water up the hill
Balaam's ass is my favourite story in the Bible
he rode an ass into the village, as in the painting
the hoes are in the shed, take the long one for the potatoes
hoe the beans before it rains
Scunthorpe won again
I grew up in Penistone and I've heard all the jokes
flame retardant curtains are required in theatres
the fire retardant was dropped from a plane
ritardando means slowing down, the organist explained
bleeding slows when you press on the wound
the pansy bed in front of the town hall is beautiful
pansies, violets and daisies for the balcony
the fruit salad was delicious
fruitcake recipe: soak the raisins overnight
we need a queer sort of luck to catch this bus, as my gran would say
gay old time, they sang in the twenties
a cracker with cheese, please
The kids pulled crackers at Christmas
firecrackers scare the dog
honky-tonk piano on a Sunday, perfect
wetbacks? No, wet packs: the delivery got rained on
jap is the abbreviation of a Javanese place name in this old index, it's not about Japan
the kraut was sour and the sausage fine
sauerkraut and frankfurters at the church fair
goy is simply the Hebrew word for nation
he is a slow learner in the good sense: he forgets nothing
the spade is behind the shed
ace of spades, I win
call a spade a spade: the roof leaks
a slag heap from the mine is now a park
the slag is used to make cement
slope stability after the landslide is being measured
the slopes were icy today
Beat it, said the drum teacher, and they did
the tart with plums was better than the one with apples
a strumpet is what Shakespeare calls her in act four
a rake leaned against the wall
the pussy willow is in bloom
pussy cat, where have you been, my daughter sings all day
he got a boner in the fossil dig, a whole thigh bone, as the kids joked
the screw came loose, use a bigger one
a nut and a bolt, nothing else is missing
nuts are sold out
the dwarf planet was photographed from close up
dwarf tulips for shady corners
The midget submarine is on show in the museum
the idiot board tells the presenter what to say
Dostoevsky's The Idiot took me a winter
"The Moron's Guide to Taxes" was out at the library
`);
