/**
 * From a stage's logits to probabilities at a natural rate, by a curve: Platt's sigmoid first (Platt 1999), then bent where the
 * observed shares lie off it (isotonic regression over a few bins; Zadrozny and Elkan 2002). What a bin adds is how far its observed
 * share lies from the mean of the sigmoid over its rows, in log odds: the share alone, put at the mean logit of a wide bin, would
 * lift rare attributes by several logits. Strictly rising, so that the order of texts is kept.
 */
import { sigmoid, logit as toLogit } from '../../src/scoring/embedded/deep/deep-calibration.ts';
import { fitSigmoid } from '../train/calibrate.ts';
import type { ClassWeights } from '../train/natural-weights.ts';

/** Positives a bin at least: fewer would bend the curve by chance. */
const MIN_POSITIVES = 40;
/** How many observations the sigmoid's word counts for in each bin. */
const PRIOR = 20;
const POINTS = 60;
/** Beyond the logits seen the curve goes on as the sigmoid does. */
const MARGIN = 6;
/** The least rise from point to point. */
const LEAST_RISE = 1e-7;

export interface CalibrationCurve {
  x: number[];
  y: number[];
}

interface Bin {
  logit: number;
  positives: number;
  /** What the sigmoid says of the bin's rows, summed by weight. */
  expected: number;
  total: number;
  count: number;
}

/** @param labels 0..1 */
export function fitCalibration(
  logits: readonly number[],
  labels: readonly number[],
  weights: ClassWeights,
): CalibrationCurve {
  const { slope, offset } = fitSigmoid(logits, weights);
  const order = logits.map((_, index) => index).sort((a, b) => (logits[a] as number) - (logits[b] as number));
  const bins = makeBins(order, logits, labels, weights, (logit) => sigmoid(slope * logit + offset));
  const at = bins.map((bin) => bin.logit);
  const to = bins.map(
    ({ logit, positives, expected, total }) =>
      slope * logit + offset + toLogit(positives / total) - toLogit(expected / total),
  );
  const low = (logits[order[0] as number] as number) - MARGIN;
  const high = (logits[order.at(-1) as number] as number) + MARGIN;
  const curve: CalibrationCurve = { x: [], y: [] };
  let last = 0;
  for (let point = 0; point <= POINTS; point += 1) {
    const logit = low + ((high - low) * point) / POINTS;
    const odds = interpolate(at, to, logit, slope);
    const probability = Math.min(
      1 - LEAST_RISE * (POINTS - point),
      Math.max(last + LEAST_RISE, sigmoid(odds)),
    );
    curve.x.push(Number(logit.toFixed(5)));
    curve.y.push(Number(probability.toFixed(8)));
    last = probability;
  }
  return curve;
}

function makeBins(
  order: readonly number[],
  logits: readonly number[],
  labels: readonly number[],
  weights: ClassWeights,
  expected: (logit: number) => number,
): Bin[] {
  const bins: Bin[] = [];
  let open: Bin = { logit: 0, positives: 0, expected: 0, total: 0, count: 0 };
  let seen = 0;
  const close = () => {
    // The sigmoid's own word weighs as many observations as `PRIOR`, at the bin's mean weight.
    const more = PRIOR / open.count;
    bins.push({
      logit: open.logit / open.total,
      positives: open.positives + more * open.expected,
      expected: open.expected * (1 + more),
      total: open.total * (1 + more),
      count: open.count,
    });
    open = { logit: 0, positives: 0, expected: 0, total: 0, count: 0 };
    seen = 0;
  };
  for (const index of order) {
    const label = labels[index] as number;
    const up = weights.up[index] as number;
    const weight = up + (weights.down[index] as number);
    if (weight === 0) continue;
    open.logit += (logits[index] as number) * weight;
    open.positives += up;
    open.expected += weight * expected(logits[index] as number);
    open.total += weight;
    open.count += 1;
    seen += label;
    if (seen >= MIN_POSITIVES) close();
  }
  if (open.count > 0 && (seen >= MIN_POSITIVES / 2 || bins.length === 0)) close();
  return poolAdjacent(bins);
}

/** Pool adjacent violators (Ayer et al. 1955): neighbours that fall are joined until all rise. */
function poolAdjacent(bins: readonly Bin[]): Bin[] {
  const pooled: Bin[] = [];
  for (const bin of bins) {
    let own = bin;
    let before = pooled.at(-1);
    while (before !== undefined && before.positives / before.total >= own.positives / own.total) {
      pooled.pop();
      const total = before.total + own.total;
      own = {
        logit: (before.logit * before.total + own.logit * own.total) / total,
        positives: before.positives + own.positives,
        expected: before.expected + own.expected,
        total,
        count: before.count + own.count,
      };
      before = pooled.at(-1);
    }
    pooled.push(own);
  }
  return pooled;
}

function interpolate(at: readonly number[], to: readonly number[], logit: number, slope: number): number {
  const first = at[0] as number;
  const last = at.at(-1) as number;
  if (logit <= first) return (to[0] as number) - slope * (first - logit);
  if (logit >= last) return (to.at(-1) as number) + slope * (logit - last);
  let index = 1;
  while ((at[index] as number) < logit) index += 1;
  const [x0, x1, y0, y1] = [at[index - 1], at[index], to[index - 1], to[index]] as [
    number,
    number,
    number,
    number,
  ];
  return y0 + ((y1 - y0) * (logit - x0)) / (x1 - x0);
}
