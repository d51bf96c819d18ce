/** Which sets say what: the tests with the figures that a plain linear model reached on them, and the pools. */
import type { Attribute } from '../../src/domain/attribute.ts';

export interface TestSet {
  set: string;
  attribute: Attribute;
  /** ROC-AUC of word 1-2-grams and character 2-5-grams, logistic regression, on the English sets: what must be beaten. */
  floor?: number;
  /** Dev rows are added where the test has fewer than 50 positives. */
  withDev?: boolean;
}

export const TEST_SETS: readonly TestSet[] = [
  { set: 'jigsaw_wiki_test', attribute: 'toxicity', floor: 0.953 },
  { set: 'jigsaw_wiki_test', attribute: 'insult' },
  { set: 'jigsaw_wiki_test', attribute: 'identity_attack' },
  { set: 'jigsaw_wiki_test', attribute: 'profanity' },
  { set: 'jigsaw_wiki_test', attribute: 'threat' },
  { set: 'jigsaw_wiki_test', attribute: 'severe_toxicity' },
  { set: 'kaggle_insults', attribute: 'insult', floor: 0.862 },
  { set: 'convabuse', attribute: 'toxicity', floor: 0.942 },
  { set: 'convabuse', attribute: 'sexually_explicit' },
  { set: 'gab_hate_corpus', attribute: 'toxicity', floor: 0.849 },
  { set: 'hatexplain', attribute: 'toxicity', floor: 0.808 },
  { set: 'stormfront', attribute: 'identity_attack', floor: 0.848 },
  { set: 'edos_sexism', attribute: 'identity_attack', floor: 0.736 },
  { set: 'hatemoji_build', attribute: 'toxicity', floor: 0.578 },
  { set: 'wiki_context_cat', attribute: 'toxicity', floor: 0.795, withDev: true },
  { set: 'youtube_spam', attribute: 'spam' },
  { set: 'sms_spam', attribute: 'spam' },
  { set: 'germeval2018', attribute: 'toxicity' },
  { set: 'toldbr', attribute: 'toxicity' },
  { set: 'korean_beep', attribute: 'toxicity' },
  { set: 'cold_zh', attribute: 'toxicity' },
];

/** Civil comments, on which holding is a false alarm; `only` keeps the rows whose label is 0. */
export const CIVIL_POOLS: readonly { set: string; only?: Attribute; isNatural: boolean }[] = [
  { set: 'wiki_context_cat', only: 'toxicity', isNatural: true },
  { set: 'jigsaw_wiki_train', only: 'toxicity', isNatural: true },
  { set: 'wiki_identity_nontoxic', isNatural: true },
  { set: 'civil_stripped', only: 'toxicity', isNatural: true },
  { set: 'gab_hate_corpus', only: 'toxicity', isNatural: false },
  { set: 'youtube_spam', only: 'spam', isNatural: false },
];

/** Comments that should be held. */
export const ABUSIVE_POOLS: readonly { set: string; only: Attribute }[] = [
  { set: 'jigsaw_wiki_train', only: 'toxicity' },
  { set: 'civil_stripped', only: 'toxicity' },
  { set: 'civil_toxic_spans', only: 'toxicity' },
  { set: 'gab_hate_corpus', only: 'toxicity' },
  { set: 'wiki_context_cat', only: 'toxicity' },
  { set: 'youtube_spam', only: 'spam' },
  { set: 'germeval2018', only: 'toxicity' },
  { set: 'toldbr', only: 'toxicity' },
  { set: 'korean_beep', only: 'toxicity' },
  { set: 'cold_zh', only: 'toxicity' },
];
