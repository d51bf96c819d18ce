/** What the sweep finds and what it leaves: it must neither lose a comment nor fill a long queue with repeats. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { RevisionRef } from '../../src/domain/comment.ts';
import { sweep } from '../../src/moderation/sweep.ts';
import { type OpenQueue, openQueue } from '../../src/queue/open-queue.ts';
import { onBothQueues } from '../support/on-both-queues.ts';
import { createToldScorer } from '../support/scoring/told-scorer.ts';

/** More than one statement of the sweep takes. */
const MANY = 2_001;

onBothQueues('the sweep', { overrides: { scorer: createToldScorer() } }, (service) => {
  let raw: OpenQueue;

  beforeAll(async () => {
    const { backend, settings } = service().context;
    raw = openQueue('score', { backend, prefix: settings.queuePrefix, onError: () => {} });
    await raw.queue.waitUntilReady();
  });
  afterAll(() => raw?.close());
  beforeEach(async () => {
    await query('delete from pending_revision');
    await query('delete from event');
    await raw.queue.obliterate({ force: true });
  });

  const query = (text: string, values: unknown[] = []) => service().context.database.pool.query(text, values);

  const run = (now: Date, eventRetentionDays = 30) =>
    sweep({ ...service().context, now: () => now, eventRetentionDays, shadowRetentionDays: 30 });

  /** A comment whose job was lost when it was last enqueued, at `enqueuedAt`. */
  async function loseJob(enqueuedAt: Date): Promise<RevisionRef> {
    const { body } = await service().call('post', '/v1/comments').send({ text: 'A remark.' });
    await service().eventually(
      () => service().context.queue.inspect(),
      (depth) => depth.waiting > 0,
    );
    await raw.queue.obliterate({ force: true });
    await query('update pending_revision set enqueued_at = $2 where comment_id = $1', [body.id, enqueuedAt]);
    return { commentId: body.id, revision: 1 };
  }

  const payloads = async () =>
    (await raw.queue.getJobs(['waiting', 'prioritized'])).map((job) => job.data).filter(Boolean);

  it('enqueues what has waited for more than ten seconds, once', async () => {
    const now = new Date();
    const stale = await loseJob(new Date(now.getTime() - 10_001));
    await loseJob(new Date(now.getTime() - 10_000));
    expect((await run(now)).enqueued).toBe(1);
    expect(await payloads()).toEqual([{ refs: [[stale.commentId, 1]] }]);
    // It is enqueued now, so the next sweep leaves it in peace.
    await raw.queue.obliterate({ force: true });
    expect((await run(now)).enqueued).toBe(0);
  });

  it('leaves alone what may wait its turn in the queue, however long that takes', async () => {
    const other = { commentId: '0197a000-0000-7000-8000-00000000000a', revision: 1 };
    const base = new Date();
    const lost = await loseJob(base);
    const waits = await loseJob(base);
    await service().context.queue.enqueue([other], { isAwaited: false });
    const { oldestAt } = await service().context.queue.inspect();
    const oldest = oldestAt?.getTime() as number;
    const setTo = (ref: RevisionRef, time: number) =>
      query('update pending_revision set enqueued_at = $2 where comment_id = $1', [
        ref.commentId,
        new Date(time),
      ]);
    await setTo(lost, oldest - 5_001);
    await setTo(waits, oldest - 5_000);
    expect((await run(new Date(oldest + 3_600_000))).enqueued).toBe(1);
    expect(await payloads()).toContainEqual({ refs: [[lost.commentId, 1]] });
    expect(await payloads()).not.toContainEqual({ refs: [[waits.commentId, 1]] });
  });

  it('takes more than one statement handles, and two at once share', async () => {
    const fill = () =>
      query(
        `insert into pending_revision select gen_random_uuid(), 1, now() - interval '1 hour'
         from generate_series(1, ${MANY})`,
      );
    await fill();
    expect((await run(new Date())).enqueued).toBe(MANY);
    await raw.queue.obliterate({ force: true });
    await query('delete from pending_revision');
    await fill();
    const [a, b] = await Promise.all([run(new Date()), run(new Date())]);
    expect(a.enqueued + b.enqueued).toBe(MANY);
    const refs = (await payloads()).flatMap((p) => p.refs.map(([id]: [string, number]) => id));
    expect(refs).toHaveLength(MANY);
    expect(new Set(refs).size).toBe(MANY);
  });

  it('changes nothing where the queue is away', async () => {
    const now = new Date();
    await loseJob(new Date(now.getTime() - 60_000));
    const before = (await query('select enqueued_at from pending_revision')).rows;
    const { queue } = service().context;
    const away = { ...queue, inspect: () => Promise.reject(new Error('away')) };
    await expect(
      sweep({
        ...service().context,
        queue: away,
        now: () => now,
        eventRetentionDays: 30,
        shadowRetentionDays: 30,
      }),
    ).rejects.toThrow('away');
    expect((await query('select enqueued_at from pending_revision')).rows).toEqual(before);
  });

  it('counts what it enqueued', async () => {
    const total = async () => (await service().context.metrics.sweptRevisions.get()).values[0]?.value ?? 0;
    const before = await total();
    const now = new Date();
    await loseJob(new Date(now.getTime() - 60_000));
    await run(now);
    expect(await total()).toBe(before + 1);
  });

  it('deletes the events that are older than they are kept, and no other', async () => {
    const now = new Date();
    const { rows } = await query('select id from site limit 1');
    const add = (position: number, ageMs: number) =>
      query(
        `insert into event (site_id, position, id, type, comment_id, revision, sequence, status, created_at)
         values ($1, $2, gen_random_uuid(), 'comment.erased', gen_random_uuid(), 1, 1, 'approved', $3)`,
        [rows[0].id, position, new Date(now.getTime() - ageMs)],
      );
    const dayMs = 86_400_000;
    for (const [i, age] of [2 * dayMs + 1, 2 * dayMs, dayMs, 0].entries()) await add(10_000 + i, age);
    expect((await run(now, 2)).deletedEvents).toBe(1);
    expect((await query('select position from event order by position')).rows.map((r) => r.position)).toEqual(
      ['10001', '10002', '10003'],
    );
    await query(
      `insert into event (site_id, position, id, type, comment_id, revision, sequence, status, created_at)
       select $1, n, gen_random_uuid(), 'comment.erased', gen_random_uuid(), 1, 1, 'approved', $2
       from generate_series(1, ${MANY}) n`,
      [rows[0].id, new Date(now.getTime() - 9 * dayMs)],
    );
    expect((await run(now, 2)).deletedEvents).toBe(MANY);
    expect((await query('select count(*)::int as n from event')).rows[0].n).toBe(3);
  });
});
