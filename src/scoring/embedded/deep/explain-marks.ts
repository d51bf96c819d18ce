/** From the network's word for each token to stretches of the text: what a moderator is shown of a deep answer. */

import { KIND_WORD, KINDS } from './character-kinds.ts';
import { sigmoid } from './deep-calibration.ts';

/** A stretch of a piece (half-open, UTF-16 code units) with the probability of its surest token. */
export interface MarkedStretch {
  begin: number;
  end: number;
  score: number;
}

/** At most that many a piece, the surest first. */
const MAX_STRETCHES = 5;
/** A lone sign tells a moderator nothing; stars and the like stand for letters. */
const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}*@#$]/u;
/** Signs and spaces between marked words belong to the stretch; one of these ends it. */
const SENTENCE_END = /[.!?…\n。！？]/;

/** The tokens of a piece, as `WordPieceReader` has them. */
export interface TokenPlaces {
  readonly count: number;
  /** -1 for the begin and the end mark. */
  readonly begin: Int32Array;
  readonly end: Int32Array;
}

/**
 * The words with a token at or above `threshold`, neighbours joined, in the order of the text; at most five.
 *
 * @param tokenLogits `Float32Array [tokens.count]`
 */
export function explainMarks(
  text: string,
  tokens: TokenPlaces,
  tokenLogits: Float32Array,
  threshold: number,
): MarkedStretch[] {
  const stretches: MarkedStretch[] = [];
  let open: MarkedStretch | null = null;
  for (const word of joinTokens(text, tokens, tokenLogits)) {
    if (word.score < threshold) {
      // A sign between two marked words is part of what they say.
      if (isWord(text, word.begin)) open = null;
      continue;
    }
    if (open !== null && !SENTENCE_END.test(text.slice(open.end, word.begin))) {
      open.end = word.end;
      open.score = Math.max(open.score, word.score);
    } else if (SAYS_SOMETHING.test(text.slice(word.begin, word.end))) {
      open = word;
      stretches.push(open);
    }
  }
  stretches.sort((a, b) => b.score - a.score);
  return stretches.slice(0, MAX_STRETCHES).sort((a, b) => a.begin - b.begin);
}

/** Tokens of one word, or of one emoji, as one stretch with the highest of their probabilities. */
function joinTokens(text: string, tokens: TokenPlaces, tokenLogits: Float32Array): MarkedStretch[] {
  const words: MarkedStretch[] = [];
  for (let index = 0; index < tokens.count; index += 1) {
    const begin = tokens.begin[index] as number;
    if (begin < 0) continue;
    const end = tokens.end[index] as number;
    const score = sigmoid(tokenLogits[index] as number);
    const last = words.at(-1);
    const goesOn =
      last !== undefined &&
      (last.begin === begin || (last.end === begin && isWord(text, begin) && isWord(text, begin - 1)));
    if (goesOn) {
      last.end = Math.max(last.end, end);
      last.score = Math.max(last.score, score);
    } else {
      words.push({ begin, end, score });
    }
  }
  return words;
}

function isWord(text: string, at: number): boolean {
  return KINDS[text.charCodeAt(at)] === KIND_WORD;
}
