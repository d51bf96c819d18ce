/** A site may want to see a newcomer's first comments before its readers do. */
import { flag, NO_OBJECTION, type Rule } from './rule.ts';

/**
 * Flags until `flagFirst` comments of the author were approved. Approved ones count, not sent ones: else as many
 * throw-away comments would open the door. An author whom the CMS doesn't name can't be shown to be known here.
 */
export const newAuthor: Rule = ({ policy }, { author }) => {
  const { flagFirst } = policy.authors;
  const approvedCount = author?.approvedCount ?? 0;
  if (approvedCount >= flagFirst) return NO_OBJECTION;
  const message =
    author === null
      ? 'The author is not named, and this site reviews newcomers.'
      : `The author is new here (${approvedCount} approved so far; this site reviews the first ${flagFirst}).`;
  return flag({ code: 'author-new', message, threshold: flagFirst });
};
