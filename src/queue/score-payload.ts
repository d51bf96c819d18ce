/** What a job of the queue `score` carries: ids, never text. Parsed on arrival; what doesn't parse is a dead letter. */
import { z } from 'zod';
import type { RevisionRef } from '../domain/comment.ts';

/** The most revisions in one job: large enough to be cheap, small enough that a retry repeats little. */
export const MAX_REFS_PER_JOB = 64;

const scorePayload = z.strictObject({
  /** Pairs of comment id and revision. */
  refs: z
    .array(z.tuple([z.uuid(), z.int().min(1)]))
    .min(1)
    .max(MAX_REFS_PER_JOB),
  /** Present where a caller waits for the decisions. */
  awaited: z.literal(true).optional(),
});

export interface ScorePayload {
  refs: RevisionRef[];
  isAwaited: boolean;
}

/** The job's data as it is stored. */
export function encodeScorePayload(payload: ScorePayload): unknown {
  const refs = payload.refs.map((r) => [r.commentId, r.revision]);
  return payload.isAwaited ? { refs, awaited: true } : { refs };
}

/** The payload, or null where the data isn't one. */
export function parseScorePayload(data: unknown): ScorePayload | null {
  const parsed = scorePayload.safeParse(data);
  if (!parsed.success) return null;
  return {
    refs: parsed.data.refs.map(([commentId, revision]) => ({ commentId, revision })),
    isAwaited: parsed.data.awaited === true,
  };
}
