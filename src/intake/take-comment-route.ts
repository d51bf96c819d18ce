/** POST /v1/comments: takes one comment, and waits for its decision where the client asks for that. */

import type { RevisionRef } from '../domain/comment.ts';
import { commentViewSchema } from '../http/comment-view-schema.ts';
import { jsonReply, problemReply, type Reply } from '../http/reply.ts';
import { idempotencyHeaders, wholeNumberOr } from '../http/request-fields.ts';
import { type ApiRequest, defineRoute } from '../http/route.ts';
import { z } from '../http/zod.ts';
import { makeReceipt, receiptSchema, takenStatus } from './comment-receipt.ts';
import { incomingCommentSchema } from './incoming-comment-schema.ts';

/**
 * The longest text twice (comment and parent) with every character escaped (6 bytes for one), and as much again for
 * everything else.
 */
export const MAX_COMMENT_BYTES = 512 * 1024;

const query = z.strictObject({ waitMs: wholeNumberOr(0, 0, 10_000) });

export const takeCommentRoute = defineRoute(
  {
    method: 'post',
    path: '/v1/comments',
    summary: 'Take a comment',
    description:
      'Stored before it is answered. Without `externalId`, an `Idempotency-Key` makes it safe to send again. With ' +
      '`waitMs` the answer is held until the decision, at most that long.',
    tag: 'Comments',
    scopes: ['ingest'],
    query,
    headers: idempotencyHeaders,
    body: { kind: 'json', schema: incomingCommentSchema, maxBytes: MAX_COMMENT_BYTES },
    responses: {
      200: {
        description: 'Decided within `waitMs`, or sent before: the whole comment.',
        content: { 'application/json': commentViewSchema },
      },
      202: { description: 'Taken; the decision follows.', content: { 'application/json': receiptSchema } },
    },
    problems: ['erased', 'idempotency-key-reused'],
  },
  async (request) => {
    const { context, caller, body } = request;
    const { waitMs } = request.query;
    // A client that can't be given a place to wait is answered as if the decision had taken longer.
    const isWaiting = waitMs > 0 && context.guard.beginWait();
    try {
      const idempotencyKey = request.headers['idempotency-key'];
      const comment = idempotencyKey === undefined ? body : { ...body, idempotencyKey };
      const taken = await context.moderation.takeComment(caller.siteId, comment, { isWaiting });
      if (!taken.ok) return problemReply(taken.error.type, taken.error.detail);
      const isRepeat = takenStatus(taken) === 200;
      if (isWaiting && taken.status === 'pending') {
        const isDecided = await waitForDecision(
          request,
          { commentId: taken.id, revision: taken.revision },
          waitMs,
        );
        if (isDecided) return await wholeComment(request, taken.id);
      }
      return isRepeat ? await wholeComment(request, taken.id) : jsonReply(202, makeReceipt(taken));
    } finally {
      if (isWaiting) context.guard.endWait();
    }
  },
);

/** True when the decision is there; a client that goes away ends the wait. */
async function waitForDecision<P, Q, H, B>(
  request: ApiRequest<P, Q, H, B>,
  ref: RevisionRef,
  waitMs: number,
): Promise<boolean> {
  const gone = new AbortController();
  const onClose = (): void => gone.abort();
  request.res.once('close', onClose);
  // It may have gone while the comment was being written.
  if (request.res.destroyed) gone.abort();
  const startedAt = performance.now();
  try {
    return await request.context.moderation.waitForDecision(ref, waitMs, gone.signal);
  } finally {
    request.waitedMs += performance.now() - startedAt;
    request.res.off('close', onClose);
  }
}

async function wholeComment<P, Q, H, B>(request: ApiRequest<P, Q, H, B>, id: string): Promise<Reply> {
  const comment = await request.context.moderation.getComment(request.caller.siteId, id);
  if (comment === null) return problemReply('not-found', 'The comment was removed in the meantime.');
  return jsonReply(200, comment);
}
