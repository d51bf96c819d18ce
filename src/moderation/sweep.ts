/**
 * The periodic pass that makes good what was lost: revisions that await the machine and whose job is gone are enqueued
 * again, and what is too old to keep is deleted.
 */
import type { RevisionRef } from '../domain/comment.ts';
import type { ScoreQueue } from '../queue/score-queue.ts';
import { deleteOldEvents } from '../store/append-events.ts';
import type { Database } from '../store/database.ts';
import { claimStalePending } from '../store/pending-revisions.ts';
import { deleteOldShadowScores } from '../store/shadow-scores.ts';
import type { Metrics } from '../telemetry/metrics.ts';

export interface SweepDeps {
  database: Database;
  queue: ScoreQueue;
  metrics: Metrics;
  now: () => Date;
  /** How long events are kept, in days. */
  eventRetentionDays: number;
  /** How long the scores of the scorer in shadow are kept, in days. */
  shadowRetentionDays: number;
}

/** A revision is given so long to get its decision before the sweep looks at it, in ms. */
export const GRACE_MS = 10_000;
/** Clocks of the machines that add jobs and of the database may differ by so much, in ms. */
const CLOCK_SKEW_MS = 5_000;
/** Rows a statement takes, and statements a sweep runs at most. */
const BATCH = 2_000;
const MAX_BATCHES = 50;

export interface SweepReport {
  enqueued: number;
  deletedEvents: number;
  deletedShadowScores: number;
}

/**
 * Enqueues revisions whose job must be lost. Jobs run in the order they were added, so a revision that was enqueued
 * before the queue's oldest unfinished job was made has no job any more, while one that was enqueued later may simply be
 * waiting its turn in a long queue. Throws where queue or record are away; two at once share the work.
 */
export async function sweep(deps: SweepDeps): Promise<SweepReport> {
  const { oldestAt } = await deps.queue.inspect();
  const now = deps.now().getTime();
  const before = new Date(
    Math.min(now - GRACE_MS, oldestAt ? oldestAt.getTime() - CLOCK_SKEW_MS : Number.POSITIVE_INFINITY),
  );
  let enqueued = 0;
  for (let n = 0; n < MAX_BATCHES; n++) {
    const refs: RevisionRef[] = await claimStalePending(deps.database.db, before, BATCH);
    if (refs.length === 0) break;
    await deps.queue.enqueue(refs, { isAwaited: false });
    enqueued += refs.length;
    if (refs.length < BATCH) break;
  }
  deps.metrics.sweptRevisions.inc(enqueued);
  const daysAgo = (days: number) => new Date(now - days * 86_400_000);
  const { db } = deps.database;
  const keepEvents = daysAgo(deps.eventRetentionDays);
  const keepShadow = daysAgo(deps.shadowRetentionDays);
  return {
    enqueued,
    deletedEvents: await deleteAll((limit) => deleteOldEvents(db, keepEvents, limit)),
    deletedShadowScores: await deleteAll((limit) => deleteOldShadowScores(db, keepShadow, limit)),
  };
}

async function deleteAll(deleteSome: (limit: number) => Promise<number>): Promise<number> {
  let deleted = 0;
  for (let n = 0; n < MAX_BATCHES; n++) {
    const count = await deleteSome(BATCH);
    deleted += count;
    if (count < BATCH) break;
  }
  return deleted;
}
