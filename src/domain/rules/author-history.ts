/** An author whose comments are often rejected is looked at before readers see the next one. */
import { flag, NO_OBJECTION, type Rule } from './rule.ts';

/**
 * Flags where rejected / (approved + rejected) >= `flagRejectedShare`, once the author has `minHistory` such comments.
 * Flagged ones still wait for a person and count neither way: else being flagged would itself make a bad name.
 */
export const authorHistory: Rule = ({ policy }, { author }) => {
  const { flagRejectedShare, minHistory } = policy.authors;
  if (flagRejectedShare === null || author === null) return NO_OBJECTION;
  const { approvedCount, rejectedCount } = author;
  const decidedCount = approvedCount + rejectedCount;
  if (decidedCount === 0 || decidedCount < minHistory) return NO_OBJECTION;
  if (rejectedCount / decidedCount < flagRejectedShare) return NO_OBJECTION;
  return flag({
    code: 'author-history',
    message: `Of the author's last ${decidedCount} decided comments ${rejectedCount} were rejected.`,
    threshold: flagRejectedShare,
  });
};
