/** Revisions that await the machine: what a worker reads to score them, and what the sweep finds and enqueues again. */
import { type Kysely, sql } from 'kysely';
import type { Author, RevisionRef, TextFormat } from '../domain/comment.ts';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';

/** All that scoring and deciding one revision needs, the author's history excepted. */
export interface PendingRevision extends RevisionRef {
  siteId: string;
  /** The version of the site's policy that decides now. */
  policyVersion: number;
  text: string;
  format: TextFormat;
  /** SHA-256, hex. */
  textSha256: string;
  language: string | null;
  author: Author | null;
  articleTitle: string | null;
  parentText: string | null;
  receivedAt: Date;
  /** Where an operator replays it: the `unscored` decision that the new one replaces. */
  supersedes: string | null;
}

const SELECT = `
select p.comment_id, p.revision, c.site_id, s.policy_version, r.text, r.format, encode(r.text_sha256, 'hex') as sha,
  r.language, c.author, c.article ->> 'title' as title, c.parent ->> 'text' as parent_text, r.created_at,
  case when c.status = 'flagged' and c.current_revision = p.revision then c.decision_id end as supersedes
from json_to_recordset($1::json) as i(c uuid, r int)
join pending_revision p on p.comment_id = i.c and p.revision = i.r
join revision r on r.comment_id = p.comment_id and r.revision = p.revision
join comment c on c.id = p.comment_id
join site s on s.id = c.site_id
where r.text is not null`;

/** Those of the given revisions that still await the machine, in no particular order. */
export async function selectPendingRevisions(
  database: Database,
  refs: readonly RevisionRef[],
): Promise<PendingRevision[]> {
  if (refs.length === 0) return [];
  const result = await database.pool.query({
    name: 'select-pending-revisions',
    text: SELECT,
    values: [JSON.stringify(refs.map((r) => ({ c: r.commentId, r: r.revision })))],
  });
  return result.rows.map((row) => ({
    commentId: row.comment_id,
    revision: row.revision,
    siteId: row.site_id,
    policyVersion: row.policy_version,
    text: row.text,
    format: row.format,
    textSha256: row.sha,
    language: row.language,
    author: row.author,
    articleTitle: row.title,
    parentText: row.parent_text,
    receivedAt: row.created_at,
    supersedes: row.supersedes,
  }));
}

/**
 * Takes at most `limit` revisions that were last enqueued before `before`, oldest first, and marks them as enqueued
 * now. Two sweeps at once take different rows (rows that another transaction holds are passed over).
 */
export async function claimStalePending(
  db: Kysely<Schema>,
  before: Date,
  limit: number,
): Promise<RevisionRef[]> {
  const result = await sql<{ comment_id: string; revision: number }>`
    with stale as materialized (
      select comment_id, revision from pending_revision where enqueued_at < ${before}
      order by enqueued_at limit ${limit} for update skip locked
    )
    update pending_revision p set enqueued_at = now() from stale
    where p.comment_id = stale.comment_id and p.revision = stale.revision
    returning p.comment_id, p.revision`.execute(db);
  return result.rows.map((r) => ({ commentId: r.comment_id, revision: r.revision }));
}

/**
 * Puts revisions back that were flagged as unscored and that nobody has decided since, so that they are scored
 * again. Answers those put back. Calling twice is safe.
 */
export async function reopenUnscored(
  db: Kysely<Schema>,
  refs: readonly RevisionRef[],
): Promise<RevisionRef[]> {
  if (refs.length === 0) return [];
  const json = JSON.stringify(refs.map((r) => ({ c: r.commentId, r: r.revision })));
  const result = await sql<{ comment_id: string; revision: number }>`
    insert into pending_revision (comment_id, revision, enqueued_at)
    select c.id, i.r, now() from json_to_recordset(${json}::json) as i(c uuid, r int)
    join comment c on c.id = i.c and c.current_revision = i.r and c.status = 'flagged' and c.erased_at is null
    join decision d on d.comment_id = c.id and d.revision = i.r and d.id = c.decision_id and d.decided_by_type = 'system'
    on conflict do nothing
    returning comment_id, revision`.execute(db);
  return result.rows.map((r) => ({ commentId: r.comment_id, revision: r.revision }));
}

/** The current revisions whose last decision is `unscored`, oldest first, those put back left out: at most `limit`. */
export async function selectUnscored(db: Kysely<Schema>, limit: number): Promise<RevisionRef[]> {
  const result = await sql<{ id: string; current_revision: number }>`
    select c.id, c.current_revision from review_item q join comment c on c.id = q.comment_id
    join decision d on d.comment_id = c.id and d.revision = c.current_revision and d.id = c.decision_id
    where d.decided_by_type = 'system' and not exists (
      select 1 from pending_revision p where p.comment_id = c.id and p.revision = c.current_revision)
    order by q.flagged_at limit ${limit}`.execute(db);
  return result.rows.map((r) => ({ commentId: r.id, revision: r.current_revision }));
}

/** How many revisions await the machine, and since when the oldest has been there (by its last enqueueing). */
export async function countPending(db: Kysely<Schema>): Promise<{ count: number; oldestAt: Date | null }> {
  const row = await db
    .selectFrom('pending_revision')
    .select([sql<string>`count(*)`.as('n'), sql<Date | null>`min(enqueued_at)`.as('oldest')])
    .executeTakeFirstOrThrow();
  return { count: Number(row.n), oldestAt: row.oldest };
}

/** Whether anything was decided on the revision. */
export async function hasDecision(db: Kysely<Schema>, ref: RevisionRef): Promise<boolean> {
  const row = await db
    .selectFrom('decision')
    .select('id')
    .where('comment_id', '=', ref.commentId)
    .where('revision', '=', ref.revision)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
