/**
 * What is written, in the same transaction, with every change of a comment's status; clients read the same shape by
 * webhook and from the list of events. Add fields, never rename one.
 */
import type { CommentStatus } from './comment.ts';
import type { DecidedBy, Outcome, Reason } from './decision.ts';

export const COMMENT_EVENT_TYPES = [
  'comment.approved',
  'comment.flagged',
  'comment.rejected',
  /** A decided comment was edited and waits for its new decision. */
  'comment.pending',
  'comment.erased',
] as const;
export type CommentEventType = (typeof COMMENT_EVENT_TYPES)[number];

/** The comment that changed, without its text: an event may lie about longer than the text may. */
export interface EventComment {
  id: string;
  externalId: string | null;
  revision: number;
  /** Hex SHA-256 of the revision's text in UTF-8: tells the CMS which text was judged. */
  textSha256: string;
  status: CommentStatus;
  /** Rises by one per comment and event, from 1: an event that arrives after a higher one is out of date. */
  sequence: number;
}

/** The decision that moved the status. */
export interface EventDecision {
  id: string;
  outcome: Outcome;
  reasons: Reason[];
  policyVersion: number | null;
  revision: number;
  textSha256: string;
  decidedBy: DecidedBy;
  /** ISO 8601 UTC. */
  decidedAt: string;
}

export interface CommentEvent {
  /** Unique; a receiver that has seen it discards a repeat. */
  id: string;
  type: CommentEventType;
  /** When the status changed, ISO 8601 UTC. */
  timestamp: string;
  data: {
    comment: EventComment;
    /** Null where no decision moved the status: an edit, an erasure. */
    decision: EventDecision | null;
    /** The id of the decision that this one reverses or replaces on the same revision. */
    supersedes?: string;
  };
}

const TYPE_OF: Record<CommentStatus, CommentEventType> = {
  pending: 'comment.pending',
  approved: 'comment.approved',
  flagged: 'comment.flagged',
  rejected: 'comment.rejected',
};

/** The type of the event that a change to `status` writes. An erasure, which keeps the status, is `comment.erased`. */
export function eventTypeOf(status: CommentStatus): CommentEventType {
  return TYPE_OF[status];
}
