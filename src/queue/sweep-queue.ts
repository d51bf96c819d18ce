/** The repeating job that finds unfinished rows; kept alive by every worker, so that a lost queue forgets it briefly. */
import { type OpenQueueOptions, openQueue } from './open-queue.ts';
import { newJobId, SWEEP_QUEUE } from './queue-settings.ts';

export interface SweepQueue {
  /** Makes the repeating job where it is missing or has another interval. Throws where the store is down. */
  ensureSchedule(intervalMs: number): Promise<void>;
  /** One sweep out of turn. */
  sweepNow(): Promise<void>;
  close(): Promise<void>;
}

const SCHEDULE_ID = 'sweep-schedule';

export function openSweepQueue(options: OpenQueueOptions): SweepQueue {
  const { queue, assertReady, close } = openQueue(SWEEP_QUEUE, options);
  return {
    async ensureSchedule(intervalMs) {
      assertReady();
      const current = await queue.getJobScheduler(SCHEDULE_ID);
      if (Number(current?.every) === intervalMs && (current?.next ?? 0) > Date.now() - intervalMs) return;
      await queue.upsertJobScheduler(
        SCHEDULE_ID,
        { every: intervalMs },
        { name: SWEEP_QUEUE, opts: { removeOnComplete: true, removeOnFail: { count: 100 } } },
      );
    },
    async sweepNow() {
      assertReady();
      await queue.add(
        SWEEP_QUEUE,
        {},
        {
          jobId: newJobId(SWEEP_QUEUE),
          removeOnComplete: true,
          removeOnFail: { count: 100 },
        },
      );
    },
    close,
  };
}
