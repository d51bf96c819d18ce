/**
 * Makes logits into probabilities at a natural rate: Platt's sigmoid (Platt 1999), fitted on development sets whose
 * classes are re-weighted to the share that the attribute has in nature (`natural-weights.ts`).
 */
import type { Calibration } from '../../src/scoring/embedded/weights-file.ts';
import { type Example, HEADS } from './example.ts';
import { type ClassWeights, NATURAL_SETS, naturalWeights } from './natural-weights.ts';
import type { Trainer } from './trainer.ts';

const STEPS = 400;

/** One calibration a head. Fitted by Newton's method on the weighted log loss. */
export function calibrateHeads(trainer: Trainer, development: readonly Example[]): Calibration[] {
  const rows = development.filter((example) => NATURAL_SETS.has(example.set));
  const logits = rows.map((row) => Float64Array.from(trainer.predict(row.text)));
  return HEADS.map((attribute, head) => {
    const scores: number[] = [];
    const labels: number[] = [];
    const sets: string[] = [];
    rows.forEach((row, index) => {
      const label = row.labels[head] as number;
      if (Number.isNaN(label)) return;
      scores.push((logits[index] as Float64Array)[head] as number);
      labels.push(label);
      sets.push(row.set);
    });
    return fitSigmoid(scores, naturalWeights(attribute, sets, labels));
  });
}

/** Weighted logistic regression on one number; the slope is kept above 0. */
export function fitSigmoid(scores: readonly number[], weights: ClassWeights): Calibration {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < STEPS; step += 1) {
    let gradSlope = 0;
    let gradOffset = 0;
    let hessSlope = 1e-6;
    let hessOffset = 1e-6;
    let hessBoth = 0;
    for (let index = 0; index < scores.length; index += 1) {
      const score = scores[index] as number;
      const guess = 1 / (1 + Math.exp(-(slope * score + offset)));
      const up = weights.up[index] as number;
      const down = weights.down[index] as number;
      const error = guess * (up + down) - up;
      const curve = guess * (1 - guess) * (up + down);
      gradSlope += error * score;
      gradOffset += error;
      hessSlope += curve * score * score;
      hessOffset += curve;
      hessBoth += curve * score;
    }
    const determinant = hessSlope * hessOffset - hessBoth * hessBoth;
    const moveSlope = (hessOffset * gradSlope - hessBoth * gradOffset) / determinant;
    const moveOffset = (hessSlope * gradOffset - hessBoth * gradSlope) / determinant;
    slope = Math.max(0.05, slope - Math.max(-0.5, Math.min(0.5, moveSlope)));
    offset -= Math.max(-1, Math.min(1, moveOffset));
    if (Math.abs(moveSlope) + Math.abs(moveOffset) < 1e-7) break;
  }
  return { slope, offset };
}
