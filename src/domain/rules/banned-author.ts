/** A moderator banned the author; the site says whether that flags or rejects what the author writes from then on. */
import { NO_OBJECTION, type Rule } from './rule.ts';

/** Fires for a banned author, trusted or not. */
export const bannedAuthor: Rule = ({ policy }, facts) =>
  facts.author?.isBanned
    ? [
        {
          outcome: policy.authors.bannedOutcome,
          reason: { code: 'author-banned', message: 'The author is banned on this site.' },
        },
      ]
    : NO_OBJECTION;
