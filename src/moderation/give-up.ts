/** What happens to comments that can't be scored: never approved, but flagged with the reason, for a person to see. */
import type { RevisionRef } from '../domain/comment.ts';
import { reviewPriority } from '../domain/review-priority.ts';
import { unscoredReason } from '../domain/rules/unscored.ts';
import type { Database } from '../store/database.ts';
import { insertDeadLetter } from '../store/dead-letters.ts';
import { selectPendingRevisions } from '../store/pending-revisions.ts';
import { type NewDecision, recordDecisions } from '../store/record-decisions.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { retryOnConflict } from './retry-on-conflict.ts';

export interface GiveUpDeps {
  database: Database;
  metrics: Metrics;
  now: () => Date;
  newId: () => string;
}

/** A job whose attempts are spent, or that could never be run. */
export interface SpentJob {
  queue: string;
  payload: unknown;
  /** Without comment text. */
  reason: string;
  attempts: number;
}

/** Keeps the job as a dead letter. Calling twice keeps it twice. */
export async function buryJob(deps: GiveUpDeps, job: SpentJob): Promise<void> {
  await insertDeadLetter(deps.database.db, { ...job, now: deps.now() });
}

/**
 * Flags those of the revisions that still await the machine as `unscored`, decided by the system. Calling twice is
 * safe: what has a decision is passed over.
 */
export async function flagUnscored(
  deps: GiveUpDeps,
  refs: readonly RevisionRef[],
  isAwaited: boolean,
): Promise<void> {
  const pending = await selectPendingRevisions(deps.database, refs);
  const reasons = [unscoredReason()];
  const decisions = pending
    // One that was flagged as unscored before is put back by a replay; failing again changes nothing.
    .map(
      (p): NewDecision => ({
        id: deps.newId(),
        eventId: deps.newId(),
        siteId: p.siteId,
        commentId: p.commentId,
        revision: p.revision,
        outcome: 'flag',
        reasons,
        decidedBy: { type: 'system', id: 'unscored' },
        decidedAt: deps.now().toISOString(),
        reasonCode: null,
        note: null,
        policyVersion: p.policyVersion,
        wordListVersion: null,
        model: null,
        stage: null,
        scores: null,
        language: null,
        languageSource: null,
        spans: [],
        facts: null,
        fold: null,
        priority: reviewPriority(reasons, null),
        supersedes: p.supersedes,
        isAwaited,
      }),
    );
  const recorded = await retryOnConflict(() => recordDecisions(deps.database, decisions));
  deps.metrics.decisions.inc({ outcome: 'flag', by: 'system' }, recorded.length);
}
