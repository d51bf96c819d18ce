/** A moderator's decision: recorded by the same function as the machine's, and for good. */
import type { Database } from '../store/database.ts';
import { lockComment } from '../store/lock-comment.ts';
import { recordDecisions } from '../store/record-decisions.ts';
import { inTransaction } from '../store/revise-comments.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { DecideResult } from './moderation.ts';
import { retryOnConflict } from './retry-on-conflict.ts';

export interface DecideDeps {
  database: Database;
  metrics: Metrics;
  now: () => Date;
  newId: () => string;
}

export interface ModeratorDecision {
  outcome: 'approve' | 'reject';
  /** The revision that the moderator saw; left out, the current one is meant. */
  revision?: number | undefined;
  claimId?: string | undefined;
  reasonCode?: string | undefined;
  note?: string | undefined;
  /** The member's id or e-mail. */
  moderator: string;
}

type DecideError = Extract<DecideResult, { ok: false }>['error'];

/**
 * Records the decision and moves the status. The same outcome again by a moderator records nothing new. One on a
 * revision that isn't current is recorded, moves no status and writes no event, and the answer is `stale-revision`.
 */
export function decideComment(
  deps: DecideDeps,
  siteId: string,
  id: string,
  decision: ModeratorDecision,
): Promise<{ ok: true } | { ok: false; error: DecideError }> {
  return retryOnConflict(() =>
    inTransaction(deps.database.db, async (tx) => {
      const comment = await lockComment(tx, siteId, id, decision.revision ?? null);
      if (!comment) return failure('not-found', 'There is no such comment on this site.');
      if (comment.isErased) return failure('erased', 'The comment was erased; there is nothing to decide.');
      // There are no claims yet, so whoever names one holds none.
      if (decision.claimId !== undefined) {
        return failure('stale-claim', 'There is no such claim; leave claimId out.');
      }
      const revision = decision.revision ?? comment.currentRevision;
      if (comment.revisionSha256 === null) {
        return failure('not-found', `The comment has no revision ${revision}.`);
      }
      const last = comment.lastDecision;
      const isRepeat = last?.decidedByType === 'moderator' && last.outcome === decision.outcome;
      if (!isRepeat) {
        await recordDecisions(tx, [
          {
            id: deps.newId(),
            eventId: deps.newId(),
            siteId,
            commentId: id,
            revision,
            outcome: decision.outcome,
            reasons: [],
            decidedBy: { type: 'moderator', id: decision.moderator },
            decidedAt: deps.now().toISOString(),
            reasonCode: decision.reasonCode ?? null,
            note: decision.note ?? null,
            policyVersion: null,
            wordListVersion: null,
            model: null,
            stage: null,
            scores: null,
            language: null,
            languageSource: null,
            spans: [],
            facts: null,
            fold: null,
            priority: null,
            supersedes: last?.id ?? null,
            isAwaited: false,
          },
        ]);
        deps.metrics.decisions.inc({ outcome: decision.outcome, by: 'moderator' });
      }
      if (revision !== comment.currentRevision) {
        return failure(
          'stale-revision',
          `The comment was edited: revision ${comment.currentRevision} is current now. Your decision on revision ${revision} was recorded and changed nothing; look at the new text and decide again.`,
        );
      }
      return { ok: true } as const;
    }),
  );
}

function failure(type: DecideError['type'], detail: string): { ok: false; error: DecideError } {
  return { ok: false, error: { type, detail } };
}
