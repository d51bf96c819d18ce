/**
 * What is taken from each data set and how much it counts. The weights were chosen on `dev`; the reasons are the
 * sets' own traps (over-sampled toxicity, dialect labelled as offence, one-sided annotation): see the model card.
 */
import type { Attribute } from '../../src/domain/attribute.ts';

export interface SetPlan {
  set: string;
  /** Weight of a row in the loss, for every attribute that isn't named below. */
  weight: number;
  /** Weights of single attributes; 0 leaves one out. */
  attributes?: Partial<Record<Attribute, number>>;
  /** A row that isn't toxic is none of toxicity's kinds either, where the set doesn't say. */
  impliesKinds?: boolean;
  /** Nothing in the set advertises: its rows are negatives for spam, with this weight. */
  notSpamWeight?: number;
  /** Sentences without a marked span, out of rows with spans, are civil sentences of the same kind of text. */
  splitsBySpans?: boolean;
}

export const SET_PLANS: readonly SetPlan[] = [
  { set: 'jigsaw_wiki_train', weight: 1, impliesKinds: true, notSpamWeight: 0.3 },
  { set: 'civil_toxic_spans', weight: 0.5, notSpamWeight: 0.3, splitsBySpans: true },
  { set: 'civil_stripped', weight: 4, impliesKinds: true, notSpamWeight: 0.3 },
  { set: 'wiki_context_cat', weight: 1, impliesKinds: true, notSpamWeight: 0.3 },
  { set: 'wiki_identity_nontoxic', weight: 1, impliesKinds: true, notSpamWeight: 0.3 },
  { set: 'davidson', weight: 0.15, attributes: { identity_attack: 0.5 } },
  { set: 'hatexplain', weight: 0.5 },
  { set: 'edos_sexism', weight: 0.2, attributes: { identity_attack: 0.6, threat: 0.6 } },
  { set: 'gab_hate_corpus', weight: 1 },
  { set: 'stormfront', weight: 0.15, attributes: { identity_attack: 0.4 } },
  { set: 'hatemoji_build', weight: 0.5 },
  { set: 'paradetox', weight: 0.4 },
  { set: 'paradetox_unrewritable', weight: 0.5 },
  { set: 'convabuse', weight: 1.5, impliesKinds: true },
  { set: 'openai_moderation', weight: 0.5 },
  { set: 'youtube_spam', weight: 1.5 },
  { set: 'sms_spam', weight: 0.4 },
  { set: 'germeval2018', weight: 1, notSpamWeight: 0.1 },
  { set: 'toldbr', weight: 0.7, notSpamWeight: 0.1 },
  { set: 'korean_beep', weight: 1, notSpamWeight: 0.1 },
  { set: 'cold_zh', weight: 0.5, attributes: { identity_attack: 0.5 }, notSpamWeight: 0.1 },
];

/** Kinds that a text which isn't toxic can't be; profanity is no such kind. */
export const KINDS_OF_TOXICITY: readonly Attribute[] = [
  'severe_toxicity',
  'identity_attack',
  'insult',
  'threat',
  'sexually_explicit',
];
/** Of an implied label, beside an annotated one. */
export const IMPLIED_WEIGHT = 0.4;
/** Scarce attributes count more where they apply. */
export const POSITIVE_BOOSTS: Partial<Record<Attribute, number>> = { threat: 3, sexually_explicit: 2 };
