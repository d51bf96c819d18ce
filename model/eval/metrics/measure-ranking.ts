/** The figures of a binary scorer, all from one pass over its ranking. */
import type { Ranking } from './ranking.ts';

/** In the order in which `measureRanking` answers them. */
export const RANK_FIGURES = ['rocAuc', 'prAuc', 'tprAtFpr', 'f1', 'precisionAtRecall'] as const;
export type RankFigure = (typeof RANK_FIGURES)[number];

/** Of the figure `tprAtFpr`: the most false alarms, as a share of the negatives. */
export const MAX_FPR = 0.05;
/** Of the figure `precisionAtRecall`: the least share of the positives that is found. */
export const MIN_RECALL = 0.95;
/** Shares of whole rows must not miss a limit by a rounding step. */
const SLACK = 1e-9;

/**
 * Writes the five figures, each 0..1, or NaN where a class is empty:
 * - `rocAuc`: the chance that a positive stands above a negative, ties counted half (Mann and Whitney 1947);
 * - `prAuc`: average precision, the sum over thresholds of the gain in recall times the precision there;
 * - `tprAtFpr`: the highest true positive rate of any threshold with a false positive rate of 5 % at most;
 * - `f1`: at the threshold given (a score at or above it counts as found); NaN for a threshold of NaN;
 * - `precisionAtRecall`: the highest precision of any threshold with a recall of 95 % or more.
 * A threshold can't part equal scores, so a group is taken whole: nothing is interpolated.
 *
 * @param counts by row, how often each is taken; null: once each
 */
export function measureRanking(
  ranking: Ranking,
  counts: Uint8Array | Uint16Array | null,
  threshold: number,
  into: Float64Array,
): void {
  const { order, isPositive, groupEnds, groupScores } = ranking;
  let positives = 0;
  let rows = 0;
  for (let row = 0; row < order.length; row += 1) {
    const count = counts === null ? 1 : (counts[row] as number);
    rows += count;
    positives += count * (isPositive[row] as number);
  }
  const negatives = rows - positives;
  into.fill(Number.NaN);
  if (positives === 0 || negatives === 0) return;
  const mostFalse = MAX_FPR * negatives + SLACK;
  const leastTrue = MIN_RECALL * positives - SLACK;
  let found = 0;
  let alarms = 0;
  let pairs = 0;
  let precisionSum = 0;
  let foundAtFpr = 0;
  let precisionAtRecall = 0;
  let f1 = Number.isNaN(threshold) ? Number.NaN : 0;
  let rank = 0;
  for (let group = 0; group < groupEnds.length; group += 1) {
    const end = groupEnds[group] as number;
    let groupFound = 0;
    let groupRows = 0;
    for (; rank < end; rank += 1) {
      const row = order[rank] as number;
      const count = counts === null ? 1 : (counts[row] as number);
      groupRows += count;
      groupFound += count * (isPositive[row] as number);
    }
    if (groupRows === 0) continue;
    const groupAlarms = groupRows - groupFound;
    pairs += groupAlarms * (found + groupFound / 2);
    found += groupFound;
    alarms += groupAlarms;
    const precision = found / (found + alarms);
    precisionSum += groupFound * precision;
    if (alarms <= mostFalse) foundAtFpr = found;
    if (found >= leastTrue && precision > precisionAtRecall) precisionAtRecall = precision;
    if ((groupScores[group] as number) >= threshold) f1 = (2 * found) / (found + alarms + positives);
  }
  into[0] = pairs / (positives * negatives);
  into[1] = precisionSum / positives;
  into[2] = foundAtFpr / positives;
  into[3] = f1;
  into[4] = precisionAtRecall;
}
