/** Digits and signs in place of letters: `1d10t`, `b@stard`, `a$$hole`, `terr0rist`. */
import { inCaseOf, visitTokens } from './innocent-tokens.ts';
import { findByShape, LEET_LETTERS } from './leet-table.ts';
import { applyEdits, type Edit, type MappedText } from './mapped-text.ts';

const RUN = /[A-Za-z0-9@$!|+€£]+/g;
const SIGN = /[0-9@$!|+€£]/;
/** A sign before a letter, or one that ends no sentence after it; a capital I that may be an l. */
const DISGUISE = /[A-Za-z][0-9@$€£]|[0-9@$!|+€£][A-Za-z]|[a-z]I/g;
/** Letters with single digits or signs inside, and a word's shape: not a code, a model or a name with a number. */
const WORD_LIKE = /^[A-Za-z][a-z]*(?:[01345@$€7][a-z]+)*[01345@$€7][a-z]{2,}$/;
/** Capitals with one digit inside. */
const CAPITAL_WORD_LIKE = /^[A-Z]+[013457@$€][A-Z]{2,}$/;
/** A colour or a digest. */
const HEX = /^[0-9a-f]+$/i;
/** A code such as `A55`, `H2O`, `B2B`: capitals and digits, three units or fewer, or letters and then digits. */
const CODE_LIKE = /^(?:[A-Z0-9]{1,3}|[A-Z]{1,3}\d+)$/;

/** Hidden words written with signs, or null where there are none. Linear. */
export function readLeetWords(text: string): MappedText | null {
  return editRuns(text, (run) => {
    const letters = letterCount(run);
    if (letters === 0 || run.length < 3 || CODE_LIKE.test(run)) return null;
    const signs = run.length - letters;
    if (letters < signs && run.length < 5 && !/[@$!|]/.test(run)) return null;
    return findByShape(run) ?? null;
  });
}

/** Other words with signs inside, read by the table alone; null where there are none. Linear. */
export function readLeetLetters(text: string): MappedText | null {
  return editRuns(text, (run) => {
    const signs = run.length - letterCount(run);
    const isWord = WORD_LIKE.test(run)
      ? run.length >= 3 * signs
      : CAPITAL_WORD_LIKE.test(run) && run.length >= 6;
    if (!isWord || run.length < 4 || HEX.test(run)) return null;
    return [...run].map((sign) => LEET_LETTERS[sign] ?? sign).join('');
  });
}

/** Replaces the signs of each run by the letters at their place in what `read` makes of it (of the same length). */
function editRuns(text: string, read: (run: string) => string | null): MappedText | null {
  const edits: Edit[] = [];
  visitTokens(text, DISGUISE, (token, begin) => {
    for (const match of token.matchAll(RUN)) {
      const run = trimRun(match[0]);
      if (!SIGN.test(run) && !run.includes('I')) continue;
      const word = read(run);
      if (word === null) continue;
      const cased = inCaseOf(word, run);
      for (let i = 0; i < run.length; i++) {
        const at = begin + match.index + i;
        const isFalseL = run[i] === 'I' && cased[i] === 'l';
        if (isFalseL || SIGN.test(run[i] as string))
          edits.push({ begin: at, end: at + 1, text: cased[i] as string });
      }
    }
  });
  return edits.length === 0 ? null : applyEdits(text, edits);
}

/** Without the signs that end a sentence or a sum. */
function trimRun(run: string): string {
  let end = run.length;
  while (end > 0 && /[!|+€£]/.test(run[end - 1] as string)) end--;
  return run.slice(0, end);
}

function letterCount(run: string): number {
  let count = 0;
  for (let i = 0; i < run.length; i++) if ((run.charCodeAt(i) | 0x20) >= 0x61 && run[i] !== '|') count++;
  return count;
}
