/**
 * One answer a text from those of its pieces. The highest piece counts, so that an insult in a long civil text weighs
 * what it weighs alone; but of many pieces one or the other looks like abuse by chance, so in a text of many pieces
 * a score that is doubtful, or high on one attribute alone, counts for less, while a clear one keeps its full weight.
 */
import { ATTRIBUTES, type Attribute, noScores, type Scores } from '../../domain/attribute.ts';
import { MAX_SENTENCE_LENGTH } from '../refine-windows.ts';
import { logit, sigmoid } from './deep/deep-calibration.ts';
import type { Joining } from './deep/deep-settings.ts';

/** Up to that many pieces (a short text in both its forms, or a few sentences) nothing is taken off. */
const FEW_PIECES = 4;
/** From that many on as much as ever is taken off. */
const MANY_PIECES = 32;
/** How much below the level at which a policy looks a doubtful score comes to lie. */
const BELOW_LEVEL = 0.95;
/** What held for every model that names nothing else: up to `embedded-1.1`, and without a deep stage's settings. */
export const EARLIER_JOINING: Joining = {
  clearFrom: 0.8,
  doubtfulTo: 0.76,
  levels: {
    toxicity: 0.42,
    severe_toxicity: 0.3,
    identity_attack: 0.2,
    insult: 0.24,
    profanity: 0.6,
    threat: 0.3,
    sexually_explicit: 0.2,
    spam: 0.95,
  },
};

/**
 * In log odds, where a model has no `sentenceDiscount`. Of 193 dev comments of more than 1,000 characters (jigsaw, 2026-11) ROC-AUC is 0.965
 * with this and with windows weighed by themselves, 0.951 with all pieces weighed alike; of the 30 toxic ones 25 are held in place of 17, of
 * the 163 civil ones 11 in place of 3.
 */
const EARLIER_SENTENCE_DISCOUNT = 2;

/** A second attribute that scores this much bears a first one out. */
const BEARS_OUT_FROM = 0.35;

/**
 * Does another attribute that was judged bear this one out? What is abuse for certain is so in more than one way; what is
 * mistaken for it mostly in one. True where no other was judged, and always for spam and threats, which need no abusive word.
 */
export function isBorneOut(attribute: Attribute, scores: Scores): boolean {
  if (attribute === 'spam' || attribute === 'threat') return true;
  let isOtherJudged = false;
  for (const other of ATTRIBUTES) {
    const score = scores[other];
    if (other === attribute || other === 'spam' || score === null) continue;
    if (score >= BEARS_OUT_FROM) return true;
    isOtherJudged = true;
  }
  return !isOtherJudged;
}

/** Rises with the score, and never above it. */
export function weighPiece(
  { clearFrom, doubtfulTo, levels }: Joining,
  attribute: Attribute,
  score: number,
  pieceCount: number,
  isCertain = true,
): number {
  if (pieceCount <= FEW_PIECES || (isCertain && score >= clearFrom)) return score;
  const many = Math.min(1, Math.log(pieceCount / FEW_PIECES) / Math.log(MANY_PIECES / FEW_PIECES));
  const clear = isCertain ? Math.max(0, (score - doubtfulTo) / (clearFrom - doubtfulTo)) : 0;
  const highest = isCertain ? doubtfulTo : Math.max(doubtfulTo, score);
  const smallestShare = Math.min(1, (BELOW_LEVEL * levels[attribute]) / highest);
  return score * (1 - many * (1 - smallestShare) * (1 - clear));
}

/** Is a piece clear on any attribute? What else it scores then counts in full as well. */
function isClear(scores: Scores, clearFrom: number): boolean {
  return ATTRIBUTES.some(
    (attribute) =>
      attribute !== 'spam' && (scores[attribute] ?? 0) >= clearFrom && isBorneOut(attribute, scores),
  );
}

/**
 * The highest weighed score of any piece, per attribute; null only where every piece has null. In a text of many pieces the windows
 * over it are weighed by how many of them there are. Its sentences are lowered by the number of all pieces where they aren't clear: there
 * are a dozen to a window, and the windows have read them too. Where the model has a `sentenceDiscount` what is taken off their log odds grows with
 * the logarithm of that number, for of more draws the highest is higher by chance; the levels then bind windows alone.
 *
 * @param lengths of the pieces, UTF-16 code units, in order
 */
export function joinPieces(joining: Joining, pieces: readonly Scores[], lengths: readonly number[]): Scores {
  const joined = noScores();
  const windowCount = lengths.filter((length) => length > MAX_SENTENCE_LENGTH).length;
  for (const [index, scores] of pieces.entries()) {
    const isWhole = pieces.length <= FEW_PIECES || isClear(scores, joining.clearFrom);
    const isWindow = (lengths[index] as number) > MAX_SENTENCE_LENGTH;
    for (const attribute of ATTRIBUTES) {
      const score = scores[attribute];
      const highest = joined[attribute];
      if (score === null || (highest !== null && score <= highest)) continue;
      const isCertain = isBorneOut(attribute, scores);
      let weighed = score;
      if (!isWhole && isWindow) weighed = weighPiece(joining, attribute, score, windowCount, isCertain);
      else if (!isWhole) weighed = weighSentence(joining, attribute, score, pieces.length, isCertain);
      if (highest === null || weighed > highest) joined[attribute] = weighed;
    }
  }
  return joined;
}

function weighSentence(
  joining: Joining,
  attribute: Attribute,
  score: number,
  pieceCount: number,
  isCertain: boolean,
): number {
  if (isCertain && score >= joining.clearFrom) return score;
  const { sentenceDiscount } = joining;
  if (sentenceDiscount !== undefined) {
    return sigmoid(logit(score) - sentenceDiscount * Math.log(pieceCount / FEW_PIECES));
  }
  const weighed = weighPiece(joining, attribute, score, pieceCount, isCertain);
  return Math.min(weighed, sigmoid(logit(score) - EARLIER_SENTENCE_DISCOUNT));
}
