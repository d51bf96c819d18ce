/** Words spelled with something between the letters: `i d i o t`, `i.d.i.o.t`, `y o u  a r e  d u m b`. */
import { findByShape } from './leet-table.ts';
import { applyEdits, type Edit, type MappedText } from './mapped-text.ts';
import { COMMON_WORDS, HIDDEN_WORD_SET, KNOWN_WORDS, MAX_WORD_LENGTH } from './vocabulary.ts';

/** A letter of a script that spells with spaces between words, or a sign for a letter; `!` can't end a run. */
const LETTER = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}0-9@$]';
const INNER = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}0-9@$!]';
/** Single letters, bounded by what is no letter or digit, with one white space between, or the same mark between all. */
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{M}'’@#])${LETTER}(?:\\s(?:${INNER}\\s)*|([._\\-*/|,·•~+] ?)(?:${INNER}\\1)*)${LETTER}(?![\\p{L}\\p{N}\\p{M}'’])`,
  'gu',
);
/** Unknown words shorter than this are left: initials and lists look the same. */
const MIN_UNKNOWN_LENGTH = 4;
/** In a longer run than this no words are looked for: it is joined as one. */
const MAX_SEGMENTED = 1_000;

interface SpacedRun {
  readonly begin: number;
  readonly letters: readonly string[];
  readonly separator: string;
}

/** Spelled-out words joined, or null where there are none. Linear. */
export function joinSpaced(text: string): MappedText | null {
  const runs: { run: SpacedRun; words: number[] | null }[] = [];
  for (const match of text.matchAll(RUN)) {
    // Latin has letters beyond the first plane, which are two units long.
    if (/[\ud800-\udfff]/.test(match[0])) continue;
    const separator = match[1] ?? ' ';
    const step = 1 + separator.length;
    const letters: string[] = [];
    for (let at = 0; at < match[0].length; at += step) letters.push(match[0][at] as string);
    const run = { begin: match.index, letters, separator };
    runs.push({ run, words: spell(run) });
  }
  if (!runs.some(({ words }) => words !== null)) return null;
  const edits: Edit[] = [];
  for (const { run, words } of runs) {
    const spelled = words ?? spellShort(run);
    if (spelled !== null) addEdits(run, spelled, edits);
  }
  return edits.length === 0 ? null : applyEdits(text, edits);
}

/** The lengths of the words that the run spells, or null where it is to be left. */
function spell(run: SpacedRun): number[] | null {
  const { letters, separator } = run;
  const word = letters.join('').toLowerCase();
  if (word.length !== letters.length || letters.length < 3) return null;
  if (findByShape(word) !== undefined && /[a-z]/.test(word)) return [word.length];
  if (/[0-9@$!]/.test(word) || isSequence(word)) return null;
  const words = segment(word);
  if (words?.hasHidden) return words.lengths;
  // Initials (U.S.A.) and lists (a, e, i) are no words.
  const isInitials = separator[0] === '.' && letters.join('') !== word;
  if (isInitials || /[,/|+]/.test(separator) || letters.length < MIN_UNKNOWN_LENGTH) return null;
  return words?.lengths ?? [letters.length];
}

/** Two or three letters beside a spelled-out word. */
function spellShort(run: SpacedRun): number[] | null {
  const word = run.letters.join('').toLowerCase();
  return run.letters.length <= 3 && COMMON_WORDS.has(word) ? [word.length] : null;
}

/** True for `aaa`, `abcd` and the like. */
function isSequence(word: string): boolean {
  const step = word.charCodeAt(1) - word.charCodeAt(0);
  if (step !== 0 && step !== 1) return false;
  for (let i = 2; i < word.length; i++)
    if (word.charCodeAt(i) - word.charCodeAt(i - 1) !== step) return false;
  return true;
}

/** The word cut into the fewest known words, or null where it can't be. Linear: a word's length is bounded. */
function segment(word: string): { lengths: number[]; hasHidden: boolean } | null {
  if (word.length > MAX_SEGMENTED) return null;
  const fewest = new Int32Array(word.length + 1).fill(-1);
  const lastLength = new Int32Array(word.length + 1);
  fewest[0] = 0;
  for (let end = 1; end <= word.length; end++) {
    for (let length = Math.min(MAX_WORD_LENGTH, end); length > 0; length--) {
      const before = fewest[end - length] as number;
      if (before < 0 || !KNOWN_WORDS.has(word.slice(end - length, end))) continue;
      if ((fewest[end] as number) >= 0 && (fewest[end] as number) <= before + 1) continue;
      fewest[end] = before + 1;
      lastLength[end] = length;
    }
  }
  if ((fewest[word.length] as number) < 0) return null;
  const lengths: number[] = [];
  let hasHidden = false;
  for (let end = word.length; end > 0; end -= lastLength[end] as number) {
    const length = lastLength[end] as number;
    lengths.unshift(length);
    hasHidden ||= HIDDEN_WORD_SET.has(word.slice(end - length, end));
  }
  return { lengths, hasHidden };
}

/** Takes the separators out of each word; between words one space stays. */
function addEdits(run: SpacedRun, words: readonly number[], edits: Edit[]): void {
  const step = 1 + run.separator.length;
  let letter = 0;
  for (const length of words) {
    for (let i = 1; i <= length; i++) {
      const begin = run.begin + (letter + i - 1) * step + 1;
      const isLastOfAll = letter + i === run.letters.length;
      if (isLastOfAll) break;
      const isWordEnd = i === length;
      if (isWordEnd && run.separator === ' ') continue;
      edits.push({ begin, end: begin + run.separator.length, text: isWordEnd ? ' ' : '' });
    }
    letter += length;
  }
}
