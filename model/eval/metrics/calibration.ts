/**
 * Whether a score means what it says: of comments that score about 0.9, are nine in ten what the score says? Sets
 * don't have the share of positives that nature has, so positives and negatives are weighted to it, as in calibrating
 * (`train/natural-weights.ts`).
 */
import { type ClassWeights, weightOf } from '../../train/natural-weights.ts';
import { createResampler } from './bootstrap.ts';
import { type Figure, round, toFigure } from './quantile.ts';

/** Scores at or above `from` and below `to`; the last bin takes 1 as well. */
export interface BinRange {
  from: number;
  to: number;
}

export interface CalibrationBin extends BinRange {
  rows: number;
  meanScore: number | null;
  /** Of the weight in the bin, the share that is positive; 0..1. */
  observed: Figure;
  /** The mean score less the observed share. */
  gap: Figure;
}

export interface Calibration {
  rows: number;
  positives: number;
  /** Share of positives that the rows are weighted to. */
  naturalShare: number;
  bins: CalibrationBin[];
  /** Ten of equal width, for the picture. */
  curve: CalibrationBin[];
  brier: number;
  logLoss: number;
  /** Of a predictor that always answers the natural share. */
  constantBrier: number;
  constantLogLoss: number;
}

const BINS: readonly BinRange[] = [
  { from: 0.2, to: 0.5 },
  { from: 0.5, to: 0.8 },
  { from: 0.8, to: 1 },
];
const CURVE: readonly BinRange[] = Array.from({ length: 10 }, (_, at) => ({
  from: at / 10,
  to: (at + 1) / 10,
}));
/** Scores come with four decimals; 0 and 1 stand for half a step beside them, so that a log loss is finite. */
const NEAREST = 0.00005;

/** Measures scores (0..1) against labels (0..1, a label in between is the share of raters); rows that weigh nothing are left out. */
export function measureCalibration(
  allScores: Float64Array,
  allLabels: Float64Array,
  allWeights: ClassWeights,
  naturalShare: number,
  resamples: number,
): Calibration {
  const kept = allLabels.map((_, row) => row).filter((row) => weightOf(allWeights, row) > 0);
  const scores = kept.map((row) => allScores[row] as number);
  const labels = kept.map((row) => allLabels[row] as number);
  const total = kept.reduce((sum, row) => sum + weightOf(allWeights, row), 0);
  const ups = kept.map((row) => (allWeights.up[row] as number) / total);
  const weights = kept.map((row) => weightOf(allWeights, row) / total);
  const strata = Uint8Array.from(labels, (label) => (label >= 0.5 ? 1 : 0));
  let brier = 0;
  let logLoss = 0;
  for (let row = 0; row < scores.length; row += 1) {
    const score = scores[row] as number;
    const up = ups[row] as number;
    const down = (weights[row] as number) - up;
    const inside = Math.min(1 - NEAREST, Math.max(NEAREST, score));
    brier += up * (1 - score) ** 2 + down * score ** 2;
    logLoss -= up * Math.log(inside) + down * Math.log(1 - inside);
  }
  const upShares = ups.map((up, row) => up / (weights[row] as number));
  const measure = (ranges: readonly BinRange[]) =>
    measureBins(ranges, { scores, weights, upShares, strata }, resamples);
  return {
    rows: scores.length,
    positives: strata.reduce((sum, stratum) => sum + stratum, 0),
    naturalShare,
    bins: measure(BINS),
    curve: measure(CURVE),
    brier: round(brier),
    logLoss: round(logLoss),
    constantBrier: round(naturalShare * (1 - naturalShare)),
    constantLogLoss: round(
      -naturalShare * Math.log(naturalShare) - (1 - naturalShare) * Math.log(1 - naturalShare),
    ),
  };
}

interface WeightedRows {
  scores: Float64Array;
  weights: Float64Array;
  /** Of each row's weight, the share that speaks for the attribute. */
  upShares: Float64Array;
  strata: Uint8Array;
}

function measureBins(ranges: readonly BinRange[], rows: WeightedRows, resamples: number): CalibrationBin[] {
  const binOf = Int8Array.from(rows.scores, (score) =>
    ranges.findIndex(({ from, to }) => score >= from && (score < to || (to === 1 && score === 1))),
  );
  const point = sumBins(ranges.length, binOf, rows, null);
  const observed = ranges.map(() => new Float64Array(resamples));
  const gaps = ranges.map(() => new Float64Array(resamples));
  const resampler = createResampler(rows.strata);
  for (let sample = 0; sample < resamples; sample += 1) {
    resampler.draw();
    const sums = sumBins(ranges.length, binOf, rows, resampler.counts);
    for (let bin = 0; bin < ranges.length; bin += 1) {
      const share = (sums.up[bin] as number) / (sums.weight[bin] as number);
      (observed[bin] as Float64Array)[sample] = share;
      (gaps[bin] as Float64Array)[sample] =
        (sums.score[bin] as number) / (sums.weight[bin] as number) - share;
    }
  }
  return ranges.map(({ from, to }, bin) => {
    const share = (point.up[bin] as number) / (point.weight[bin] as number);
    const mean = (point.score[bin] as number) / (point.weight[bin] as number);
    return {
      from,
      to,
      rows: binOf.reduce((count, own) => count + (own === bin ? 1 : 0), 0),
      meanScore: Number.isNaN(mean) ? null : round(mean),
      observed: toFigure(share, known(observed[bin] as Float64Array)),
      gap: toFigure(mean - share, known(gaps[bin] as Float64Array)),
    };
  });
}

/** Resamples that drew no row of a bin say nothing of it. */
function known(values: Float64Array): Float64Array {
  return values.filter((value) => !Number.isNaN(value));
}

function sumBins(binCount: number, binOf: Int8Array, rows: WeightedRows, counts: Uint16Array | null) {
  const weight = new Float64Array(binCount);
  const score = new Float64Array(binCount);
  const up = new Float64Array(binCount);
  for (let row = 0; row < binOf.length; row += 1) {
    const bin = binOf[row] as number;
    if (bin < 0) continue;
    const own = (rows.weights[row] as number) * (counts === null ? 1 : (counts[row] as number));
    weight[bin] = (weight[bin] as number) + own;
    score[bin] = (score[bin] as number) + own * (rows.scores[row] as number);
    up[bin] = (up[bin] as number) + own * (rows.upShares[row] as number);
  }
  return { weight, score, up };
}
