/** GET /v1/events: every change of status in order, for a CMS that can't be reached by webhook. */
import { jsonReply } from '../http/reply.ts';
import { wholeNumberOr } from '../http/request-fields.ts';
import { defineRoute } from '../http/route.ts';
import { z } from '../http/zod.ts';

const eventSchema = z
  .strictObject({
    id: z.string().openapi({ description: 'The same in a webhook and here: discard what you have seen.' }),
    type: z.string().openapi({ example: 'comment.approved' }),
    timestamp: z.string().openapi({ format: 'date-time' }),
    position: z.int().openapi({ description: "The site's running number: what `after` takes." }),
    data: z.record(z.string(), z.unknown()),
  })
  .openapi('Event');

export const listEventsRoute = defineRoute(
  {
    method: 'get',
    path: '/v1/events',
    summary: 'List events',
    description: 'Oldest first. Ask again with `after` set to `last`; kept for 30 days.',
    tag: 'Events',
    scopes: ['read'],
    query: z.strictObject({
      after: wholeNumberOr(0, 0, Number.MAX_SAFE_INTEGER),
      limit: wholeNumberOr(100, 1, 1_000),
    }),
    responses: {
      200: {
        description: 'Events after that position.',
        content: {
          'application/json': z.strictObject({
            items: z.array(eventSchema),
            last: z.int().openapi({ description: 'What to send as `after` next.' }),
          }),
        },
      },
    },
  },
  async ({ context, caller, query }) => {
    const { items, last } = await context.moderation.listEvents(caller.siteId, query.after, query.limit);
    return jsonReply(200, { items, last });
  },
);
