/**
 * What rows count when scores are made probabilities, or held against them: in each set of reader comments an attribute then occurs
 * as often as in nature. Set by set, for a set without a case of it (or with easy texts only) would thin out the comments that
 * are hard to tell, and scores would promise too much for each site whose comments are like the other sets'.
 */
import { ATTRIBUTES, type Attribute } from '../../src/domain/attribute.ts';

/**
 * Sets that stand for reader comments, and the share of each attribute in nature. Toxicity: 8 to 10 % of the news
 * comments of Civil Comments and of Wikipedia's talk pages (Borkan et al. 2019; Wulczyn et al. 2017); the kinds by
 * their share of the toxic in the same sources; spam is a guess for a site with no filter before Winnow.
 */
export const NATURAL_SETS: ReadonlySet<string> = new Set([
  'jigsaw_wiki_train',
  'civil_stripped',
  'wiki_context_cat',
  'wiki_identity_nontoxic',
  'convabuse',
  'youtube_spam',
  'sms_spam',
]);
/** In the order of the attributes. */
export const NATURAL_SHARES: readonly number[] = [0.09, 0.01, 0.02, 0.05, 0.04, 0.005, 0.01, 0.05];

/** A set with fewer cases says nothing of its own; the sum of soft labels. */
const MIN_CASES = 20;
/** Texts that advertise come from sets of their own, which have no comments of the other kind: all sets are one there. */
const IN_ONE: readonly Attribute[] = ['spam'];

/** What a row counts as a case and as none, `[rows]` each; both 0 where its set is left out. */
export interface ClassWeights {
  up: Float64Array;
  down: Float64Array;
}

/**
 * The sum of all weights is the number of rows that count. Where no set has cases enough, all count as one set.
 *
 * @param sets the set of each row
 * @param labels 0..1, one a row
 */
export function naturalWeights(
  attribute: Attribute,
  sets: readonly string[],
  labels: ArrayLike<number>,
): ClassWeights {
  const share = NATURAL_SHARES[ATTRIBUTES.indexOf(attribute)] as number;
  const sums = new Map<string, { cases: number; rows: number }>();
  const groupOf = (row: number) => (IN_ONE.includes(attribute) ? '' : (sets[row] as string));
  for (let row = 0; row < sets.length; row += 1) {
    const sum = sums.get(groupOf(row)) ?? { cases: 0, rows: 0 };
    sum.cases += labels[row] as number;
    sum.rows += 1;
    sums.set(groupOf(row), sum);
  }
  const telling = [...sums].filter(([, { cases, rows }]) => cases >= MIN_CASES && rows > cases);
  if (telling.length === 0) return weighToShare(labels, share);
  const chosen = new Map(telling);
  return weigh(sets.length, labels, share, (row) => chosen.get(groupOf(row)));
}

/** What a row counts in all; 0 where its set is left out. */
export function weightOf({ up, down }: ClassWeights, row: number): number {
  return (up[row] as number) + (down[row] as number);
}

/** The same for labels of one set and a share that is given. */
export function weighToShare(labels: ArrayLike<number>, share: number): ClassWeights {
  let cases = 0;
  for (let row = 0; row < labels.length; row += 1) cases += labels[row] as number;
  return weigh(labels.length, labels, share, () => ({ cases, rows: labels.length }));
}

function weigh(
  count: number,
  labels: ArrayLike<number>,
  share: number,
  sumFor: (row: number) => { cases: number; rows: number } | undefined,
): ClassWeights {
  const up = new Float64Array(count);
  const down = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    const sum = sumFor(row);
    if (sum === undefined) continue;
    const label = labels[row] as number;
    up[row] = (label * share * sum.rows) / sum.cases;
    down[row] = ((1 - label) * (1 - share) * sum.rows) / (sum.rows - sum.cases);
  }
  return { up, down };
}
