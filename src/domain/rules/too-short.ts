/** A site may want more than a word; by default nobody is held for being brief. */
import { flag, NO_OBJECTION, type Rule } from './rule.ts';

/** Flags a text with fewer letters than `minLetters`. */
export const tooShort: Rule = ({ policy }, { letterCount }) =>
  letterCount < policy.minLetters
    ? flag({
        code: 'too-short',
        message: `Holds ${letterCount} ${letterCount === 1 ? 'letter' : 'letters'} (this site reviews below ${policy.minLetters}).`,
        threshold: policy.minLetters,
      })
    : NO_OBJECTION;
