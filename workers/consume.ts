/**
 * The wrapper round every job: the payload is parsed on arrival, times and results are counted, and a job whose attempts
 * are spent becomes a dead letter before the queue forgets it.
 */
import { buryJob } from '../src/moderation/give-up.ts';
import { consumeQueue, type JobInHand } from '../src/queue/consume-queue.ts';
import { describeError } from '../src/telemetry/logger.ts';
import type { Runnable, WorkerContext } from './runnable.ts';

export interface Consumption<P> {
  queue: string;
  /** Null where the data isn't a payload: the job is then dead at once. */
  parse: (data: unknown) => P | null;
  /** Rejects where the job is to be tried again. Its message quotes no comment. */
  process: (payload: P) => Promise<void>;
  /** What a job's last failure means for the record. Rejects where that couldn't be written: the sweep then sees to it. */
  onSpent: (payload: P) => Promise<void>;
  concurrency: number;
}

/** Starts taking jobs of one queue. */
export function consume<P>(context: WorkerContext, what: Consumption<P>): Runnable {
  const { logger, metrics } = context;
  const { queue } = what;
  const count = (result: string) => metrics.jobs.inc({ queue, result });

  async function process(job: JobInHand): Promise<void> {
    const startedAt = performance.now();
    if (job.attempt === 1) {
      metrics.jobWaitSeconds.observe({ queue }, Math.max(0, Date.now() - job.addedAt.getTime()) / 1_000);
    }
    const payload = what.parse(job.data);
    if (payload === null) {
      count('dead');
      logger.error({ queue, job: job.id }, 'a job that no worker can read: kept as a dead letter');
      await bury(job, 'the payload is not one that this version of Winnow knows');
      return;
    }
    try {
      await what.process(payload);
      count('done');
    } catch (error) {
      await fail(job, payload, error);
    } finally {
      metrics.jobSeconds.observe({ queue }, (performance.now() - startedAt) / 1_000);
    }
  }

  async function fail(job: JobInHand, payload: P, error: unknown): Promise<void> {
    const { attempt, maxAttempts } = job;
    const isSpent = attempt >= maxAttempts;
    count(isSpent ? 'dead' : 'failed');
    const details = { queue, job: job.id, attempt, maxAttempts, ...describeError(error) };
    logger.warn(details, isSpent ? 'a job failed for the last time' : 'a job failed and is tried again');
    if (isSpent) {
      try {
        await what.onSpent(payload);
        await bury(job, error instanceof Error ? error.message : String(error));
      } catch (fault) {
        logger.error(
          { queue, job: job.id, ...describeError(fault) },
          'a spent job could not be recorded: the sweep sees to it',
        );
      }
    }
    throw error;
  }

  function bury(job: JobInHand, reason: string): Promise<void> {
    return buryJob(context, { queue, payload: job.data, reason, attempts: job.attempt });
  }

  const consumer = consumeQueue(queue, {
    backend: context.backend,
    prefix: context.settings.queuePrefix,
    concurrency: what.concurrency,
    process,
    onError: context.onError(`queue ${queue}`),
    onStalled: (job) => {
      metrics.jobsStalled.inc({ queue });
      logger.warn({ queue, job }, 'a job of a worker that gave no sign of life is taken up again');
    },
  });
  return { stop: () => consumer.close() };
}
