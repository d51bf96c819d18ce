/** From the network's logits to probabilities. */
import type { DeepCalibration } from './deep-settings.ts';

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
