/** POST /v1/comments/:id/decision: what a moderator decides. */
import { commentViewSchema } from '../http/comment-view-schema.ts';
import { storableString } from '../http/fields.ts';
import { jsonReply, problemReply } from '../http/reply.ts';
import { idParams, moderatorHeaders } from '../http/request-fields.ts';
import { defineRoute } from '../http/route.ts';
import { z } from '../http/zod.ts';

const decisionBody = z
  .strictObject({
    outcome: z.enum(['approve', 'reject']),
    revision: z
      .int()
      .min(1)
      .max(2_147_483_647)
      .optional()
      .openapi({ description: 'The revision that was read; the current one where it is left out.' }),
    claimId: storableString(1, 200).optional(),
    reasonCode: storableString(1, 100).optional(),
    note: storableString(0, 2_000).optional().openapi({ description: 'For other moderators.' }),
  })
  .openapi('DecisionRequest');

/** The note with every character escaped, and room for the rest. */
const MAX_DECISION_BYTES = 32 * 1024;

export const decideRoute = defineRoute(
  {
    method: 'post',
    path: '/v1/comments/:id/decision',
    summary: 'Decide a comment',
    description:
      'Recorded in the name of `Winnow-Moderator`, or of the key where there is none. The same decision again is ' +
      'answered alike and changes nothing.',
    tag: 'Review',
    scopes: ['review'],
    params: idParams,
    headers: moderatorHeaders,
    body: { kind: 'json', schema: decisionBody, maxBytes: MAX_DECISION_BYTES },
    responses: {
      200: { description: 'The comment as it is now.', content: { 'application/json': commentViewSchema } },
    },
    problems: ['not-found', 'stale-revision', 'stale-claim', 'erased'],
  },
  async ({ context, caller, params, headers, body }) => {
    const moderator = headers['winnow-moderator'] ?? caller.keyName;
    const decided = await context.moderation.decideComment(caller.siteId, params.id, { ...body, moderator });
    return decided.ok
      ? jsonReply(200, decided.comment)
      : problemReply(decided.error.type, decided.error.detail);
  },
);
