/** Many comments by one author in a short time. */
import { flag, NO_OBJECTION, type Rule, skipsVolumeRules } from './rule.ts';
import { WINDOW_NAMES } from './window-names.ts';

/** Flags from the author's `flagFrom`th comment in the window, this one counted. */
export const floods: Rule = (policy, facts) => {
  const { flagFrom, window } = policy.policy.floods;
  if (flagFrom === null || facts.author === null || skipsVolumeRules(policy, facts)) return NO_OBJECTION;
  const count = facts.author.commentCounts[window];
  if (count < flagFrom) return NO_OBJECTION;
  return flag({
    code: 'flood',
    message: `The author sent ${count} comments within ${WINDOW_NAMES[window]} (this site reviews from ${flagFrom}).`,
    threshold: flagFrom,
  });
};
