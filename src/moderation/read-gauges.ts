/** What is measured by looking rather than by counting: depths of the queues, now. */
import { SCORE_QUEUE } from '../queue/queue-settings.ts';
import type { ScoreQueue } from '../queue/score-queue.ts';
import type { Database } from '../store/database.ts';
import { countPending } from '../store/pending-revisions.ts';
import { countReviewItems } from '../store/review-items.ts';
import type { Metrics } from '../telemetry/metrics.ts';

export interface GaugeDeps {
  database: Database;
  queue: ScoreQueue;
  metrics: Metrics;
}

/** Sets the gauges. Never rejects: what can't be read now keeps its last value. */
export async function readGauges(deps: GaugeDeps): Promise<void> {
  await Promise.allSettled([readQueue(deps), readRecord(deps)]);
}

async function readQueue({ queue, metrics }: GaugeDeps): Promise<void> {
  const depth = await queue.inspect();
  for (const state of ['waiting', 'active', 'delayed', 'failed'] as const) {
    metrics.jobQueueDepth.set({ queue: SCORE_QUEUE, state }, depth[state]);
  }
  const age = depth.oldestAt ? (Date.now() - depth.oldestAt.getTime()) / 1_000 : 0;
  metrics.jobQueueOldestSeconds.set({ queue: SCORE_QUEUE }, Math.max(0, age));
}

async function readRecord({ database, metrics }: GaugeDeps): Promise<void> {
  metrics.pendingRevisions.set((await countPending(database.db)).count);
  metrics.reviewItems.set(await countReviewItems(database.db));
}
