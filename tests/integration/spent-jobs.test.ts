/** A job that fails for the last time: its comments reach a person, and the job is kept. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenQueue, openQueue } from '../../src/queue/open-queue.ts';
import { encodeScorePayload } from '../../src/queue/score-payload.ts';
import { selectDeadLetters } from '../../src/store/dead-letters.ts';
import { onBothQueues } from '../support/on-both-queues.ts';
import { createToldScorer } from '../support/scoring/told-scorer.ts';

const scorer = createToldScorer();
const SOON = { attempts: 2, backoff: { type: 'fixed', delay: 10 }, removeOnComplete: true };

onBothQueues('a spent job', { overrides: { scorer } }, (service) => {
  let raw: OpenQueue;

  beforeAll(async () => {
    const { backend, settings } = service().context;
    raw = openQueue('score', { backend, prefix: settings.queuePrefix, onError: () => {} });
    await raw.queue.waitUntilReady();
  });
  afterAll(async () => {
    scorer.isAway = false;
    await raw?.close();
  });

  /** Comments whose own jobs are gone. */
  async function take(texts: string[]): Promise<string[]> {
    const comments = texts.map((text) => ({ text }));
    const { body } = await service().call('post', '/v1/comments/batch').send({ comments });
    await service().eventually(
      () => service().context.queue.inspect(),
      (depth) => depth.waiting > 0,
    );
    await raw.queue.obliterate({ force: true });
    return body.results.map((r: { id: string }) => r.id);
  }

  const letters = () => selectDeadLetters(service().context.database.db, { limit: 10 });
  const clear = () => service().context.database.db.deleteFrom('dead_letter').execute();
  const get = async (id: string) => (await service().call('get', `/v1/comments/${id}`)).body;

  it('flags its comments as unscored and leaves a dead letter', async () => {
    const [id = ''] = await take(['A remark.']);
    scorer.isAway = true;
    const payload = encodeScorePayload({ refs: [{ commentId: id, revision: 1 }], isAwaited: false });
    await raw.queue.add('score', payload, SOON);
    await service().startWorkers();
    const [letter] = await service().eventually(letters, (all) => all.length > 0);
    expect(letter).toMatchObject({ queue: 'score', payload, attempts: 2, reason: 'the scorer is away' });
    expect(await get(id)).toMatchObject({
      status: 'flagged',
      scores: null,
      decision: { outcome: 'flag', reasons: [{ code: 'unscored' }], decidedBy: { type: 'system' } },
    });
    await service().stopWorkers();
    scorer.isAway = false;
    await clear();
  });

  it('decides those that can be scored, and flags the one that cannot', async () => {
    const ids = await take(['A remark.', 'A poison remark.', 'Another remark, toxicity 0.9.']);
    const refs = ids.map((commentId) => ({ commentId, revision: 1 }));
    await raw.queue.add('score', encodeScorePayload({ refs, isAwaited: true }), SOON);
    await service().startWorkers();
    const [letter] = await service().eventually(letters, (all) => all.length > 0);
    expect(letter?.reason).toMatch(/^1 of 3 comments were not scored/);
    expect(letter?.reason).not.toContain('remark');
    const decided = await Promise.all(ids.map(get));
    expect(decided.map((c) => [c.status, c.decision.decidedBy.type])).toEqual([
      ['approved', 'policy'],
      ['flagged', 'system'],
      ['flagged', 'policy'],
    ]);
    await service().stopWorkers();
    await clear();
  });

  it.each([[{ refs: [] }], [{ refs: [['no-id', 1]] }], ['text'], [{ of: 'another version' }]])(
    'keeps a payload that it cannot read, %j, at once as a dead letter',
    async (payload) => {
      await raw.queue.add('score', payload, SOON);
      await service().startWorkers();
      const [letter] = await service().eventually(letters, (all) => all.length > 0);
      expect(letter).toMatchObject({ payload, attempts: 1, replayedAt: null });
      await service().stopWorkers();
      const { waiting, delayed } = await service().context.queue.inspect();
      expect([waiting, delayed]).toEqual([0, 0]);
      expect(await letters()).toHaveLength(1);
      await clear();
    },
  );
});
