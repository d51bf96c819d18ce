/** What is said of one group and of no other: old slanders, each beside civil sentences with the same words. Written for Winnow. */
import { linesOf } from './lines-of.ts';

/** Slanders. */
export const TROPE_HATE_FRAMES = linesOf(`
Women can't [park|reason|lead|keep a secret], their [hormones|handbags|moods] get in the way
A woman's place is [in the kitchen|on her back|behind her husband|at the stove], not in [parliament|the cockpit|my office]
women only want your wallet, they're all gold diggers
females are only good for [cooking and sex|breeding|cleaning up]
Never take orders from a woman, they think with their ovaries
if she's over thirty and single there is something wrong with her, damaged goods
Another hysterical woman on the panel, who let her out of the laundry room?
girls who sleep around are worthless, used up, nobody wants a leftover
feminists are just ugly women whom nobody will marry
Wives need a firm hand, mine knows it
He is not a woman, he's a man with a wig and a mental problem
trans women are [perverts|predators] who want to get into the changing room
Chop it off if you like, freak, you'll still be a bloke
there are two sexes and a heap of lunatics
this transgender thing is an illness that spreads, keep it away from schools
they/them? it/that would be more like it
Men who kiss men spread disease and deserve it
gay people should not be let near children, we all know why
lesbians just haven't met a real man yet
Homosexuals are against nature, they should be cured or shut away
Bisexual means greedy and unable to be faithful
two fathers? poor child, that's abuse
Black people are good at [running|dancing|stealing] and at nothing else
Of course he ran from the police, he's black, it's what they do
black fathers don't exist, they're a myth like unicorns
Blacks have had every chance and they still live like savages
Your tree is waiting in Africa, go and climb it
all those black kids will end in prison anyway, save the school money
Muslims are [terrorists|bombers] waiting for the word
every mosque is a bomb factory
The burka brigade is here, hide your daughters
Their prophet was a criminal, so what do you expect of those who follow him
Muslims breed to outnumber us, it's jihad by pram
show me a Muslim and I'll show you a wife beater
Jews pull the strings in every government, it's how they are
The Jew will cry as he strikes you
always the Jews with their money, behind each war and each crash
six million? they made it up to get rich
It's the globalists with the hooked noses who want this war
kosher mafia at work again
Immigrants come for the [benefits|women|free flats] and stay for the crime
illegals are rats, they carry every disease known to man
The Mexicans bring drugs and take our jobs, and they multiply
refugees with smartphones, please, they're young men who want our girls
They don't flee from war, they bring it, these migrants
Rapefugees not welcome, I say
the Chinese eat everything that moves and gave us the plague
Asians all look the same and they all cheat in exams
Slant-eyed spies, the whole lot of these students
Indians smell of curry and scam your grandmother by phone
go back to your call centre, you smelly Indian
Gypsies steal, it's in their genes, lock the chickens away
travellers leave filth behind wherever they camp, burn the caravans
Poles steal cars and Romanians steal the rest
the Irish are drunks and breed like rabbits
All Italians are cheats and cowards
cripples should stay at home, nobody wants to look at that while eating
Wheelchair people always want special treatment, let them crawl
autistic kids are broken, don't put them into a class with normal ones
people with Down syndrome shouldn't be born, they are a burden
The mad belong in chains, as they were before the do-gooders came
deaf and dumb, emphasis on dumb
old people are a dead weight, let them go when they turn eighty
Boomers should hurry up and die so we can have the houses
white people have no culture, only theft
all men are rapists, castrate them
White trash, inbred and proud of it
Christians are brainwashed sheep who molest children
Atheists have no morals, they'd sell their own mother
Native people are drunks who live off the state
Arabs treat their goats better than their wives, in every sense
Pakistanis marry their cousins, and it shows in the brains
Fat people are lazy pigs, charge them for two seats
`);

/** The same matters without contempt. */
export const TROPE_CIVIL_FRAMES = linesOf(`
Women drive more safely, the insurers know it
A woman's place is wherever she wants to be, in the kitchen or in the cockpit
women still do most of the cooking and cleaning, according to the survey
The new female pilot landed us in fog, everybody clapped
Never ask a woman at an interview whether she wants children, it's illegal
over thirty and single, and happy with it, says my daughter
Hysteria was a diagnosis made up by doctors who didn't listen to women
girls outperform boys in reading, boys in chess clubs, and both could swap
my mother was a feminist before the word reached our village
No husband may lay a hand on his wife, whatever his father told him
She's a woman, her name is Julia, and she has been my colleague for six years
trans women should be able to use a changing room in peace
I was a bloke on paper until I was forty. The operation went well, thank you
there are two sexes on the form, and my child fits into neither
transgender teenagers need a doctor who listens, not a headline
they/them, please, says the badge of our new librarian
Men who give blood are asked whom they kiss, and the rule is being changed
gay people adopt, teach and coach, and the children do fine
lesbians were the first to nurse men with AIDS in our town
Homosexuality was struck off the list of illnesses decades ago
Bisexual people are told that they can't decide; they have, says the author
two fathers at the parents' evening, both with cake
Black people were kept out of this pool until {year}, the plaque says
He ran because he was late for his train, and he was stopped because he is black
black fathers read to their sons at the barber shop, what an idea
Black history is our history, teach it
She flew to Africa to meet her aunt and climbed a mountain
too many black kids are sent to prison for what white kids are warned for
Muslims condemned the attack within the hour, as the paper reported on page nine
every mosque in {place} opened its doors after the earthquake
I wear a burka by choice, my sister wears jeans, ask us both
The life of the prophet is told in a new exhibition for schools
Muslim families are getting smaller, like all families
my Muslim father cooked, washed and cried at weddings
Jews have lived in {place} for eight hundred years
The rabbi wept when the bell of the church rang for the dead
old lies about Jews and money are going round again, please read up on where they come from
six million were murdered, and my grandmother's brothers were among them
Globalisation has winners and losers, that has nothing to do with anyone's faith
the kosher bakery has the best bread in town
Immigrants pay more in than they take out, says the ministry's report
illegal border crossings fell by {number} percent
The Mexican restaurant on {street} turns twenty
refugees use smartphones to find their families, what else
They fled from war, these people, with a bag and a baby
Refugees welcome, says the banner, and someone has brought soup
the Chinese new year parade was loud and lovely
Asian students are accused of cheating far too easily, the report finds
Chinese researchers should not be treated as spies
my Indian neighbour's curry won the street prize
The call centre in Pune solved my problem in four minutes
Gypsy, Roma, Traveller: three words with three histories
travellers asked for a legal site for years, and were given a car park
Polish and Romanian pickers saved the asparagus
the Irish pub sold more coffee than beer last year, says the owner
All Italians I know argue about the right way to cook an egg
disabled people want to look at the menu without a stair in the way
Wheelchair users crawled up the steps of the ministry in protest
autistic kids do well in a class where the lights don't hum
people with Down syndrome live twice as long as they did in {year}
The mentally ill were chained in this building, now it's a museum
deaf pupils have won the debate in sign language
old people in the heat need a neighbour who knocks
Boomers and their grandchildren marched side by side
white people, too, can be asked where they are really from, it happened to me in {place}
not all men, says he; enough of them, says she, and both go home unhappy
Christians in {place} shared their church with a Muslim school after the fire
Atheists and bishops agreed on the school meals, a small miracle
Native people won their case over the river
Arab poets, Persian gardens, Turkish baths: I'm leaving on Friday
Pakistani doctors keep our clinic open
Fat people are laughed at by doctors, and then people wonder why they come too late
`);
