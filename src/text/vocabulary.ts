/**
 * The words that disguises hide, and common words that help to read them. They only serve unmasking: a disguised token is
 * resolved if it fits one exactly. Nothing is scored or blocked for standing here. Written for this project.
 */

/** `word` or `word:suffix,suffix`; likelier readings of a mask first. */
const HIDDEN =
  'fuck:s,ed,er,ers,in,ing,wit,wits,face,head,heads,tard,tards,boy shit:s,ty,ting,ted,head,heads,face,hole,holes,bag,bags,show,stain ' +
  'bitch:es,y,ing,ass ass:es,hole,holes,hat,hats,wipe,wipes,clown,clowns cunt:s,y dick:s,head,heads,less damn:ed cock:s,sucker,suckers,sucking ' +
  'bastard:s nigger:s nigga:s faggot:s fag:s,gy whore:s slut:s,ty pussy pussies crap:py piss:ed,ing,er hell tits titties ' +
  'bullshit:ter,ters,ting horseshit dipshit:s dumbshit apeshit chickenshit batshit motherfucker:s motherfucking dumbfuck:s ' +
  'clusterfuck mindfuck dumbass:es jackass:es smartass:es fatass:es badass:es asshat lardass wank:er,ers,ing twat:s prick:s arse:s,hole,holes ' +
  'bollocks bugger:s bloody tosser:s bellend:s knob:s,head,heads minger:s slag:s skank:s,y hoe:s thot:s tramp:s douche:s,bag,bags ' +
  'scumbag:s scum:my sleazebag:s dirtbag:s cum:ming,shot blowjob:s handjob:s jerkoff dildo:s penis:es vagina:s anal anus boob:s porn:o,ography ' +
  'sex:y,ual,ist,ists nude:s naked horny rape:d,r,rs,s raping rapist:s molest:ed,er,ers,ing pedo:s,phile,philes pervert:s,ed ' +
  'incest masturbate masturbating orgasm:s stupid:s,ity,er,est idiot:s,ic moron:s,ic imbecile:s retard:s,ed dumb:er,est,bell,o dummy ' +
  'loser:s fool:s,ish clown:s jerk:s creep:s,y freak:s trash:y garbage filth:y vermin parasite:s cockroach:es rat:s pig:s swine ' +
  'dog:s monkey:s ape:s animal:s savage:s scumbags maggot:s leech:es worm:s ugly fat:so,ty disgusting pathetic worthless useless brainless ' +
  'braindead mindless ignorant lunatic:s psycho:s psychopath:s insane crazy mental cretin:s dimwit:s halfwit:s nitwit:s numbskull:s dunce:s ' +
  'dork:s nerd:s noob:s newbie:s troll:s shill:s bot:s sheep sheeple snowflake:s libtard:s republitard:s leftard:s commie:s nazi:s fascist:s ' +
  'racist:s bigot:s,ed terrorist:s traitor:s liar:s coward:s thief thieves crook:s criminal:s murderer:s killer:s invader:s ' +
  'kill:s,ed,ing murder:ed,ing die:s,d dying dead death hang:ed,ing shoot:ing shot stab:bed,bing burn:ed,ing bomb:s,ed,ing attack:ed,ing ' +
  'beat:en,ing lynch:ed,ing execute:d gas:sed exterminate:d slaughter:ed suicide hate:d,s,rs,ful hating hater:s destroy:ed ' +
  'chink:s gook:s spic:s wetback:s kike:s raghead:s towelhead:s paki:s coon:s tranny trannies dyke:s queer:s homo:s ' +
  'lesbo:s gypsy gypsies redneck:s hick:s cracker:s negro:s darkie:s jap:s golliwog:s kraut:s zionist:s ' +
  'muslim:s islam:ic,ist,ists jew:s,ish arab:s black:s white:s asian:s african:s mexican:s indian:s chinese immigrant:s migrant:s ' +
  'refugee:s foreigner:s gay:s lesbian:s trans woman women girl:s christian:s catholic:s hindu:s democrat:s republican:s ' +
  'liberal:s conservative:s disgust:ed vomit:ed suck:s,ed,er,ers,ing screw:ed shut viagra casino bitcoin crypto';

/** Common words, short ones above all: what spelled-out and stretched words often are. */
const COMMON =
  'a i o the be to of and in that have it for not on with he as you do at this but his by from they we say her she or an ' +
  'will my one all would there their what so up out if about who get which go me when make can like time no just him know ' +
  'take people into year your good some could them see other than then now look only come its over think also back after ' +
  'use two how our work first well way even new want because any these give day most us is are was were been am has had did ' +
  'does don should here where why very really too much more such yes yeah hey hi hello please stop love off down again ' +
  'own man men guy guys kid big bad cool wow lol omg great god right wrong same every ever never always still little shut mouth ' +
  'face life home house mother mom dad son country world need let him feel happy sad sorry thanks thank okay ok ' +
  'long bad book look food school room been seem keep sleep week soon moon free tree need feet street sweet ' +
  'all call ball fall tall small well tell sell full pull bull kiss miss less pass class boss loss off stuff little better ' +
  'letter matter butter dinner summer happy funny pretty sorry hurry';

const SUFFIXED = /^([a-z]+)(?::([a-z,]+))?$/;

/** Hidden words, likeliest first. Lower case. */
export const HIDDEN_WORDS: readonly string[] = expand(HIDDEN);
export const HIDDEN_WORD_SET: ReadonlySet<string> = new Set(HIDDEN_WORDS);
/** Common words and hidden ones: what stretched and spaced-out letters may spell. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set([...COMMON.split(' '), ...HIDDEN_WORDS]);
/** Common words alone. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(COMMON.split(' '));
/** The longest known word. */
export const MAX_WORD_LENGTH = Math.max(...[...KNOWN_WORDS].map((word) => word.length));

/** Masks that leave one letter, and what they stand for by custom; exact, lower case. */
export const CUSTOMARY_MASKS: ReadonlyMap<string, string> = new Map([
  ['a**', 'ass'],
  ['f***', 'fuck'],
  ['s***', 'shit'],
  ['c***', 'cunt'],
  ['d***', 'dick'],
  ['h***', 'hell'],
  ['b****', 'bitch'],
  ['w****', 'whore'],
  ['p****', 'pussy'],
  ['n****', 'nigga'],
  ['n*****', 'nigger'],
  ['f*****', 'fucker'],
  ['f******', 'fucking'],
  ['a******', 'asshole'],
  ['b******', 'bastard'],
]);

function expand(list: string): string[] {
  const words = new Set<string>();
  for (const entry of list.split(' ')) {
    const [, stem, suffixes] = SUFFIXED.exec(entry) as RegExpExecArray;
    words.add(stem as string);
    for (const suffix of suffixes?.split(',') ?? []) words.add(`${stem}${suffix}`);
  }
  return [...words];
}
