/** The worker of the queue `sweep`: runs the sweep, and keeps its repeating job alive in a queue that may be lost. */
import { sweep } from '../src/moderation/sweep.ts';
import { SWEEP_QUEUE } from '../src/queue/queue-settings.ts';
import { openSweepQueue } from '../src/queue/sweep-queue.ts';
import { describeError } from '../src/telemetry/logger.ts';
import { consume } from './consume.ts';
import type { Runnable, WorkerContext } from './runnable.ts';

/** How often the repeating job is looked for, in ms: a queue that was emptied has it back after so long. */
const ENSURE_MS = 5_000;

export function startSweepWorker(context: WorkerContext): Runnable {
  const { settings, logger, backend } = context;
  const queue = openSweepQueue({
    backend,
    prefix: settings.queuePrefix,
    onError: context.onError('sweep queue'),
  });
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;

  async function keepSchedule(): Promise<void> {
    // Fails where the queue is away or not open yet; the next round tries again.
    await queue.ensureSchedule(settings.sweepIntervalMs).catch((error: unknown) => {
      logger.debug(describeError(error), 'the sweep could not be scheduled now');
    });
    if (!isStopped) timer = setTimeout(keepSchedule, ENSURE_MS);
  }

  const consumer = consume<true>(context, {
    queue: SWEEP_QUEUE,
    parse: () => true,
    concurrency: 1,
    async process() {
      const { eventRetentionDays, shadowRetentionDays } = settings;
      const report = await sweep({ ...context, eventRetentionDays, shadowRetentionDays });
      if (report.enqueued > 0) logger.info(report, 'the sweep enqueued unfinished comments again');
    },
    // The next sweep is the next try.
    onSpent: async () => {},
  });
  void keepSchedule();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await consumer.stop();
      await queue.close();
    },
  };
}
