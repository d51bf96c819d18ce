/**
 * Every part is killed in the middle of 2,000 comments, the queue is emptied, sweeps run at once: whatever was accepted
 * has one machine decision a revision in the end, and nothing else.
 */
import { Redis } from 'ioredis';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSweepQueue } from '../../src/queue/sweep-queue.ts';
import { isRunning } from '../../src/services/process-identity.ts';
import { type RunningWinnow, runWinnow } from '../support/run-winnow.ts';
import { findLack, QUEUE_KINDS, type QueueKind } from '../support/servers.ts';

const COMMENTS = 2_000;
/** Comments that are edited while it all happens: they have two revisions to decide. */
const EDITED_EVERY = 20;
const SENDERS = 8;

interface Tally {
  accepted: Map<string, string>;
  edited: Set<string>;
  failures: number;
}

/** A CMS that sends each comment until it is accepted, as any CMS must. */
async function send(winnow: RunningWinnow, tally: Tally, from: number): Promise<void> {
  for (let i = from; i < COMMENTS; i += SENDERS) {
    const externalId = `c-${i}`;
    const comment = { externalId, text: `Remark ${i} on the matter.`, author: { id: `a-${i}` } };
    tally.accepted.set(externalId, await sendUntilAccepted(winnow, tally, comment));
    if (i % EDITED_EVERY === 0) {
      await sendUntilAccepted(winnow, tally, { ...comment, text: `Remark ${i}, corrected.` });
      tally.edited.add(externalId);
    }
  }
}

