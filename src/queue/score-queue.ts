/** The producer's side of the queue `score`, and a look at its depth. */
import type { JobType } from 'bullmq';
import type { RevisionRef } from '../domain/comment.ts';
import { type OpenQueueOptions, openQueue } from './open-queue.ts';
import { SCORE_QUEUE, scoreJobOptions } from './queue-settings.ts';
import { encodeScorePayload, MAX_REFS_PER_JOB } from './score-payload.ts';

/** What waits in the queue, in jobs. */
export interface QueueDepth {
  waiting: number;
  active: number;
  delayed: number;
  failed: number;
  /** When the oldest unfinished job was made; null where there's none. */
  oldestAt: Date | null;
}

export interface ScoreQueue {
  /**
   * Enqueues revisions, up to 64 a job; awaited ones go first. Throws (QueueDown, or what the store says) where it
   * can't be done now: the caller goes on, for the sweep will do it.
   */
  enqueue(refs: readonly RevisionRef[], options: { isAwaited: boolean }): Promise<void>;
  /** Throws where the store is down. */
  inspect(): Promise<QueueDepth>;
  isReady(): boolean;
  /** Resolves when jobs can be added, or after `timeoutMs` all the same. */
  whenReady(timeoutMs: number): Promise<void>;
  close(): Promise<void>;
}

/** Of each state the jobs that can be the oldest stand first; retries are few and stand by their due time. */
const HEADS: [JobType, number][] = [
  ['waiting', 1],
  ['prioritized', 1],
  ['active', 100],
  ['delayed', 100],
];

const READY_POLL_MS = 10;

export function openScoreQueue(options: OpenQueueOptions): ScoreQueue {
  const { queue, assertReady, close } = openQueue(SCORE_QUEUE, options);
  const isReady = () => {
    try {
      assertReady();
      return true;
    } catch {
      return false;
    }
  };
  return {
    async enqueue(refs, { isAwaited }) {
      assertReady();
      const jobs = [];
      // Even parts: 200 make four of 50, not three of 64 and one of 8.
      const size = Math.ceil(refs.length / Math.ceil(refs.length / MAX_REFS_PER_JOB));
      for (let i = 0; i < refs.length; i += size) {
        const data = encodeScorePayload({ refs: refs.slice(i, i + size), isAwaited });
        jobs.push({ name: SCORE_QUEUE, data, opts: scoreJobOptions(isAwaited) });
      }
      const [first] = jobs;
      if (!first) return;
      if (jobs.length === 1) await queue.add(first.name, first.data, first.opts);
      else await queue.addBulk(jobs);
    },
    async inspect() {
      assertReady();
      const [counts, ...heads] = await Promise.all([
        queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed'),
        ...HEADS.map(([state, n]) => queue.getJobs([state], 0, n - 1, true)),
      ]);
      let oldest = Number.POSITIVE_INFINITY;
      for (const job of heads.flat()) if (job) oldest = Math.min(oldest, job.timestamp);
      return {
        waiting: (counts.waiting ?? 0) + (counts.prioritized ?? 0),
        active: counts.active ?? 0,
        delayed: counts.delayed ?? 0,
        failed: counts.failed ?? 0,
        oldestAt: Number.isFinite(oldest) ? new Date(oldest) : null,
      };
    },
    isReady,
    async whenReady(timeoutMs) {
      const deadline = Date.now() + timeoutMs;
      while (!isReady() && Date.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, READY_POLL_MS));
      }
    },
    close,
  };
}
