/** Disguises words of a text by a rule that knows nothing of what they mean. */
import { type Disguise, disguiseWord } from './disguise-word.ts';

/** Words of so many Latin letters or more are disguised, each with this chance; at least one of a text is. */
export const MIN_LETTERS = 4;
export const WORD_SHARE = 0.5;

/** A whole word of letters: no link, no number, no name with an @. */
const WORD = /(?<![\p{L}\p{N}@#/.:_-])[A-Za-z]{4,}(?![\p{L}\p{N}@/:_-]|\.\p{L})/gu;

/**
 * The text with words disguised, or null where it has no word of four letters. What is chosen depends on `random` alone,
 * never on the word: so swear words are no likelier to be hit than others, and the same words are hit whatever the disguise.
 */
export function disguiseText(text: string, disguise: Disguise, random: () => number): string | null {
  const words = [...text.matchAll(WORD)];
  if (words.length === 0) return null;
  const chosen = words.map(() => random() < WORD_SHARE);
  if (!chosen.includes(true)) chosen[Math.floor(random() * chosen.length)] = true;
  let disguised = '';
  let at = 0;
  words.forEach((match, index) => {
    if (!chosen[index]) return;
    disguised += text.slice(at, match.index) + disguiseWord(match[0], disguise, random);
    at = match.index + match[0].length;
  });
  return disguised + text.slice(at);
}
