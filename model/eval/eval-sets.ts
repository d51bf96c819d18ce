/**
 * Which sets are measured, in which split, and what is aimed at on them. A missing attribute of a set is unknown, so each
 * attribute that a set annotates with positives and negatives is measured: that is found out, not listed.
 */
import type { Attribute } from '../../src/domain/attribute.ts';
import type { Split } from '../train/read-set.ts';

/** Test sets have `test`; sets to choose on have `dev`. */
export type EvalSplit = Exclude<Split, 'train'>;

/** The rows of one file of the data folder. */
export interface SetPart {
  set: string;
  split: EvalSplit;
}

/** What is measured under one name: mostly one file. */
export interface EvalSet {
  set: string;
  parts: readonly SetPart[];
}

/** German, Portuguese, Korean and Chinese. */
const OTHER_LANGUAGES = ['germeval2018', 'toldbr', 'korean_beep', 'cold_zh'] as const;

const TEST_NAMES = [
  'jigsaw_wiki_test',
  'kaggle_insults',
  'gab_hate_corpus',
  'hatexplain',
  'stormfront',
  'edos_sexism',
  'hatemoji_build',
  'convabuse',
  'youtube_spam',
  'sms_spam',
  ...OTHER_LANGUAGES,
] as const;

const DEV_NAMES = [
  'jigsaw_wiki_train',
  'civil_stripped',
  'civil_toxic_spans',
  'davidson',
  'gab_hate_corpus',
  'hatexplain',
  'edos_sexism',
  'hatemoji_build',
  'paradetox',
  'paradetox_unrewritable',
  'convabuse',
  'wiki_context_cat',
  'youtube_spam',
  'sms_spam',
  ...OTHER_LANGUAGES,
] as const;

/** The Wikipedia comments that a split has. */
function wikiSet(split: EvalSplit): string {
  return split === 'test' ? 'jigsaw_wiki_test' : 'jigsaw_wiki_train';
}

function oneFile(set: string, split: EvalSplit): EvalSet {
  return { set, parts: [{ set, split }] };
}

/** The sets that a run on a split orders by score. wiki_context_cat's test has 36 positives: dev is added to it. */
export function rankedSets(split: EvalSplit): EvalSet[] {
  if (split === 'dev') return DEV_NAMES.map((set) => oneFile(set, split));
  const set = 'wiki_context_cat';
  const both: EvalSet = {
    set,
    parts: [
      { set, split: 'dev' },
      { set, split },
    ],
  };
  return [...TEST_NAMES.map((name) => oneFile(name, split)), both];
}

/** ROC-AUC to be reached on a test. */
export interface RankTarget {
  set: string;
  attribute: Attribute;
  target?: number;
  aim?: number;
  /** What words and characters in a logistic regression on the English sets reached when the data were handed over. */
  floor?: number;
}

export const RANK_TARGETS: readonly RankTarget[] = [
  { set: 'jigsaw_wiki_test', attribute: 'toxicity', target: 0.97, aim: 0.975, floor: 0.953 },
  { set: 'kaggle_insults', attribute: 'insult', target: 0.91, floor: 0.862 },
  { set: 'gab_hate_corpus', attribute: 'toxicity', target: 0.9, floor: 0.849 },
  { set: 'hatexplain', attribute: 'toxicity', target: 0.85, floor: 0.808 },
  { set: 'stormfront', attribute: 'identity_attack', target: 0.92, floor: 0.848 },
  { set: 'edos_sexism', attribute: 'identity_attack', target: 0.88, floor: 0.736 },
  { set: 'hatemoji_build', attribute: 'toxicity', target: 0.8, floor: 0.578 },
  { set: 'wiki_context_cat', attribute: 'toxicity', target: 0.88, floor: 0.795 },
  { set: 'convabuse', attribute: 'toxicity', floor: 0.942 },
  { set: 'youtube_spam', attribute: 'spam', target: 0.97 },
  { set: 'germeval2018', attribute: 'toxicity', target: 0.8 },
  { set: 'toldbr', attribute: 'toxicity', target: 0.82 },
  { set: 'korean_beep', attribute: 'toxicity', target: 0.78 },
  { set: 'cold_zh', attribute: 'toxicity', target: 0.85 },
];

/** With fewer positives a figure is reported and not held to a target. */
export const MIN_POSITIVES = 50;

/** Rows of which a share is held at the default policy: civil ones by mistake, abusive ones rightly. */
export interface Pool {
  set: string;
  splits: readonly EvalSplit[];
  /** Whose label decides; left out: every row. */
  attribute?: Attribute;
  kind: 'civil' | 'abusive';
  /** At most (civil) or at least (abusive) this share is to be held; left out: reported. */
  target?: number;
}

const CIVIL_TARGET = 0.05;

/** Civil text at its natural rate comes from wherever a set has it: news comments (civil_stripped) in dev alone. */
export function pools(split: EvalSplit): Pool[] {
  const isTest = split === 'test';
  const wiki = wikiSet(split);
  const own = [split];
  const both: EvalSplit[] = isTest ? ['dev', 'test'] : ['dev'];
  const toxicity = 'toxicity' as const;
  const civil = 'civil' as const;
  const abusive = 'abusive' as const;
  return [
    { set: 'wiki_context_cat', splits: both, attribute: toxicity, kind: civil, target: CIVIL_TARGET },
    { set: wiki, splits: own, attribute: toxicity, kind: civil, target: CIVIL_TARGET },
    { set: 'civil_stripped', splits: ['dev'], attribute: toxicity, kind: civil, target: CIVIL_TARGET },
    { set: 'gab_hate_corpus', splits: own, attribute: toxicity, kind: civil, target: CIVIL_TARGET },
    { set: 'wiki_identity_nontoxic', splits: own, kind: civil, target: 0.02 },
    { set: 'youtube_spam', splits: own, attribute: 'spam', kind: civil },
    { set: wiki, splits: own, attribute: toxicity, kind: abusive, target: 0.9 },
    ...(isTest
      ? [{ set: 'kaggle_insults', splits: own, attribute: 'insult' as const, kind: abusive, target: 0.75 }]
      : []),
    { set: 'gab_hate_corpus', splits: own, attribute: toxicity, kind: abusive, target: 0.6 },
    { set: 'civil_stripped', splits: ['dev'], attribute: toxicity, kind: abusive },
    { set: 'civil_toxic_spans', splits: ['dev'], attribute: toxicity, kind: abusive },
    { set: 'wiki_context_cat', splits: both, attribute: toxicity, kind: abusive },
    { set: 'youtube_spam', splits: own, attribute: 'spam', kind: abusive },
    ...OTHER_LANGUAGES.map((set) => ({ set, splits: own, attribute: toxicity, kind: abusive })),
  ];
}

/** Whose toxic comments are disguised, and whose civil ones get prices, codes and addresses. English. */
export function disguisedSets(split: EvalSplit): { toxic: EvalSet[]; civil: EvalSet[] } {
  const wiki = wikiSet(split);
  const second = split === 'test' ? 'kaggle_insults' : 'civil_stripped';
  const take = (...sets: string[]) => sets.map((set) => oneFile(set, split));
  return {
    toxic: take(wiki, second, 'gab_hate_corpus'),
    civil: take('wiki_context_cat', wiki, 'wiki_identity_nontoxic'),
  };
}

/** Comments with marked stretches. Many texts have none: raters found them toxic as a whole. */
export function spanSet(split: EvalSplit): EvalSet {
  return oneFile(split === 'test' ? 'semeval2021_toxic_spans' : 'civil_toxic_spans', split);
}
