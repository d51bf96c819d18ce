/** Whether a piece goes deep, and what is read of it there: by the fast stage's doubt, and by what reading it costs. */
import { ATTRIBUTES, type Attribute, type Scores } from '../../domain/attribute.ts';
import { cutSentences } from '../../text/windows.ts';
import type { Piece } from '../scorer.ts';
import type { DeepStage } from './deep/deep-stage.ts';
import type { FastStage } from './fast-stage.ts';
import { findStretch } from './find-stretch.ts';
import { measureEnglish } from './read-as-english.ts';

/** A piece costs the deep stage what its length is: a long one must be so many times as doubtful, and no more. */
const MAX_FACTOR = 3;
/** The shortest cost a run of the network all the same: below, "Thanks!" would go deep at no doubt at all. */
const MIN_FACTOR = 0.25;

/** What the deep stage reads of a piece, and where in it that begins (UTF-16 code units). */
export interface Reading {
  text: string;
  begin: number;
}

export interface ReadingChooser {
  /**
   * Null: the fast stage answers. Else the fast stage's logits are afterwards those of the reading.
   *
   * @param scores the fast stage's, of the whole piece
   */
  choose(piece: Piece, scores: Scores): Reading | null;
  /** Whether the fast stage's scores leave a piece in doubt, whatever its language. */
  isDoubtful(scores: Scores, piece: Piece): boolean;
}

/** What the bands of a piece of that length are multiplied by; both in UTF-16 code units. */
export function lengthFactor(length: number, usualLength: number): number {
  return Math.min(MAX_FACTOR, Math.max(MIN_FACTOR, length / usualLength));
}

/** Raises each of `peaks` to `own` where that is higher. */
export function raisePeaks(peaks: Scores, own: Scores): void {
  for (const attribute of ATTRIBUTES) {
    const score = own[attribute];
    if (score !== null && score > (peaks[attribute] ?? -1)) peaks[attribute] = score;
  }
}

/**
 * The highest scores of a text and of each of its sentences: two civil sentences beside a threat make little of it in the whole, for the
 * fast stage reads a bag of words.
 */
export function sentencePeaks(text: string, scores: Scores, scoreOf: (sentence: string) => Scores): Scores {
  const sentences = cutSentences(text, text.length);
  if (sentences.length < 2) return scores;
  const peaks = { ...scores };
  for (const { begin, end } of sentences) raisePeaks(peaks, scoreOf(text.slice(begin, end)));
  return peaks;
}

/** @param isDeepAlone the deep stage reads whatever it can: to measure it */
export function createReadingChooser(
  fast: FastStage,
  deep: DeepStage | null,
  isDeepAlone = false,
): ReadingChooser {
  if (deep === null) return { choose: () => null, isDoubtful: () => false };
  const { deepFrom, usualLength, bySentence } = deep.settings.bands;
  const bands = Object.entries(deepFrom) as [Attribute, number][];
  const long = deep.settings.longPieces;
  const reaches = (scores: Scores, length: number | undefined) => {
    if (isDeepAlone) return true;
    const factor = length === undefined || usualLength === undefined ? 1 : lengthFactor(length, usualLength);
    return bands.some(([attribute, from]) => (scores[attribute] ?? 0) >= from * factor);
  };

  function chooseWhole({ text }: Piece, scores: Scores): Reading | null {
    const reading = { text, begin: 0 };
    if (reaches(scores, text.length)) return reading;
    if (
      !bySentence ||
      !reaches(
        sentencePeaks(text, scores, (sentence) => fast.score(sentence)),
        text.length,
      )
    )
      return null;
    fast.score(text);
    return reading;
  }

  function chooseStretch(piece: Piece, scores: Scores, length: number): Reading | null {
    const peaks = { ...scores };
    const { begin, end } = findStretch(piece.text, length, (sentence) => {
      const own = fast.score(sentence);
      if (bySentence) raisePeaks(peaks, own);
      return own.toxicity ?? 0;
    });
    const text = piece.text.slice(begin, end);
    const isWanted = reaches(fast.score(text), text.length) || reaches(peaks, text.length);
    return isWanted ? { text, begin } : null;
  }

  return {
    // Until sentences had a say, length had none here.
    isDoubtful: (scores, { text }) => reaches(scores, bySentence ? text.length : undefined),
    choose(piece, scores) {
      if (piece.isQuick) return null;
      const isWhole = long === undefined || isDeepAlone || piece.text.length <= long.wholeUpTo;
      const reading = isWhole ? chooseWhole(piece, scores) : chooseStretch(piece, scores, long.stretchLength);
      if (reading === null) return null;
      const english = measureEnglish(reading.text);
      return english !== 'not' && deep.knows(reading.text, english === 'surely') ? reading : null;
    },
  };
}
