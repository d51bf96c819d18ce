/**
 * Makes logits into probabilities at a natural rate: Platt's sigmoid (Platt 1999), fitted on development sets whose
 * classes are re-weighted to the share that the attribute has in nature.
 */
import type { Calibration } from '../../src/scoring/embedded/weights-file.ts';
import { type Example, HEADS } from './example.ts';
import type { Trainer } from './trainer.ts';

/**
 * Sets that stand for reader comments, and the share of each attribute in nature. Toxicity: 8 to 10 % of the news
 * comments of Civil Comments and of Wikipedia's talk pages (Borkan et al. 2019; Wulczyn et al. 2017); the kinds by
 * their share of the toxic in the same sources; spam is a guess for a site with no filter before Winnow.
 */
export const NATURAL_SETS: ReadonlySet<string> = new Set([
  'jigsaw_wiki_train',
  'civil_stripped',
  'wiki_context_cat',
  'wiki_identity_nontoxic',
  'convabuse',
  'youtube_spam',
  'sms_spam',
]);
/** In the order of the attributes. */
export const NATURAL_SHARES: readonly number[] = [0.09, 0.01, 0.02, 0.05, 0.04, 0.005, 0.01, 0.05];
const STEPS = 400;

/** One calibration a head. Fitted by Newton's method on the weighted log loss. */
export function calibrateHeads(trainer: Trainer, development: readonly Example[]): Calibration[] {
  const rows = development.filter((example) => NATURAL_SETS.has(example.set));
  const logits = rows.map((row) => Float64Array.from(trainer.predict(row.text)));
  return HEADS.map((_, head) => {
    const scores: number[] = [];
    const labels: number[] = [];
    rows.forEach((row, index) => {
      const label = row.labels[head] as number;
      if (Number.isNaN(label)) return;
      scores.push((logits[index] as Float64Array)[head] as number);
      labels.push(label);
    });
    const positives = labels.reduce((sum, label) => sum + label, 0);
    const share = NATURAL_SHARES[head] as number;
    return fitSigmoid(scores, labels, share / positives, (1 - share) / (labels.length - positives));
  });
}

/** Weighted logistic regression on one number; the slope is kept above 0. */
export function fitSigmoid(
  scores: readonly number[],
  labels: readonly number[],
  positiveWeight: number,
  negativeWeight: number,
): Calibration {
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
      const label = labels[index] as number;
      const guess = 1 / (1 + Math.exp(-(slope * score + offset)));
      const up = label * positiveWeight;
      const down = (1 - label) * negativeWeight;
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
