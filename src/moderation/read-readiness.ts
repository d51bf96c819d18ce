/** Whether this process can take comments now: it needs the record; queue and scorer are told, and can wait. */
import type { ScoreQueue } from '../queue/score-queue.ts';
import type { TextScorer } from '../scoring/scored-text.ts';
import type { Database } from '../store/database.ts';

/** A check that takes longer counts as failed, in ms. */
const CHECK_MS = 2_000;

/**
 * `ok` follows the database alone: while the queue is away comments are taken in all the same, and the sweep enqueues
 * them. Never rejects.
 */
export async function readReadiness(deps: {
  database: Database;
  queue: ScoreQueue;
  scorer: TextScorer;
}): Promise<{ ok: boolean; checks: Record<string, string> }> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), CHECK_MS);
  });
  const isDatabaseUp = await Promise.race([deps.database.ping(), late]).then(
    () => true,
    () => false,
  );
  clearTimeout(timer);
  return {
    ok: isDatabaseUp,
    checks: {
      database: isDatabaseUp ? 'ok' : 'PostgreSQL does not answer',
      queue: deps.queue.isReady() ? 'ok' : 'the job queue cannot be reached; comments wait for the sweep',
      scorer: deps.scorer.model,
    },
  };
}
