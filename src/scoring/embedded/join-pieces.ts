/**
 * One answer a text from those of its pieces. The highest piece counts, so that an insult in a long civil text weighs
 * what it weighs alone; but of many pieces one or the other looks like abuse by chance, so in a text of many pieces a
 * middling score counts for less, while a clear one keeps its full weight.
 */
import { ATTRIBUTES, type Attribute, noScores, type Scores } from '../../domain/attribute.ts';

/** Up to that many pieces (a short text in both its forms, or a few sentences) nothing is taken off. */
const FEW_PIECES = 4;
/** From that many on as much as ever is taken off. */
const MANY_PIECES = 32;
/**
 * A score this many times the level at which a policy should look is clear, and stays as it is; one up to so many times
 * is doubtful, and keeps the smallest share.
 */
const CLEAR_TIMES = 1.5;
const DOUBTFUL_TIMES = 1.1;
const SMALLEST_SHARE = 0.6;
/** Where a policy should look, by attribute: attacks on groups and threats are rare, so their scores are lower. */
const LEVELS: Readonly<Record<Attribute, number>> = {
  toxicity: 0.5,
  severe_toxicity: 0.4,
  identity_attack: 0.3,
  insult: 0.5,
  profanity: 0.5,
  threat: 0.3,
  sexually_explicit: 0.4,
  spam: 0.5,
};

/** Rises with the score, and never above it. */
export function weighPiece(attribute: Attribute, score: number, pieceCount: number): number {
  const times = score / LEVELS[attribute];
  if (times >= CLEAR_TIMES || pieceCount <= FEW_PIECES) return score;
  const many = Math.min(1, Math.log(pieceCount / FEW_PIECES) / Math.log(MANY_PIECES / FEW_PIECES));
  const clear = Math.max(0, (times - DOUBTFUL_TIMES) / (CLEAR_TIMES - DOUBTFUL_TIMES));
  return score * (1 - many * (1 - SMALLEST_SHARE) * (1 - clear));
}

/** The weighed highest score of any piece, per attribute; null only where every piece has null. */
export function joinPieces(pieces: readonly Scores[]): Scores {
  const joined = noScores();
  for (const attribute of ATTRIBUTES) {
    let highest: number | null = null;
    for (const scores of pieces) {
      const score = scores[attribute];
      if (score !== null && (highest === null || score > highest)) highest = score;
    }
    joined[attribute] = highest === null ? null : weighPiece(attribute, highest, pieces.length);
  }
  return joined;
}
