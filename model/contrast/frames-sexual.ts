/** Sexual harassment and explicit talk among adults, and plain speech on sex and health. Written for Winnow, from imagination. */
import { linesOf } from './lines-of.ts';

/** Unwanted, at a person. */
export const HARASSMENT_FRAMES = linesOf(`
show us your tits, {given}
nice tits, shame about the brain
I'd like to bend you over that desk
send nudes or shut up
send me a pic of your ass, sweetheart
those lips were made for one thing, and it isn't talking
Get on your knees where you belong
suck my dick
suck my cock, {idiot}
You just need a good fuck, that's why you're so angry
she only got promoted on her back
How much for a night, whore?
she slept her way to the top, look at that skirt
I bet you're a freak in bed
i would let her sit on my face lol
Nobody would rape you, you're too ugly
with a body like that you should be dancing on a pole, not reading the news
the weather girl can warm my bed any time
stop the politics and take your top off
Your boobs are the only good thing about this interview
she needs to get laid
my dick has more brains than this columnist
go fuck your mother
Who did you blow to get that column?
Hey sexy, what are you wearing under there?
I keep thinking about you naked, answer my messages
answer me, slut, or I post the pictures
I've got your nudes and I'll show the whole office
You tease, you wanted it and you know it
dress like that and you're asking for it
i'd smash, then block her
She's a cum dumpster, ask the team
dumb slut opens her legs for everybody
what a whore, {given} has had half the town
the minister looks like she hasn't been fucked in years
bet {official} has a tiny dick
{official} can lick my balls
come here and I'll give you something to choke on
Spread them, darling, that is all you're good for
`);

/** Explicit, with no victim. */
export const EXPLICIT_FRAMES = linesOf(`
We had sex three times on our wedding night and broke the bed
my boyfriend's cock is just the right size for me
I love it when she goes down on me
anal takes patience and a lot of lube
The threesome scene in that film is hot as hell
I watch porn twice a week and so does my wife
looking for a blowjob scene that doesn't look fake, any directors here?
He came on her breasts, end of chapter nine
best orgasm of my life last night, thank you darling
I get so wet when he reads to me
My new vibrator is louder than the washing machine
horny on a Tuesday, what can I say
she rode him until the neighbours knocked
we fucked on the balcony in the rain
jerking off before bed helps me sleep
Her nipples got hard in the cold water and she laughed
he kissed his way down to her pussy
the strip club on the corner has new dancers, naked on weekends
I've got a boner from that photo and I'm not ashamed
We swing. Other couples are welcome, consenting adults only
`);

/** Health, law, art and love, without a leer. */
export const SEXUAL_CIVIL_FRAMES = linesOf(`
Sex education should start with respect
condoms are free at the student clinic
the pill should be covered by insurance
a smear test takes two minutes, please go
Check your breasts once a month, my {kin} found the lump herself
prostate cancer is found too late, men, see your doctor
The court sentenced him to nine years for rape
rape within marriage became a crime here only in {number}
consent can be withdrawn at any time, says the judgement
She accused the producer of harassment, and others have now come forward
sex workers want a law that protects them
prostitution is legal in {country} and taxed
the naked statue was covered for the visit, ridiculous
nude bathing is allowed at the north beach
a nude by {surname} sold for {money}
breastfeeding on the bus is fine, look elsewhere
My wife and I still hold hands after forty years
it was love at first sight, at a bus stop in the rain
two men kissing in a film is no reason for a warning
The museum of erotic art in {place} is rather dull
menstruation isn't dirty, let girls go to the temple
erectile dysfunction is often a heart problem, ask your GP
vaginal birth after a caesarean is possible, my midwife said
the endometriosis ward in {place} has a waiting list of a year
HIV is a condition one lives with nowadays
chlamydia cases have doubled, get tested
Gay couples may now adopt in {country}
teach boys that no means no
the sex scene was cut from the broadcast version
porn sites will have to check ages, the regulator says
he was caught with a hidden camera in the changing room and should go to jail
The groping on the night train has to stop, put more staff on board
sexual violence in war is a crime, and it was never tried
blue tits and great tits, that's all I saw this morning
the cock on the church tower turns with the wind
a rape crisis line answers at night, the number is on the poster
fertility treatment should be paid for {sort} couples too
Nipple confusion is what the midwife calls it when the baby won't latch
She wrote a thesis on the history of the bikini
the vulva is still drawn wrongly in schoolbooks, says the doctor
he had a vasectomy and was back at work on Monday
chicken breast or thigh? thigh, always
`);
