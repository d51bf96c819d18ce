/** Lists of comments and of what awaits a moderator, a page at a time. */

import { selectCommentIds, selectComments } from '../store/comments.ts';
import type { Database } from '../store/database.ts';
import { selectReviewItems } from '../store/review-items.ts';
import { viewComment } from './comment-view.ts';
import { decodeCursor, encodeCursor, isUuid } from './cursor.ts';
import type { BadCursor, CommentFilter, CommentView, Page, ReviewItem } from './moderation.ts';

const BAD_CURSOR: BadCursor = { ok: false, error: { type: 'bad-cursor' } };

/** One site's comment, or null; another site's is null too. */
export async function getComment(
  database: Database,
  siteId: string,
  id: string,
): Promise<CommentView | null> {
  if (!isUuid(id)) return null;
  const [comment] = await selectComments(database, siteId, [id]);
  return comment ? viewComment(comment) : null;
}

/** Newest first. */
export async function listComments(
  database: Database,
  siteId: string,
  filter: CommentFilter,
): Promise<({ ok: true } & Page<CommentView>) | BadCursor> {
  const { cursor, limit, ...query } = filter;
  let beforeId: string | undefined;
  if (cursor !== undefined) {
    const [id] = decodeCursor(cursor, ['string']) ?? [];
    if (!isUuid(id)) return BAD_CURSOR;
    beforeId = id;
  }
  const ids = await selectCommentIds(database.db, siteId, { ...query, beforeId, limit: limit + 1 });
  const page = ids.slice(0, limit);
  const comments = await selectComments(database, siteId, page);
  const last = ids.length > limit ? page.at(-1) : undefined;
  return {
    ok: true,
    items: comments.map(viewComment),
    nextCursor: last === undefined ? null : encodeCursor([last]),
  };
}

/** Worst first. */
export async function listReview(
  database: Database,
  siteId: string,
  filter: { queue?: string | undefined; cursor?: string | undefined; limit: number },
): Promise<({ ok: true } & Page<ReviewItem>) | BadCursor> {
  let after: { priority: number; commentId: string } | undefined;
  if (filter.cursor !== undefined) {
    const [priority, commentId] = decodeCursor(filter.cursor, ['number', 'string']) ?? [];
    if (typeof priority !== 'number' || !isUuid(commentId)) return BAD_CURSOR;
    after = { priority, commentId };
  }
  const found = await selectReviewItems(database.db, siteId, {
    queue: filter.queue,
    after,
    limit: filter.limit + 1,
  });
  const page = found.slice(0, filter.limit);
  const comments = await selectComments(
    database,
    siteId,
    page.map((i) => i.commentId),
  );
  const byId = new Map(comments.map((c) => [c.id, c]));
  const last = found.length > filter.limit ? page.at(-1) : undefined;
  return {
    ok: true,
    items: page.flatMap((item) => {
      const comment = byId.get(item.commentId);
      if (!comment) return [];
      const priority = { value: item.priority, parts: item.parts };
      return [{ comment: viewComment(comment), priority, queue: item.queue, heldBy: null }];
    }),
    nextCursor: last ? encodeCursor([last.priority, last.commentId]) : null,
  };
}
