/**
 * A scorer's answer is checked before anyone decides by it: a remote service, a damaged weights file or a
 * numerical fault must show as a fault and never as a low score.
 */
import { ATTRIBUTES, type Scores } from '../domain/attribute.ts';
import { BadAnswer } from './scorer-faults.ts';

/**
 * Returns the answers if there is exactly one a piece and every number in them is finite and in 0..1.
 * Throws `BadAnswer` otherwise.
 */
export function checkScores(answers: readonly Scores[], pieceCount: number): readonly Scores[] {
  if (answers.length !== pieceCount) {
    throw new BadAnswer(`the scorer answered ${answers.length} times for ${pieceCount} pieces`);
  }
  for (const scores of answers) {
    for (const attribute of ATTRIBUTES) {
      const score = scores[attribute];
      // Written so that NaN fails too.
      if (score !== null && !(score >= 0 && score <= 1)) {
        throw new BadAnswer(`the scorer answered a score for ${attribute} that is not in 0..1`);
      }
    }
  }
  return answers;
}
