/** A greedy search for thresholds that hold much abuse and little else. Pure. */
import { ATTRIBUTES } from '../../src/domain/attribute.ts';

export interface ChoicePool {
  name: string;
  kind: 'civil' | 'abusive';
  /** `Float64Array [rows, attributes]`, NaN where nothing is judged. */
  scores: Float64Array;
  /** The most of a civil pool that may be held; left out: it is only looked at. */
  budget?: number;
  /** What an abusive pool counts for. */
  weight: number;
}

const COUNT = ATTRIBUTES.length;
const HIGHEST = 0.95;
const LOWEST = 0.1;
const STEP = 0.05;
const UNAVOIDABLE_MARGIN = 1.3;

/** The share of a pool's rows that reach any threshold. */
export function heldShare(pool: ChoicePool, thresholds: readonly number[]): number {
  const rows = pool.scores.length / COUNT;
  let held = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let head = 0; head < COUNT; head += 1) {
      if ((pool.scores[row * COUNT + head] as number) >= (thresholds[head] as number)) {
        held += 1;
        break;
      }
    }
  }
  return held / rows;
}

/** One threshold an attribute, in steps of 0.05, 0.1 at least. A pool without a budget or weight has no say. */
export function chooseThresholds(pools: readonly ChoicePool[]): number[] {
  const highest = Array.from({ length: COUNT }, () => HIGHEST);
  // What the highest thresholds hold no choice of thresholds can let go: such a pool's budget is a little more than that.
  const civil = pools
    .filter((pool) => pool.kind === 'civil' && pool.budget !== undefined)
    .map((pool) => ({
      ...pool,
      budget: Math.max(pool.budget as number, UNAVOIDABLE_MARGIN * heldShare(pool, highest)),
    }));
  const abusive = pools.filter((pool) => pool.kind === 'abusive' && pool.weight > 0);
  const gainOf = (thresholds: readonly number[]) =>
    abusive.reduce((sum, pool) => sum + pool.weight * heldShare(pool, thresholds), 0);
  /** How full the budgets are; infinite where one is overdrawn. */
  const costOf = (thresholds: readonly number[]) => {
    let cost = 0;
    for (const pool of civil) {
      const share = heldShare(pool, thresholds) / pool.budget;
      if (share > 1) return Number.POSITIVE_INFINITY;
      cost += share / civil.length;
    }
    return cost;
  };
  let thresholds = highest;
  let gain = gainOf(thresholds);
  let cost = costOf(thresholds);
  for (;;) {
    let best: { thresholds: number[]; gain: number; cost: number; worth: number } | null = null;
    for (let head = 0; head < COUNT; head += 1) {
      const lower = Number(((thresholds[head] as number) - STEP).toFixed(2));
      if (lower < LOWEST) continue;
      const tried = thresholds.map((threshold, index) => (index === head ? lower : threshold));
      const triedCost = costOf(tried);
      if (triedCost === Number.POSITIVE_INFINITY) continue;
      const triedGain = gainOf(tried);
      const worth = (triedGain - gain) / (triedCost - cost + 1e-4);
      if (best === null || worth > best.worth)
        best = { thresholds: tried, gain: triedGain, cost: triedCost, worth };
    }
    if (best === null) return thresholds;
    ({ thresholds, gain, cost } = best);
  }
}
