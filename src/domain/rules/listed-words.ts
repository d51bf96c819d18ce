/** The site's own word list against the text as read and in its normalised form. */
import { NO_OBJECTION, type Rule } from './rule.ts';

/** A reason an entry would swell the record of a comment made of listed words; this many tell the moderator enough. */
const MAX_REASONS = 10;

/**
 * One objection an entry that occurs, rejecting entries first, at most ten. It names the entry, which is the site's
 * own, and never the comment's words. Trusted authors and unknown languages don't matter here.
 */
export const listedWords: Rule = ({ words }, facts) => {
  if (words === null) return NO_OBJECTION;
  const { plain, normalised } = facts.texts;
  return words
    .find(normalised === null ? [plain] : [plain, normalised])
    .slice(0, MAX_REASONS)
    .map(({ pattern, outcome }) => ({
      outcome,
      reason: { code: 'word', message: `Holds the entry “${pattern}” of this site's word list.` },
    }));
};
