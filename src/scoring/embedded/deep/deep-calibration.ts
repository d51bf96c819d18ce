/** From the network's logits to probabilities. */
import type { DeepCalibration, LongPieces } from './deep-settings.ts';

/** Keeps log odds finite. */
const NEAREST = 1e-6;

/** 0..1, and never falling as the logit rises. */
export function calibrate(calibration: DeepCalibration, logit: number): number {
  if ('slope' in calibration) return sigmoid(calibration.slope * logit + calibration.offset);
  const { x, y } = calibration;
  let low = 0;
  let high = x.length - 1;
  if (!(logit > (x[low] as number))) return y[low] as number;
  if (logit >= (x[high] as number)) return y[high] as number;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (logit >= (x[middle] as number)) low = middle;
    else high = middle;
  }
  const [x0, x1, y0, y1] = [x[low], x[high], y[low], y[high]] as [number, number, number, number];
  return y0 + ((y1 - y0) * (logit - x0)) / (x1 - x0);
}

/** The logistic function. */
export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** The inverse of `sigmoid`; a probability of 0 or 1 is taken for one beside it. */
export function logit(probability: number): number {
  const inside = Math.min(1 - NEAREST, Math.max(NEAREST, probability));
  return Math.log(inside / (1 - inside));
}

/** The score of a long piece from the fast stage's of all of it and the deep stage's of a stretch; 0..1 each. */
export function mixLong(long: LongPieces, fast: number, deep: number): number {
  return sigmoid(long.fastWeight * logit(fast) + long.deepWeight * logit(deep) + long.offset);
}
