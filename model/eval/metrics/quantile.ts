/** Quantiles, as the intervals and the drops of scores need them. */

/** Of sorted numbers, with linear interpolation (Hyndman and Fan 1996, type 7); NaN for none. `share` is 0..1. */
export function quantileOf(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (high - low) * (place - below);
}

/** The figures' own form: a value with its 95 % interval; null where there is none. */
export interface Figure {
  value: number | null;
  low: number | null;
  high: number | null;
}

/** A value with the 2.5 % and 97.5 % quantiles of its resamples (percentile bootstrap); sorts them in place. */
export function toFigure(value: number, resampled: Float64Array): Figure {
  if (Number.isNaN(value)) return { value: null, low: null, high: null };
  resampled.sort();
  return {
    value: round(value),
    low: round(quantileOf(resampled, 0.025)),
    high: round(quantileOf(resampled, 0.975)),
  };
}

/** Four decimals: more than any interval can bear. */
export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
