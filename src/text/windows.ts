/**
 * Cutting long texts for the scorer. A long civil text must not dilute a short insult: besides windows that overlap over
 * the whole length, each sentence is a window of its own.
 */
import { isInsidePair, type Range } from './mapped-text.ts';

/** The most windows that a text of the longest kind taken in (20,480 code units) is cut into. */
export const MAX_WINDOWS = 1_024;
/** A scorer that reads less than this can't be served: the windows over 20,480 code units alone would be too many. */
export const MIN_MAX_LENGTH = 64;
/** A sentence of more words than this is cut into runs. */
const MAX_SENTENCE_WORDS = 25;
/** Words a run, and how many of them the next run repeats, so that an insult on a border is whole in one of the two. */
const RUN_WORDS = 18;
const RUN_OVERLAP_WORDS = 6;
/** Scripts without spaces: a run is this many code units, and repeats a quarter. About 18 words of Chinese. */
const RUN_UNITS = 160;

const SENTENCE_END = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s)|[。！？｡؟।]+|\n+/g;
const WORD = /\S+/g;

/**
 * Windows over a text for a scorer that reads `maxLength` code units (at least 64, else a RangeError). Half-open; none is longer, and each
 * code unit lies in at least one. A text up to `maxLength` is one window. A longer one gives
 * - windows of up to `maxLength` that repeat about a quarter of the one before: at most 2 × length / maxLength + 1; then
 * - its sentences, or runs of 18 words (6 repeated) where a sentence has more than 25; neighbours are joined where that
 *   keeps the number of all windows within `MAX_WINDOWS`.
 * Cuts are made at sentence ends or white space where there are some, and never within a surrogate pair. Linear.
 */
export function cutWindows(text: string, maxLength: number): Range[] {
  const limit = Math.floor(maxLength);
  if (!(limit >= MIN_MAX_LENGTH)) throw new RangeError(`maxLength must be at least ${MIN_MAX_LENGTH}`);
  if (text.length <= limit) return [{ begin: 0, end: text.length }];
  const windows = overlappingWindows(text, limit);
  const room = MAX_WINDOWS - windows.length;
  for (const window of sentenceWindows(text, limit, room)) windows.push(window);
  return windows;
}

function overlappingWindows(text: string, limit: number): Range[] {
  const windows: Range[] = [];
  let begin = 0;
  while (begin < text.length) {
    const latest = Math.min(begin + limit, text.length);
    const end = latest === text.length ? latest : cutBefore(text, begin + Math.ceil(limit * 0.75), latest);
    windows.push({ begin, end });
    if (end === text.length) break;
    begin = cutAfter(text, end - Math.floor(limit / 4), end);
  }
  return windows;
}

/** The last good place to end in [from, to]: after a sentence, else after white space, else `to`. */
function cutBefore(text: string, from: number, to: number): number {
  let space = -1;
  for (let at = to; at > from; at--) {
    if (!isSpace(text.charCodeAt(at - 1))) continue;
    if (space < 0) space = at;
    if (isSentenceEnd(text.charCodeAt(at - 2))) return at;
  }
  if (space >= 0) return space;
  return isInsidePair(text, to) ? to - 1 : to;
}

/** The first good place to begin in [from, to): after white space, else `from`. */
function cutAfter(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isSpace(text.charCodeAt(at - 1))) return at;
  return isInsidePair(text, from) ? from - 1 : from;
}

function sentenceWindows(text: string, limit: number, room: number): Range[] {
  const pieces = cutSentences(text, limit);
  if (pieces.length <= room) return pieces;
  // Too many: neighbours are joined up to a length that leaves at most `room`.
  const least = Math.min(limit, Math.ceil((4 * text.length) / Math.max(1, room)));
  const joined: Range[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && Math.max(last.end, piece.end) - last.begin <= least) {
      joined[joined.length - 1] = { begin: last.begin, end: Math.max(last.end, piece.end) };
    } else {
      joined.push(piece);
    }
  }
  return joined.slice(0, Math.max(0, room));
}

/**
 * The sentences of a text, in order, without the white space around them; runs of words that overlap where a sentence has more than 25,
 * and runs of code units where a word would be longer still. None is longer than `limit`. Linear.
 */
export function cutSentences(text: string, limit: number): Range[] {
  const pieces: Range[] = [];
  let begin = 0;
  SENTENCE_END.lastIndex = 0;
  for (let match = SENTENCE_END.exec(text); match !== null; match = SENTENCE_END.exec(text)) {
    addSentence(text, begin, SENTENCE_END.lastIndex, limit, pieces);
    begin = SENTENCE_END.lastIndex;
  }
  addSentence(text, begin, text.length, limit, pieces);
  return pieces;
}

function addSentence(text: string, from: number, to: number, limit: number, pieces: Range[]): void {
  let begin = from;
  while (begin < to && isSpace(text.charCodeAt(begin))) begin++;
  let end = to;
  while (end > begin && isSpace(text.charCodeAt(end - 1))) end--;
  if (begin === end) return;
  const words = [...text.slice(begin, end).matchAll(WORD)];
  if (words.length <= MAX_SENTENCE_WORDS) {
    addUnits(text, begin, end, limit, pieces);
    return;
  }
  for (let first = 0; ; first += RUN_WORDS - RUN_OVERLAP_WORDS) {
    const last = Math.min(first + RUN_WORDS, words.length) - 1;
    const lastWord = words[last] as RegExpMatchArray;
    const runBegin = begin + ((words[first] as RegExpMatchArray).index as number);
    addUnits(text, runBegin, begin + (lastWord.index as number) + lastWord[0].length, limit, pieces);
    if (last === words.length - 1) return;
  }
}

/** One piece, or runs of code units where it is longer than a run of words would ever be. */
function addUnits(text: string, begin: number, end: number, limit: number, pieces: Range[]): void {
  const most = Math.min(limit, RUN_UNITS);
  let from = begin;
  while (end - from > most) {
    const to = cutBefore(text, from + Math.ceil(most * 0.75), from + most);
    pieces.push({ begin: from, end: to });
    from = cutAfter(text, to - Math.floor(most / 4), to);
  }
  pieces.push({ begin: from, end });
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x3000;
}

function isSentenceEnd(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x0a;
}
