/** One answer a text from the answers of its pieces. */
import { ATTRIBUTES, noScores, type Scores } from '../domain/attribute.ts';

/**
 * The highest score of any piece, per attribute: an insult anywhere in a long text counts as much as it does alone.
 * Null only where every piece has null.
 */
export function joinByHighest(scores: readonly Scores[]): Scores {
  if (scores.length === 1) return scores[0] as Scores;
  const joined = noScores();
  for (const piece of scores) {
    for (const attribute of ATTRIBUTES) {
      const score = piece[attribute];
      const highest = joined[attribute];
      if (score !== null && (highest === null || score > highest)) joined[attribute] = score;
    }
  }
  return joined;
}
