/** POST /v1/comments/batch: takes up to 1,000 comments at once, each answered for itself. */
import { mediaTypeOf } from '../http/decode-json.ts';
import { listFieldErrors } from '../http/field-errors.ts';
import { makeProblem } from '../http/problem.ts';
import { jsonReply, replyWith } from '../http/reply.ts';
import { defineRoute } from '../http/route.ts';
import { spendPoints } from '../http/spend-points.ts';
import { z } from '../http/zod.ts';
import type { IncomingComment } from '../moderation/moderation.ts';
import { type BatchResult, batchResultSchema, describeRefused, describeTaken } from './batch-result.ts';
import { incomingCommentSchema } from './incoming-comment-schema.ts';
import { type BatchEntry, MAX_BATCH_ITEMS, splitJsonBatch, splitNdjsonBatch } from './split-batch.ts';

/** 32 MB as `API.md`'s clients know it, read generously: 32 MiB. */
export const MAX_BATCH_BYTES = 32 * 1024 * 1024;

const NDJSON = 'application/x-ndjson';
const JSON_TYPE = 'application/json';

export const takeBatchRoute = defineRoute(
  {
    method: 'post',
    path: '/v1/comments/batch',
    summary: 'Take many comments',
    description:
      `Up to ${MAX_BATCH_ITEMS} comments, stored in order before the answer. One that is refused doesn't stop the ` +
      'others. NDJSON in gives NDJSON out: a result a line.',
    tag: 'Comments',
    scopes: ['ingest'],
    body: {
      kind: 'raw',
      maxBytes: MAX_BATCH_BYTES,
      description: 'The comments as one JSON object, or a comment a line.',
      content: {
        [JSON_TYPE]: z.strictObject({ comments: z.array(incomingCommentSchema).min(1).max(MAX_BATCH_ITEMS) }),
        [NDJSON]: incomingCommentSchema,
      },
    },
    responses: {
      200: {
        description: 'A result for each comment, in order.',
        content: {
          [JSON_TYPE]: z.strictObject({ results: z.array(batchResultSchema) }),
          [NDJSON]: batchResultSchema,
        },
      },
    },
  },
  async (request) => {
    const isNdjson = mediaTypeOf(request.req.headers['content-type']) === NDJSON;
    const split = isNdjson ? splitNdjsonBatch(request.body) : splitJsonBatch(request.body);
    if (!split.ok) return replyWith(split.problem);
    const refusal = await spendPoints(request, split.entries.length - 1, 1);
    if (refusal !== null) return refusal;

    const { results, comments, places } = checkEntries(split.entries);
    if (comments.length > 0) {
      const taken = await request.context.moderation.takeComments(request.caller.siteId, comments);
      taken.forEach((result, position) => {
        const index = places[position] ?? 0;
        results[index] = describeTaken(index, result, comments[position]?.externalId);
      });
    }
    if (!isNdjson) return jsonReply(200, { results });
    const text = results.map((result) => `${JSON.stringify(result)}\n`).join('');
    return { status: 200, text, contentType: NDJSON };
  },
);

/** The comments that may be taken with their places in the batch, and the results of those that may not. */
function checkEntries(entries: readonly BatchEntry[]) {
  const results: BatchResult[] = new Array(entries.length);
  const comments: IncomingComment[] = [];
  const places: number[] = [];
  entries.forEach((entry, index) => {
    if (!entry.ok) {
      results[index] = describeRefused(index, entry.problem, undefined);
      return;
    }
    const parsed = incomingCommentSchema.safeParse(entry.value);
    if (parsed.success) {
      comments.push(parsed.data);
      places.push(index);
      return;
    }
    const errors = listFieldErrors(parsed.error, entry.value);
    const problem = makeProblem('invalid', 'The comment has invalid fields; `errors` names each.', {
      errors,
    });
    results[index] = describeRefused(
      index,
      problem,
      (entry.value as { externalId?: unknown } | null)?.externalId,
    );
  });
  return { results, comments, places };
}
