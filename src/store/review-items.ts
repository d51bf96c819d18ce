/** The review queue: rows that await a moderator. */
import { type Kysely, type SqlBool, sql } from 'kysely';
import type { Schema } from './schema.ts';

export interface StoredReviewItem {
  commentId: string;
  queue: string;
  priority: number;
  parts: { name: string; value: number }[];
}

/** One site's flagged comments, worst first; `after` is the last item of the page before. */
export async function selectReviewItems(
  db: Kysely<Schema>,
  siteId: string,
  q: {
    queue?: string | undefined;
    after?: { priority: number; commentId: string } | undefined;
    limit: number;
  },
): Promise<StoredReviewItem[]> {
  let query = db.selectFrom('review_item').selectAll().where('site_id', '=', siteId);
  if (q.queue !== undefined) query = query.where('queue', '=', q.queue);
  if (q.after) {
    const { priority, commentId } = q.after;
    query = query.where(
      sql<SqlBool>`(priority < ${priority}::real or (priority = ${priority}::real and comment_id > ${commentId}::uuid))`,
    );
  }
  const rows = await query.orderBy('priority', 'desc').orderBy('comment_id').limit(q.limit).execute();
  return rows.map((r) => ({
    commentId: r.comment_id,
    queue: r.queue,
    priority: r.priority,
    parts: r.parts as { name: string; value: number }[],
  }));
}

/** How many comments of all sites await a moderator. */
export async function countReviewItems(db: Kysely<Schema>): Promise<number> {
  const row = await db
    .selectFrom('review_item')
    .select(sql<string>`count(*)`.as('n'))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}
