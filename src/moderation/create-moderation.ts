/** All use cases over one record, one queue and one scorer. */
import type { Policy } from '../domain/policy.ts';
import type { ScoreQueue } from '../queue/score-queue.ts';
import type { TextScorer } from '../scoring/scored-text.ts';
import { selectEvents } from '../store/append-events.ts';
import { readStanding, writeStanding } from '../store/author-standings.ts';
import type { Database } from '../store/database.ts';
import { type DecidedListener, listenForDecisions } from '../store/decided-listener.ts';
import { eraseComment } from '../store/erase-comment.ts';
import { hasDecision } from '../store/pending-revisions.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { createDecisionWaits } from './await-decision.ts';
import { isUuid } from './cursor.ts';
import { decideComment } from './decide-comment.ts';
import { createIntake } from './intake.ts';
import { getComment, listComments, listReview } from './list-comments.ts';
import type { Moderation } from './moderation.ts';
import { getPolicy, publishPolicy, simulatePolicy } from './policies.ts';
import { scoreItems } from './score-items.ts';
import { createSitesAndKeys } from './sites-and-keys.ts';

export interface ModerationDeps {
  database: Database;
  queue: ScoreQueue;
  scorer: TextScorer;
  defaultPolicy: Policy;
  metrics: Metrics;
  now: () => Date;
  newId: () => string;
  onError: (error: Error) => void;
}

export interface RunningModeration extends Moderation {
  /** Resolves when everything taken is written and enqueued, and lets go of the listening connection. */
  close(): Promise<void>;
}

export function createModeration(deps: ModerationDeps): RunningModeration {
  const { database } = deps;
  const sitesAndKeys = createSitesAndKeys(deps);
  // One connection listens for all waiting callers; it is opened with the first of them.
  let listener: DecidedListener | null = null;
  const waits = createDecisionWaits(
    () => listener?.isListening ?? false,
    (ref) => hasDecision(database.db, ref),
  );
  const intake = createIntake({ ...deps, onExpected: waits.expect });

  async function withComment<T extends { ok: boolean }>(siteId: string, id: string, result: T) {
    if (!result.ok) return result as Extract<T, { ok: false }>;
    const comment = await getComment(database, siteId, id);
    if (!comment) throw new Error('The comment that was just decided is gone.');
    return { ok: true as const, comment };
  }

  return {
    ...sitesAndKeys,
    takeComment(siteId, comment, { isWaiting }) {
      if (isWaiting) listener ??= listenForDecisions(database.connectionString, waits.announce, deps.onError);
      return intake.takeOne(siteId, comment, isWaiting);
    },
    takeComments: intake.takeMany,
    waitForDecision: waits.wait,
    getComment: (siteId, id) => getComment(database, siteId, id),
    listComments: (siteId, filter) => listComments(database, siteId, filter),
    async eraseComment(siteId, id) {
      return isUuid(id) && eraseComment(database.db, siteId, id, deps.newId(), deps.now());
    },
    async decideComment(siteId, id, decision) {
      if (!isUuid(id)) {
        return { ok: false, error: { type: 'not-found', detail: 'There is no such comment on this site.' } };
      }
      return withComment(siteId, id, await decideComment(deps, siteId, id, decision));
    },
    listReview: (siteId, filter) => listReview(database, siteId, filter),
    async listEvents(siteId, after, limit) {
      const events = await selectEvents(database.db, siteId, after, limit);
      return {
        items: events.map((e) => ({
          id: e.id,
          type: e.type,
          timestamp: e.createdAt.toISOString(),
          position: e.position,
          data: {
            comment: e.comment,
            decision: e.decision,
            ...(e.supersedes === null ? {} : { supersedes: e.supersedes }),
          },
        })),
        last: events.at(-1)?.position ?? after,
      };
    },
    setAuthorStanding: (siteId, authorId, standing) =>
      writeStanding(database.db, siteId, authorId, standing, deps.now()),
    getAuthorStanding: (siteId, authorId) => readStanding(database.db, siteId, authorId),
    getPolicy: (siteId, version) => getPolicy(deps, siteId, version),
    publishPolicy: (siteId, policy, ifVersion, publishedBy) =>
      publishPolicy(deps, siteId, policy, ifVersion, publishedBy),
    simulatePolicy: (siteId, policy, last) => simulatePolicy(deps, siteId, policy, last),
    async scoreItems(siteId, items, options) {
      const current = await getPolicy(deps, siteId);
      return scoreItems(deps.scorer, current?.policy.languages ?? [], items, options);
    },
    async close() {
      await intake.drain();
      waits.close();
      await listener?.close();
    },
  };
}
