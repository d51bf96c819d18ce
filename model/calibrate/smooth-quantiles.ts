/**
 * Quantiles of few, tied and sparse scores. A plain quantile jumps from one comment's score to the next; in the tail, where
 * thresholds are set, a map through such jumps would be a staircase. The estimator of Harrell and Davis ("A new
 * distribution-free quantile estimator", Biometrika 69, 1982) is a mean of all order statistics, weighted by the beta density of
 * the wanted quantile's rank: as smooth as the number of rows allows, without a bandwidth to choose.
 */

/** Which quantiles, and the weights of the ranks for each; the same for every sample of so many rows. */
export interface QuantilePlan {
  /** How many of the rows lie above each quantile, falling: so the quantiles rise. */
  heldCounts: readonly number[];
  /** Per quantile: the first rank with a weight, and the weights from there on, which add up to 1. */
  windows: readonly { from: number; weights: Float64Array }[];
}

/** Ranks with less than this share of the largest weight are left out. */
const NEGLIGIBLE = 1e-9;
/** From one count to the next, in the tails every count: some 150 quantiles of 1,000 rows. */
const COUNT_STEP = 1.06;

/** Quantiles at every count near both ends and ever wider steps towards the middle. */
export function planQuantiles(rows: number): QuantilePlan {
  const counts = new Set<number>();
  for (let count = 1; count < rows; count = Math.max(count + 1, Math.floor(count * COUNT_STEP))) {
    counts.add(count);
    counts.add(rows - count);
  }
  const heldCounts = [...counts].sort((a, b) => b - a);
  return { heldCounts, windows: heldCounts.map((held) => weighRanks(rows, held)) };
}

/** The beta density of parameters (n + 1) q and (n + 1)(1 - q), taken at the middle of each rank. */
function weighRanks(rows: number, held: number): { from: number; weights: Float64Array } {
  const below = ((rows + 1) * (rows - held)) / rows;
  const above = ((rows + 1) * held) / rows;
  const logs = Float64Array.from({ length: rows }, (_, rank) => {
    const place = (rank + 0.5) / rows;
    return (below - 1) * Math.log(place) + (above - 1) * Math.log1p(-place);
  });
  const highest = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY);
  const weights = logs.map((log) => Math.exp(log - highest));
  const from = weights.findIndex((weight) => weight >= NEGLIGIBLE);
  const window = weights.slice(from, weights.findLastIndex((weight) => weight >= NEGLIGIBLE) + 1);
  const sum = window.reduce((total, weight) => total + weight, 0);
  return { from, weights: window.map((weight) => weight / sum) };
}

/** The quantiles of the plan, rising. `sorted` has as many rows as the plan. */
export function smoothQuantiles(plan: QuantilePlan, sorted: Float64Array): Float64Array {
  return Float64Array.from(plan.windows, ({ from, weights }) => {
    let sum = 0;
    for (let at = 0; at < weights.length; at += 1) {
      sum += (weights[at] as number) * (sorted[from + at] as number);
    }
    return sum;
  });
}
