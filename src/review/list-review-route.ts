/** GET /v1/review: what awaits a moderator, worst first. */
import { commentViewSchema } from '../http/comment-view-schema.ts';
import { storableString } from '../http/fields.ts';
import { pageOf } from '../http/page-schema.ts';
import { jsonReply, problemReply } from '../http/reply.ts';
import { cursor, pageSize } from '../http/request-fields.ts';
import { defineRoute } from '../http/route.ts';
import { z } from '../http/zod.ts';

const reviewItemSchema = z
  .strictObject({
    comment: commentViewSchema,
    priority: z.strictObject({
      value: z.number(),
      parts: z.array(z.strictObject({ name: z.string(), value: z.number() })),
    }),
    queue: z.string(),
    heldBy: z.string().nullable().openapi({ description: 'The moderator who has claimed it.' }),
  })
  .openapi('ReviewItem');

export const listReviewRoute = defineRoute(
  {
    method: 'get',
    path: '/v1/review',
    summary: 'List the review queue',
    description: 'Flagged comments that await a moderator, the highest priority first.',
    tag: 'Review',
    scopes: ['review'],
    query: z.strictObject({
      queue: storableString(1, 100).optional(),
      cursor: cursor().optional(),
      limit: pageSize(),
    }),
    responses: {
      200: { description: 'A page of them.', content: { 'application/json': pageOf(reviewItemSchema) } },
    },
    problems: ['bad-cursor'],
  },
  async ({ context, caller, query }) => {
    const page = await context.moderation.listReview(caller.siteId, query);
    if (!page.ok) return problemReply('bad-cursor', 'Start again without a cursor.');
    return jsonReply(200, { items: page.items, nextCursor: page.nextCursor });
  },
);
