/**
 * The second form of a text: what a reader makes of it, where a writer has dressed words up to get past a program. It is
 * scored beside the plain form, so a step may be bold, but must leave alone what is innocent by nature.
 */
import { readAccents } from './accents.ts';
import { dropStackedMarks } from './combining-marks.ts';
import { type DisguiseSigns, findSigns } from './disguise-signs.ts';
import { replaceHomoglyphs } from './homoglyphs.ts';
import { removeInvisible } from './invisible-characters.ts';
import { readLeetLetters, readLeetWords } from './leet.ts';
import { composeTexts, identityText, type MappedText } from './mapped-text.ts';
import { readMasks } from './masks.ts';
import { joinSpaced } from './spaced-letters.ts';
import { joinBroken } from './stray-separators.ts';
import { shrinkStretched } from './stretched-letters.ts';
import { unifyForms } from './unicode-forms.ts';

/** One kind of dress taken off: the changed text, mapped to the one that it was given; null where nothing changes. */
export type NormalisingStep = (text: string) => MappedText | null;

/** In this order, for each lays bare work for the next: plain letters first, then words. */
const STEPS: readonly { readonly sign: keyof DisguiseSigns; readonly step: NormalisingStep }[] = [
  { sign: 'hasOther', step: removeInvisible },
  { sign: 'hasOther', step: dropStackedMarks },
  { sign: 'hasOther', step: unifyForms },
  { sign: 'hasOther', step: replaceHomoglyphs },
  { sign: 'hasAccent', step: readAccents },
  { sign: 'hasSpaced', step: joinSpaced },
  { sign: 'hasSign', step: readLeetWords },
  { sign: 'hasOther', step: readMasks },
  { sign: 'hasSign', step: readMasks },
  { sign: 'hasSeparator', step: readMasks },
  { sign: 'hasSeparator', step: joinBroken },
  { sign: 'hasSign', step: readLeetLetters },
  { sign: 'hasStretch', step: shrinkStretched },
];
/** Steps lay bare work for one another; each makes the text shorter or plainer, so few rounds are needed. */
const MAX_ROUNDS = 8;

/**
 * The normalised form, mapped to the text as received, or null where it differs at most in case. Never longer than
 * 2 × the readable text + 64; normalising it again gives null. Linear time; never throws.
 */
export function normalise(readable: MappedText): MappedText | null {
  const text = readable.text;
  let current = identityText(text);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = current.text;
    const signs = findSigns(before);
    for (const { sign, step } of STEPS) {
      if (!signs[sign]) continue;
      const next = step(current.text);
      if (next !== null) current = composeTexts(current, next);
    }
    if (current.text === before) break;
  }
  if (current.text === text || current.text.length > 2 * text.length + 64) return null;
  if (current.text.toLowerCase() === text.toLowerCase()) return null;
  return composeTexts(readable, current);
}
