/**
 * Civil comments written one by one, from imagination: the twins of `comments-demeaning-g.ts`, line by line. The same topic, group and
 * words, in a fact, a question, criticism of a policy, praise, self-irony, counter-speech or a story of one's own. A line each.
 */
export const CIVIL_COMMENTS_G: readonly string[] = `
they want our trade, our doctors, our tourists, everything except a war
why would anyone hire us, you pay the agency twice what we get and the agency still cant find us
Oh look, the sons of shepherds built a better weather app than the state did.
no plumbing no power no answer from the council, thats day four for us
{nats} lost their harvest to the flood and the insurer blames the mud
In my experience a {nat} passport gets you two extra hours at the airport and an apology from nobody.
Who taught us to cook with cumin? They did. And what did they get for it?
lovely beaches, pity about the cruise ships, the locals cant stand them either
A nation of waiters pays back its debt early and we owe it an apology.
I sleep badly without my dog, and the {nats} next door have been searchign with me since Tuesday.
Maybe we should start with the sewers and leave the satellites for later, as an Indian engineer I may say so.
another day another scam call, the {nat} embassy had to put out a warning lol
The more of us at the table, the longer the evening, that's {nat} hospitality.
Thinking ahead is cheap, yet nobody expects it from the ministry south of the river.
You know how to recognise their side of the border? By the better road, it's embarrassing for us.
my husband fought next to them once. he still writes to one of them every christmas, and the man still cant spell his name 😂
It's the accent. You can put on a suit and go to a school with a Latin motto, and then one word too many and there it is again, the look that says you're from the estate.
Name three famous Belgians. I got to nine, and I was only counting painters.
They don't explain, they announce. Dreadful minister.
sorry but whoever needs a bus at five in the morning cant be served by this timetable, the mosque has asked twice
When the river comes up, the Bengali farmers move the seed to floating beds. The Dutch sent people to study it.
What's the difference between our parliament and a henhouse? The hens produce somethign. Our liars only cackle.
They had four thousand years of history in that museum and all that remains is an empty case and a minister with excuses.
my tax, their teeth: glad to pay, children shouldnt wait for a dentist
I admire the {nats}, truly. It takes patience to stay polite with so much oil money missing.
Have you noticed that they only ever hold votes on Friday evenings? Kill the bill.
a people that's been lied to for so long should not be called naive when it votes
Good at running, I'll grant the Ethiopians that, and better at coffee. It must be my third pot today.
My mother cleaned houses for a living and didn't whine, they say. She did, to me, every night, about her knees. These ladies want a flat without mould and a wage without tricks, and call it dignity. Dignity it is!
No plan, just a press release. No date, just "soon". A disgusting way to treat people in wheelchairs.
If patience were a currency the {nats} could bail out the whole union.
i have nothing against soldiers who cut hair. my platoons barber was gay, a sergeant, and the father of twins, and he talked too much
Wake me up when the committee finds a {nat} novelist, they have three who deserve a Nobel prize.
and they wonder why nobody applies... ever seen teh kitchen they expect the Moldovan pickers to live in??
Sri Lanka shows what happens when you leave one family in charge of the house. Out with the crooks.
Not even the doctors can stay there on that pay.
I would not call them stupid. I'd say that the questions in that test were about ski lifts, and the children had grown up by a lagoon.
Grandma gets a new hip at 88, and dances. At that price I'd call it a bargain, and whoever calls her scrap can explain it to her.
Take a number, sit down, wait, be told that you need another form: four hours at the immigration office. Thank you for nothing.
ask a czech for his opinion and youll get a joke, a beer and the truth, in that order
They can't manage a tender but by all means give that ministry another billion.
we send rice they send it back, your customs forms are a disgrace
Hand on heart, who would notice if they were gone by Monday? I'd notice: no baker, no bus, no night nurse.
Every bazaar has its poet, and this one wrote the anthem of {country}.
so a jew a priest and an imam walk into the ministry... with a petition for the hostel, and nobody has time for them
They carry teh village with them wherever they go, my aunts, in songs and in jars.
Education is never lost on a girl from up there, our vet counted sheep before she counted pills.
let me get this straight: hes deaf, he won his seat fairly, and the council has no interpreter? whatll they do, wave?
For generations they were told what to do, and people who call that the happiest time never had to carry the load. My grandmother did.
{nat} quality: my mother's sewing machine is older than the box it came in and hums
They'd applaud anyone who lowered the price of flour, and so would I.
All that planning, and not one of them thought of the rain.
As a father of two sons of a certain colour I see people cross the street, and I've had to explain to a nine year old that it isn't his fault.
Not sentimental, just realistic: put five {nats} in a room and you'll have six opinions and no chairs left for supper.
Welcome to our town, formerly a steel town, now looking for welders.
gratitude? from that minister? you might as well wait for the cuckoo to pay rent
every shop they took over was empty for years, now it smells of bread
Between ourselves, a Russian novel is teh best cure for a hangover, and the library card is free.
Three generations here and they're still asked where they come from. Parrots ask better questions.
If they were half as quick with the broom as with the fines, the council would have clean streets and we'd have no dirty corner to complain of.
{country} has two seasons, one for planting and one for waiting for rain, and this year had neither
Oh the poor little refugees, says the comment above about donated trainers. Mine came from the school's lost property, size too big.
Their word was worth more than our contract: the Vietnamese crew came back on Sunday and mended it for free.
sooner teach a donkey the violin than a minister to be on time, as we say in wallachia
Let's not forget who these people were before the oil: pearl divers, sailors and traders.
Not a people's flag but a party's, that's why so many refuse to wave it.
I'd love to believe in efficiency, it's just that I've shared an office with our own auditors.
A Copt will offer you bread at the church door, whoever you are.
The whole generation was given a phone and no park, and then it was told off for forty minutes of screen. My daughter would rather have a shovel and a beach.
Do they know what children cost at all, I wonder, or just teh votes?
they came as guest workers. the work ended, the firm closed, and my dad stayed on to hold the plate at other people's weddings
let the baltic states speak. nobody asked them in 1939 and look at what it led to
She's a woman and she warned them, need we go on about why the bank ignored her?
Their great contribution to our city: kebab and the night bus.
In Buddhism they call it emptiness, and looking at my calendar one understands why I started.
Mother nature gives rhythm to some, and to me two left feet, as every Cuban at my wedding saw.
just give them a work permit and a bus ticket and see who still complains of benefits
Slow clap for the ministry, five years on and the pile of stones is still the only thing it finished. Egyptians deserve their museum.
What exactly does a Luxembourger do all day? Sits in our traffic, answers in four languages.
its a pity for the good teachers, and there are many. theyve been waiting for a rise since 1988
The rule is simple: no papers, no shelter, no rights, no voice. Feed people first and ask later.
oh they are "spiritual". yes, and they run a hospital for teh whole district, ask anyone who went there
I had one as a tenant, one as a colleague and one as a brother-in-law. Three for three: rent on time, jokes, godfather of my son.
Nothing moves in the capital of Guatemala before noon, the roadblocks stand until the judges are heard.
Mixed marriages end as others do, in court or in love. Mine is in its 41st year, and the horses were at the wedding.
Nobody asked a single Muslim about the burial ground, and that is reason enough to be offended.
Feed a stranger's children and yours will have friends. My parish learnt it the easy way, from people who emptied our cellar of apples and brought back cake.
inventing an insult so that someone looks at you. it used to be enough to learn the guitar. leave trans kids in peace
As stubborn as a {nat} grandmother, as brave as a {nat} midwife, as hot as a {nat} kitchen: my three favourite compliments for a friend.
Could someone kindly tell the council that roundabouts aren't a traffic policy? The shepherds had a better idea.
{grps} on the jury, finally. Justice is meant to be blind to that, not to us.
They ask you for the story again and again. Dead father, sick sister, cruel militia. Forget one date and you're a liar, the next clerk says.
Hard work is what pays for other people's holidays, in the opinion of every islander who ever made my bed.
my gran says it best, gossip has a quick foot. she never locked teh door and the roma lady brought her eggs till the end
What a comedy: people who live beside it are the only ones who don't have a say on the wind farm.
in short: they sow, we eat, and the supermarket keeps the change
Don't be so hard on the Argentines, living with that inflation is a full-time job.
Their fathers built our harbour, they run it, and their sons are going to be out of work when it moves. It's a disgrace.
You don't ask the baker how to run a choir, so why didn't anyone ask {grps} about their own centre?
We'd get along fine if the landlord remembered whose roof it is that leaks.
The Portuguese sailed round the world once, and my boat didn't make it round the buoy.
A cleaner with a doctorate, and nobody will recognise it. Our rules are stupid, she taught chemistry for nine years.
No wonder they fear dogs, after what the border police did with theirs.
i do like to watch them play, so quick, so full of ideas. and then no club asks them to manage, and one has to explain that to a lad who has passed every exam
Tolerance is for people who disagree with you, otherwise it's just company.
Whatever the council touches: the park, sold. The shcool, merged. The pub, flats. And the Muslim cemetery has been waiting for a permit since 2009.
how do you say "thank you" in {nat}? the nurse was so kind, i want to write it on the card
One does not negotiate with a deadline, one moves it or meets it.
Our ancestors drained the swamp. Now the ministry pays to flood it for the frogs.
It isn't pity, it is experience. I was a landlord, a policeman and a fool, and in all three trades the Chechens I met fed me.
A country where books cost a day's wage, and still the fair in {place} was so full that one could hardly move.
since when do we let one member block the table of nations? its twelve against one
The disabled games again, at two in the morning? I'd rather watch them live, shame on the broadcaster.
Dear Scots, come back when you've beaten Brazil. Love, your other fans.
lets be real, 8 out of 10 of these engineers leave within a year because we pay them half, id leave too
Put that ministry in charge of the Sahara and in five years there'd be a shortage of sand. Old joke, still true.
Beg in the name of God and you get a coin, ask in the name of the law and you get a shrug. Widows there have tried everything.
A woman's place was by teh cradle, my father said, and then he met my mother's union.
There's always an excuse: drought, prices, the World Bank. Never the president with the flat in Paris.
i find it touching how they dress up for the embassy queue, as though anybody inside ever looked up. i did too, in 1991
First a party is offended by the minaret, next by the headscarf, then by the word for soup, and one morning you wake up and nobody has mended the school roof.
{nats} in the quarter final? Who would have bet on it, and whose goat did you promise, Samir?
Such elections need observers, not a shepherd in uniform.
It's always "the mentality". Let's call it what it is: an excuse by people who've never been there.
They've got a Kremlin that nobody could vote out. A man in my choir was a judge there, and is homesick all the same.
I've got a good recipe for integration, it's called lentil soup, Thursdays at the town hall.
Quiet, clean, punctual, our new tram. Present tense, for once.
what would a punjabi do with an opera house? fill it, we had to put out chairs for the qawwali
Widows, orphans, invalids, veterans: everyone waits for a cheque and the state has lost the file. Heads should be rolling in that office.
Watch any documentary on ants and then the debate in our assembyl. I couldn't tell you which was better organised 🙈
Poverty made them that way? Poverty made my family hungry, and that is all it did.
The vegetarians of Gujarat who run our corner shop won't hurt a fly, so there's a fly and we all have to live with it.
If an Afghan tells you to come for tea keep the evening free, and the next one.
Remittances! A nice word for my brother washing dishes in Oslo so that I could finish school.
the younger ones speak better english than me, shame about my french
they have a ministry of tourism? to show what, our closed museum?
An apology from Japan, how nice. Now let the survivors read it, before they are all gone.
"Our colonies were the best thing that ever happened to them", writes a reader. Read what the rubber companies did in the Congo, and then write again.
What do you call a Sudanese with a plan? My surgeon, and she had a second one ready.
No house, no doctor, no phone signal, and they'll still tell you that they dream of going home. So help them to rebuild, the money was promised.
Sure, let them vote at sixteen, they can't do worse than we did with the pension formula.
Half of that province is related to my wife and it shows on every weddign photo.
Their boys were made to fire before they could read, and their girls were kept at home. A teacher who sat down beside them as equals is on trial for it.
so the greek pays a tax on his well, the italian on his shutters, and the german on his dog. charming, we call it
When I want something ruined quickly, I ask for a committee of us volunteers.
Call it what you want, I call it roots: nobody in my village planted vines before the Armenians came, and now we live by them.
Sweet people, sweet. Just not very good at saying goodbye, I missed the train.
They blame us for the slave trade, and yes, our town hall was built with that money. It says so on the plaque now.
I give to the night shelter. They at least look at you when you come in.
Give any general a uniform and he wants a medal, give him a medal and he wants a palace. We {nats} have fed nine of them.
well what can you expect, no bus, no school, no clinic, and a mayor with skin thick as a buffalo
they arent poor because of the heat, theyre poor because the price of cotton is set by others
We're told to be afraid of each other. I'm more afraid of a budget that closes the library where both of our mothers learnt to read.
Same hospital, same queue: we wait, they wait, guess who's seen first. The private patient. Sorry to all {rels} on that ward who had no chair for prayer or for rest.
Where's the {nat} Einstein? Probably driving a taxi until her papers are recognised.
`
  .trim()
  .split('\n');
