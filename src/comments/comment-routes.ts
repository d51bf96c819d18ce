/** Reads, lists and erases comments: for the CMS that asks for a decision, and for whoever looks something up. */
import { attributeSchema, commentStatusSchema, commentViewSchema } from '../http/comment-view-schema.ts';
import { clientId, instant } from '../http/fields.ts';
import { pageOf } from '../http/page-schema.ts';
import { jsonReply, problemReply } from '../http/reply.ts';
import { cursor, idParams, pageSize } from '../http/request-fields.ts';
import { defineRoute } from '../http/route.ts';
import { z } from '../http/zod.ts';

const TAG = 'Comments';
const NO_COMMENT = 'No comment of this site has this id.';

export const getCommentRoute = defineRoute(
  {
    method: 'get',
    path: '/v1/comments/:id',
    summary: 'Get a comment',
    description:
      'An erased comment is still there, without text, author and parent text, and with `erasedAt`.',
    tag: TAG,
    scopes: ['read', 'review'],
    params: idParams,
    responses: {
      200: { description: 'The comment.', content: { 'application/json': commentViewSchema } },
    },
    problems: ['not-found'],
  },
  async ({ context, caller, params }) => {
    const comment = await context.moderation.getComment(caller.siteId, params.id);
    return comment === null ? problemReply('not-found', NO_COMMENT) : jsonReply(200, comment);
  },
);

export const listCommentsRoute = defineRoute(
  {
    method: 'get',
    path: '/v1/comments',
    summary: 'List comments',
    description: 'All filters must hold. `from` and `to` are times of arrival, half-open.',
    tag: TAG,
    scopes: ['read', 'review'],
    query: z.strictObject({
      externalId: clientId().optional(),
      status: commentStatusSchema.optional(),
      article: clientId().optional().openapi({ description: "The article's id in the CMS." }),
      author: clientId().optional().openapi({ description: "The author's id in the CMS." }),
      attribute: attributeSchema.optional().openapi({ description: 'The last decision has a reason on it.' }),
      from: instant().optional(),
      to: instant().optional(),
      cursor: cursor().optional(),
      limit: pageSize(),
    }),
    responses: {
      200: { description: 'A page of them.', content: { 'application/json': pageOf(commentViewSchema) } },
    },
    problems: ['bad-cursor'],
  },
  async ({ context, caller, query }) => {
    const page = await context.moderation.listComments(caller.siteId, query);
    if (!page.ok) return problemReply('bad-cursor', 'Start again without a cursor.');
    return jsonReply(200, { items: page.items, nextCursor: page.nextCursor });
  },
);

export const eraseCommentRoute = defineRoute(
  {
    method: 'delete',
    path: '/v1/comments/:id',
    summary: 'Erase a comment',
    description:
      'Text, author and parent text are removed for good. Again: 204 again. The same `externalId` is refused later.',
    tag: TAG,
    scopes: ['ingest', 'admin'],
    params: idParams,
    responses: { 204: { description: 'Erased.' } },
    problems: ['not-found'],
  },
  async ({ context, caller, params }) => {
    const exists = await context.moderation.eraseComment(caller.siteId, params.id);
    return exists ? { status: 204 } : problemReply('not-found', NO_COMMENT);
  },
);
