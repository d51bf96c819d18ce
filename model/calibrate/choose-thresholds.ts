/**
 * A search for thresholds that hold much abuse and little else: from several beginnings by chance, step by step, to what holds more.
 * One threshold after the other, lowered as long as it pays, ends early: what one holds already another needn't, so two must
 * move at a time. Pure, and seeded by its caller.
 */
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
const HIGHEST = 0.97;
const LOWEST = 0.05;
const BEGINNINGS = 12;
const STEPS = 600;
/** While a beginning overdraws a budget all its thresholds rise by this. */
const RISE = 0.02;
/** How far the second threshold of a step may move. */
const REACH = 0.15;
/** Of the steps, how many move two thresholds. */
const PAIR_SHARE = 0.6;
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

/** One threshold an attribute, in steps of 0.01. A pool without a budget or weight has no say. */
export function chooseThresholds(pools: readonly ChoicePool[], random: () => number): number[] {
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
  const isWithin = (thresholds: readonly number[]) =>
    civil.every((pool) => heldShare(pool, thresholds) <= pool.budget);
  const round = (threshold: number) => Number(Math.min(HIGHEST, Math.max(LOWEST, threshold)).toFixed(2));
  let best = { thresholds: highest, gain: gainOf(highest) };
  for (let beginning = 0; beginning < BEGINNINGS; beginning += 1) {
    let thresholds = highest.map(() => round(LOWEST + random() * (HIGHEST - LOWEST)));
    while (!isWithin(thresholds)) thresholds = thresholds.map((threshold) => round(threshold + RISE));
    let gain = gainOf(thresholds);
    for (let step = 0; step < STEPS; step += 1) {
      const tried = [...thresholds];
      const first = Math.floor(random() * COUNT);
      tried[first] = round(LOWEST + random() * (HIGHEST - LOWEST));
      if (random() < PAIR_SHARE) {
        const second = Math.floor(random() * COUNT);
        tried[second] = round((tried[second] as number) + (2 * random() - 1) * REACH);
      }
      const triedGain = gainOf(tried);
      if (triedGain < gain || !isWithin(tried)) continue;
      thresholds = tried;
      gain = triedGain;
    }
    if (gain > best.gain) best = { thresholds, gain };
  }
  return best.thresholds;
}
