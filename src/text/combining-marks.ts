/** Marks piled on letters or struck through them: for a reader the letter is what it was. */
import { applyEdits, type Edit, type MappedText } from './mapped-text.ts';

const MARKED = /(\P{M}|^)(\p{M}+)/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const ALPHABETIC = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{P}\p{S}\p{N}\s]/u;
/** Lines through and rings around letters: no spelling uses them on these scripts. */
const OVERLAYS = /[\u0334-\u0338]|[\u0488\u0489]|[\u20d2-\u20ea]/u;
/** On Latin, Greek and Cyrillic letters two marks are the most that a spelling uses (Vietnamese, polytonic Greek: three). */
const MOST_ON_ALPHABETS = 3;
/** Elsewhere: a vowel, a doubling sign, a nasal sign and a tone. */
const MOST_ELSEWHERE = 4;

/** The text without marks beyond what its language uses, or null where there are none. Linear. */
export function dropStackedMarks(text: string): MappedText | null {
  if (!/\p{M}/u.test(text)) return null;
  const edits: Edit[] = [];
  for (const word of splitKeepingGaps(text)) addWordEdits(word.text, word.begin, edits);
  return edits.length === 0 ? null : applyEdits(text, edits);
}

/** Words, and what stands between them where it carries marks. */
function* splitKeepingGaps(text: string): Generator<{ text: string; begin: number }> {
  let at = 0;
  for (const match of text.matchAll(WORD)) {
    if (match.index > at) yield { text: text.slice(at, match.index), begin: at };
    yield { text: match[0], begin: match.index };
    at = match.index + match[0].length;
  }
  if (at < text.length) yield { text: text.slice(at), begin: at };
}

function addWordEdits(word: string, begin: number, edits: Edit[]): void {
  const marked: { begin: number; marks: string; left: number; isAlphabetic: boolean }[] = [];
  let uncomposed = 0;
  for (const match of word.matchAll(MARKED)) {
    const [, base, marks] = match as unknown as [string, string, string];
    // Keycaps: the ring around a digit is an emoji.
    if (marks === '\u20e3' || marks === '\ufe0f\u20e3' || marks === '\ufe0f') continue;
    const isAlphabetic = base === '' || ALPHABETIC.test(base);
    const left = isAlphabetic ? countUncomposed(base, marks) : 0;
    if (left > 0) uncomposed++;
    marked.push({ begin: begin + match.index + base.length, marks, left, isAlphabetic });
  }
  if (marked.length === 0) return;
  // Where most letters carry a mark that no letter of Unicode has built in, the marks are dress.
  const isDressed =
    uncomposed >= 3 && uncomposed * 2 >= [...word].filter((unit) => /\P{M}/u.test(unit)).length;
  for (const { begin: at, marks, left, isAlphabetic } of marked) {
    const isStack =
      marks.length > MOST_ON_ALPHABETS || left > 1 || OVERLAYS.test(marks) || (isDressed && left > 0);
    if (isAlphabetic && isStack) edits.push({ begin: at, end: at + marks.length, text: '' });
    else if (!isAlphabetic && [...marks].length > MOST_ELSEWHERE) {
      const kept = [...marks].slice(0, MOST_ELSEWHERE).join('').length;
      edits.push({ begin: at + kept, end: at + marks.length, text: '' });
    }
  }
}

/** Marks that stay marks once the letter is composed. A longer stack than any spelling's isn't composed. */
function countUncomposed(base: string, marks: string): number {
  if (marks.length > MOST_ON_ALPHABETS) return marks.length;
  return (base + marks).normalize('NFC').match(/\p{M}/gu)?.length ?? 0;
}
