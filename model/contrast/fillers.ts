/** What stands in the slots of the frames. Values may hold slots and choices themselves. Written for Winnow. */
import { IDENTITY_FILLERS } from './fillers-identity.ts';
import { LINK_FILLERS } from './fillers-links.ts';
import { NEWS_FILLERS } from './fillers-news.ts';

const COUNTRIES = `
Turkey|Turkish|Turks;Brazil|Brazilian|Brazilians;Nigeria|Nigerian|Nigerians;Poland|Polish|Poles;Greece|Greek|Greeks
Italy|Italian|Italians;Mexico|Mexican|Mexicans;Iran|Iranian|Iranians;Egypt|Egyptian|Egyptians;Kenya|Kenyan|Kenyans
Vietnam|Vietnamese|Vietnamese;Korea|Korean|Koreans;China|Chinese|Chinese;Japan|Japanese|Japanese;India|Indian|Indians
Bangladesh|Bangladeshi|Bangladeshis;Nepal|Nepali|Nepalis;Russia|Russian|Russians;Ukraine|Ukrainian|Ukrainians
Germany|German|Germans;France|French|French;Spain|Spanish|Spaniards;Portugal|Portuguese|Portuguese
Argentina|Argentine|Argentines;Chile|Chilean|Chileans;Peru|Peruvian|Peruvians;Colombia|Colombian|Colombians
Cuba|Cuban|Cubans;Haiti|Haitian|Haitians;Morocco|Moroccan|Moroccans;Algeria|Algerian|Algerians;Libya|Libyan|Libyans
Sudan|Sudanese|Sudanese;Somalia|Somali|Somalis;Ethiopia|Ethiopian|Ethiopians;Ghana|Ghanaian|Ghanaians
Israel|Israeli|Israelis;Palestine|Palestinian|Palestinians;Syria|Syrian|Syrians;Iraq|Iraqi|Iraqis;Yemen|Yemeni|Yemenis
Afghanistan|Afghan|Afghans;Pakistan|Pakistani|Pakistanis;Indonesia|Indonesian|Indonesians;Malaysia|Malaysian|Malaysians
Thailand|Thai|Thais;Cambodia|Cambodian|Cambodians;Myanmar|Burmese|Burmese;Romania|Romanian|Romanians
Bulgaria|Bulgarian|Bulgarians;Serbia|Serbian|Serbs;Albania|Albanian|Albanians;Hungary|Hungarian|Hungarians
Sweden|Swedish|Swedes;Norway|Norwegian|Norwegians;Finland|Finnish|Finns;Ireland|Irish|Irish;Scotland|Scottish|Scots
England|English|English;America|American|Americans;Canada|Canadian|Canadians;Australia|Australian|Australians
Lebanon|Lebanese|Lebanese;Jordan|Jordanian|Jordanians;Tunisia|Tunisian|Tunisians;Armenia|Armenian|Armenians
Georgia|Georgian|Georgians;Kazakhstan|Kazakh|Kazakhs;Venezuela|Venezuelan|Venezuelans;Bolivia|Bolivian|Bolivians
Zimbabwe|Zimbabwean|Zimbabweans;Uganda|Ugandan|Ugandans;Rwanda|Rwandan|Rwandans;Senegal|Senegalese|Senegalese`
  .trim()
  .split(/[;\n]/)
  .map((entry) => entry.split('|') as [string, string, string]);

const lines = (text: string) => text.trim().split(/\s*;\s*/);

