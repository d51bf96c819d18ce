/**
 * What stands in the slots of frames on persons: groups, single members of them, the speaker's own, names, kinship, body and age.
 * Groups that are attacked most come more than once, so that they fill more of the frames. Written for Winnow.
 */
const listOf = (text: string) => text.trim().split(/\s*[;\n]\s*/);

/** Slot to values; merged into all fillers. */
export const IDENTITY_FILLERS: Record<string, readonly string[]> = {
  folks: listOf(`
women; women; gay people; gay people; trans people; trans people; black people; black people; disabled people; disabled people
Muslims; Muslims; immigrants; immigrants; Jews; Jews; lesbians; gays; gay men; trans women; trans men; bisexuals; queer people
refugees; asylum seekers; migrants; foreigners; Mexicans; Latinos; Asians; Arabs; Africans; Indians; Pakistanis; Chinese people
Roma people; Travellers; Hindus; Sikhs; Christians; Catholics; Mormons; Buddhists; atheists; Native Americans; Aboriginal people
Turks; Poles; Romanians; Syrians; Somalis; Nigerians; Haitians; Iranians; Koreans; Filipinos; Albanians; {nats}; {nats}
autistic people; deaf people; blind people; people in wheelchairs; people with Down syndrome; the mentally ill; old people; pensioners
young people; men; white people; non-binary people; single mothers; black women; Muslim women; white men; the elderly
overweight people; homeless people`),
  member: listOf(`
woman; gay person; gay man; lesbian; trans person; trans woman; trans man; black person; black man; black woman; disabled person; Muslim
Muslim woman; immigrant; Jew; Jewish person; bisexual; refugee; migrant; foreigner; Mexican; Latino; Asian; Arab; Pakistani; Chinese person
Roma; Hindu; Sikh; Christian; Catholic; Turk; Pole; Syrian; Nigerian; Somali; deaf person; blind person; wheelchair user; pensioner
person with autism; person with Down syndrome; white person; {nat} person`),
  sort: listOf(`
gay; trans; Muslim; black; disabled; Jewish; immigrant; lesbian; Asian; Arab; Hindu; Sikh; Mexican; Nigerian; Turkish; autistic; deaf
blind; elderly; Roma; Polish; refugee; bisexual; Latino; Indian; Chinese; Catholic; Pakistani; Somali; Syrian; Korean; white; African; queer
{nat}; {nat}`),
  myself: listOf(`
a gay man; a gay man; a lesbian; a trans woman; a trans man; a bisexual woman; a queer teenager; a black man; a black woman; a Muslim
a Muslim woman; a Jewish man; a Jew; a Christian; a Catholic; a Hindu; a Sikh; a Buddhist; an atheist; a woman; a man; a white man
an immigrant; a refugee; the child of immigrants; a Latina; a Mexican American; an Arab; an Asian woman; a Roma man; a Kurd; a Pole
a {nat}; a {nat} woman; a disabled woman; a wheelchair user; a deaf man; a blind person; an autistic adult; a man with Down syndrome
an old woman; a pensioner; a teenager; a single mother; a black lesbian; a gay Muslim; a non-binary person; a fat woman; a Native American
a mixed-race person; a Somali father; a Nigerian student; a person of colour`),
  work: listOf(`
nurse; teacher; bus driver; plumber; software developer; baker; midwife; civil servant; shop assistant; farmer; lawyer; welder; student
librarian; pilot; mechanic; volunteer firefighter; pharmacist; postman; gardener; chef; social worker; train driver; dentist; bricklayer`),
  kin: listOf(`
mother; father; sister; brother; daughter; son; wife; husband; cousin; aunt; uncle; grandmother; grandfather; neighbour; best friend
colleague; flatmate; teacher; niece; nephew; stepson; boss; partner`),
  given: listOf(`
Aaliyah; Abdul; Adaeze; Agnieszka; Ahmed; Aiko; Amara; Anjali; Arturo; Ayşe; Baraka; Bilal; Boris; Brigitte; Carmen; Chen; Chidi; Cho
Dagmar; Darnell; DeShawn; Diego; Dmitri; Ebony; Eitan; Elif; Emeka; Enrique; Fadi; Farah; Fatima; Francesca; Giorgos; Gunther; Habiba
Hamza; Haruki; Hye-jin; Ibrahim; Ingrid; Ivan; Jamal; Jasmine; Jesús; Joanna; Kavita; Keisha; Khadija; Kwame; LaKeisha; Lakshmi; Latoya
Layla; Leszek; Linh; Lupe; Magda; Malik; Mariam; Mei; Mehmet; Mohammed; Moshe; Naledi; Nasrin; Ngozi; Nguyen; Nia; Noor; Olga; Oluwaseun
Omar; Paolo; Parveen; Pedro; Precious; Priya; Rachel; Rajesh; Rania; Ravi; Rosa; Rukhsana; Sadia; Santiago; Shaniqua; Shlomo; Sinead; Sipho
Svetlana; Takumi; Tamar; Tariq; Temitope; Thabo; Thuy; Trayvon; Tyrone; Usha; Valentina; Wanjiru; Xiomara; Yasmin; Yusuf; Zainab; Zofia
Emily; Greg; Karen; Jack; Molly; Dylan; Wendy; Nigel`),
  surname: listOf(`
Abebe; Adeyemi; Ahmadi; Al-Masri; Andersson; Begum; Bianchi; Brandt; Castillo; Cohen; Diallo; Dubois; Farouk; Fischer; Fernandez; Gupta
Haddad; Hoang; Iyer; Jankowski; Kamau; Kaplan; Kaur; Khan; Kovács; Kumar; Lindqvist; Mbeki; Mensah; Moreau; Nakamura; Ndiaye; Novak; Nwosu
O’Leary; Okafor; Papadakis; Park; Patel; Petrov; Quispe; Rahman; Reyes; Rossi; Santos; Sato; Schneider; Sharma; Silva; Singh; Tanaka; Tran
Vargas; Washington; Yılmaz; Zhang; Carter; Hughes; Bennett; Walsh; Marsh; Holloway`),
  hide: listOf(
    'disgusting; filthy; repulsive; subhuman; vile; inferior; worthless; sickening; rotten; degenerate; primitive; dirty; nasty; revolting; useless; stupid; dangerous; evil; dishonest; lazy; sick in the head; unnatural; pathetic; gross; poisonous; shameful; brainless; thick; ugly; sneaky; untrustworthy; ignorant',
  ),
  beasts: listOf(
    'vermin; rats; cockroaches; animals; parasites; maggots; pigs; dogs; monkeys; apes; leeches; lice; snakes; ticks; a pestilence; a disease; a cancer; a virus; an infestation; scum; filth; garbage; trash; sewage; weeds; locusts; savages; subhumans; worms; tumours; mould; dirt',
  ),
  beast: listOf(
    'rat; cockroach; animal; parasite; maggot; pig; dog; monkey; ape; leech; snake; tick; disease; worm; savage; freak; piece of filth; piece of trash; subhuman; goat; donkey; louse; toad',
  ),
  crimes: listOf(
    'criminals; thieves; rapists; terrorists; liars; perverts; predators; drug dealers; freeloaders; scroungers; traitors; cowards; whores; freaks; gangsters; crooks; child molesters; fraudsters; murderers; cheats; degenerates',
  ),
  where: listOf(
    'this country; our country; our city; our schools; our neighbourhood; the army; parliament; this team; our hospitals; the police; public office; this town; the company; our streets; the civil service; our church; sport; the workplace; our village; Europe; the West',
  ),
  trades: listOf(
    'landlords; estate agents; bankers; lawyers; artists; poets; journalists; politicians; influencers; cyclists; SUV drivers; smokers; joggers; vegans; hunters; gamers; hipsters; tourists; golfers; drummers; critics; consultants; car salesmen; telemarketers; tech bros; football hooligans; city fans; united fans; parking attendants; lobbyists; billionaires; billionaire heirs; economists; clowns; mimes; DJs; wedding planners; dentists; managers; bureaucrats; capitalists; communists; cats; people who talk in the cinema; people who clap when the plane lands; spammers; bus drivers; conservatives; liberals; dog owners; burglars',
  ),
  foulmoji: listOf('🤮; 🤮🤮; 🤢; 💩; 🤢🤮; 🗑️; 👎🤮; 😷🤮; 🦠; 🪳; 🐀; 🚮'),
  beastmoji: listOf('🐀; 🐍; 🐒; 🐵; 🦍; 🐖; 🐷; 🪳; 🐕; 🦠; 💩; 🪱; 🪰; 🐐; 🫏; 🐛; 🗑️; 🤡'),
  deathmoji: listOf('🔫; 🔪; 💣; 🔫🔫; 🪓; ⚰️; ☠️; 🔥; 🗡️; 💥; 🩸🔪; 👊🩸; 🪢; 🧨'),
  gladmoji: listOf('❤️; 🙏; 😍; 🥰; 🎉; 👏; 😊; 💐; 💪; ❤️❤️; 🤗; 🙌; 💕; ✨; 👍; 🫶; 🤝; 🌈'),
  folkmoji: listOf(
    '👩🏿; 👨🏿; 👩🏾; 🧔🏽; 👳🏽; 👳🏾‍♂️; 🧕; 🧕🏽; ☪️; 🕌; ✡️; 🕍; 🏳️‍🌈; 👬; 👭; 👨‍❤️‍👨; 👩‍❤️‍👩; 🏳️‍⚧️; ♿; 🧑‍🦽; 👨‍🦯; 🧏; 👵; 👴; 👩; 🤰; 🇲🇽; 🇨🇳; 🇮🇳; 🇳🇬; 🇵🇰; 🇹🇷; 🇵🇱; 🇸🇾; 🇵🇸; 🇮🇱; 👲; ✊🏿',
  ),
};
