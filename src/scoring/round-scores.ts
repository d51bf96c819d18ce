/** Scores are stored and compared as they are shown: more digits than a model can mean would only fill the record. */
import { ATTRIBUTES, noScores, type Scores } from '../domain/attribute.ts';

/** A ten-thousandth: finer than any threshold. */
const STEPS = 10_000;

/** One score to four decimals. */
export function roundScore(score: number): number {
  return Math.round(score * STEPS) / STEPS;
}

/** Every score to four decimals; null stays null. */
export function roundScores(scores: Scores): Scores {
  const rounded = noScores();
  for (const attribute of ATTRIBUTES) {
    const score = scores[attribute];
    if (score !== null) rounded[attribute] = roundScore(score);
  }
  return rounded;
}
