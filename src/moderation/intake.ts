/** The intake: what arrives while a write is under way shares the next one, and so do its jobs. */
import type { RevisionRef } from '../domain/comment.ts';
import type { ScoreQueue } from '../queue/score-queue.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { createGatherer } from './gather.ts';
import type { IncomingComment, TakeResult } from './moderation.ts';
import { type ArrivedComment, type TakeDeps, type TakenComment, takeComments } from './take-comments.ts';

export interface IntakeDeps extends TakeDeps {
  queue: ScoreQueue;
  metrics: Metrics;
  /** Told before a revision is enqueued whose decision somebody waits for. */
  onExpected: (commentId: string) => void;
}

export interface Intake {
  takeOne(siteId: string, comment: IncomingComment, isWaiting: boolean): Promise<TakeResult>;
  takeMany(siteId: string, comments: readonly IncomingComment[]): Promise<TakeResult[]>;
  /** Resolves when nothing is being written or enqueued. */
  drain(): Promise<void>;
}

interface Arrival extends ArrivedComment {
  isWaiting: boolean;
}

/** Singles that share a write at most: at 20 KB each, 5 MB. */
const MAX_SHARED = 256;
/** Two writes at a time: one is committed while the next is put together. */
const MAX_WRITES = 2;
/** Enqueueings under way at most; beyond it the queue's store is too slow, and the sweep takes over. */
const MAX_ENQUEUEING = 64;

export function createIntake(deps: IntakeDeps): Intake {
  const enqueueing = new Set<Promise<void>>();
  const singles = createGatherer<Arrival, TakeResult | Error>({
    run: (arrivals) => {
      deps.metrics.intakeFlushComments.observe(arrivals.length);
      return take(arrivals);
    },
    maxItems: MAX_SHARED,
    lingerMs: 0,
    maxRunning: MAX_WRITES,
  });

  async function take(arrivals: readonly Arrival[]): Promise<(TakeResult | Error)[]> {
    const taken = await takeComments(deps, arrivals);
    const awaited: RevisionRef[] = [];
    const others: RevisionRef[] = [];
    taken.forEach((t, i) => {
      if (t instanceof Error) return;
      deps.metrics.commentsTaken.inc({ kind: t.result.ok ? t.result.kind : 'refused' });
      const ref = refToEnqueue(t, (arrivals[i] as Arrival).isWaiting);
      if (!ref) return;
      if ((arrivals[i] as Arrival).isWaiting) {
        deps.onExpected(ref.commentId);
        awaited.push(ref);
      } else others.push(ref);
    });
    enqueue(awaited, true);
    enqueue(others, false);
    return taken.map((t) => (t instanceof Error ? t : t.result));
  }

  /** Not waited for: the rows are committed, so the caller has its answer, and what fails here the sweep finds. */
  function enqueue(refs: readonly RevisionRef[], isAwaited: boolean): void {
    if (refs.length === 0) return;
    if (enqueueing.size >= MAX_ENQUEUEING) {
      deps.metrics.enqueueFailures.inc();
      return;
    }
    const work = deps.queue
      .enqueue(refs, { isAwaited })
      .catch(() => deps.metrics.enqueueFailures.inc())
      .finally(() => enqueueing.delete(work));
    enqueueing.add(work);
  }

  return {
    async takeOne(siteId, comment, isWaiting) {
      const [result] = await singles.add([{ siteId, comment, isWaiting }]);
      if (result instanceof Error) throw result;
      return result as TakeResult;
    },
    async takeMany(siteId, comments) {
      const results = await take(comments.map((comment) => ({ siteId, comment, isWaiting: false })));
      const fault = results.find((r) => r instanceof Error);
      // What was committed stays: the caller sends the batch again, and its repeats are known by their ids.
      if (fault) throw fault;
      return results as TakeResult[];
    },
    async drain() {
      await singles.drain();
      await Promise.all(enqueueing);
    },
  };
}

/** A repeat that still awaits the machine is enqueued once more where its caller waits: that job goes first. */
function refToEnqueue(taken: TakenComment, isWaiting: boolean): RevisionRef | null {
  if (taken.toScore) return taken.toScore;
  const { result } = taken;
  if (!isWaiting || !result.ok || result.status !== 'pending') return null;
  return { commentId: result.id, revision: result.revision };
}
