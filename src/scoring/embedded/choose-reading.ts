/** Whether a piece goes deep, and what is read of it there: by the fast stage's doubt, and by what reading it costs. */
import type { Attribute, Scores } from '../../domain/attribute.ts';
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

/** The fast stage's word on a text. */
export interface FastWord {
  scores: Scores;
  logits: Map<Attribute, number>;
}

/** What the deep stage reads of a piece. */
export interface Reading {
  text: string;
  /** Where in the piece it begins, UTF-16 code units. */
  begin: number;
  /** Of what is read, by the fast stage: for calibrations that give it a say. */
  fastLogits: ReadonlyMap<Attribute, number>;
  /** The fast stage's, of all of the piece. */
  fastScores: Scores;
}

export interface ReadingChooser {
  /**
   * Null: the fast stage answers.
   *
   * @param scores the fast stage's, of the whole piece, which it has scored last
   */
  choose(piece: Piece, scores: Scores): Reading | null;
  /** Whether the fast stage's scores leave a piece in doubt, whatever its language. */
  isDoubtful(scores: Scores, piece: Piece): boolean;
}

/** What the bands of a piece of that length are multiplied by; both in UTF-16 code units. */
export function lengthFactor(length: number, usualLength: number): number {
  return Math.min(MAX_FACTOR, Math.max(MIN_FACTOR, length / usualLength));
}

/** What the fast stage says of the text that it scored last. */
function wordOf(fast: FastStage, scores: Scores): FastWord {
  return {
    scores,
    logits: new Map(fast.attributes.map((attribute) => [attribute, fast.logitOf(attribute)])),
  };
}

function raise(peaks: FastWord, fast: FastStage, own: Scores): void {
  for (const attribute of fast.attributes) {
    peaks.scores[attribute] = Math.max(peaks.scores[attribute] ?? 0, own[attribute] ?? 0);
    const logit = Math.max(peaks.logits.get(attribute) as number, fast.logitOf(attribute));
    peaks.logits.set(attribute, logit);
  }
}

/**
 * The highest word, by attribute, on a text and on each of its sentences: two civil sentences beside a threat make little of it in the
 * whole, for the fast stage reads a bag of words.
 *
 * @param scores the fast stage's of the text, which it has scored last
 */
export function peakWord(text: string, fast: FastStage, scores: Scores): FastWord {
  const peaks = wordOf(fast, { ...scores });
  const sentences = cutSentences(text, text.length);
  if (sentences.length > 1) {
    for (const { begin, end } of sentences) raise(peaks, fast, fast.score(text.slice(begin, end)));
  }
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
    const word = bySentence ? peakWord(text, fast, scores) : wordOf(fast, scores);
    if (!reaches(word.scores, text.length)) return null;
    return { text, begin: 0, fastLogits: word.logits, fastScores: word.scores };
  }

  function chooseStretch({ text: all }: Piece, scores: Scores, length: number): Reading | null {
    const peaks = wordOf(fast, { ...scores });
    const { begin, end } = findStretch(all, length, (sentence) => {
      const own = fast.score(sentence);
      if (bySentence) raise(peaks, fast, own);
      return own.toxicity ?? 0;
    });
    const text = all.slice(begin, end);
    const own = fast.score(text);
    const word = bySentence ? peakWord(text, fast, own) : wordOf(fast, own);
    if (!reaches(word.scores, text.length) && !reaches(peaks.scores, text.length)) return null;
    return { text, begin, fastLogits: word.logits, fastScores: peaks.scores };
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
