/** Trying dead letters again, at an operator's word. */
import type { RevisionRef } from '../domain/comment.ts';
import { SCORE_QUEUE } from '../queue/queue-settings.ts';
import { parseScorePayload } from '../queue/score-payload.ts';
import type { ScoreQueue } from '../queue/score-queue.ts';
import type { Database } from '../store/database.ts';
import { markReplayed, type StoredDeadLetter, selectDeadLetters } from '../store/dead-letters.ts';
import { reopenUnscored, selectUnscored } from '../store/pending-revisions.ts';

export interface ReplayDeps {
  database: Database;
  queue: ScoreQueue;
  now: () => Date;
}

/** Letters and comments handled in one go. */
const BATCH = 1_000;

export interface ReplayReport {
  /** Dead letters that were tried again. */
  letters: number;
  /** Letters whose payload no worker can read; they stay. */
  unreadable: number;
  /** Comments put back to be scored. */
  comments: number;
}

/** Dead letters not yet replayed, oldest first. */
export function listDeadLetters(
  deps: Pick<ReplayDeps, 'database'>,
  limit: number,
): Promise<StoredDeadLetter[]> {
  return selectDeadLetters(deps.database.db, { limit });
}

/**
 * Puts the comments of dead letters back to be scored: all letters, or the one named. Comments that somebody has decided
 * since stay as they are. The queue is asked first; if it is away nothing is changed (QueueDown).
 */
export async function replayDeadLetters(deps: ReplayDeps, id?: string): Promise<ReplayReport> {
  await deps.queue.inspect();
  const report: ReplayReport = { letters: 0, unreadable: 0, comments: 0 };
  let after: StoredDeadLetter | undefined;
  for (;;) {
    // From letter to letter, not "the oldest once more": those that can't be read stay, and would hide the others.
    const letters = await selectDeadLetters(deps.database.db, { id, after, limit: BATCH });
    const refs: RevisionRef[] = [];
    const read: string[] = [];
    for (const letter of letters) {
      const payload = letter.queue === SCORE_QUEUE ? parseScorePayload(letter.payload) : null;
      if (!payload) report.unreadable += 1;
      else {
        refs.push(...payload.refs);
        read.push(letter.id);
      }
    }
    report.comments += await putBack(deps, refs);
    await markReplayed(deps.database.db, read, deps.now());
    report.letters += read.length;
    if (letters.length < BATCH) return report;
    after = letters.at(-1);
  }
}

/** Puts every comment back that is flagged as unscored and that nobody has decided since. */
export async function replayUnscored(deps: ReplayDeps): Promise<number> {
  await deps.queue.inspect();
  let count = 0;
  for (;;) {
    // Those put back are no longer among them.
    const refs = await selectUnscored(deps.database.db, BATCH);
    const putBackCount = await putBack(deps, refs);
    count += putBackCount;
    if (refs.length < BATCH || putBackCount === 0) return count;
  }
}

async function putBack(deps: ReplayDeps, refs: readonly RevisionRef[]): Promise<number> {
  const reopened = await reopenUnscored(deps.database.db, refs);
  await deps.queue.enqueue(reopened, { isAwaited: false });
  return reopened.length;
}
