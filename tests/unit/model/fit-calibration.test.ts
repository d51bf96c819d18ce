import { describe, expect, it } from 'vitest';
import { fitCalibration } from '../../../model/deep/fit-calibration.ts';
import { type ClassWeights, weighToShare } from '../../../model/train/natural-weights.ts';
import { createRandom } from '../../../model/train/random.ts';
import { calibrate } from '../../../src/scoring/embedded/deep/deep-calibration.ts';

/** Civil logits around -6, those of the attribute around 2, both two wide: drawn by sums of uniform numbers. */
function drawLogits(positives: number, negatives: number, seed: number) {
  const random = createRandom(seed);
  const bell = () => Array.from({ length: 12 }, random).reduce((sum, one) => sum + one, -6);
  const labels = Array.from({ length: positives + negatives }, (_, at) => (at < positives ? 1 : 0));
  return { labels, logits: labels.map((label) => (label === 1 ? 2 : -6) + 2 * bell()) };
}

function logLoss(scores: readonly number[], weights: ClassWeights): number {
  let loss = 0;
  let total = 0;
  for (const [row, score] of scores.entries()) {
    const up = weights.up[row] as number;
    const down = weights.down[row] as number;
    loss -= up * Math.log(score) + down * Math.log(1 - score);
    total += up + down;
  }
  return loss / total;
}

describe('fitting a calibration curve', () => {
  it.each([21, 34, 100, 1200])('stays far below the constant’s loss with %i positives', (positives) => {
    const share = 0.02;
    const known = drawLogits(positives, 6000, 3);
    const curve = fitCalibration(known.logits, known.labels, weighToShare(known.labels, share));
    const fresh = drawLogits(400, 6000, 4);
    const scores = fresh.logits.map((logit) => calibrate(curve, logit));
    const constant = -share * Math.log(share) - (1 - share) * Math.log(1 - share);
    expect(logLoss(scores, weighToShare(fresh.labels, share))).toBeLessThan(constant / 2);
  });

  it('means what it says where observed shares lie off any sigmoid', () => {
    const random = createRandom(9);
    const logits = Array.from({ length: 30_000 }, () => random() * 10 - 5);
    // A shelf: from -1 to 2 the share stays at 0.4.
    const truth = (logit: number) => (logit < -1 ? 0.02 : logit < 2 ? 0.4 : 0.95);
    const labels = logits.map((logit) => (random() < truth(logit) ? 1 : 0));
    const share = labels.reduce((sum: number, label) => sum + label, 0) / labels.length;
    const curve = fitCalibration(logits, labels, weighToShare(labels, share));
    for (const logit of [-4, 0, 0.5, 1, 4]) {
      expect(Math.abs(calibrate(curve, logit) - truth(logit))).toBeLessThan(0.05);
    }
  });

  it('rises strictly', () => {
    const { logits, labels } = drawLogits(60, 500, 5);
    const { y } = fitCalibration(logits, labels, weighToShare(labels, 0.05));
    for (let point = 1; point < y.length; point += 1) {
      expect(y[point] as number).toBeGreaterThan(y[point - 1] as number);
    }
  });
});
