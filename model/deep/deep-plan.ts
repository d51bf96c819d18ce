/**
 * What the deep stage learns from each set: how many of its rows an epoch, and how much they count. English only: the
 * encoder that it starts from read English, and the fast stage carries the other languages.
 */
import type { Attribute } from '../../src/domain/attribute.ts';

export interface DeepSetPlan {
  set: string;
  /** Rows an epoch, as a share of the set; above 1 some are drawn twice. In the first course, the second, and for the student. */
  shares: readonly [number, number, number];
  weight: number;
  /** Weights of single attributes; 0 leaves one out. */
  attributes?: Partial<Record<Attribute, number>>;
  /** A row that isn't toxic is none of toxicity's kinds either. */
  impliesKinds?: boolean;
  /** Nothing in the set advertises. */
  notSpamWeight?: number;
  /** Who judged this attribute also marked spans: a row that has it and no spans has nothing to mark. */
  marksWith?: Attribute;
  /** Sets of one group share an offset a head while they are learnt: see `train.py`. */
  group: string;
}

/**
 * Weights and shares were set from the sets' sizes and traps, not tuned on test. The second course has less of the large sets, which
 * gained nothing more on dev at the end of the first, and more of the small ones that did. The student's lie between.
 */
export const DEEP_SETS: readonly DeepSetPlan[] = [
  {
    set: 'jigsaw_wiki_train',
    shares: [1, 0.6, 0.8],
    weight: 1,
    impliesKinds: true,
    notSpamWeight: 0.3,
    group: 'wiki',
  },
  {
    set: 'civil_toxic_spans',
    shares: [1, 0.8, 0.8],
    weight: 1,
    notSpamWeight: 0.3,
    marksWith: 'insult',
    group: 'civil',
  },
  {
    set: 'civil_stripped',
    shares: [1.5, 1.5, 1.5],
    weight: 1,
    impliesKinds: true,
    notSpamWeight: 0.3,
    group: 'civil',
  },
  {
    set: 'wiki_context_cat',
    shares: [0.6, 0.4, 0.5],
    weight: 1,
    impliesKinds: true,
    notSpamWeight: 0.3,
    group: 'wiki',
  },
  {
    set: 'wiki_identity_nontoxic',
    shares: [1, 0.6, 0.6],
    weight: 1,
    impliesKinds: true,
    notSpamWeight: 0.3,
    group: 'wiki',
  },
  {
    set: 'davidson',
    shares: [0.35, 0.15, 0.15],
    weight: 0.3,
    attributes: { identity_attack: 0.7 },
    notSpamWeight: 0.1,
    group: 'davidson',
  },
  { set: 'hatexplain', shares: [1, 1.5, 1.2], weight: 0.8, notSpamWeight: 0.1, group: 'hatexplain' },
  {
    set: 'edos_sexism',
    shares: [1, 2, 1.5],
    weight: 0.2,
    attributes: { identity_attack: 0.8, threat: 0.8 },
    group: 'edos',
  },
  { set: 'gab_hate_corpus', shares: [2, 4, 3], weight: 1, notSpamWeight: 0.1, group: 'gab' },
  {
    set: 'stormfront',
    shares: [1, 1.3, 1.3],
    weight: 0.15,
    attributes: { identity_attack: 0.8 },
    notSpamWeight: 0.1,
    group: 'stormfront',
  },
  { set: 'hatemoji_build', shares: [1.5, 4, 2.5], weight: 1, notSpamWeight: 0.1, group: 'hatemoji' },
  { set: 'paradetox', shares: [0.4, 0.15, 0.2], weight: 0.4, group: 'paradetox' },
  { set: 'paradetox_unrewritable', shares: [1, 0.5, 0.5], weight: 0.5, group: 'paradetox' },
  { set: 'convabuse', shares: [2, 2, 2], weight: 1, impliesKinds: true, group: 'convabuse' },
  { set: 'openai_moderation', shares: [2, 1, 1.5], weight: 0.7, group: 'openai' },
  { set: 'youtube_spam', shares: [2, 2, 2], weight: 1, group: 'youtube' },
  { set: 'sms_spam', shares: [0.4, 0.2, 0.2], weight: 0.5, group: 'sms' },
];

/** Sentences cut out of news comments with marked spans, as a share of all of them. */
export const SENTENCE_SHARE = 0.35;
/** Epochs of a course; those after the second course's are the student's. */
export const COURSE_EPOCHS = 2;
/**
 * Own comments an epoch: so many of a kind, and this share of what it has beyond; else the kinds with many fillings would fill it.
 * Kinds of comments that were written two by two (`../contrast/kinds-written.ts`) repeat nothing: they are taken whole.
 */
export const CONTRAST_ROWS_A_KIND = 400;
export const CONTRAST_SHARE = 0.2;
export const WHOLE_KINDS = /^contrast:(written|turned)-/;
/** What each of them counts. */
export const CONTRAST_WEIGHT = 0.8;
/** Share of the texts that are disguised or mistyped, whatever their labels. */
export const DISTURBED_SHARE = 0.1;
/** Share of the civil texts of which one sentence is learnt alone. */
export const CROPPED_SHARE = 0.25;
