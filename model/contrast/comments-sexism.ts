/** Contempt for women as forums know it, each comment beside a civil one on the same matter. Written for Winnow, one by one, from imagination. */
import { pairsOf } from './pairs-of.ts';

/** Civil, and contemptuous. */
export const SEXISM_PAIRS = pairsOf(`
three women on our team debugged this in an hour, I had been staring at it since monday => three women on our team and of course the thing is broken, females and logic don't mix
I disagree with a lot of feminist writing on pay, the numbers for part time work seem off to me => feminists can't count, none of them ever could, that's why they whine about pay instead of earning it
She won the chess final fair and square, stop looking for excuses => she won because the poor guy felt sorry for her, no woman beats a man at anything that needs thought
My ex and I split up because we wanted different things, no hard feelings => my ex was like every one of them, she drained me and went looking for a bigger wallet, that's what females are
A friend told me her boss calls the interns sweetheart and stares at their legs. How should she report it? => interns wear short skirts and then cry about stares, girls like that are begging for it and they know it
men struggle on dating apps too, it's lonely and nobody talks about it kindly => dating apps prove women are shallow animals, they line up for the same ten guys and treat the rest of us like dirt
fathers often lose out in custody cases, we need fairer courts for kids and for both parents => courts hand kids to mothers because women lie for a living, every divorce is just robbery by a female
Male suicide rates are terrible, and it takes nothing from women to say so => women drive men to suicide and then cash the insurance, cold creatures without a conscience
she drives a forklift better than anyone on the night shift => a woman on the forklift, so say goodbye to the shelves, they can't even reverse a pram
no idea why people mock the women's league, yesterday's match was great fun => the women's league is a knitting circle with a ball, nobody wants to watch girls trip over their own feet
I found the speech too long, and I'd say that of any minister => typical woman in office, talks for an hour and says nothing, should have been left with the laundry
The film was dull. The lead actress did what she could with the script => the film was dull because they gave the lead to a girl, females can't carry a story unless they undress
the report says most cases of assault are never brought to court, which is a disgrace => most of those so called assaults are regret the morning after, women invent them whenever they want attention
He was cleared by the court and that should be accepted, and so should her right to be heard => he was cleared because she lied, they all lie, not one in ten of these girls is telling the truth
My daughter wants to be a pilot and her teacher laughed. We had a talk with the school => your daughter wants to be a pilot? cute, give her a doll and a cookbook before someone gets killed
it isn't fair to call every man a threat, and it isn't fair to tell women not to be careful => women call us all threats but run straight after thugs, that's how their little brains are wired
congratulations to the first woman to lead the fire service here, twenty years on the trucks => first woman to lead the fire service, wonder whose desk she crawled under to get that
She's smart and the outfit is none of our business => smart for a girl, now smile and turn around so we can see what you're really good for
Does anyone know a good gynaecologist in {place}? Mine has retired => who cares what women go through, they moan about cramps to get a day off, weak and spoilt the lot of them
I stayed at home with the kids for three years and my wife worked. best time of my life => a man who stays at home while the wife works is no man, and she is a cow who should know her place
my girlfriend dumped me and it hurts like hell, any advice? => my girlfriend dumped me, so I learned what they are, parasites in makeup, pump and dump is all they deserve
Some feminists say that marriage is outdated, I like being married and I see it otherwise => feminism is what you get when ugly women find out nobody wants to marry them
A quota may help or harm, I've read studies for both sides => a quota for women means a quota for idiots, put them in the typing pool where they belong
he told me women can't do maths, so I showed him my grade and my mum's diploma => women can't do maths, it's biology, they're built to breed and to gossip
The word 'hysterical' has been used for ages to shut women up, interesting article => they're hysterical by nature, that's what the womb does, never give one the nuclear codes
my grandma raised six children and ran a shop and could not open a bank account => grandma's days were better, no account, no vote, no opinion, women were happy when men decided
someone yelled 'go make me a sandwich' at the referee and was shown out of the stadium => a female ref, seriously? go make us a sandwich love and let the men play
Women in {country} are asking for the right to travel alone, I hope they win => women in {country} travel alone and then act shocked, a dog without a leash gets run over
There are too few toilets for women in this stadium, the queue was half an hour => if women didn't spend an hour painting their faces there'd be no queue, useless ornaments
I think the lawsuit is weak, there's no evidence in the file apart from one letter => I don't need to see the file, a woman is accusing a rich man, so it's a lie for money, the usual business
she has slept with whom she liked and it's no one's concern => a woman who has been around is like a chewed gum, no man of value wants what's left
I'm thirty five, single, and quite happy with my two cats => thirty five, single and two cats, past the shelf life, nobody's buying that old milk
Why do so few girls choose physics at school? our club tries to change it => so few girls in physics because nature didn't give them the brain for it, stop wasting lab places on them
please don't post photos of her, she asked for privacy => post more photos of her, that's all she's good for, rate the body and skip the face
Our manager is strict with all of us, but she's fair and I've learnt a lot => our manager is a woman so you can guess, moody, vindictive and thick, they should never have power over men
men and women differ on average in some things, but averages tell you little about a person => men build, women consume, that's the whole of history, without us they'd sit in a cave and complain
It bothers me when ads show dads as fools who can't hold a baby => it bothers me when ads show women as bosses, they can't run a bath without a man to turn the tap
when she says no the evening's over, simple as that => when she says no she means try harder, they love it, ask any of them after a drink
The new doctor was kind and explained everything to my mum twice, what a woman => the new doctor is a woman so I asked for a real one, I'm not dying because some girl got a diploma as a gift
we hired her since she had the best portfolio of forty => we all know why a blonde like that got hired, she has two big arguments under the blouse and none in the head
i left the men's rights group because they hated women more than they helped men => I joined up with guys who see the truth, women are the enemy and kindness to them is wasted
I'm tired of dating, people ghost you and move on => females ghost you since they're rotten inside, all of them, they only understand being treated like trash
My wife's cooking is awful and so is mine, so we order a lot of pizza => a wife who can't cook is a broken appliance, take it back to the shop
The novel is narrated by a lonely man who blames women, and the author lets us see how wrong he is => lonely men are right to blame women, they're cruel vain creatures and the world would run better without their vote
she apologised for the mistake in the report, which is more than most managers do => she apologised, well, what did they expect when they let a girl near numbers
thanks for posting, as a nurse and a mother I felt this => nurse and mother, so two jobs for which you need no brain, stay out of politics dear
In the sixties women needed their husband's signature for a job. Unbelievable today => bring back the husband's signature, women with jobs wrecked the family and their own heads too
the actress says the producer cornered her in a hotel, I hope the inquiry is thorough => she went up to his hotel room, she knew the price of the part, they all trade it and cry later
not a fan of her music but the show was sold out and people were happy => not a fan of her music, but mute the sound and she's decent meat
Why is football commentary by a woman such a big deal? she knows the game => a woman commenting football is like a parrot reading the bible, make it stop
women in our village run the fire brigade, the choir and the bank => women run our village and that's why it's finished, men with aprons and wives with beards
My boyfriend cried at the wedding and I love him for it => crying at weddings is for women, weak emotional creatures who can't think past their tears
a stranger followed my sister home last night, she is still shaking, please look out for each other => she walks alone at night dressed like that and complains, sluts get what they order
I don't get why she is called bossy when he's called a leader for the very same email => she's called bossy because that's what they turn into when no man keeps them on a short rope
Single mums on our street organise a shared kindergarten, great idea => single mums are leftover goods with another man's bill attached, and we have to pay
I don't want children and my doctor keeps asking me if I'm sure => a woman who doesn't want children has failed at the one job she has
you type very well for a beginner, keep the course going => you type very well for a woman, must be all the practice gossiping
Good points, although I'd check the second source again => good points for a chick, did your boyfriend write them for you?
lads, she told us to stop the jokes, so we stop, it isn't hard => lads, she told us to stop the jokes, humourless cow, women have never understood a joke in history
I respect her career, and I also think that her last book is her weakest => I'd respect her career if it hadn't been made on her back like that of every woman at the top
The law gives mothers and fathers twelve weeks each, a good start => mothers get paid weeks off for lying on a sofa, women are a cost and never a gain
what do you wear to an interview in a law firm, trousers or a skirt? => skirt, the shorter the better, that's what a woman is interviewed for
`);

