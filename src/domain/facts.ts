/**
 * All that the rules may look at for one revision, besides the policy. Facts are stored with the decision (the
 * texts excepted, which the revision holds), so that a decision can be recomputed and a policy simulated.
 */
import type { Scores } from './attribute.ts';
import type { CountWindow } from './policy.ts';

/** What the text itself says; found by `src/text/`, the same for every site. */
export interface TextFacts {
  /** Letters of any script in the readable text. */
  letterCount: number;
  /** Host names of the links, lower case, one entry a link (so its length is the number of links). */
  linkHosts: string[];
  /** How many of each kind of personal data the readable text holds. */
  personalData: { email: number; phone: number; iban: number };
  /** ISO 639-1 code that the text was scored as, or null where no scorer knows the script. */
  language: string | null;
  languageSource: 'given' | 'detected';
  /** Neither declared by the site nor known to the scorer, and reliably so (see `src/text/language.ts`). */
  isLanguageUnknown: boolean;
}

/** What the record says of the author at the time of the decision. */
export interface AuthorFacts {
  isBanned: boolean;
  isTrusted: boolean;
  /** Of the author's decided comments on this site, at most the last 100. */
  approvedCount: number;
  rejectedCount: number;
  flaggedCount: number;
  /** Comments by the author in each window up to this one, itself included; at most 301. */
  commentCounts: Record<CountWindow, number>;
  /** Those of them with the same text (folded), itself included; at most 301. */
  duplicateCounts: Record<CountWindow, number>;
}

export interface CommentFacts extends TextFacts {
  /** Null where no scorer answered: the comment is then flagged as unscored. */
  scores: Scores | null;
  /** Readable text and, where it differs, its normalised form: what word lists match against. */
  texts: { plain: string; normalised: string | null };
  /** Null where the CMS named no author. */
  author: AuthorFacts | null;
}
