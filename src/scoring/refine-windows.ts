/**
 * A closer look at long texts. An insult that was pasted into civil prose without a full stop shares its window with
 * civil words, which dilute it. The few sentences that stand out are searched for the stretch that scores highest.
 */
import type { Attribute, Scores } from '../domain/attribute.ts';
import type { PiecePlace, PreparedText } from './prepare-text.ts';

/** Pieces longer than a sentence are left alone: their sentences are pieces themselves. UTF-16 code units. */
export const MAX_SENTENCE_LENGTH = 200;
/** The most sentences of one text that are searched, the highest first. */
const MAX_SENTENCES = 6;
/** What scores less stands out from nothing; what scores more on two attributes needs no closer look. */
const REFINE_FROM = 0.05;
/** Where a scorer names no score of its own (`Scorer.convincingFrom`). */
export const CONVINCING_FROM = 0.8;

/** What counts scores so much on a second attribute. */
const BORNE_OUT_FROM = 0.5;

/** Pieces and, one each, where they lie. */
export type ScoredPieces = Pick<PreparedText, 'pieces' | 'places'>;

/**
 * The beginnings and the ends, by words, of the pieces of `looked` that stand out. Asked again with the beginnings and
 * ends that scored best, it finds stretches in the middle. Empty for texts that were not cut, and mostly for civil ones.
 *
 * @param scores one a piece of `looked`
 * @param convincingFrom two attributes that score so much leave nothing to look for
 */
export function lookCloser(
  looked: ScoredPieces,
  scores: readonly Scores[],
  judged: readonly Attribute[],
  convincingFrom = CONVINCING_FROM,
): ScoredPieces {
  const closer: ScoredPieces = { pieces: [], places: [] };
  const isCut = looked.pieces.some(
    (piece, index) => piece.text.length < (looked.places[index] as PiecePlace).form.text.length,
  );
  if (!isCut) return closer;
  const attributes = judged.filter((attribute) => attribute !== 'spam');
  const standOut = looked.pieces
    .map((piece, index) => {
      const own = scores[index] as Scores;
      let top = 0;
      for (const attribute of attributes) top = Math.max(top, own[attribute] ?? 0);
      return {
        piece,
        place: looked.places[index] as PiecePlace,
        top,
        isDone: isSure(own, attributes, convincingFrom),
      };
    })
    .filter(
      ({ piece, top, isDone }) => piece.text.length <= MAX_SENTENCE_LENGTH && top >= REFINE_FROM && !isDone,
    )
    .sort((a, b) => b.top - a.top)
    .slice(0, MAX_SENTENCES);
  for (const { piece, place } of standOut) {
    for (const [begin, end] of beginningsAndEnds(piece.text)) {
      closer.pieces.push({ ...piece, text: piece.text.slice(begin, end) });
      closer.places.push({ form: place.form, begin: place.begin + begin });
    }
  }
  return closer;
}

/**
 * Whether a stretch scores enough by itself to count for its text: on one attribute, and half as clearly on a second
 * where the scorer judged any, for a stretch picked out of hundreds is often high on one by chance.
 */
export function isConvincing(
  scores: Scores,
  judged: readonly Attribute[],
  convincingFrom = CONVINCING_FROM,
): boolean {
  let highest = -1;
  let second: number | null = null;
  for (const attribute of judged) {
    const score = attribute === 'spam' ? null : scores[attribute];
    if (score === null || score === undefined) continue;
    if (score > highest) {
      if (highest >= 0) second = highest;
      highest = score;
    } else if (second === null || score > second) {
      second = score;
    }
  }
  return highest >= convincingFrom && (second === null || second >= BORNE_OUT_FROM);
}

function isSure(scores: Scores, attributes: readonly Attribute[], from: number): boolean {
  const high = attributes.filter((attribute) => (scores[attribute] ?? 0) >= from).length;
  return high >= Math.min(2, attributes.length);
}

/** Proper beginnings and ends of two words or more. */
function beginningsAndEnds(text: string): [number, number][] {
  const words = [...text.matchAll(/\S+/g)];
  const stretches: [number, number][] = [];
  for (let count = 2; count < words.length; count++) {
    const last = words[count - 1] as RegExpExecArray;
    const first = words[words.length - count] as RegExpExecArray;
    stretches.push([0, last.index + last[0].length], [first.index, text.length]);
  }
  return stretches;
}
