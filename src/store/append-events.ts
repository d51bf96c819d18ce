/**
 * Events get a running number a site from one locked row, so that they are numbered in the order of their commits:
 * a reader that asks for what comes after N misses nothing (docs/adr/0004-events.md).
 */
import { type Kysely, sql, type Transaction } from 'kysely';
import type { CommentStatus } from '../domain/comment.ts';
import type { DecidedBy, Outcome, Reason } from '../domain/decision.ts';
import type { EventComment, EventDecision } from '../domain/events.ts';
import type { Schema } from './schema.ts';

/** An event that no decision made; its position is given by the record. */
export interface NewEvent {
  id: string;
  siteId: string;
  commentId: string;
  type: 'comment.pending' | 'comment.erased';
  revision: number;
  /** The comment's own running number, this event included. */
  sequence: number;
  status: CommentStatus;
}

/** Writes events in order, within the caller's transaction, which must hold its locks on comments already. */
export async function appendEvents(tx: Transaction<Schema>, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((e, ord) => ({
    ord,
    site_id: e.siteId,
    id: e.id,
    type: e.type,
    comment_id: e.commentId,
    revision: e.revision,
    sequence: e.sequence,
    status: e.status,
  }));
  await sql`select append_events(${JSON.stringify(rows)}::jsonb)`.execute(tx);
}

/** An event with what it names: rows that never change, so it reads the same at any time. */
export interface StoredEvent {
  id: string;
  position: number;
  type: string;
  comment: EventComment;
  decision: EventDecision | null;
  supersedes: string | null;
  createdAt: Date;
}

interface EventRow {
  id: string;
  position: string;
  type: string;
  comment_id: string;
  external_id: string | null;
  revision: number;
  sequence: number;
  status: CommentStatus;
  sha: string;
  decision_id: string | null;
  supersedes: string | null;
  created_at: Date;
  outcome: Outcome;
  reasons: Reason[];
  policy_version: number | null;
  decided_by_type: DecidedBy['type'];
  decided_by_id: string;
  decided_at: Date;
}

/** Events of one site above a position, in order. */
export async function selectEvents(
  db: Kysely<Schema>,
  siteId: string,
  after: number,
  limit: number,
): Promise<StoredEvent[]> {
  const result = await sql<EventRow>`
    select e.*, c.external_id, encode(r.text_sha256, 'hex') as sha, d.outcome, d.reasons, d.policy_version,
      d.decided_by_type, d.decided_by_id, d.decided_at
    from (
      select * from event where site_id = ${siteId} and position > ${after} order by position limit ${limit}
    ) e
    join comment c on c.id = e.comment_id
    join revision r on r.comment_id = e.comment_id and r.revision = e.revision
    left join decision d on d.comment_id = e.comment_id and d.revision = e.revision and d.id = e.decision_id
    order by e.position`.execute(db);
  return result.rows.map(readEvent);
}

function readEvent(row: EventRow): StoredEvent {
  const { revision, sequence, status, sha: textSha256 } = row;
  const comment = { id: row.comment_id, externalId: row.external_id, revision, textSha256, status, sequence };
  const decision = row.decision_id && {
    id: row.decision_id,
    outcome: row.outcome,
    reasons: row.reasons,
    policyVersion: row.policy_version,
    revision,
    textSha256,
    decidedBy: { type: row.decided_by_type, id: row.decided_by_id },
    decidedAt: row.decided_at.toISOString(),
  };
  return {
    id: row.id,
    position: Number(row.position),
    type: row.type,
    comment,
    decision: decision || null,
    supersedes: row.supersedes,
    createdAt: row.created_at,
  };
}

/** Deletes events older than `before`, at most `limit` a site, oldest first, and says how many. */
export async function deleteOldEvents(db: Kysely<Schema>, before: Date, limit: number): Promise<number> {
  // Walks each site's events from the lowest position, so that no index over the time is needed.
  const result = await sql`
    delete from event e using (
      select x.site_id, x.position from site s cross join lateral (
        select site_id, position, created_at from event where site_id = s.id order by position limit ${limit}
      ) x where x.created_at < ${before}
    ) old where e.site_id = old.site_id and e.position = old.position`.execute(db);
  return Number(result.numAffectedRows ?? 0);
}
