/** Letters of other scripts that stand in for Latin ones, and Latin ones in Cyrillic words. Real words of a script stay. */
import { CYRILLIC_LOOKALIKES, LATIN_LOOKALIKES, ODD_LATIN } from './look-alikes.ts';
import { applyEdits, type Edit, type MappedText } from './mapped-text.ts';

const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Boxed and ringed letters that NFKC leaves: negative circled, squared, negative squared capitals. */
const BOXED = /[\u{1f150}-\u{1f169}\u{1f130}-\u{1f149}\u{1f170}-\u{1f189}]/gu;
const BOXED_ROWS: readonly number[] = [0x1f130, 0x1f150, 0x1f170];

interface Word {
  readonly begin: number;
  readonly text: string;
  readonly hasLatin: boolean;
  /** Letters that are not Latin: how many, and how many of those look Latin. */
  readonly others: number;
  readonly likeLatin: number;
}

/** Look-alikes read as what they look like, or null where there are none. Linear. */
export function replaceHomoglyphs(text: string): MappedText | null {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) words.push(describe(match[0], match.index));
  const latinWords = words.filter((word) => word.hasLatin && word.others === 0).length;
  const isOtherScript = words.some((word) => !word.hasLatin && word.likeLatin < word.others);
  const edits: Edit[] = [];
  for (const word of words) {
    if (word.others === 0) addOddLatin(word, edits);
    else if (
      word.likeLatin === word.others &&
      (word.hasLatin || (word.text.length > 1 && latinWords > 0 && !isOtherScript))
    )
      addEdits(word, (letter) => LATIN_LOOKALIKES.get(letter) ?? ODD_LATIN.get(letter), edits);
    else if (word.hasLatin && CYRILLIC.test(word.text)) addCyrillic(word, edits);
  }
  addBoxed(text, edits);
  if (edits.length === 0) return null;
  return applyEdits(
    text,
    edits.sort((a, b) => a.begin - b.begin),
  );
}

function describe(text: string, begin: number): Word {
  let others = 0;
  let likeLatin = 0;
  let hasLatin = false;
  for (const letter of text) {
    const unit = letter.charCodeAt(0);
    if (unit < 0x250) hasLatin = true;
    else if (LATIN_LOOKALIKES.has(letter)) {
      others++;
      likeLatin++;
    } else if (LATIN.test(letter)) hasLatin = true;
    else if (/\p{L}/u.test(letter)) others++;
  }
  return { begin, text, hasLatin, others, likeLatin };
}

/** Small capitals and phonetic letters, where a word has two of them or they are among plain letters. */
function addOddLatin(word: Word, edits: Edit[]): void {
  if (word.text.length >= 2) addEdits(word, (letter) => ODD_LATIN.get(letter), edits);
}

/** A Russian word with Latin letters in it: every one of them must have its like. */
function addCyrillic(word: Word, edits: Edit[]): void {
  const isDressed = [...word.text].every((letter) => !LATIN.test(letter) || CYRILLIC_LOOKALIKES.has(letter));
  if (isDressed) addEdits(word, (letter) => CYRILLIC_LOOKALIKES.get(letter), edits);
}

function addEdits(word: Word, plainOf: (letter: string) => string | undefined, edits: Edit[]): void {
  let at = word.begin;
  for (const letter of word.text) {
    const plain = plainOf(letter);
    if (plain !== undefined) edits.push({ begin: at, end: at + letter.length, text: plain });
    at += letter.length;
  }
}

/** Boxed letters, but for the blood-group emoji and the like that stand alone. */
function addBoxed(text: string, edits: Edit[]): void {
  for (const match of text.matchAll(BOXED)) {
    const begin = match.index;
    const end = begin + 2;
    const isInWord =
      /[\p{L}\u{1f130}-\u{1f189}]\ufe0f?$/u.test(text.slice(Math.max(0, begin - 3), begin)) ||
      /^\ufe0f?[\p{L}\u{1f130}-\u{1f189}]/u.test(text.slice(end, end + 3));
    if (!isInWord) continue;
    const point = match[0].codePointAt(0) as number;
    const row = BOXED_ROWS.findLast((start) => start <= point) as number;
    const selector = text[end] === '\ufe0f' ? 1 : 0;
    edits.push({ begin, end: end + selector, text: String.fromCharCode(0x41 + point - row) });
  }
}
