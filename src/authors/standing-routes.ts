/** An author's standing with the site: banned, trusted, or neither. The policy's rules look at it. */
import { clientId } from '../http/fields.ts';
import { jsonReply } from '../http/reply.ts';
import { defineRoute } from '../http/route.ts';
import { z } from '../http/zod.ts';

const STANDING = z.enum(['banned', 'trusted', 'none']);
const PATH = '/v1/authors/:id/standing';
const TAG = 'Authors';

const params = z.object({ id: clientId().openapi({ description: "The author's id in the CMS." }) });
const standingBody = z.strictObject({ standing: STANDING }).openapi('StandingRequest');
const standingView = z.strictObject({ id: z.string(), standing: STANDING }).openapi('Standing');

export const getStandingRoute = defineRoute(
  {
    method: 'get',
    path: PATH,
    summary: "Get an author's standing",
    description: '`none` for an author who is not known.',
    tag: TAG,
    scopes: ['read', 'review', 'admin'],
    params,
    responses: { 200: { description: 'The standing.', content: { 'application/json': standingView } } },
  },
  async ({ context, caller, params: { id } }) => {
    const standing = await context.moderation.getAuthorStanding(caller.siteId, id);
    return jsonReply(200, { id, standing });
  },
);

export const putStandingRoute = defineRoute(
  {
    method: 'put',
    path: PATH,
    summary: "Set an author's standing",
    description: 'Holds for comments that are decided from now on.',
    tag: TAG,
    scopes: ['review', 'admin'],
    params,
    body: { kind: 'json', schema: standingBody, maxBytes: 1_024 },
    responses: {
      200: { description: 'The standing as set.', content: { 'application/json': standingView } },
    },
  },
  async ({ context, caller, params: { id }, body: { standing } }) => {
    await context.moderation.setAuthorStanding(caller.siteId, id, standing);
    return jsonReply(200, { id, standing });
  },
);
