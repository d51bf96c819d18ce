/** The worker of the queue `score`: gathers the revisions of concurrent jobs into batches, and scores them. */
import { createGatherer } from '../src/moderation/gather.ts';
import { flagUnscored } from '../src/moderation/give-up.ts';
import { type RefToScore, type ScoreResult, scoreComments } from '../src/moderation/score-comments.ts';
import { SCORE_QUEUE } from '../src/queue/queue-settings.ts';
import { parseScorePayload, type ScorePayload } from '../src/queue/score-payload.ts';
import { consume } from './consume.ts';
import type { Runnable, WorkerContext } from './runnable.ts';
import { startShadow } from './shadow.ts';

/**
 * Batches under way at the same time: one is read from the record while another is scored and a third is written. More
 * would only make each wait longer for the scorer.
 */
const MAX_RUNNING = 3;

/** Some comments of a job couldn't be scored; the others have their decisions. */
class NotScored extends Error {
  override name = 'NotScored';
}

export function startScoreWorker(context: WorkerContext): Runnable {
  const { settings } = context;
  const shadow = startShadow(context);
  const gatherer = createGatherer<RefToScore, ScoreResult>({
    run: (refs) => scoreComments({ ...context, shadow }, refs),
    maxItems: settings.batchMax,
    lingerMs: settings.batchLingerMs,
    maxRunning: MAX_RUNNING,
  });
  const consumer = consume<ScorePayload>(context, {
    queue: SCORE_QUEUE,
    parse: parseScorePayload,
    concurrency: settings.workerConcurrency,
    async process({ refs, isAwaited }) {
      const results = await gatherer.add(refs.map((ref) => ({ ...ref, isAwaited })));
      const failed = results.flatMap((r) => (r.ok ? [] : [r.reason]));
      if (failed.length > 0) {
        throw new NotScored(`${failed.length} of ${refs.length} comments were not scored: ${failed[0]}`);
      }
    },
    onSpent: ({ refs, isAwaited }) => flagUnscored(context, refs, isAwaited),
  });
  return {
    async stop() {
      await consumer.stop();
      await shadow.close();
    },
  };
}
