/** The intake's one statement: comment, first revision and the licence to decide it, for many comments at once. */
import { authorKey } from '../domain/author-key.ts';
import type { Article, Author, ParentComment, TextFormat } from '../domain/comment.ts';
import type { Database } from './database.ts';

/** A comment ready to be written. Ids and times come from the caller. */
export interface NewComment {
  /** UUID, version 7: rows that arrive together lie together. */
  id: string;
  siteId: string;
  externalId: string | null;
  idempotencyKey: string | null;
  text: string;
  format: TextFormat;
  /** SHA-256 of the text's UTF-8, hex. */
  textSha256: string;
  language: string | null;
  author: Author | null;
  article: Article | null;
  parent: ParentComment | null;
  permalink: string | null;
  postedAt: string | null;
  metadata: Record<string, unknown> | null;
  /** As sent, else the arrival. */
  revisedAt: string;
  /** Whether the CMS sent `revisedAt`. */
  isRevisedAtGiven: boolean;
}

// One multi-row statement from one JSON parameter: no parameter limit, one plan, one round trip. Rows whose external
// id or idempotency key is taken drop out of `created` and of the answer. No foreign keys: the statement itself
// writes all three rows or none.
const INSERT = `
with input as materialized (
  select * from json_to_recordset($1::json) as x(
    id uuid, s uuid, e text, k text, t text, f text, h text, l text, ai text, a json, ri text, r json, p json,
    u text, pa timestamptz, m json, ra timestamptz)
), created as (
  insert into comment (id, site_id, external_id, idempotency_key, status, current_revision, sequence, text_sha256,
    author_id, author, article_id, article, parent, permalink, posted_at, metadata, revised_at, created_at, updated_at)
  select id, s, e, k, 'pending', 1, 0, decode(h, 'hex'), ai, a, ri, r, p, u, pa, m, ra, $2::timestamptz, $2::timestamptz
  from input
  on conflict do nothing
  returning id
), first_revision as (
  insert into revision (comment_id, revision, text, format, text_sha256, language, revised_at, created_at)
  select id, 1, t, f, decode(h, 'hex'), l, ra, $2::timestamptz from input join created using (id)
), pending as (
  insert into pending_revision (comment_id, revision, enqueued_at) select id, 1, now() from created
)
select id from created`;

/**
 * Writes all rows that are new and resolves with their ids, once they are committed. The others exist already (or
 * twice in `comments`): `revise-comments.ts` knows what to do with them.
 */
export async function insertComments(
  database: Database,
  comments: readonly NewComment[],
  now: Date,
): Promise<Set<string>> {
  const rows = comments.map((c) => ({
    id: c.id,
    s: c.siteId,
    e: c.externalId ?? undefined,
    k: c.idempotencyKey ?? undefined,
    t: c.text,
    f: c.format,
    h: c.textSha256,
    l: c.language ?? undefined,
    ai: authorKey(c.author) ?? undefined,
    a: c.author ?? undefined,
    ri: c.article?.id,
    r: c.article ?? undefined,
    p: c.parent ?? undefined,
    u: c.permalink ?? undefined,
    pa: c.postedAt ?? undefined,
    m: c.metadata ?? undefined,
    ra: c.revisedAt,
  }));
  const result = await database.pool.query<{ id: string }>({
    name: 'insert-comments',
    text: INSERT,
    values: [JSON.stringify(rows), now],
  });
  const created = new Set<string>();
  for (const row of result.rows) created.add(row.id);
  return created;
}
