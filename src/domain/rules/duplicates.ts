/** The same text by one author, again and again. */
import { flag, NO_OBJECTION, type Rule, skipsVolumeRules } from './rule.ts';
import { WINDOW_NAMES } from './window-names.ts';

/** Thanks and agreement are said in the same few words by anybody, every day. */
const MIN_LETTERS = 12;

/**
 * Flags from the `flagFrom`th comment with the same folded text in the window, this one counted. Texts of fewer than 12
 * letters are left to the floods rule.
 */
export const duplicates: Rule = (policy, facts) => {
  const { flagFrom, window } = policy.policy.duplicates;
  if (flagFrom === null || facts.author === null || skipsVolumeRules(policy, facts)) return NO_OBJECTION;
  if (facts.letterCount < MIN_LETTERS) return NO_OBJECTION;
  const count = facts.author.duplicateCounts[window];
  if (count < flagFrom) return NO_OBJECTION;
  return flag({
    code: 'duplicate',
    message: `The author sent this text ${count} times within ${WINDOW_NAMES[window]} (this site reviews from ${flagFrom}).`,
    threshold: flagFrom,
  });
};
