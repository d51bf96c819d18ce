/**
 * What `insert-comments.ts` left over: comments whose external id or idempotency key is taken. Reads the rows that
 * have them, locked, and writes what the caller makes of them, in one transaction.
 */
import { type Kysely, sql, type Transaction } from 'kysely';
import { authorKey } from '../domain/author-key.ts';
import type { Article, Author, CommentStatus, ParentComment, TextFormat } from '../domain/comment.ts';
import { appendEvents, type NewEvent } from './append-events.ts';
import type { NewComment } from './insert-comments.ts';
import type { Schema } from './schema.ts';

/** A comment that is there already, as far as a repeat or an edit has to be told apart. */
export interface ExistingComment {
  id: string;
  siteId: string;
  externalId: string | null;
  idempotencyKey: string | null;
  status: CommentStatus;
  currentRevision: number;
  sequence: number;
  author: Author | null;
  article: Article | null;
  parent: ParentComment | null;
  permalink: string | null;
  postedAt: Date | null;
  metadata: Record<string, unknown> | null;
  isErased: boolean;
  /** All texts, oldest first. */
  revisions: ExistingRevision[];
}

export interface ExistingRevision {
  revision: number;
  textSha256: string;
  format: TextFormat;
  revisedAt: Date;
}

/** A comment after the edit: its row is written whole. */
export interface RevisedComment {
  comment: ExistingComment;
  /** The texts to add, in order. */
  addedRevisions: (ExistingRevision & { text: string; language: string | null })[];
  /** Whether the current revision moved: the review queue lets go of it. */
  isReopened: boolean;
}

/** The rows of the comments that the given ones collide with, locked in the order of their ids. */
export async function lockExistingComments(
  tx: Transaction<Schema>,
  incoming: readonly NewComment[],
): Promise<ExistingComment[]> {
  const json = JSON.stringify(incoming.map((c) => ({ s: c.siteId, e: c.externalId, k: c.idempotencyKey })));
  const found = await sql<{ id: string }>`
    select c.id from json_to_recordset(${json}::json) as i(s uuid, e text, k text)
    join comment c on c.site_id = i.s and c.external_id = i.e
    union
    select c.id from json_to_recordset(${json}::json) as i(s uuid, e text, k text)
    join comment c on c.site_id = i.s and c.idempotency_key = i.k`.execute(tx);
  const ids = found.rows.map((r) => r.id);
  if (ids.length === 0) return [];
  const comments = await tx
    .selectFrom('comment')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
  const revisions = await tx
    .selectFrom('revision')
    .select(['comment_id', 'revision', 'text_sha256', 'format', 'revised_at'])
    .where('comment_id', 'in', ids)
    .orderBy('revision')
    .execute();
  const existing = new Map<string, ExistingComment>();
  for (const c of comments) {
    existing.set(c.id, {
      id: c.id,
      siteId: c.site_id,
      externalId: c.external_id,
      idempotencyKey: c.idempotency_key,
      status: c.status as CommentStatus,
      currentRevision: c.current_revision,
      sequence: c.sequence,
      author: c.author as Author | null,
      article: c.article as Article | null,
      parent: c.parent as ParentComment | null,
      permalink: c.permalink,
      postedAt: c.posted_at,
      metadata: c.metadata as Record<string, unknown> | null,
      isErased: c.erased_at !== null,
      revisions: [],
    });
  }
  for (const r of revisions) {
    existing.get(r.comment_id)?.revisions.push({
      revision: r.revision,
      textSha256: r.text_sha256.toString('hex'),
      format: r.format as TextFormat,
      revisedAt: r.revised_at,
    });
  }
  return [...existing.values()];
}

/** Writes edited comments, their new texts with the licence to decide them, and the events of those reopened. */
export async function writeRevisedComments(
  tx: Transaction<Schema>,
  revised: readonly RevisedComment[],
  events: readonly NewEvent[],
  now: Date,
): Promise<void> {
  if (revised.length === 0) return;
  const rows = revised.map(({ comment: c, isReopened }) => {
    const current = c.revisions.find((r) => r.revision === c.currentRevision);
    return {
      id: c.id,
      status: c.status,
      current_revision: c.currentRevision,
      sequence: c.sequence,
      sha: current?.textSha256,
      revised_at: current?.revisedAt,
      author_id: authorKey(c.author) ?? undefined,
      author: c.author ?? undefined,
      article_id: c.article?.id,
      article: c.article ?? undefined,
      parent: c.parent ?? undefined,
      permalink: c.permalink ?? undefined,
      posted_at: c.postedAt ?? undefined,
      metadata: c.metadata ?? undefined,
      reopened: isReopened,
    };
  });
  const texts = revised.flatMap(({ comment, addedRevisions }) =>
    addedRevisions.map((r) => ({
      comment_id: comment.id,
      revision: r.revision,
      text: r.text,
      format: r.format,
      sha: r.textSha256,
      language: r.language ?? undefined,
      revised_at: r.revisedAt,
    })),
  );
  await sql`with input as materialized (
    select * from json_to_recordset(${JSON.stringify(rows)}::json) as x(id uuid, status text, current_revision int,
      sequence int, sha text, revised_at timestamptz, author_id text, author json, article_id text, article json,
      parent json, permalink text, posted_at timestamptz, metadata json, reopened boolean)
  ), texts as materialized (
    select * from json_to_recordset(${JSON.stringify(texts)}::json) as x(comment_id uuid, revision int, text text,
      format text, sha text, language text, revised_at timestamptz)
  ), added as (
    insert into revision (comment_id, revision, text, format, text_sha256, language, revised_at, created_at)
    select comment_id, revision, text, format, decode(sha, 'hex'), language, revised_at, ${now}::timestamptz from texts
  ), pending as (
    insert into pending_revision (comment_id, revision, enqueued_at) select comment_id, revision, now() from texts
  ), unqueued as (
    delete from review_item q using input i where q.comment_id = i.id and i.reopened
  )
  update comment c set status = i.status, current_revision = i.current_revision, sequence = i.sequence,
    text_sha256 = decode(i.sha, 'hex'), revised_at = i.revised_at, author_id = i.author_id, author = i.author,
    article_id = i.article_id, article = i.article, parent = i.parent, permalink = i.permalink,
    posted_at = i.posted_at, metadata = i.metadata, updated_at = ${now}::timestamptz,
    fold = case when i.reopened then null else c.fold end,
    decision_id = case when i.reopened then null else c.decision_id end
  from input i where c.id = i.id`.execute(tx);
  await appendEvents(tx, events);
}

/** Runs `work` in a transaction. */
export function inTransaction<T>(
  db: Kysely<Schema>,
  work: (tx: Transaction<Schema>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(work);
}
