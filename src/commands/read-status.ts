/** What `winnow status` finds out. */
import type { QueueDepth } from '../queue/score-queue.ts';
import type { ServicesRecord } from '../services/services-file.ts';
import { countDeadLetters } from '../store/dead-letters.ts';
import { countPending } from '../store/pending-revisions.ts';
import { countReviewItems } from '../store/review-items.ts';
import { findRunning } from './find-running.ts';
import type { OpenRecord } from './open-record.ts';

export interface StatusReport {
  dataDir: string;
  /** What runs on this data folder, whoever started it; other machines' processes are not seen. */
  programs: { name: string; pid: number; url?: string }[];
  /** Null: it doesn't answer. Counts are of jobs, each of which may carry many comments; times are ISO 8601 UTC. */
  queue: (Omit<QueueDepth, 'oldestAt'> & { kind: 'redis' | 'postgres'; oldestAt: string | null }) | null;
  /** Revisions without a decision; `oldestAt` is when the one that waits longest was last enqueued. */
  pending: { count: number; oldestAt: string | null };
  reviewCount: number;
  deadLetterCount: number;
}

/** Asks the queue and the record. Rejects where the record doesn't answer. */
export async function readStatus(open: OpenRecord): Promise<StatusReport> {
  const { db } = open.database;
  const [depth, pending, reviewCount, deadLetterCount] = await Promise.all([
    open.queue?.inspect().catch(() => null) ?? null,
    countPending(db),
    countReviewItems(db),
    countDeadLetters(db),
  ]);
  return {
    dataDir: open.dataDir,
    programs: listPrograms(findRunning(open.settings).record),
    queue: depth && { kind: open.queueKind, ...depth, oldestAt: depth.oldestAt?.toISOString() ?? null },
    pending: { count: pending.count, oldestAt: pending.oldestAt?.toISOString() ?? null },
    reviewCount,
    deadLetterCount,
  };
}

/** The programs, and the supervisors above them; this command itself is left out. */
function listPrograms({ holders, programs }: ServicesRecord): StatusReport['programs'] {
  const supervisors = holders
    .filter(({ pid }) => pid !== process.pid && !programs.some((program) => program.pid === pid))
    .map(({ role, pid }) => ({ name: role === 'start' ? 'npm start' : role, pid }));
  return [
    ...supervisors,
    ...programs.map(({ name, pid, url }) => ({ name, pid, ...(url === undefined ? {} : { url }) })),
  ];
}