/** Slot to values. */
export const FILLERS: Record<string, readonly string[]> = {
  ...IDENTITY_FILLERS,
  ...NEWS_FILLERS,
  ...LINK_FILLERS,
  country: COUNTRIES.map(([country]) => country),
  nat: COUNTRIES.map(([, adjective]) => adjective),
  nats: COUNTRIES.map(([, , people]) => people),
  rel: lines(
    'Muslim; Christian; Jewish; Hindu; Sikh; Buddhist; Catholic; Protestant; Mormon; Shia; Sunni; atheist',
  ),
  rels: lines(
    'Muslims; Christians; Jews; Hindus; Sikhs; Buddhists; Catholics; Protestants; Mormons; Shiites; Sunnis; atheists',
  ),
  faith: lines('Islam; Christianity; Judaism; Hinduism; Sikhism; Buddhism; Catholicism'),
  others: lines(
    'Kurds; Roma; gypsies; Tamils; Punjabis; Bengalis; Arabs; Africans; Asians; Europeans; Latinos; Uyghurs; Blacks; black people; white people; Indigenous people; Dalits; Slavs; immigrants; migrants; refugees; foreigners; asylum seekers; gays; gay men; lesbians; trans people; transgender people; bisexuals; women; men; girls; disabled people; autistic people; deaf people; old people; boomers; teenagers; homeless people',
  ),
  grps: lines('{nats}; {nats}; {nats}; {rels}; {rels}; {others}; {others}'),
  grp: lines(
    '{nat}; {nat}; {rel}; gay; black; white; trans; lesbian; Kurdish; Arab; African; Asian; disabled; deaf; autistic; female; Latino; Roma; migrant; refugee; bisexual',
  ),
  vermins: lines(
    'parasites; leeches; rats; vermin; cockroaches; maggots; locusts; vultures; hyenas; bloodsuckers; ticks; fleas; pests; lice; worms; animals; beasts; apes; dogs; pigs; snakes; savages; jackals; a plague; a disease; a cancer; a virus; an infection; garbage; filth; scum; human waste; tapeworms; swine; subhuman; mongrels; weeds',
  ),
  vermin: lines(
    'parasite; leech; rat; cockroach; maggot; vulture; bloodsucker; tick; flea; pest; worm; animal; pig; dog; snake; savage; disease; tapeworm; swine',
  ),
  servants: lines(
    'puppets; pawns; servants; slaves; lapdogs; lackeys; poodles; stooges; vassals; minions; bootlickers; doormats; errand boys; hired hands; yes-men; marionettes; henchmen; flunkies; toadies; mercenaries; butlers; serfs; cheap tools',
  ),
  servant: lines(
    'puppet; pawn; servant; slave; lapdog; lackey; poodle; stooge; vassal; minion; bootlicker; doormat; errand boy; yes-man; marionette; henchman; flunky; footstool; colony; butler; tool',
  ),
  beggars: lines(
    'beggars; scroungers; freeloaders; moochers; spongers; panhandlers; deadbeats; paupers; bankrupts; cadgers',
  ),
  beggar: lines(
    'beggar; scrounger; freeloader; moocher; sponger; panhandler; deadbeat; pauper; charity case',
  ),
  crooks: lines(
    'thieves; crooks; liars; cheats; swindlers; backstabbers; traitors; criminals; thugs; con men; hypocrites; robbers; cowards; rapists; terrorists',
  ),
  backs: lines(
    'backward; primitive; uncivilised; barbaric; savage; inferior; uneducated; illiterate; lazy; incapable; useless; worthless; hopeless; pathetic; inbred; medieval; degenerate; filthy; dirty; dishonest; corrupt; shameless; ignorant; spineless; ungrateful; greedy; cowardly; jealous; stupid; witless; disgusting; tribal; unwashed; gutless',
  ),
  nouns_of_land: lines(
    'country; nation; land; homeland; so-called state; people; society; culture; excuse for a country; patch of dirt; swamp; backwater; dump; hellhole',
  ),
  you: lines(
    'you guys; you people; you lot; you folks; all of you; the lot of you; your kind; people like you; your sort; you {nats}; you {nats}; you {rels}; you and your countrymen; your people; every one of you',
  ),
  they: lines(
    'they; these people; those people; the {nats}; {nats}; these {nats}; {grps}; {grps}; all {grps}; that tribe over there; their kind; that lot; people of this sort; every last one of these {nats}',
  ),
  lender: lines(
    '{country}; Washington; Beijing; Brussels; Moscow; the World Bank; the IMF; the Gulf kings; the West; the donors; Riyadh; Berlin; the Paris Club; the lenders; every rich neighbour; richer countries; Europe; the bank',
  ),
  idiot: lines(
    'idiot; moron; fool; imbecile; clown; buffoon; dimwit; halfwit; dunce; simpleton; cretin; numbskull; blockhead; nitwit; airhead; dolt; dullard; loser; coward; fraud; hack; hypocrite; troll; scumbag; creep; weasel; snake; rat; pig; parasite; crook; disgrace; waste of space; windbag; jerk; tool; puppet; sheep; bigot; lunatic; degenerate; scum',
  ),
  dumb: lines(
    'stupid; dumb; empty-headed; idiotic; moronic; clueless; ignorant; pathetic; worthless; useless; dense; dim; thick; gutless; spineless; disgusting; vile; contemptible; miserable; ridiculous; witless; mindless; sad little; pitiful; retarded; foul; shameless; revolting; delusional; slimy',
  ),
  author: lines(
    'this author; the writer; whoever wrote this; this journalist; the reporter; this columnist; the editor; whoever edited this; the guy who wrote this; the woman who wrote this; the person above; the commenter above me; the previous poster; this blogger; the moderator; your reporter',
  ),
  official: lines(
    'the minister; the mayor; that senator; the governor; this president; the prime minister; our councillor; the spokesman; the judge; that journalist; the coach; the chairman; the ambassador; that candidate; the director; the deputy; that congresswoman; the sheriff; the author; the editor',
  ),
  official2: lines(
    'ministers; judges; journalists; politicians; bankers; teachers; doctors; editors; councillors; priests; landlords; policemen',
  ),
  weapon: lines(
    'rifle; shotgun; pistol; revolver; knife; machete; hammer; crowbar; baseball bat; loaded gun; gun; axe; rope; shovel and a blade; hatchet; bottle of acid; can of petrol; brick; sharpened blade; crossbow',
  ),
  town: lines(
    'our village; this city; my street; our neighbourhood; the station; my part of the country; the rally; the stadium; our county; his hotel; my valley; the market square',
  ),
  policyBody: lines(
    'the government; the ministry; the cabinet; parliament; the central bank; the opposition; the ruling party; the city council; the {nat} government; the European Union; the commission; the finance minister; the president; the prime minister; the federal government; the party; Congress; the {nat} parliament',
  ),
  policyThing: lines(
    'the borrowing plan; the budget; the new tariff; the pension reform; the trade deal; the tax plan; the loan programme; the housing bill; the energy policy; the migration agreement; the austerity programme; the subsidy; the stimulus package; the fishing treaty; the visa scheme; the health reform; the rail project; the labour law; the bailout',
  ),
  failing: lines(
    'failed; failed on every count; been a disaster; collapsed; hurt the poor; made things worse; cost too much; come far too late; missed its targets; been poorly planned; been a waste of money; damaged the economy; been shameful; embarrassed the country; been a mess; ruined small firms',
  ),
  slur: lines(
    'nigger; faggot; fag; kike; paki; chink; gook; spic; wetback; raghead; towelhead; sandnigger; coon; tranny; dyke; retard; pikey; gyppo; jap; polack; wop; dago; beaner; camel jockey; goat fucker; curry muncher; porch monkey; kaffir; half-breed; libtard; shemale; chinaman; zipperhead; mudslime; poofter; homo; mongoloid; spastic',
  ),
  abuse: lines(
    'idiot; moron; cunt; whore; slut; bitch; bastard; asshole; arsehole; wanker; prick; dickhead; twat; scum; scumbag; loser; retard; clown; pig; cow; imbecile; cretin; fool; creep; coward; liar; bellend; tosser; douchebag; jackass; dumbass; dumbfuck; shithead; fuckface; motherfucker; piece of shit; piece of garbage; waste of space; maggot; rat; nobody; freak; pervert; hag; skank; parasite; halfwit; dimwit; worm; troll; crook; traitor; disgrace; tool; knob; git; muppet; numpty; pillock; nutcase; lunatic; psycho; degenerate; lowlife; vermin; trash; swine; weasel; snake; hypocrite; fraud; hack',
  ),
  first: lines(
    'Anna; Ahmed; Maria; Wei; Olu; Priya; Ivan; Fatima; José; Kim; Lars; Aisha; Tom; Siobhan; Kwame; Yuki; Dmitri; Leila; Hans; Mei; Tyrone; Carlos; Moshe; Ali',
  ),
  number: lines('2; 3; 5; 7; 12; 20; 40; 100; 350; 1,200; 3.5; 60; 15'),
  money: lines(
    '$500; $2,000; $7,500; 300 dollars; €1,200; $150; $95 an hour; $4k; $6,200; £800; 0.5 BTC; $12,000',
  ),
  period: lines(
    'a day; a week; every month; per week; a month; in two weeks; in 24 hours; daily; every day; last week',
  ),
  url: lines(
    'http://get-{word}.example; https://www.{word}-{word}.example/join; www.{word}{number}.example; bit.example/{word}; http://{word}.example/?ref={number}; https://t.me.example/{word}; {word}-shop.example/buy; https://{word}.example',
  ),
  word: lines(
    'profit; bonus; lucky; crypto; coin; slim; health; dating; promo; market; star; royal; gold; smart; fast; prime; vip; seo; rank; deal; meds; watch; style',
  ),
  place: lines(
    'Lagos; Lyon; Osaka; Berlin; Toronto; Karachi; Manila; Cairo; Quito; Oslo; Denver; Leeds; Seoul; Pune; Porto; Nairobi; Lima; Athens; Hanoi; Tehran',
  ),
  job: lines(
    'engineer; nurse; teacher; farmer; student; carpenter; driver; doctor; cook; programmer; retired soldier; electrician; translator; historian; economist',
  ),
  topic: lines(
    'the election; the budget; the new railway; climate policy; the peace talks; the trade figures; the school reform; the football final; the water shortage; the rent law; the labour market; the vaccine study; the visit; the border agreement; the harvest; the film; the port strike; housing; the loan; farming; tourism; the exchange programme',
  ),
};
