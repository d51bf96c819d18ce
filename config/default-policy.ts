/**
 * The policy of a site that has not published one. It approves or flags and never rejects by machine, and holds
 * nobody for a first comment or for being brief. A site that wants more switches it on.
 */
import type { Policy } from '../src/domain/policy.ts';

export const DEFAULT_POLICY: Policy = {
  // Read off development sets for `embedded-1.2` (model/calibrate/choose-policy.ts) and kept for `embedded-1.3`: there all
  // attributes together hold less than 5 % of civil news comments (civil_stripped) and less than 4 % of talk pages
  // (jigsaw_wiki_train, wiki_context_cat). A score is a probability, so these say how likely abuse must be before a moderator
  // looks: attacks on groups and threats from a lower one, for missing one does harm; swear words and links from a higher one,
  // for most readers put up with them.
  attributes: {
    toxicity: { approveBelow: 0.42, rejectFrom: null },
    severe_toxicity: { approveBelow: 0.3, rejectFrom: null },
    identity_attack: { approveBelow: 0.2, rejectFrom: null },
    insult: { approveBelow: 0.24, rejectFrom: null },
    profanity: { approveBelow: 0.6, rejectFrom: null },
    threat: { approveBelow: 0.3, rejectFrom: null },
    sexually_explicit: { approveBelow: 0.2, rejectFrom: null },
    spam: { approveBelow: 0.9, rejectFrom: null },
  },
  // One or two sources are part of arguing well; three or more in one comment are rare among readers.
  links: { flagFrom: 3, rejectFrom: null, allowedHosts: [], blockedHosts: [] },
  // Empty: the scorer judges words in their sentence. The list is for what only the site can know.
  words: [],
  authors: {
    bannedOutcome: 'flag',
    trustedSkipsVolumeRules: true,
    flagFirst: 0,
    // Half of at least ten decided comments: one bad day of a regular doesn't reach it.
    flagRejectedShare: 0.5,
    minHistory: 10,
  },
  // A double click or a second try after an error makes two.
  duplicates: { flagFrom: 3, window: '24h' },
  // One every six seconds, written and sent, for a whole minute: nobody reads and answers at that pace.
  floods: { flagFrom: 10, window: '1m' },
  personalData: { email: true, phone: true, iban: true },
  minLetters: 0,
  languages: ['en'],
  unknownLanguage: 'hold',
};
