/** Words broken by single separators: `id.iot`, `stu-pid`, `mo_ron`. */
import { visitTokens } from './innocent-tokens.ts';
import { applyEdits, type Edit, type MappedText } from './mapped-text.ts';
import { COMMON_WORDS, HIDDEN_WORD_SET } from './vocabulary.ts';

const BROKEN = /(?<![A-Za-z0-9])[A-Za-z]+(?:[._\-*~|/·•,][A-Za-z]+)+(?![A-Za-z0-9])/g;
const DISGUISE = /[A-Za-z][._\-*~|/·•,][A-Za-z]/g;
const SEPARATOR = /[^A-Za-z]/g;
const MIN_LENGTH = 4;
/** No hidden word is longer, nor is it broken into more pieces than letters. */
const MAX_LENGTH = 40;

/** Broken words joined where that gives a hidden word and no piece is a word in its own right; else null. Linear. */
export function joinBroken(text: string): MappedText | null {
  const edits: Edit[] = [];
  visitTokens(text, DISGUISE, (token, begin) => {
    for (const match of token.matchAll(BROKEN)) {
      if (match[0].length > MAX_LENGTH || !isHidden(match[0])) continue;
      for (const separator of match[0].matchAll(SEPARATOR)) {
        const at = begin + match.index + separator.index;
        edits.push({ begin: at, end: at + 1, text: '' });
      }
    }
  });
  return edits.length === 0 ? null : applyEdits(text, edits);
}

function isHidden(broken: string): boolean {
  const parts = broken.toLowerCase().split(SEPARATOR);
  const word = parts.join('');
  if (word.length < MIN_LENGTH || !HIDDEN_WORD_SET.has(word)) return false;
  // `pen.is` and `as-shown` are a missing space and a compound; `dumb-ass` reads the same either way.
  return !parts.some((part) => part.length > 1 && COMMON_WORDS.has(part));
}
