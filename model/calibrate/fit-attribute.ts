/** Fits one attribute's map and says how sure it is. */
import { type AttributeMap, FEW_ROWS, type TableRow } from '../../src/domain/perspective/perspective-map.ts';
import { createResampler } from '../eval/metrics/bootstrap.ts';
import { quantileOf, round } from '../eval/metrics/quantile.ts';
import { KNOTS, matchQuantiles, ownLogits, perspectiveLogits } from './match-quantiles.ts';
import { planQuantiles } from './smooth-quantiles.ts';

/** The thresholds that people set, of which the file and the documents have a table. */
export const USUAL_THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95] as const;
/** Where the usual advice to moderate begins: fewer rows than `FEW_ROWS` from here on and the attribute gets a note. */
const HIGH_THRESHOLD = 0.8;

export interface FitOptions {
  /** Bootstrap resamples of the rows; both scorers' scores of a row stay together. */
  resamples: number;
  seed: number;
}

/** Both scores of the same rows, 0..1. */
export interface PairedScores {
  perspective: Float64Array;
  own: Float64Array;
}

/** Fits on the rows of which `isFitted` is 1, at least two; the shares are of all rows. */
export function fitAttribute(all: PairedScores, isFitted: Uint8Array, options: FitOptions): AttributeMap {
  const fitted = {
    perspective: all.perspective.filter((_, row) => isFitted[row] === 1),
    own: all.own.filter((_, row) => isFitted[row] === 1),
  };
  const { perspective, own } = fitted;
  const rows = perspective.length;
  const plan = planQuantiles(rows);
  const y = matchQuantiles(plan, perspectiveLogits(perspective), ownLogits(own));
  const samples = KNOTS.map(() => new Float64Array(options.resamples));
  const resampler = createResampler(new Uint8Array(rows), options.seed);
  for (let sample = 0; sample < options.resamples; sample += 1) {
    resampler.draw();
    const drawn = expand(resampler.counts);
    const theirs = perspectiveLogits(drawn.map((row) => perspective[row] as number));
    const ours = ownLogits(drawn.map((row) => own[row] as number));
    matchQuantiles(plan, theirs, ours).forEach((value, at) => {
      (samples[at] as Float64Array)[sample] = value;
    });
  }
  const sorted = samples.map((values) => values.sort());
  // The estimate lies inside, whatever few resamples say.
  const low = sorted.map((values, at) => Math.min(round(quantileOf(values, 0.025)), y[at] as number));
  const high = sorted.map((values, at) => Math.max(round(quantileOf(values, 0.975)), y[at] as number));
  const map = {
    x: KNOTS,
    y: [...y],
    low,
    high,
    shareHeld: KNOTS.map((knot) => shareFrom(all.perspective, knot)),
    rowsHeld: KNOTS.map((knot) => countFrom(perspective, knot)),
  };
  return {
    ...map,
    table: USUAL_THRESHOLDS.map((threshold) => describeRow(map, threshold, all, fitted)),
    note: describeDoubt(perspective),
  };
}

function expand(counts: Uint16Array): Float64Array {
  const drawn = new Float64Array(counts.length);
  let at = 0;
  counts.forEach((count, row) => {
    drawn.fill(row, at, at + count);
    at += count;
  });
  return drawn;
}

function countFrom(scores: Float64Array, threshold: number): number {
  return scores.reduce((held, score) => held + (score >= threshold ? 1 : 0), 0);
}

function shareFrom(scores: Float64Array, threshold: number): number {
  return round(countFrom(scores, threshold) / scores.length);
}

function describeRow(
  { y, low, high, shareHeld, rowsHeld }: Omit<AttributeMap, 'table' | 'note' | 'x'>,
  threshold: number,
  all: PairedScores,
  { perspective, own }: PairedScores,
): TableRow {
  const at = KNOTS.indexOf(threshold);
  // To the digits in which scores are stored and people type thresholds.
  const ours = round(y[at] as number);
  const both = own.filter((score, row) => score >= ours && (perspective[row] as number) >= threshold);
  return {
    perspective: threshold,
    ours,
    low: round(low[at] as number),
    high: round(high[at] as number),
    shareHeld: shareHeld[at] as number,
    shareHeldByOurs: shareFrom(all.own, ours),
    rowsHeld: rowsHeld[at] as number,
    rowsHeldByOurs: countFrom(own, ours),
    rowsHeldByBoth: both.length,
  };
}

function describeDoubt(perspective: Float64Array): string | null {
  const highRows = countFrom(perspective, HIGH_THRESHOLD);
  if (highRows >= FEW_ROWS) return null;
  const highest = perspective.reduce((most, score) => Math.max(most, score), 0);
  return `few comments score high here, ${highRows} at ${HIGH_THRESHOLD} or more and the highest ${highest}: the intervals are wide, and above the highest the map is a straight line to 1.`;
}
