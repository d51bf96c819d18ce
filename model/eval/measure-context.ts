/**
 * Whether the parent comment helps to judge a reply. The scorer reads a comment alone; here each way to bring in the
 * parent is set against that, on the same rows and the same resamples, so that the difference has an interval of its own.
 */
import { createResampler } from './metrics/bootstrap.ts';
import { measureRanking, RANK_FIGURES } from './metrics/measure-ranking.ts';
import { type Figure, toFigure } from './metrics/quantile.ts';
import { type Ranking, rankRows } from './metrics/ranking.ts';

/** Reply and parent as they are scored. */
export interface Reply {
  comment: string;
  parent: string;
  isPositive: boolean;
}

/** The texts of a reply that need a score; the other ways are worked out from these. */
export const SCORED_TEXTS = ['alone', 'parent', 'joined', 'joined short'] as const;
export type ScoredTextName = (typeof SCORED_TEXTS)[number];

/** The ways to judge a reply that are compared. `parent` reads no reply at all: what the parent alone gives away. */
export const APPROACHES = [...SCORED_TEXTS, 'highest', 're-ranked'] as const;
export type Approach = (typeof APPROACHES)[number];

/** Of the parent in `joined short`, in UTF-16 code units: so that both fit one reading of the deep stage. */
export const SHORT_PARENT_LENGTH = 100;

/** A score nearer to 0 or 1 has no more weight than one at this distance. */
const LEAST_SCORE = 1e-6;
/** Weights to choose from: -0.5 to 1 in steps of 0.05, in twentieths so that 0 is exact. */
const WEIGHTS = Array.from({ length: 31 }, (_, at) => (at - 10) / 20);

/** The text that a way scores: parent before comment, an empty line between them. */
export function textFor(
  name: ScoredTextName,
  { comment, parent }: Pick<Reply, 'comment' | 'parent'>,
): string {
  if (name === 'alone') return comment;
  if (name === 'parent') return parent;
  return `${name === 'joined' ? parent : endOf(parent)}\n\n${comment}`;
}

/** The last words, begun at a word where there is a space to begin after. */
function endOf(parent: string): string {
  if (parent.length <= SHORT_PARENT_LENGTH) return parent;
  const end = parent.slice(-SHORT_PARENT_LENGTH);
  const space = end.indexOf(' ');
  return space === -1 ? end : end.slice(space + 1);
}

/** Log odds of a score, bounded so that 0 and 1 have some. */
export function logitOf(score: number): number {
  const bounded = Math.min(Math.max(score, LEAST_SCORE), 1 - LEAST_SCORE);
  return Math.log(bounded / (1 - bounded));
}

/** By row, `logit(comment) + weight · logit(parent)`: a score to order by, not a probability. */
export function rerank(alone: Float64Array, parent: Float64Array, weight: number): Float64Array {
  return alone.map((score, row) => logitOf(score) + weight * logitOf(parent[row] as number));
}

/** By row, the higher of two scores. */
export function takeHighest(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((score, row) => Math.max(score, other[row] as number));
}

/** The weight with the highest ROC-AUC on these rows; of equals the one nearest to 0, which leaves the parent out. */
export function chooseWeight(alone: Float64Array, parent: Float64Array, isPositive: Uint8Array): number {
  let best = { weight: 0, auc: aucOf(rankRows(rerank(alone, parent, 0), isPositive), null) };
  const outward = [...WEIGHTS].sort((a, b) => Math.abs(a) - Math.abs(b));
  for (const weight of outward) {
    const auc = aucOf(rankRows(rerank(alone, parent, weight), isPositive), null);
    if (auc > best.auc) best = { weight, auc };
  }
  return best.weight;
}

/** Of one way: its ROC-AUC, and how much higher that is than the comment's alone; null for that itself. */
export interface ApproachFigures {
  approach: Approach;
  rocAuc: Figure;
  gain: Figure | null;
  /** Whether the whole interval of the gain lies above 0. */
  helps: boolean;
}

/** All ways from the scores of the four texts, `Float64Array [rows]` each. */
export function scoresByApproach(
  scored: Readonly<Record<ScoredTextName, Float64Array>>,
  weight: number,
): Record<Approach, Float64Array> {
  return {
    ...scored,
    highest: takeHighest(scored.alone, scored.parent),
    're-ranked': rerank(scored.alone, scored.parent, weight),
  };
}

/**
 * Each way beside the comment alone. The bootstrap is paired: every resample is the same rows for all ways, so that what
 * makes a row hard for both drops out of the difference. Time: resamples times rows times ways.
 */
export function compareApproaches(
  scores: Readonly<Record<Approach, Float64Array>>,
  isPositive: Uint8Array,
  resamples: number,
): ApproachFigures[] {
  const rankings = APPROACHES.map((approach) => rankRows(scores[approach], isPositive));
  const resampled = APPROACHES.map(() => new Float64Array(resamples));
  const resampler = createResampler(isPositive);
  for (let sample = 0; sample < resamples; sample += 1) {
    resampler.draw();
    rankings.forEach((ranking, at) => {
      (resampled[at] as Float64Array)[sample] = aucOf(ranking, resampler.counts);
    });
  }
  const values = rankings.map((ranking) => aucOf(ranking, null));
  const base = APPROACHES.indexOf('alone');
  // Sorting for an interval ends the pairing: all gains are worked out first.
  const alone = resampled[base] as Float64Array;
  const gains = resampled.map((aucs) => aucs.map((auc, sample) => auc - (alone[sample] as number)));
  return APPROACHES.map((approach, at) => {
    const value = values[at] as number;
    const gain = at === base ? null : toFigure(value - (values[base] as number), gains[at] as Float64Array);
    return {
      approach,
      rocAuc: toFigure(value, resampled[at] as Float64Array),
      gain,
      helps: (gain?.low ?? 0) > 0,
    };
  });
}

const figures = new Float64Array(RANK_FIGURES.length);

function aucOf(ranking: Ranking, counts: Uint16Array | null): number {
  measureRanking(ranking, counts, Number.NaN, figures);
  return figures[RANK_FIGURES.indexOf('rocAuc')] as number;
}

/**
 * Of minimal pairs, the share in which the abusive one scores above its twin; equal scores count half. Scores stand in
 * turn: abusive, harmless, abusive, and so on.
 */
export function sharePairsInOrder(scores: Float64Array): number {
  let won = 0;
  for (let at = 0; at + 1 < scores.length; at += 2) {
    const lead = (scores[at] as number) - (scores[at + 1] as number);
    won += lead > 0 ? 1 : lead === 0 ? 0.5 : 0;
  }
  return won / Math.floor(scores.length / 2);
}
