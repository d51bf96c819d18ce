/** Reads of comments: one query for the rows, one for their revisions, one for their decisions, however many they are. */
import { type Kysely, type Selectable, type SqlBool, sql } from 'kysely';
import type { Scores } from '../domain/attribute.ts';
import type { Article, Author, CommentStatus, ParentComment, Span, TextFormat } from '../domain/comment.ts';
import type { Outcome, Reason } from '../domain/decision.ts';
import type { Database } from './database.ts';
import type { CommentTable, RevisionTable, Schema } from './schema.ts';

export interface StoredDecision {
  id: string;
  revision: number;
  outcome: Outcome;
  reasons: Reason[];
  decidedByType: 'policy' | 'moderator' | 'system';
  decidedById: string;
  decidedAt: Date;
  reasonCode: string | null;
  note: string | null;
  policyVersion: number | null;
  wordListVersion: string | null;
  model: string | null;
  stage: 'fast' | 'deep' | null;
  scores: Scores | null;
  language: string | null;
  languageSource: 'given' | 'detected' | null;
  spans: Span[];
}

export interface StoredRevision {
  revision: number;
  text: string | null;
  format: TextFormat;
  /** Hex. */
  textSha256: string;
  revisedAt: Date;
  createdAt: Date;
}

export interface StoredComment {
  id: string;
  siteId: string;
  externalId: string | null;
  status: CommentStatus;
  currentRevision: number;
  decisionId: string | null;
  author: Author | null;
  article: Article | null;
  parent: ParentComment | null;
  permalink: string | null;
  postedAt: Date | null;
  metadata: Record<string, unknown> | null;
  createdAt: Date;
  updatedAt: Date;
  erasedAt: Date | null;
  /** Oldest first. */
  revisions: StoredRevision[];
  /** In the order they were made. */
  decisions: StoredDecision[];
}

// Prepared by name: a caller that waits for its decision reads its comment at once, and planning cost more than reading.
const COMMENTS = 'select * from comment where site_id = $1 and id = any ($2::uuid[])';
const REVISIONS = 'select * from revision where comment_id = any ($1::uuid[]) order by comment_id, revision';
const DECISIONS = `
select comment_id, id, revision, outcome, reasons, decided_by_type as "decidedByType", decided_by_id as "decidedById",
  decided_at as "decidedAt", reason_code as "reasonCode", note, policy_version as "policyVersion",
  word_list_version as "wordListVersion", model, stage, scores, language, language_source as "languageSource",
  coalesce(spans, '[]'::json) as spans
from decision where site_id = $1 and comment_id = any ($2::uuid[]) order by comment_id, revision, ordinal`;

/** The given comments of one site, in the order of `ids`; those that aren't the site's are left out. */
export async function selectComments(
  database: Database,
  siteId: string,
  ids: readonly string[],
): Promise<StoredComment[]> {
  if (ids.length === 0) return [];
  const { pool } = database;
  const [{ rows: comments }, { rows: revisions }, { rows: decisions }] = await Promise.all([
    pool.query<Selectable<CommentTable>>({ name: 'comments', text: COMMENTS, values: [siteId, ids] }),
    pool.query<Selectable<RevisionTable>>({ name: 'revisions', text: REVISIONS, values: [ids] }),
    pool.query<StoredDecision & { comment_id: string }>({
      name: 'decisions',
      text: DECISIONS,
      values: [siteId, ids],
    }),
  ]);
  const byId = new Map<string, StoredComment>();
  for (const c of comments) {
    byId.set(c.id, {
      id: c.id,
      siteId: c.site_id,
      externalId: c.external_id,
      status: c.status as CommentStatus,
      currentRevision: c.current_revision,
      decisionId: c.decision_id,
      author: c.author as Author | null,
      article: c.article as Article | null,
      parent: c.parent as ParentComment | null,
      permalink: c.permalink,
      postedAt: c.posted_at,
      metadata: c.metadata as Record<string, unknown> | null,
      createdAt: c.created_at,
      updatedAt: c.updated_at,
      erasedAt: c.erased_at,
      revisions: [],
      decisions: [],
    });
  }
  for (const r of revisions) {
    byId.get(r.comment_id)?.revisions.push({
      revision: r.revision,
      text: r.text,
      format: r.format as TextFormat,
      textSha256: r.text_sha256.toString('hex'),
      revisedAt: r.revised_at,
      createdAt: r.created_at,
    });
  }
  for (const { comment_id, ...d } of decisions) {
    byId.get(comment_id)?.decisions.push(d);
  }
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** What a list of comments is narrowed by. */
export interface CommentQuery {
  externalId?: string | undefined;
  status?: string | undefined;
  article?: string | undefined;
  author?: string | undefined;
  attribute?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  /** Only comments older than this one (by id). */
  beforeId?: string | undefined;
  limit: number;
}

/** Ids of one site's comments, newest first. */
export async function selectCommentIds(
  db: Kysely<Schema>,
  siteId: string,
  q: CommentQuery,
): Promise<string[]> {
  let query = db.selectFrom('comment as c').select('c.id').where('c.site_id', '=', siteId);
  if (q.externalId !== undefined) query = query.where('c.external_id', '=', q.externalId);
  if (q.article !== undefined) query = query.where('c.article_id', '=', q.article);
  if (q.author !== undefined) query = query.where('c.author_id', '=', q.author);
  if (q.from !== undefined) query = query.where('c.created_at', '>=', new Date(q.from));
  if (q.to !== undefined) query = query.where('c.created_at', '<', new Date(q.to));
  if (q.beforeId !== undefined) query = query.where('c.id', '<', q.beforeId);
  if (q.status !== undefined) query = query.where('c.status', '=', q.status);
  if (q.status === 'flagged') {
    // The review queue's own small table finds them without a walk over all comments.
    query = query.where(sql<SqlBool>`c.id in (select comment_id from review_item where site_id = ${siteId})`);
  }
  if (q.status === 'pending') {
    query = query.where(sql<SqlBool>`c.id in (select comment_id from pending_revision)`);
  }
  if (q.attribute !== undefined) {
    const needle = JSON.stringify([{ attribute: q.attribute }]);
    query = query.where(
      sql<SqlBool>`exists (select 1 from decision d where d.comment_id = c.id
        and d.revision = c.current_revision and d.id = c.decision_id and d.reasons::jsonb @> ${needle}::jsonb)`,
    );
  }
  const rows = await query.orderBy('c.id', 'desc').limit(q.limit).execute();
  return rows.map((r) => r.id);
}
