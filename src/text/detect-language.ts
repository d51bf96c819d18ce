/**
 * Language detection by the n-grams and the rules of `eld` (Nito T.M., Apache-2.0): the same answers, from flat tables, in a
 * quarter of the time and without its memory. Steps and constants are the package's.
 */
import { findSlot, loadLanguageTable } from './language-table.ts';

const TABLE = await loadLanguageTable();
/** What is read of a text, in UTF-16 code units; then, of its letters, in UTF-8 bytes up to the end of a word, and at most. */
const MAX_LENGTH = 1_000;
const CUT_AFTER_BYTES = 350;
const CUT_WITHIN_WORD_AFTER_BYTES = 380;
/** What is read of a word: n-grams of 4 bytes, one each 3. */
const MAX_WORD_BYTES = 70;
const SIZE = 4;
const STRIDE = 3;
const SPACE = 0x20;
/** Brings scores to 0..1: `score / (score + SCALE)`. */
const SCALE = 25;
/** Reliable: three quarters of what texts in a language score on average, and this much away from the next. */
const RELIABLE_SHARE = 0.75;
const MIN_DISTANCE = 0.01;

/** What was found. Scores lie in 0..1, by ISO 639-1 code; only languages that have any are there. */
export interface Detection {
  /** ISO 639-1; empty: none. */
  readonly language: string;
  isReliable(): boolean;
  getScores(): Record<string, number>;
}

const NOTHING: Detection = { language: '', isReliable: () => false, getScores: () => ({}) };

const encoded = new Uint8Array(CUT_WITHIN_WORD_AFTER_BYTES + 8);
const wordEnds = new Uint16Array(CUT_WITHIN_WORD_AFTER_BYTES + 8);
const totals = new Float64Array(TABLE.languages.length);
/** The n-grams met in this text: a hash table of 1,024 slots, in use where `seenIn` is `run`. */
const SEEN = 1_024;
const seenLow = new Int32Array(SEEN);
const seenHigh = new Int32Array(SEEN);
const seenIn = new Uint32Array(SEEN);
let run = 0;
let seenCount = 0;

/** The likeliest of 60 languages. Reads the front of the text. Pure. */
export function detectLanguage(text: string): Detection {
  const front = text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : text;
  const wordCount = encodeWords(front.replace(TABLE.separators, ' ').trim().toLowerCase());
  run = (run + 1) >>> 0;
  seenCount = 0;
  totals.fill(0);
  let begin = 0;
  for (let word = 0; word < wordCount; word++) {
    const end = wordEnds[word] as number;
    addWord(begin, end);
    begin = end;
  }
  let best = -1;
  for (let language = 0; language < totals.length; language++) {
    const total = totals[language] as number;
    if (total > 0 && (best < 0 || total > (totals[best] as number))) best = language;
  }
  return best < 0 ? NOTHING : describe(best, Float64Array.from(totals), seenCount);
}

function describe(best: number, scores: Float64Array, ngramCount: number): Detection {
  for (let language = 0; language < scores.length; language++) {
    const score = (scores[language] as number) / ngramCount;
    scores[language] = score / (score + SCALE);
  }
  return {
    language: TABLE.languages[best] as string,
    isReliable() {
      if (ngramCount < 3) return false;
      const top = scores[best] as number;
      // The package takes the number of the second language for its score; its answers are kept as they are.
      const next = nextBest(scores, best);
      const isHigh = (TABLE.averages[best] as number) * RELIABLE_SHARE <= top;
      return isHigh && MIN_DISTANCE <= Math.abs(top - Math.max(next, 0));
    },
    getScores() {
      const byCode: Record<string, number> = {};
      for (const [language, score] of scores.entries()) {
        if (score > 0) byCode[TABLE.languages[language] as string] = score;
      }
      return byCode;
    },
  };
}

/** -1 where there is no second language. */
function nextBest(scores: Float64Array, best: number): number {
  let next = -1;
  for (let language = 0; language < scores.length; language++) {
    const score = scores[language] as number;
    if (language !== best && score > 0 && (next < 0 || score > (scores[next] as number))) next = language;
  }
  return next;
}

/** To `encoded`, words without anything between them, and `wordEnds`; answers the number of words. */
function encodeWords(text: string): number {
  const { characterOfByte } = TABLE;
  let length = 0;
  let wordCount = 0;
  let byteCount = 0;
  const endWord = () => {
    const begin = wordCount === 0 ? 0 : (wordEnds[wordCount - 1] as number);
    if (length === begin) return;
    wordEnds[wordCount] = length;
    wordCount++;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE) {
      endWord();
      if (byteCount > CUT_AFTER_BYTES) break;
      byteCount++;
    } else if (unit < 0x80) {
      encoded[length++] = unit;
      byteCount++;
    } else if (unit < 0x800) {
      encoded[length++] = characterOfByte[0xc0 | (unit >> 6)] as number;
      encoded[length++] = characterOfByte[0x80 | (unit & 0x3f)] as number;
      byteCount += 2;
    } else {
      // Separators take away whatever lies beyond the basic plane.
      encoded[length++] = characterOfByte[0xe0 | (unit >> 12)] as number;
      encoded[length++] = characterOfByte[0x80 | ((unit >> 6) & 0x3f)] as number;
      encoded[length++] = characterOfByte[0x80 | (unit & 0x3f)] as number;
      byteCount += 3;
    }
    if (byteCount > CUT_WITHIN_WORD_AFTER_BYTES) break;
  }
  endWord();
  return wordCount;
}

function addWord(begin: number, end: number): void {
  const length = Math.min(end - begin, MAX_WORD_BYTES);
  let at = 0;
  for (; at + SIZE < length; at += STRIDE) addNgram(begin + at, begin + at + SIZE, at === 0, false);
  const last = length === 3 ? 0 : Math.max(0, length - SIZE);
  addNgram(begin + last, end, at === 0, true);
}

/** Counts an n-gram once a text; a word's edges are part of it. */
function addNgram(begin: number, end: number, isFirst: boolean, isLast: boolean): void {
  let low = 0;
  let high = 0;
  let size = 0;
  const push = (character: number) => {
    if (size < 4) low |= character << (8 * size);
    // Only the end of a word of more than 70 bytes is longer than six; no table has it.
    else if (size < 6) high |= character << (8 * (size - 4));
    else high = Math.imul(high ^ character, 0x01000193) | 0x10000;
    size++;
  };
  if (isFirst) push(SPACE);
  for (let at = begin; at < end; at++) push(encoded[at] as number);
  if (isLast) push(SPACE);
  let place = (Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b) >>> 22) & (SEEN - 1);
  while (seenIn[place] === run) {
    if (seenLow[place] === low && seenHigh[place] === high) return;
    place = (place + 1) & (SEEN - 1);
  }
  seenIn[place] = run;
  seenLow[place] = low;
  seenHigh[place] = high;
  seenCount++;
  const slot = findSlot(TABLE, low, high);
  const first = TABLE.first[slot] as number;
  const to = first + (TABLE.count[slot] as number);
  for (let pair = first; pair < to; pair++) {
    const language = TABLE.pairLanguage[pair] as number;
    totals[language] = (totals[language] as number) + (TABLE.pairScore[pair] as number);
  }
}
