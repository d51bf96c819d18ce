/**
 * The second form of a text: what a reader makes of it, where a writer has dressed words up to get past a program. It is
 * scored beside the plain form, so a step may be bold, but must leave alone what is innocent by nature.
 */
import { removeInvisible } from './invisible-characters.ts';
import { composeTexts, identityText, type MappedText } from './mapped-text.ts';
import { unifyForms } from './unicode-forms.ts';

/** One kind of dress taken off: the changed text, mapped to the one that it was given; null where nothing changes. */
export type NormalisingStep = (text: string) => MappedText | null;

const STEPS: readonly NormalisingStep[] = [removeInvisible, unifyForms];
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
    for (const step of STEPS) {
      const next = step(current.text);
      if (next !== null) current = composeTexts(current, next);
    }
    if (current.text === before) break;
  }
  if (current.text === text || current.text.length > 2 * text.length + 64) return null;
  if (current.text.toLowerCase() === text.toLowerCase()) return null;
  return composeTexts(readable, current);
}
