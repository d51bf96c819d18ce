/**
 * The one call that records decisions, the machine's and a moderator's alike: it appends the decision, moves the
 * comment's status by compare-and-set, keeps the review queue and writes the event, all or nothing, for many
 * revisions at once.
 *
 * What guards it:
 * - the machine decides a revision only by removing its row of `pending_revision`, so two workers with the same job
 *   record one decision; the other's entry is left out;
 * - the status moves only if the revision is current, and by the machine only from `pending` (or from the decision that
 *   the entry names in `supersedes`);
 * - an erased comment gets no decision.
 */
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Scores } from '../domain/attribute.ts';
import type { CommentStatus, Span } from '../domain/comment.ts';
import type { DecidedBy, Outcome, Reason } from '../domain/decision.ts';
import { statusOf } from '../domain/decision.ts';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';

/** A decision to record. Ids and times come from the caller. */
export interface NewDecision {
  id: string;
  eventId: string;
  siteId: string;
  commentId: string;
  revision: number;
  outcome: Outcome;
  reasons: readonly Reason[];
  decidedBy: DecidedBy;
  decidedAt: string;
  reasonCode: string | null;
  note: string | null;
  policyVersion: number | null;
  wordListVersion: string | null;
  model: string | null;
  stage: 'fast' | 'deep' | null;
  scores: Scores | null;
  language: string | null;
  languageSource: string | null;
  spans: readonly Span[];
  facts: unknown;
  fold: string | null;
  /** Where a flagged comment stands in the review queue: 0..1, worst first. */
  priority: { value: number; parts: { name: string; value: number }[] } | null;
  /** The decision that this one replaces, if any. */
  supersedes: string | null;
  /** Whether somebody waits for it: then it is announced on the channel `winnow_decided` at the commit. */
  isAwaited: boolean;
}

/** What became of an entry. One that isn't in the answer was decided by somebody else, or erased. */
export interface RecordedDecision {
  commentId: string;
  revision: number;
  /** Whether the comment's status moved (and an event was written). */
  isCurrent: boolean;
}

// The function's body is `migrations/record-decisions.ts`, which says why it is one.
const RECORD = 'select comment_id, revision, is_current from record_decisions($1, $2, $3, $4, $5)';

/**
 * Records what may be recorded and resolves once it is committed (in the caller's transaction where `tx` is given).
 * Calling twice with the same machine decisions records them once.
 */
export async function recordDecisions(
  target: Database | Kysely<Schema>,
  decisions: readonly NewDecision[],
): Promise<RecordedDecision[]> {
  if (decisions.length === 0) return [];
  // In the order of their ids: locks are taken in the order of the lists.
  const machine = decisions.filter((d) => d.decidedBy.type !== 'moderator').sort(byRef);
  const moderated = decisions.filter((d) => d.decidedBy.type === 'moderator');
  const values = [
    machine.map((d) => d.commentId),
    machine.map((d) => d.revision),
    moderated.map((d) => d.commentId),
    [...new Set(decisions.map((d) => d.siteId))],
    JSON.stringify(decisions.map(toRow)),
  ];
  if ('pool' in target) {
    const result = await target.pool.query<RecordedRow>({ name: 'record-decisions', text: RECORD, values });
    return result.rows.map(fromRow);
  }
  const [ids, revisions, moderatedIds, siteIds, json] = values;
  const result = await sql<RecordedRow>`select comment_id, revision, is_current
    from record_decisions(${ids}, ${revisions}, ${moderatedIds}, ${siteIds}, ${json})`.execute(target);
  return result.rows.map(fromRow);
}

function byRef(a: NewDecision, b: NewDecision): number {
  if (a.commentId !== b.commentId) return a.commentId < b.commentId ? -1 : 1;
  return a.revision - b.revision;
}

interface RecordedRow {
  comment_id: string;
  revision: number;
  is_current: boolean;
}

function fromRow(row: RecordedRow): RecordedDecision {
  return { commentId: row.comment_id, revision: row.revision, isCurrent: row.is_current };
}

function toRow(d: NewDecision, ord: number): Record<string, unknown> {
  const status: CommentStatus = statusOf(d.outcome);
  return {
    ord,
    id: d.id,
    event_id: d.eventId,
    site_id: d.siteId,
    comment_id: d.commentId,
    revision: d.revision,
    outcome: d.outcome,
    status,
    reasons: d.reasons,
    by_type: d.decidedBy.type,
    by_id: d.decidedBy.id,
    decided_at: d.decidedAt,
    reason_code: d.reasonCode ?? undefined,
    note: d.note ?? undefined,
    policy_version: d.policyVersion ?? undefined,
    word_list_version: d.wordListVersion ?? undefined,
    model: d.model ?? undefined,
    stage: d.stage ?? undefined,
    scores: d.scores ?? undefined,
    language: d.language ?? undefined,
    language_source: d.languageSource ?? undefined,
    spans: d.spans.length > 0 ? d.spans : undefined,
    facts: d.facts ?? undefined,
    fold: d.fold ?? undefined,
    priority: d.priority?.value ?? 0,
    parts: d.priority?.parts ?? [],
    supersedes: d.supersedes ?? undefined,
    awaited: d.isAwaited,
  };
}