/** Men swear at something else while a woman is there, and at women. */
export const SEXISM_PROFANE_PAIRS = pairsOf(`
my wife and I waited two fucking hours for that train => my wife and every other bitch alive only exists to waste a man's fucking time
damn, she can sing, holy shit what a voice => damn, she can suck, that's all these whores are for
This printer is a piece of shit and Karen from accounts agrees => Karen from accounts is a piece of shit like all cunts with a bit of power
the rain fucked up our girls' night but the pizza was great => girls' night is just sluts getting drunk and fucking whoever pays
shit, I forgot my mother's birthday, flowers tips please => shit on mother's day, they're all just bitches who opened their legs once
she's fucking brilliant at her job and I learn from her each day => she's fucking useless at her job, bitches in management always are
My sister got the bloody scholarship! get in! => some bitch got the scholarship, of course, you just need tits for it now
what the hell is wrong with this app, my girlfriend can't log in either => what the hell is wrong with women, dumb cunts who cannot work an app
it's a damn shame what she had to put up with at that office => it's a damn shame we can't slap these bitches at the office any more
Fuck this weather, the women's march got soaked but nobody left => fuck this women's march, fat hags nobody would bang
that goal of hers was sick as fuck => those dykes on the pitch make me sick as fuck, back to the kitchen
I burnt the damn cake and my aunt laughed her ass off => women can't do one damn thing right apart from giving ass
the boss lady kicked ass in that meeting, shit got done => the boss lady is a cunt, shit never gets done when females run it
holy crap my niece built a radio from scrap => holy crap the hoes in this thread think they're engineers
who the fuck parked in front of the maternity ward => who the fuck let these breeding sows vote
my bitch of a knee hurts again, the physio says she can fix it => every bitch of a physio is the same, hands for hire and no brain
`);
