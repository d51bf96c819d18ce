/** How much each stage's word counts for a long piece: logistic regression on the log odds of both scores. */
import { sigmoid } from '../../src/scoring/embedded/deep/deep-calibration.ts';
import type { LongPieces } from '../../src/scoring/embedded/deep/deep-settings.ts';
import type { ClassWeights } from '../train/natural-weights.ts';

const STEPS = 100;
/** Keeps the steps finite where the classes can be told apart without fault. */
const RIDGE = 1e-3;

/**
 * Fitted by Newton's method on the weighted log loss. A weight that comes out below 0 is 0.
 *
 * @param fast log odds of the fast stage's scores, `[rows]`
 * @param deep log odds of the deep stage's, `[rows]`
 */
export function fitMix(
  fast: readonly number[],
  deep: readonly number[],
  weights: ClassWeights,
): Pick<LongPieces, 'fastWeight' | 'deepWeight' | 'offset'> {
  let theta = [0.5, 0.5, 0];
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = theta.map((value, at) => (at < 2 ? RIDGE * value : 0));
    const hessian = [0, 1, 2].map((row) => [0, 1, 2].map((column) => (row === column ? RIDGE : 0)));
    for (let row = 0; row < fast.length; row += 1) {
      const up = weights.up[row] as number;
      const total = up + (weights.down[row] as number);
      if (total === 0) continue;
      const x = [fast[row] as number, deep[row] as number, 1];
      const guess = sigmoid(dot(theta, x));
      const error = guess * total - up;
      const curve = guess * (1 - guess) * total;
      for (let a = 0; a < 3; a += 1) {
        gradient[a] = (gradient[a] as number) + error * (x[a] as number);
        const line = hessian[a] as number[];
        for (let b = 0; b < 3; b += 1)
          line[b] = (line[b] as number) + curve * (x[a] as number) * (x[b] as number);
      }
    }
    const move = solve(hessian, gradient).map((value) => Math.max(-1, Math.min(1, value)));
    theta = theta.map((value, at) => value - (move[at] as number));
    if (Math.max(...move.map(Math.abs)) < 1e-8) break;
  }
  const [fastWeight, deepWeight, offset] = theta as [number, number, number];
  return { fastWeight: Math.max(0, fastWeight), deepWeight: Math.max(0, deepWeight), offset };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] as number), 0);
}

/** Gaussian elimination; the matrix is symmetric and positive definite, so no row need be exchanged. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, vector[at] as number]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot += 1) {
    const own = rows[pivot] as number[];
    for (let at = 0; at < size; at += 1) {
      if (at === pivot) continue;
      const row = rows[at] as number[];
      const factor = (row[pivot] as number) / (own[pivot] as number);
      for (let column = pivot; column <= size; column += 1)
        row[column] = (row[column] as number) - factor * (own[column] as number);
    }
  }
  return rows.map((row, at) => (row[size] as number) / (row[at] as number));
}
