/**
 * The curve from Perspective's thresholds to Winnow's: both scorers' smooth quantiles at the same shares of the same rows,
 * joined and read off at hundredths. On the logit scale, where scores near 0 and 1 have room.
 */
import { sigmoid } from '../../src/scoring/embedded/deep/deep-calibration.ts';
import { type QuantilePlan, smoothQuantiles } from './smooth-quantiles.ts';

/** Perspective's published scores are rounded to hundredths. */
const PUBLISHED_STEP = 0.01;
/** Thresholds at which the map has its knots: 0, 0.01 … 1. */
export const KNOTS: readonly number[] = Array.from({ length: 101 }, (_, at) => at / 100);
/** Strictly increasing by this at least, also where all rows have one score. */
export const LEAST_RISE = 1e-6;
const DECIMALS = 1e6;
/** Quantiles of tied scores differ by rounding alone: closer than this they are one. */
const LEAST_GAP = 1e-9;

/** Log-odds; a score of 0 or 1 counts as half a step of its rounding from there. */
export function toLogit(score: number, step: number): number {
  const inside = Math.min(Math.max(score, step / 2), 1 - step / 2);
  return Math.log(inside / (1 - inside));
}

/** Sorted log-odds of Perspective's scores, for `matchQuantiles`. */
export function perspectiveLogits(scores: Float64Array): Float64Array {
  return scores.map((score) => toLogit(score, PUBLISHED_STEP)).sort();
}

/** Sorted log-odds of Winnow's scores, which are rounded to ten-thousandths. */
export function ownLogits(scores: Float64Array): Float64Array {
  return scores.map((score) => toLogit(score, 1e-4)).sort();
}

/**
 * Winnow's threshold at each of the `KNOTS`: `Float64Array [knots]`, strictly increasing from 0 to 1. Past the last rows on
 * either side it goes straight to the end. Both lists are sorted log-odds of as many rows as the plan.
 */
export function matchQuantiles(
  plan: QuantilePlan,
  perspective: Float64Array,
  own: Float64Array,
): Float64Array {
  const theirs = smoothQuantiles(plan, perspective);
  const ours = smoothQuantiles(plan, own);
  const points: { x: number; y: number }[] = [{ x: 0, y: 0 }];
  theirs.forEach((logit, at) => {
    // "0.80 or more" took in what was rounded up to 0.80: the edge lies half a step lower than the threshold.
    const x = sigmoid(logit) + PUBLISHED_STEP / 2;
    const last = points.at(-1) as { x: number };
    if (x > last.x + LEAST_GAP && x < 1) points.push({ x, y: sigmoid(ours[at] as number) });
  });
  points.push({ x: 1, y: 1 });
  return riseStrictly(KNOTS.map((knot) => readAt(points, knot)));
}

/** Between two points on the logit scale; from or to an end, which has no logit, straight. */
function readAt(points: readonly { x: number; y: number }[], x: number): number {
  const above = Math.max(
    1,
    points.findIndex((point) => point.x >= x),
  );
  const [from, to] = [points[above - 1], points[above]] as [
    { x: number; y: number },
    { x: number; y: number },
  ];
  const isEnd = above === 1 || above === points.length - 1;
  if (isEnd) return from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
  const [start, end, place] = [toLogit(from.x, 0), toLogit(to.x, 0), toLogit(x, 0)];
  const share = (place - start) / (end - start);
  return sigmoid(toLogit(from.y, 0) * (1 - share) + toLogit(to.y, 0) * share);
}

function riseStrictly(values: readonly number[]): Float64Array {
  const risen = Float64Array.from(values, (value) => Math.round(value * DECIMALS) / DECIMALS);
  const last = risen.length - 1;
  risen[0] = 0;
  risen[last] = 1;
  for (let at = 1; at < last; at += 1) {
    const least = (risen[at - 1] as number) + LEAST_RISE;
    const most = 1 - (last - at) * LEAST_RISE;
    const value = Math.min(Math.max(risen[at] as number, least), most);
    risen[at] = Math.round(value * DECIMALS) / DECIMALS;
  }
  return risen;
}
