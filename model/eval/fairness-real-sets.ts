/** Annotated comments that people wrote: which sets, which of their rows speak of a group, and which are in dialect. */
import type { Attribute } from '../../src/domain/attribute.ts';
import { createGroupFinder } from '../../src/domain/fairness/find-groups.ts';
import { readSet, type SetRow, type Split } from '../train/read-set.ts';

export interface RealSet {
  set: string;
  splits: readonly Split[];
  /** The label that says whether a row is abusive; rows without it are passed over. */
  attribute: Attribute;
}

/** To report on: `test` where a set has one, and `dev` of what has none. */
export const TEST_REAL_SETS: readonly RealSet[] = [
  { set: 'wiki_identity_nontoxic', splits: ['test'], attribute: 'toxicity' },
  { set: 'jigsaw_wiki_test', splits: ['test'], attribute: 'toxicity' },
  { set: 'wiki_context_cat', splits: ['test', 'dev'], attribute: 'toxicity' },
  { set: 'kaggle_insults', splits: ['test'], attribute: 'insult' },
  { set: 'civil_stripped', splits: ['dev'], attribute: 'toxicity' },
  { set: 'civil_toxic_spans', splits: ['dev'], attribute: 'toxicity' },
  { set: 'gab_hate_corpus', splits: ['test', 'dev'], attribute: 'toxicity' },
  { set: 'hatexplain', splits: ['test'], attribute: 'toxicity' },
  { set: 'hatemoji_build', splits: ['test'], attribute: 'toxicity' },
];
/** To choose by. */
export const DEV_REAL_SETS: readonly RealSet[] = [
  { set: 'wiki_identity_nontoxic', splits: ['dev'], attribute: 'toxicity' },
  { set: 'jigsaw_wiki_train', splits: ['dev'], attribute: 'toxicity' },
  { set: 'wiki_context_cat', splits: ['dev'], attribute: 'toxicity' },
  { set: 'civil_stripped', splits: ['dev'], attribute: 'toxicity' },
  { set: 'civil_toxic_spans', splits: ['dev'], attribute: 'toxicity' },
  { set: 'gab_hate_corpus', splits: ['dev'], attribute: 'toxicity' },
  { set: 'hatexplain', splits: ['dev'], attribute: 'toxicity' },
  { set: 'hatemoji_build', splits: ['dev'], attribute: 'toxicity' },
];
/** Tweets; it has no test, so it is read from `dev` either way. */
export const DIALECT_SET: RealSet = { set: 'davidson', splits: ['dev'], attribute: 'toxicity' };

/** Codes in the field `targets` of hatemoji_build, which names whom an abusive row is aimed at. */
const TARGETS: Record<string, readonly string[]> = {
  abo: ['indigenous-people'],
  african: ['africans'],
  arab: ['arabs'],
  asi: ['asians'],
  'asi.east': ['asians'],
  'asi.east.chin': ['asians', 'chinese'],
  'asi.south': ['asians'],
  'asi.south.pak': ['asians', 'pakistanis'],
  asiwom: ['asians', 'women'],
  asy: ['refugees'],
  bis: ['bisexuals'],
  bla: ['black-people'],
  blaman: ['black-people', 'men'],
  blawom: ['black-people', 'women'],
  dis: ['disabled-people'],
  for: ['immigrants'],
  gay: ['gay-people'],
  gayman: ['gay-people', 'men'],
  gaywom: ['lesbians', 'women'],
  hisp: ['latinos'],
  immig: ['immigrants'],
  ind: ['indians'],
  indig: ['indigenous-people'],
  indwom: ['indians', 'women'],
  jew: ['jews'],
  lgbtqa: ['gay-people'],
  mex: ['mexicans'],
  mus: ['muslims'],
  muswom: ['muslims', 'women'],
  'nat.france': ['french'],
  'nat.germany': ['germans'],
  'nat.ireland': ['irish'],
  'nat.poland': ['poles'],
  ref: ['refugees'],
  sikh: ['sikhs'],
  trans: ['trans-people'],
  trav: ['roma'],
  wom: ['women'],
};

