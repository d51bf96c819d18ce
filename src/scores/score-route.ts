/** POST /v1/score: scores without a record. Also the format that the `http` scorer of another Winnow speaks. */
import { scoresSchema, spanSchema } from '../http/comment-view-schema.ts';
import { jsonReply } from '../http/reply.ts';
import { yesOrNo } from '../http/request-fields.ts';
import { defineRoute } from '../http/route.ts';
import { spendPoints } from '../http/spend-points.ts';
import { z } from '../http/zod.ts';
import { scoreItemSchema } from './score-item-schema.ts';

const MAX_ITEMS = 1_000;
const MAX_SCORE_BYTES = 32 * 1024 * 1024;

const scoredItem = z
  .strictObject({
    id: z.string().nullable(),
    language: z.string().nullable(),
    scores: scoresSchema,
    spans: z.array(spanSchema).optional(),
  })
  .openapi('ScoredItem');

export const scoreRoute = defineRoute(
  {
    method: 'post',
    path: '/v1/score',
    summary: 'Score texts',
    description:
      'Nothing is stored and nothing decided. A `public` key may call this from the pages whose origins it lists.',
    tag: 'Scores',
    scopes: ['score', 'public'],
    query: z.strictObject({ spans: yesOrNo() }),
    body: {
      kind: 'json',
      schema: z.strictObject({ items: z.array(scoreItemSchema).min(1).max(MAX_ITEMS) }),
      maxBytes: MAX_SCORE_BYTES,
    },
    responses: {
      200: {
        description: 'Scores in the order of the texts.',
        content: { 'application/json': z.strictObject({ model: z.string(), items: z.array(scoredItem) }) },
      },
    },
  },
  async (request) => {
    const { context, caller, query, body } = request;
    const refusal = await spendPoints(request, body.items.length - 1, 1);
    if (refusal !== null) return refusal;
    const scored = await context.moderation.scoreItems(caller.siteId, body.items, {
      wantsSpans: query.spans,
    });
    return jsonReply(200, scored);
  },
);
