/** What a CMS is told of a comment that was taken. */
import { commentStatusSchema } from '../http/comment-view-schema.ts';
import { z } from '../http/zod.ts';
import type { TakeResult } from '../moderation/moderation.ts';

/** The answer to a comment that is still to be decided. */
export const receiptSchema = z
  .strictObject({
    id: z.string(),
    externalId: z.string().nullable(),
    revision: z.int(),
    status: commentStatusSchema,
  })
  .openapi('CommentReceipt');

/** 202 where the text is new and waits for its score, 200 where nothing new is to be scored. */
export function takenStatus(taken: TakeResult & { ok: true }): 200 | 202 {
  return taken.kind === 'created' || taken.kind === 'revised' ? 202 : 200;
}

/** The receipt itself. */
export function makeReceipt(taken: TakeResult & { ok: true }): z.output<typeof receiptSchema> {
  return { id: taken.id, externalId: taken.externalId, revision: taken.revision, status: taken.status };
}