/**
 * Words and phrases that mark African-American English in writing: L. J. Green (2002) for grammar, S. L. Blodgett et al.
 * (EMNLP 2016) and T. Jones (American Speech 90, 2015) for spellings. Each alone also occurs elsewhere, so one says
 * little. A list, no judge: it finds a style, not people.
 */
const DIALECT_MARKERS: readonly RegExp[] = [
  /\b(?:i|we|they|you|y'?all|he|she|it|that|niggas?|people) (?:always )?be (?:\w+in'?g?|like|on|so|all|too)\b/,
  /\b(?:he|she|it|that) (?:don'?t|ain'?t|be|do|say|want|need|know)\b/,
  /\b(?:ain'?t|aint)\b/,
  /\b(?:ain'?t|don'?t|dont|aint|can'?t|cant|didn'?t|didnt|never) (?:\w+ ){0,3}(?:no|nothing|nobody|nun|none)\b/,
  /\b(?:finna|fixna|fitna)\b/,
  /\b(?:gon|gone) (?:be|get|do|have|make|take|say|tell|need)\b/,
  /\b(?:tryna|trynna|tryina)\b/,
  /\b(?:iont|ion|ioneven)\b/,
  /\b(?:talmbout|talkin'? bout|bouta|boutta|bout to)\b/,
  /\b(?:y'?all|yall|ya'?ll)\b/,
  /\b(?:dis|dat|dey|dem|dese|dose|dat's|dats)\b/,
  /\b(?:wit|witcha|wassup|wuz|sumn|sum1|nuffin|nuttin|errbody|errthing|errone|somethin|mufuckas?|lil|ol|tho|doe|cuz|cus|ima|imma|i'?ma)\b/,
  /\b(?:nigga|niggas|bruh|fam|deadass|lowkey|highkey|homie|homies|shawty|bae|thot|thots)\b/,
  /\b(?:you|they|we|she|he) (?:a|the|so|too|not|just|really|gon|finna|tryna) \w+/,
  /\b(?:done|been) (?:went|came|told|seen|knew|had|lost|got|said|did)\b/,
  /\b(?:they|we|you) was\b/,
];
/** From so many different markers on a row of any set counts as written in dialect. */
const LEAST_MARKERS = 2;
const DIALECT_GROUP = 'african-american-english';

/** How many different markers of dialect a text has. */
export function countDialectMarkers(text: string): number {
  const folded = text.toLowerCase().replaceAll('’', "'");
  return DIALECT_MARKERS.filter((marker) => marker.test(folded)).length;
}

/** A row as measuring needs it. */
export interface RealRow {
  text: string;
  lang: string;
  isAbusive: boolean;
  groups: string[];
}

const findGroups = createGroupFinder();

/** Rows of a set with its label; at most `limit`, evenly spread. Their groups come from words and from `targets`. */
export function readRealSet(folder: string, { set, splits, attribute }: RealSet, limit: number): RealRow[] {
  const rows = splits.flatMap((split) => readSet(folder, split, set) as (SetRow & { targets?: string[] })[]);
  const labelled = rows.filter(({ labels }) => labels[attribute] !== undefined);
  const step = Math.max(1, labelled.length / limit);
  const taken = Array.from(
    { length: Math.min(limit, labelled.length) },
    (_, at) => labelled[Math.floor(at * step)] as (typeof labelled)[number],
  );
  return taken.map(({ text, lang, labels, targets = [] }) => {
    const groups = new Set([...findGroups(text), ...targets.flatMap((code) => TARGETS[code] ?? [])]);
    if (countDialectMarkers(text) >= LEAST_MARKERS) groups.add(DIALECT_GROUP);
    return { text, lang, isAbusive: (labels[attribute] as number) >= 0.5, groups: [...groups] };
  });
}