async function sendUntilAccepted(winnow: RunningWinnow, tally: Tally, comment: object): Promise<string> {
  for (;;) {
    try {
      const { status, body } = await winnow.call('POST', '/v1/comments', comment);
      if (status === 202 || status === 200) return (body as { id: string }).id;
      if (status < 500) throw new TypeError(`refused with ${status}: ${JSON.stringify(body)}`);
    } catch (error) {
      if (error instanceof TypeError && /refused/.test(error.message)) throw error;
    }
    tally.failures += 1;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function killAndWait(pid: number | undefined, isBack: () => boolean, what: string): Promise<void> {
  if (pid === undefined) throw new Error(`there is no ${what} to kill`);
  process.kill(pid, 'SIGKILL');
  const deadline = Date.now() + 45_000;
  while (!isBack()) {
    if (Date.now() > deadline) throw new Error(`${what} did not come back`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const programPid = (winnow: RunningWinnow, name: string) =>
  winnow.record().programs.find((p) => p.name === name && isRunning(p))?.pid;

async function killProgram(winnow: RunningWinnow, name: string): Promise<void> {
  const pid = programPid(winnow, name);
  const isBack = () => {
    const now = programPid(winnow, name);
    return now !== undefined && now !== pid;
  };
  await killAndWait(pid, isBack, name);
}

async function killDatabase(winnow: RunningWinnow): Promise<void> {
  const { database } = winnow.record();
  const isBack = () => {
    const now = winnow.record().database;
    return now !== null && now.process.pid !== database?.process.pid && isRunning(now.process);
  };
  await killAndWait(database?.process.pid, isBack, 'PostgreSQL');
}

function redisOf(winnow: RunningWinnow) {
  const { queue } = winnow.record();
  return queue?.kind === 'redis' ? queue : null;
}

async function killRedis(winnow: RunningWinnow): Promise<void> {
  const before = redisOf(winnow);
  const isBack = () => {
    const now = redisOf(winnow);
    return now !== null && now.process.pid !== before?.process.pid && isRunning(now.process);
  };
  await killAndWait(before?.process.pid, isBack, 'Redis');
}

/** Empties the queue's whole store. */
async function loseQueue(winnow: RunningWinnow): Promise<void> {
  const redis = redisOf(winnow);
  if (redis) {
    const client = new Redis(redis.url);
    await client.flushall();
    await client.quit();
    return;
  }
  const client = new pg.Client({ connectionString: winnow.record().database?.url });
  client.on('error', () => {});
  await client.connect();
  await client.query('truncate winnow_queue.job cascade');
  await client.end();
}

async function sweepTwice(winnow: RunningWinnow): Promise<void> {
  const redis = redisOf(winnow);
  const backend = redis
    ? ({ kind: 'redis', url: redis.url } as const)
    : ({ kind: 'postgres', connectionString: winnow.record().database?.url ?? '' } as const);
  const queue = openSweepQueue({ backend, prefix: 'winnow', onError: () => {} });
  for (let tries = 0; tries < 100; tries++) {
    try {
      await Promise.all([queue.sweepNow(), queue.sweepNow()]);
      break;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  await queue.close();
}

async function waitForCount(tally: Tally, count: number): Promise<void> {
  while (tally.accepted.size < count) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe.each(QUEUE_KINDS)('with the queue in %s', (kind: QueueKind) => {
  const lack = findLack(kind);
  describe.skipIf(lack !== null)(lack ?? 'killing every part', { timeout: 240_000 }, () => {
    let winnow: RunningWinnow;
    beforeAll(async () => {
      winnow = await runWinnow({
        WINNOW_QUEUE: kind,
        // Two workers, so that jobs and sweeps run at the same time.
        WINNOW_WORKERS: '2',
        WINNOW_SWEEP_INTERVAL_MS: '1000',
        WINNOW_LOG_LEVEL: 'silent',
      });
    }, 120_000);
    afterAll(() => winnow?.stop());

    it('decides every accepted comment once', async () => {
      const tally: Tally = { accepted: new Map(), edited: new Set(), failures: 0 };
      const sending = Promise.all(Array.from({ length: SENDERS }, (_, n) => send(winnow, tally, n)));
      const faults: (() => Promise<void>)[] = [
        () => killProgram(winnow, 'worker 1'),
        () => killProgram(winnow, 'api'),
        () => killDatabase(winnow),
        () => loseQueue(winnow),
        () => (kind === 'redis' ? killRedis(winnow) : killProgram(winnow, 'worker 2')),
        () => sweepTwice(winnow),
        () => killProgram(winnow, 'worker 2'),
      ];
      for (const [n, fault] of faults.entries()) {
        await waitForCount(tally, Math.floor(((n + 1) * COMMENTS) / (faults.length + 2)));
        await fault();
      }
      await sending;
      await sweepTwice(winnow);
      expect(tally.accepted.size).toBe(COMMENTS);

      const client = new pg.Client({ connectionString: winnow.record().database?.url });
      client.on('error', () => {});
      await client.connect();
      const one = async (sql: string) => Number((await client.query(sql)).rows[0].n);
      const deadline = Date.now() + 90_000;
      while ((await one('select count(*) n from pending_revision')) > 0) {
        if (Date.now() > deadline) throw new Error('some revisions still await the machine');
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      const rows = await client.query(`
        select c.id, c.external_id, c.status, c.current_revision, c.sequence,
          (select count(*)::int from revision r where r.comment_id = c.id) as revisions,
          (select count(*)::int from decision d where d.comment_id = c.id and d.decided_by_type = 'policy') as decisions,
          (select count(distinct d.revision)::int from decision d where d.comment_id = c.id) as decided_revisions,
          (select count(*)::int from event e where e.comment_id = c.id) as events
        from comment c`);
      expect(rows.rows).toHaveLength(COMMENTS);
      for (const row of rows.rows) {
        expect(tally.accepted.get(row.external_id)).toBe(row.id);
        const revisions = tally.edited.has(row.external_id) ? 2 : 1;
        expect(row).toMatchObject({
          revisions,
          decisions: revisions,
          decided_revisions: revisions,
          current_revision: revisions,
          events: row.sequence,
        });
        expect(row.status).not.toBe('pending');
      }
      expect(await one(`select count(*) n from decision where decided_by_type = 'system'`)).toBe(0);
      expect(await one('select count(*) n from event')).toBe(
        await one('select event_position as n from site_counter'),
      );
      await client.end();
    });
  });
});
