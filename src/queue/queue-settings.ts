/** Names and job options of the queues, one place for producers and consumers. */
import { randomUUID } from 'node:crypto';
import type { JobsOptions } from 'bullmq';

export const SCORE_QUEUE = 'score';
export const SWEEP_QUEUE = 'sweep';

/** Where the queues live. */
export type QueueBackend =
  | { kind: 'redis'; url: string }
  /** BullMQ's own PostgreSQL backend. */
  | { kind: 'postgres'; connectionString: string };

/** Attempts of a score job: with the back-off below 32 to 63 s in all, before its comments are flagged as unscored. */
export const SCORE_ATTEMPTS = 7;

/** 1, 2, 4, 8 s and so on, each less up to half of itself, so that a fallen service isn't met by all at once. */
const BACKOFF = { type: 'exponential', delay: 1_000, jitter: 0.5 } as const;

/**
 * BullMQ takes jobs without a priority before all that have one, and jobs of one priority in order. Awaited jobs have
 * none, all others this one.
 */
const UNAWAITED_PRIORITY = 2;

/** `<queue>-<uuid>`: no colon and never digits alone, which BullMQ refuses; never the same twice. */
export function newJobId(queue: string): string {
  return `${queue}-${randomUUID()}`;
}

/** Finished jobs go at once: the record remembers, not the queue. The last failed ones stay for a look. */
export function scoreJobOptions(isAwaited: boolean): JobsOptions {
  return {
    jobId: newJobId(SCORE_QUEUE),
    attempts: SCORE_ATTEMPTS,
    backoff: BACKOFF,
    removeOnComplete: true,
    removeOnFail: { count: 1_000 },
    ...(isAwaited ? {} : { priority: UNAWAITED_PRIORITY }),
  };
}
