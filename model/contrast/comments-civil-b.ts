/**
 * Civil comments written one by one, from imagination: nations and groups in neutral and friendly sentences, replies that
 * disagree, sport, economy, culture, everyday matters, jokes, and hard words about things. A line each; slots as in the frames.
 */
export const CIVIL_COMMENTS_B: readonly string[] = `
Japan's visit was about ships and labour, and the communique says little more.
What did Japan get out of this visit? I still don't see it.
Good overview, but you left out the trade deficit.
I'd have liked a word on visas for students.
The author knows the region, that much is clear.
I disagree with nearly every line, and thank you for writing it.
You make two good points and one bad one: the loan isn't from China but from a club of banks.
Sorry, but your figures are from 2015.
Not sure where you got that number. The ministry says 4.2 percent.
Could you give a source for that?
You're wrong about the date, it was signed in March.
With respect, that's not what she said.
Nonsense. The bridge was paid for by the province.
That's a rather weak argument, if I may say so.
I think you've misread the article, the writer says the opposite.
You guys did a fine job with this interview.
You people at the sports desk work too hard.
You lot have no idea how happy this made me!
All of you who complain about the noise, come to the meeting on Tuesday.
You Germans have a word for everything, I love it.
You Brits and your tea, never change.
You Italians really know how to cook.
You {nats} should be proud of that team.
Do you {nats} celebrate New Year in spring as well?
Are you {nat}? My grandmother was from there too.
People from {country} were the first to help when our cellar was flooded.
Most {nats} I know work two jobs.
{nats} I worked with in {place} were the most honest people I've met.
I owe my life to a {nat} surgeon.
{nats} have every right to be angry about this.
{nats} vote on Sunday, polls close at eight.
The {nats} played well, we didn't, that's football.
We lost to {country} three nil and deserved it.
What a defeat! Our defence was asleep and the keeper had a nightmare.
The team was pathetic in the first half and great in the second.
The striker was useless today, but the midfield was worse.
That penalty was a joke.
They thrashed us, fair and square.
Fire the coach, please.
Our club is broke and has been run badly for ten years.
The referee must have been blind, ha ha.
Fans of both clubs sang together after the match. More of that!
India against Pakistan is always more than cricket.
Pakistan bowled beautifully, congratulations from Mumbai.
Croatia is so small and so good at football.
Kenya's runners are a joy to watch.
The Dutch team won because they train, simple as that.
Chinese cars are getting better every year, and I say so as a mechanic from Stuttgart.
China doesn't invest out of kindness, it wants ports.
China buys our soy, so don't expect tough words from the minister.
Beijing's interest is stability on its border, nothing else.
Moscow has used gas as a weapon before.
The sanctions against Russia leak like a sieve.
Ukraine needs ammunition, not speeches.
Turkey plays both sides and gets away with it.
Iran's regime shoots at its own people, and the girls still march.
The Saudi reforms are real and so are the prisons.
Qatar has money, gas and a hard summer.
Lebanon had four central bank rates at one time.
Egypt's debt service eats up half of its revenue.
Nigeria imports petrol although it pumps oil, and that's down to rotten refineries and rotten contracts.
Ghana went to the Fund for the seventeenth time.
Kenya's young people took to the streets against the finance bill.
South Africa's power cuts cost two points of growth.
Zimbabwe tried a currency backed by gold, let's see.
Ethiopia's dam worries Cairo.
Somalia held its first local vote in decades.
Sudan's farmers can't plant because of the fighting.
Argentina sells bonds again, who would have thought?
Venezuela has more oil than Texas, and yet no bread.
Haiti's port is closed, and so are most clinics.
Mexico is now our largest trading partner.
Cuba has had blackouts for a week.
Brazil's rate is far too high for small firms.
Chile votes on a new constitution. Again.
Spain's olive harvest was poor for the second time.
Portugal went four days on wind and sun alone.
Greece pays its loans back early, and the yields fall.
Italy's government holds longer than people thought.
France burns over pensions, as it does every ten years.
Germany's trains are late so often that the Swiss stop them at the border.
Poland's farmers block the crossing, I can understand them and their neighbours.
Hungary held the veto until the money came. That's blackmail, in my book.
Romania's doctors move west and villages remain without one.
Serbia sits between two chairs, and it seems to like it there.
Albania wants in, Brussels wants time.
Brexit was sold with lies, and the bill is here.
Scotland should decide for itself, and I'd vote no.
Ireland's rents are insane.
American health care is a mess, and I'm saying this as a nurse from Ohio.
Canada lets in half a million a year and builds too few flats.
Australia's fires started early this year.
Indonesia moves its capital because the old one is sinking.
The Philippines export nurses whom they'd need at home.
Vietnam's cafés are the best, sorry Rome.
Thailand's court dissolved the winning party, again.
Myanmar's generals have lost the north.
Bangladesh's garment workers earn too little for our cheap shirts.
Nepal has too few jobs, that is why every third young man leaves.
Sri Lanka ran out of fuel and the people stormed the palace, swam in the pool and then went home peacefully.
Mongolia sells coal to one buyer only.
Kazakhstan learns to say no to Moscow, politely.
Afghan women are shut out of school. The world looks away.
Tibetan monks taught me to sit still for an hour.
The Kurds were good allies and were left alone.
The Rohingya still live in huts of bamboo after seven years.
The Uyghur tribunal heard fifty witnesses.
Roma kids are put in special schools in three countries, the court said so.
Dalit students still eat apart in some schools. That's what should shame us.
Aboriginal communities asked for a voice and got a no.
The Inuit were moved like furniture in the fifties.
The Amish next door sold us the barn.
My Sikh neighbour's langar fed the whole street during the lockdown.
Our rabbi tells better jokes than the comedian on channel four.
A nun taught me how to fix a motorbike.
The Buddhist temple in our town has an open day on Saturday.
I'm an atheist and I sing in the church choir, tenors are scarce.
My colleague fasts during Ramadan and still runs faster than me.
The halal butcher has the best lamb.
The kosher bakery on the corner is closing after eighty years, what a loss.
Two women run the smithy, and they've got orders for a year.
The girls' team won the regional cup, the boys came fourth.
A woman should finally lead the central bank.
As a woman I don't feel represented by her at all.
My husband does the laundry and I do the taxes, it works.
Men can be victims too, and there's hardly a shelter for them.
My gay brother was best man at my wedding.
Wheelchair users can't get into the new town hall. In 2023!
Blind people rely on the sound signal, please don't switch it off at night.
The asylum home had an open day and the whole village brought cake.
My tenant is a refugee from Homs, he pays on time and repairs everything.
The migrant workers who pick our strawberries sleep eight to a room.
Foreign nurses wait a year for their papers to be recognised. A farce.
Expats pay no tax here and complain about the service.
We need immigration, and we need to talk about how.
Homeless people need a key, not a leaflet.
I'd rather have a dog than a minister.
My dog is smarter than this app.
The dog next door barks all night, the owner is deaf.
Rats in the underground again, the city does nothing.
We had cockroaches in the rented flat, the landlord shrugged.
Ticks are bad this year, check your legs after a walk.
How do I get rid of slugs without poison?
Locusts have eaten the harvest in three provinces.
Pigs are clean animals if you give them space.
The vultures over the valley are back, a good sign.
The virus came back in autumn, as virologists said it would.
Cancer took my sister at forty. Please go to your check-ups.
Leeches are used in our clinic after surgery, honestly.
Parasites in the salmon farm, prices will go up.
This software is garbage. Three crashes before lunch.
What a rubbish film, I want my evening back.
The new timetable is a disaster for commuters.
The app is so slow that I could walk to the bank.
My phone is dead, and so is the charger.
The soup was disgusting, the service was worse.
The hotel was filthy and the manager rude, so we left.
I hate Mondays. And the new parking meters.
I hate this song, it's been in my head for three days.
That sofa is ugly as sin.
Stupid me, I forgot the keys again.
I'm an idiot, I read it as 2003.
My fault, I was too lazy to look it up.
I feel like a fool for having voted for him.
We were fools to believe that rates would stay at zero.
Call me stupid, but how can a bridge cost a billion?
Maybe I'm dumb, but I don't get the chart.
It's a shame what happened to that theatre.
Poor planning, poor execution, poor result.
A miserable summer for hotels, rain from June on.
I'm sick of roadworks.
This makes me so angry that I could scream.
It's a crime what they charge for a beer there.
The rent is daylight robbery.
The bank robbed us with its fees.
I'd kill for a good coffee now.
We nearly died laughing.
The film bombed, but I liked it.
He shot three goals and an own goal.
She killed it on stage last night!
The knives in that drawer are sharp, careful.
I cut my finger on the knife, nothing serious.
My gun licence took nine months. Rightly so.
Hunters shot two boars behind the school.
We waited for him at the station with flowers.
I'll be waiting for the next part of the series.
I know where the bakery is, second street on the left.
We'll find you a room if you come for the festival.
See you tonight at the library!
The minister visits our town on Friday, I'd like to ask him about the clinic.
When she comes to our village we'll show her the broken bridge.
`
  .trim()
  .split('\n');
