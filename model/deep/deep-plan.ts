/**
 * What the deep stage learns from each set: how many of its rows an epoch, and how much they count. English only: the
 * encoder that it starts from read English, and the fast stage carries the other languages.
 */
import type { Attribute } from '../../src/domain/attribute.ts';

export interface DeepSetPlan {
  set: string;
  /** Rows an epoch, as a share of the set; above 1 some are drawn twice. */
  share: number;
  weight: number;
  /** Weights of single attributes; 0 leaves one out. */
  attributes?: Partial<Record<Attribute, number>>;
  /** A row that isn't toxic is none of toxicity's kinds either. */
  impliesKinds?: boolean;
  /** Nothing in the set advertises. */
  notSpamWeight?: number;
  /** Sets of one group share an offset a head while they are learnt: see `train.py`. */
  group: string;
}

/** Weights and shares were set before the first run from the sets' sizes and traps, not tuned on test. */
export const DEEP_SETS: readonly DeepSetPlan[] = [
  { set: 'jigsaw_wiki_train', share: 1, weight: 1, impliesKinds: true, notSpamWeight: 0.3, group: 'wiki' },
  { set: 'civil_toxic_spans', share: 1, weight: 1, notSpamWeight: 0.3, group: 'civil' },
  { set: 'civil_stripped', share: 1.5, weight: 1, impliesKinds: true, notSpamWeight: 0.3, group: 'civil' },
  { set: 'wiki_context_cat', share: 0.6, weight: 1, impliesKinds: true, notSpamWeight: 0.3, group: 'wiki' },
  {
    set: 'wiki_identity_nontoxic',
    share: 1,
    weight: 1,
    impliesKinds: true,
    notSpamWeight: 0.3,
    group: 'wiki',
  },
  { set: 'davidson', share: 0.35, weight: 0.3, attributes: { identity_attack: 0.7 }, group: 'davidson' },
  { set: 'hatexplain', share: 1, weight: 0.8, group: 'hatexplain' },
  {
    set: 'edos_sexism',
    share: 1,
    weight: 0.2,
    attributes: { identity_attack: 0.8, threat: 0.8 },
    group: 'edos',
  },
  { set: 'gab_hate_corpus', share: 2, weight: 1, group: 'gab' },
  { set: 'stormfront', share: 1, weight: 0.15, attributes: { identity_attack: 0.6 }, group: 'stormfront' },
  { set: 'hatemoji_build', share: 1.5, weight: 1, group: 'hatemoji' },
  { set: 'paradetox', share: 0.4, weight: 0.4, group: 'paradetox' },
  { set: 'paradetox_unrewritable', share: 1, weight: 0.5, group: 'paradetox' },
  { set: 'convabuse', share: 2, weight: 1, impliesKinds: true, group: 'convabuse' },
  { set: 'openai_moderation', share: 2, weight: 0.7, group: 'openai' },
  { set: 'youtube_spam', share: 2, weight: 1, group: 'youtube' },
  { set: 'sms_spam', share: 0.4, weight: 0.5, group: 'sms' },
];

/** Sentences cut out of news comments with marked spans, as a share of all of them. */
export const SENTENCE_SHARE = 0.35;
/** Own comments an epoch, and what each counts. */
export const CONTRAST_ROWS = 30_000;
export const CONTRAST_WEIGHT = 0.8;
/** Share of the texts that are disguised or mistyped, whatever their labels. */
export const DISTURBED_SHARE = 0.1;
/** Share of the civil texts of which one sentence is learnt alone. */
export const CROPPED_SHARE = 0.25;
