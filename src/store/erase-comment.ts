/** Erasing what a comment says and who said it, on the author's or the site's request. */
import type { Kysely } from 'kysely';
import type { CommentStatus } from '../domain/comment.ts';
import { appendEvents } from './append-events.ts';
import type { Schema } from './schema.ts';

/**
 * Empties text, author, parent, permalink and metadata, ends the wait for machine and moderator, and writes `comment.erased`, in
 * one transaction. True where the site has the comment, erased now or before.
 */
export async function eraseComment(
  db: Kysely<Schema>,
  siteId: string,
  id: string,
  eventId: string,
  now: Date,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const comment = await tx
      .selectFrom('comment')
      .select(['erased_at', 'current_revision', 'status', 'sequence'])
      .where('site_id', '=', siteId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!comment) return false;
    if (comment.erased_at !== null) return true;
    await tx.deleteFrom('pending_revision').where('comment_id', '=', id).execute();
    await tx.deleteFrom('review_item').where('comment_id', '=', id).execute();
    await tx.updateTable('revision').set({ text: null }).where('comment_id', '=', id).execute();
    // Facts name the hosts that the text linked to, spans where its words stood, a note may quote it.
    await tx
      .updateTable('decision')
      .set({ facts: null, spans: null, note: null })
      .where('comment_id', '=', id)
      .execute();
    await tx.deleteFrom('shadow_score').where('site_id', '=', siteId).where('comment_id', '=', id).execute();
    await tx
      .updateTable('comment')
      .set({
        author: null,
        author_id: null,
        parent: null,
        metadata: null,
        // It may name the author.
        permalink: null,
        fold: null,
        erased_at: now,
        updated_at: now,
        sequence: comment.sequence + 1,
      })
      .where('id', '=', id)
      .execute();
    await appendEvents(tx, [
      {
        id: eventId,
        siteId,
        commentId: id,
        type: 'comment.erased',
        revision: comment.current_revision,
        sequence: comment.sequence + 1,
        status: comment.status as CommentStatus,
      },
    ]);
    return true;
  });
}
