/** A decision: the recorded outcome for a revision, appended and never edited (`docs/glossary.md`). */
import type { Attribute } from './attribute.ts';
import type { CommentStatus } from './comment.ts';

export const OUTCOMES = ['approve', 'flag', 'reject'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The machine-readable whys. Clients rely on the names: add, never rename. */
export const REASON_CODES = [
  'score',
  'word',
  'link',
  'author-banned',
  'author-new',
  'author-history',
  'duplicate',
  'flood',
  'personal-data',
  'unknown-language',
  'too-short',
  'unscored',
  'report',
  'appeal',
  'hold',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** Why a rule fired: the code for programs, the message for the moderator. */
export interface Reason {
  code: ReasonCode;
  /** One plain sentence in English. It never quotes the comment. */
  message: string;
  attribute?: Attribute;
  score?: number;
  threshold?: number;
}

/** `policy` and `system` are the machine (rules; no scorer answered), `moderator` is a person. */
export interface DecidedBy {
  type: 'policy' | 'moderator' | 'system';
  id: string;
}

/** The status that an outcome leads to. */
export function statusOf(outcome: Outcome): Exclude<CommentStatus, 'pending'> {
  switch (outcome) {
    case 'approve':
      return 'approved';
    case 'flag':
      return 'flagged';
    case 'reject':
      return 'rejected';
  }
}
