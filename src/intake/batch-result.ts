/** What a CMS is told of each comment of a batch. */
import { commentStatusSchema } from '../http/comment-view-schema.ts';
import { makeProblem, type Problem } from '../http/problem.ts';
import { problemSchema } from '../http/problem-schema.ts';
import { z } from '../http/zod.ts';
import type { TakeResult } from '../moderation/moderation.ts';
import { makeReceipt, takenStatus } from './comment-receipt.ts';

export const batchResultSchema = z
  .strictObject({
    index: z
      .int()
      .min(0)
      .openapi({ description: 'Place in the batch, from 0; blank lines are not counted.' }),
    httpStatus: z.int().openapi({ description: '202, 200, 400 or 409, as if the comment had come alone.' }),
    id: z.string().optional(),
    externalId: z.string().nullable().optional(),
    revision: z.int().optional(),
    status: commentStatusSchema.optional(),
    error: problemSchema.optional().openapi({ description: "Pointers start at the comment's own root." }),
  })
  .openapi('BatchResult');

export type BatchResult = z.output<typeof batchResultSchema>;

/** The result of a comment that was handed to the record. */
export function describeTaken(index: number, taken: TakeResult, externalId: string | undefined): BatchResult {
  if (!taken.ok) return describeRefused(index, makeProblem(taken.error.type, taken.error.detail), externalId);
  return { index, httpStatus: takenStatus(taken), ...makeReceipt(taken) };
}

/** The result of a comment that never got that far. */
export function describeRefused(index: number, error: Problem, externalId: unknown): BatchResult {
  const result: BatchResult = { index, httpStatus: error.status, error };
  if (typeof externalId === 'string' && externalId.length <= 200) result.externalId = externalId;
  return result;
}
