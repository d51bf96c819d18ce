/** Letters hidden behind signs: `f*ck`, `b***h`, `sh#t`. A mask is resolved if one word of the vocabulary fits it. */
import { inCaseOf, visitTokens } from './innocent-tokens.ts';
import { applyEdits, type Edit, type MappedText } from './mapped-text.ts';
import { trimmedRange } from './trim.ts';
import { CUSTOMARY_MASKS, HIDDEN_WORDS } from './vocabulary.ts';

/** Letters with signs; the signs that hide anything (`*` and its look-alikes), and those that do so within a word only. */
const MASKED = /[A-Za-z*∗✱×•█▒#%&@$!^~_.-]+/g;
const STAR = /[*∗✱×•█▒]/;
const STARS = /[∗✱×•█▒]/g;
const SIGN = /[*∗✱×•█▒#%&@$!^~_.-]/;
/** One or two hidden letters at the front. */
const LED_BY_STAR = /^\*{1,2}[a-z]+$/;
const EDGES = '#%&@!^~_.-';
const STARS_AND_LINES = '*∗✱×•█▒_';
/** A star beside a letter, or signs between letters. */
const DISGUISE = /[A-Za-z][*∗✱×•█▒$]|[*∗✱×•█▒][A-Za-z]|[A-Za-z][#%&@!^~_.-]{1,4}[A-Za-z]/g;

/** Hidden words by length and first letter, and by length alone, likeliest first. */
const byLengthAndFirst = new Map<string, string[]>();
const byLength = new Map<number, string[]>();
for (const word of HIDDEN_WORDS) {
  const key = `${word.length}${word[0]}`;
  byLengthAndFirst.set(key, [...(byLengthAndFirst.get(key) ?? []), word]);
  byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
}

/** The text with masks resolved, or null where there are none. Linear in the text; the vocabulary is fixed. */
export function readMasks(text: string): MappedText | null {
  const edits: Edit[] = [];
  visitTokens(text, DISGUISE, (token, begin) => {
    for (const match of token.matchAll(MASKED)) {
      const { mask, at } = trimMask(match[0]);
      if (mask.length < 3 || mask.length > 20 || !SIGN.test(mask)) continue;
      const from = begin + match.index + at;
      const word = resolve(mask, from === 0 || text[from - 1] === '\n');
      if (word === null) continue;
      const cased = inCaseOf(word, mask);
      for (let i = 0; i < mask.length; i++) {
        const from = begin + match.index + at + i;
        if (SIGN.test(mask[i] as string))
          edits.push({ begin: from, end: from + 1, text: cased[i] as string });
      }
    }
  });
  return edits.length === 0 ? null : applyEdits(text, edits);
}

/** Without the signs around it: emphasis (`*word*`), full stops, dashes. */
function trimMask(run: string): { mask: string; at: number } {
  const isEmphasis = STAR.test(run[0] as string) && STAR.test(run.at(-1) as string);
  const edges = isEmphasis ? STARS_AND_LINES : EDGES;
  const { begin, end } = trimmedRange(run, edges, edges);
  return { mask: run.slice(begin, end), at: begin };
}

function resolve(mask: string, isLineStart: boolean): string | null {
  const pattern = mask.toLowerCase().replace(STARS, '*');
  const customary = CUSTOMARY_MASKS.get(pattern);
  if (customary !== undefined) return customary;
  const visible = pattern.replace(/[^a-z]/g, '').length;
  if (!isPlausible(pattern, visible, isLineStart)) return null;
  const candidates = /^[a-z]/.test(pattern)
    ? byLengthAndFirst.get(`${pattern.length}${pattern[0]}`)
    : byLength.get(pattern.length);
  return candidates?.find((word) => fits(word, pattern)) ?? null;
}

/**
 * Enough shows: one letter at either end of stars, two before stars, three after them (five where the line begins, for a
 * star there marks a note or an item); other signs stand within.
 */
function isPlausible(pattern: string, visible: number, isLineStart: boolean): boolean {
  const startsHidden = !/^[a-z]/.test(pattern);
  const endsHidden = !/[a-z]$/.test(pattern);
  if (startsHidden) return LED_BY_STAR.test(pattern) && visible >= (isLineStart ? 5 : 3);
  if (endsHidden) {
    if (!/[*$]$/.test(pattern)) return false;
    // A single star after a word is a footnote's, unless the word lacks its last letter.
    return visible >= 2 && pattern.length >= 4;
  }
  if (/[#%&^~_.-]/.test(pattern)) return pattern.length >= 4 && /^[a-z]+[#%&^~_.-]+[a-z]+$/.test(pattern);
  return visible >= 2;
}

function fits(word: string, pattern: string): boolean {
  for (let i = 0; i < pattern.length; i++) {
    const unit = pattern.charCodeAt(i);
    if (unit >= 0x61 && unit <= 0x7a && unit !== word.charCodeAt(i)) return false;
  }
  return true;
}
