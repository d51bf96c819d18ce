/**
 * Bootstrap intervals (Efron 1979), the percentile kind. Resamples are stratified: as many positives and as many
 * negatives as the set has are drawn, each from their own, so that a rare attribute never comes out without a positive
 * and the figures that hang on the share of positives hold at the set's share.
 */
import { createRandom } from '../../train/random.ts';
import { measureRanking, RANK_FIGURES, type RankFigure } from './measure-ranking.ts';
import { type Figure, toFigure } from './quantile.ts';
import type { Ranking } from './ranking.ts';

/** The same for all: so scorers are resampled alike on a set, and a run can be repeated to the last digit. */
export const BOOTSTRAP_SEED = 20261124;

/** How often each row is drawn; refilled for every resample. */
export interface Resampler {
  /** By row: `Uint16Array [rows]`. */
  readonly counts: Uint16Array;
  /** Draws the next resample into `counts`. */
  draw(): void;
}

/** Draws rows with replacement, as many of each stratum as it has. `strata` is by row, 0 or 1. */
export function createResampler(strata: Uint8Array, seed = BOOTSTRAP_SEED): Resampler {
  const random = createRandom(seed);
  const counts = new Uint16Array(strata.length);
  const members = [0, 1].map((stratum) =>
    Uint32Array.from(Array.from(strata.keys()).filter((row) => strata[row] === stratum)),
  );
  return {
    counts,
    draw() {
      counts.fill(0);
      for (const rows of members) {
        for (let draw = 0; draw < rows.length; draw += 1) {
          const row = rows[Math.floor(random() * rows.length)] as number;
          counts[row] = (counts[row] as number) + 1;
        }
      }
    },
  };
}

/** The figures of one ranking with their intervals. Time: resamples times rows. */
export function bootstrapRanking(
  ranking: Ranking,
  threshold: number,
  resamples: number,
): Record<RankFigure, Figure> {
  const values = new Float64Array(RANK_FIGURES.length);
  measureRanking(ranking, null, threshold, values);
  const resampled = RANK_FIGURES.map(() => new Float64Array(resamples));
  const resampler = createResampler(ranking.isPositive);
  const own = new Float64Array(RANK_FIGURES.length);
  for (let sample = 0; sample < resamples; sample += 1) {
    resampler.draw();
    measureRanking(ranking, resampler.counts, threshold, own);
    for (let at = 0; at < own.length; at += 1) {
      (resampled[at] as Float64Array)[sample] = own[at] as number;
    }
  }
  return Object.fromEntries(
    RANK_FIGURES.map((name, at) => [name, toFigure(values[at] as number, resampled[at] as Float64Array)]),
  ) as Record<RankFigure, Figure>;
}

/** The mean of some numbers with its interval; null for none. */
export function bootstrapMean(values: Float64Array, resamples: number): Figure {
  const resampler = createResampler(new Uint8Array(values.length));
  const means = new Float64Array(resamples);
  for (let sample = 0; sample < resamples; sample += 1) {
    resampler.draw();
    let sum = 0;
    for (let row = 0; row < values.length; row += 1) {
      sum += (values[row] as number) * (resampler.counts[row] as number);
    }
    means[sample] = sum / values.length;
  }
  return toFigure(values.reduce((sum, value) => sum + value, 0) / values.length, means);
}
