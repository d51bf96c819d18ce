/** Civil comments on local affairs. Several stand together. Written for Winnow. */
import { linesOf } from './lines-of.ts';

/** On streets, schools, hospitals, police and neighbours. */
export const NEWS_LOCAL_FRAMES = linesOf(`
The crossing on {street} has been dangerous for years, and {body} has been told about it every single year.
I live on {street} and the lorries start at four in the morning, so please forgive me if I'm grumpy.
{plan} will take away forty parking spaces and give us a place where children can play, I call that a good trade.
The council wasted {million} on a website that cannot even show the bus times.
Our school has {number} teachers missing and a roof that leaks, yet there's money for a new town hall.
Thank you to the firefighters who pumped out cellars on {street} until sunrise.
The police did what they could with three officers for the whole district.
I reported the broken street lamp in March. It's still dark, and my {kin} comes home late.
The bins on {street} are collected every second week now, and the rats are delighted.
Cyclists and drivers both break the rules on {street}, I do it myself at times.
{pol} cut the ribbon, smiled and drove off before anybody could ask about the drains.
The swimming pool has been closed since {year}, so a generation of children here can't swim.
They want to close the maternity ward in {place}; the next one is an hour away in good weather.
Whoever planned this roundabout has never driven a tractor.
the tram was late again, forty minutes, no announcement, and it was minus six
Speed bumps are not a punishment, they're there because a child was hit.
A shelter for {number} refugees is coming to {street}. I've offered to teach there, my neighbour is worried, and we talked about it over the fence.
The residents' meeting was heated but polite, which is more than I can say for the last one.
{body} says there's no money, then finds {million} for fireworks and a brass band.
I don't blame the nurses, I blame whoever thinks that one night shift can look after thirty patients.
The library volunteers keep the place alive, and {pol} should be ashamed of the cut.
Our doctor retired, and no one has taken over the practice in {number} months.
The mosque on {street} invited everyone to its open day; there was tea, and the imam showed us the roof.
Church bells at seven on a Sunday, I moved here knowing it, so I don't complain.
The {sort} bakery on {street} has closed after thirty years because of the rent. What a loss.
the market women have been told to pay double for their stalls, this will kill the market
Bring back the night bus, young people drive drunk because there is no other way home.
Drunk people on {street} every weekend, shouting and breaking bottles. I'm tired of it, and more police is the only thing I can think of.
The river was brown again on Monday and it smelled, but the plant says that everything is within the limits.
Somebody has been poisoning cats in the gardens behind {street}, please keep yours inside.
The burglars came at noon, took my {kin}'s jewellery and left the dog a biscuit.
A man was stabbed near the station. I hope he recovers, and I hope the city finally puts in lights there.
The trial about the fire on {street} begins on Monday, three years late.
It took {body} {number} weeks to stamp a form and eleven minutes to fine me.
The plan to cut down the plane trees is stupid, sorry, there's no kinder word for it.
My neighbours are {sort}, they cleared the snow for the entire row, and I baked them a cake.
We need flats, not another hotel, and I'd say the same to {pol} in person.
you can see from the photo that the ramp is too steep for any wheelchair
The allotments have been there since the war, leave them alone.
The new headteacher greets every child at the gate, and it has changed the school.
Parents who park on the pavement in front of the school put other people's kids at risk.
it's a shame about the old cinema, I had my first kiss there
Please don't feed the ducks with bread, says the sign, and everyone feeds the ducks with bread.
The bridge has been under repair for so long that my son learnt to drive in the meantime.
I went to the hearing. Two councillors were asleep and one was on her phone.
The food bank on {street} served {number}00 families in a week, in a rich town like ours.
Well done to the pupils of {place} who cleaned the beach.
Fireworks frighten my dog, my {kin} and half of the old people's home, so why not a laser show?
The village shop is run by a {sort} family now, it opens on Sundays, and the samosas are the best thing that happened to us.
Put the wind farm where the wind is, not where the votes are.
`);
