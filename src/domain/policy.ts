/**
 * A site's policy: what its rules compare against. A published version is immutable; every decision names the
 * version that made it. The schema that validates one from outside is in `src/policies/policy-schema.ts`; the
 * default is `config/default-policy.ts`.
 */
import type { Attribute } from './attribute.ts';

/** score < approveBelow: no objection; score >= rejectFrom: reject; between: flag. Null: the machine never does it. */
export interface AttributeThresholds {
  approveBelow: number | null;
  rejectFrom: number | null;
}

/** One entry of a word list. `wildcard`: `*` stands for any run of letters within one word. */
export interface WordPattern {
  pattern: string;
  match: 'literal' | 'wildcard';
  outcome: 'flag' | 'reject';
}

/** Windows in which an author's earlier comments are counted, so that stored facts can be judged anew. */
export const COUNT_WINDOWS = ['1m', '10m', '1h', '24h'] as const;
export type CountWindow = (typeof COUNT_WINDOWS)[number];

/** What to do with a comment in a language that is neither declared nor known to the scorer. */
export type UnknownLanguageAction = 'hold' | 'approve' | 'words-only' | 'remote-scorer';

export interface Policy {
  attributes: Partial<Record<Attribute, AttributeThresholds>>;
  links: {
    flagFrom: number | null;
    rejectFrom: number | null;
    allowedHosts: string[];
    blockedHosts: string[];
  };
  words: WordPattern[];
  authors: {
    /** A banned author's comments: flagged or rejected. */
    bannedOutcome: 'flag' | 'reject';
    /** Trusted authors skip the rules on numbers of links, duplicates and floods (never scores or words). */
    trustedSkipsVolumeRules: boolean;
    /** Flag an author's comments until N of them were approved; 0 flags nobody for being new. */
    flagFirst: number;
    /** Flag if rejected / (approved + rejected) of the author's last comments is at least this (0..1); null: off. */
    flagRejectedShare: number | null;
    /** How many approved or rejected comments the author needs before the share counts. */
    minHistory: number;
  };
  /** The same text by one author: flag from this many (the comment itself counts). */
  duplicates: { flagFrom: number | null; window: CountWindow };
  /** Comments by one author in the window: flag from this many (the comment itself counts). */
  floods: { flagFrom: number | null; window: CountWindow };
  personalData: { email: boolean; phone: boolean; iban: boolean };
  /** Flag texts with fewer letters than this; 0: off. */
  minLetters: number;
  /** Languages that the site declares (ISO 639-1): a prior for detection, and never unknown. */
  languages: string[];
  unknownLanguage: UnknownLanguageAction;
}
