/** Keys that end, and callers that wait: by announcement, in vain, and while announcements can't be heard. */
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../config/default-policy.ts';
import { scoreComments } from '../../src/moderation/score-comments.ts';
import { ensureFirstKey, newKey } from '../../src/moderation/sites-and-keys.ts';
import { openQueue } from '../../src/queue/open-queue.ts';
import { DECIDED_CHANNEL } from '../../src/store/migrations/record-decisions.ts';
import { createToldScorer } from '../support/scoring/told-scorer.ts';
import { startTestService, type TestService } from '../support/test-service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService({ queue: 'postgres', overrides: { scorer: createToldScorer() } });
});
afterAll(() => service?.stop());

describe('a key', () => {
  const use = async (key: string) => (await service.call('get', '/v1/comments', key)).status;

  it('opens its own site with its own scopes, under the first eight characters as its name', async () => {
    const key = await service.makeKey('mine', ['read', 'public'], ['https://a.example']);
    const caller = await service.api.moderation.authenticate(key);
    expect(caller).toMatchObject({
      keyName: key.slice(0, 8),
      siteName: 'mine',
      scopes: ['read', 'public'],
      origins: ['https://a.example'],
    });
    const [view] = await service.api.moderation.listKeys('mine');
    expect(view).toEqual({
      id: caller?.keyId,
      name: key.slice(0, 8),
      siteName: 'mine',
      scopes: ['read', 'public'],
      origins: ['https://a.example'],
      createdAt: expect.stringMatching(/Z$/),
      revokedAt: null,
    });
  });

  it.each(['', 'x', newKey()])('that nobody made, %j, opens nothing', async (key) => {
    expect(await service.api.moderation.authenticate(key)).toBeNull();
  });

  it('is made for no site that is not there, and no site is made twice', async () => {
    const { moderation } = service.api;
    expect(await moderation.createKey('nowhere', ['read'])).toEqual({
      ok: false,
      error: { type: 'no-such-site' },
    });
    expect(await moderation.createSite('twice')).toMatchObject({ ok: true, site: { name: 'twice' } });
    expect(await moderation.createSite('twice')).toEqual({ ok: false, error: { type: 'name-taken' } });
    expect((await moderation.listSites()).filter((s) => s.name === 'twice')).toHaveLength(1);
  });

  it('ends at once where it is revoked, and within five seconds elsewhere', async () => {
    const key = await service.makeKey('ending', ['read']);
    const other = await service.makeKey('ending', ['read']);
    expect([await use(key), await use(other)]).toEqual([200, 200]);
    // As another process does it: this one still believes the key.
    const { pool } = service.context.database;
    await pool.query('update api_key set revoked_at = now() where name = $1', [key.slice(0, 8)]);
    expect(await use(key)).toBe(200);
    const revokedAt = Date.now();
    await service.eventually(
      () => use(key),
      (status) => status === 401,
      8_000,
    );
    expect(Date.now() - revokedAt).toBeLessThan(6_000);

    expect(await use(other)).toBe(200);
    expect(await service.api.moderation.revokeKey(other.slice(0, 8))).toBe(true);
    expect(await use(other)).toBe(401);
    expect(await service.api.moderation.revokeKey(other.slice(0, 8))).toBe(false);
    const views = await service.api.moderation.listKeys('ending');
    expect(views.every((v) => v.revokedAt !== null)).toBe(true);
  }, 20_000);

  it('is revoked by its id as well, and no other with it', async () => {
    const [a, b] = [await service.makeKey('by-id', ['read']), await service.makeKey('by-id', ['read'])];
    const id = (await service.api.moderation.authenticate(a))?.keyId as string;
    expect(await service.api.moderation.revokeKey(id)).toBe(true);
    expect([await use(a), await use(b)]).toEqual([401, 200]);
  });

  it('is made once for the first site, and never for the web page', async () => {
    const deps = { ...service.context, defaultPolicy: DEFAULT_POLICY };
    const first = await service.api.moderation.authenticate(service.key);
    expect(first).toMatchObject({
      siteName: 'default',
      scopes: ['ingest', 'score', 'read', 'review', 'admin'],
    });
    expect(await ensureFirstKey(deps, null, true)).toBeNull();
    expect(await ensureFirstKey(deps, null, false)).toBeNull();
    const given = newKey();
    expect(await ensureFirstKey(deps, given, true)).toBeNull();
    expect(await ensureFirstKey(deps, given, true)).toBeNull();
    expect(await service.api.moderation.authenticate(given)).toMatchObject({ siteName: 'default' });
    // Without a key that counts, a new one is made, if it may be.
    await service.context.database.pool.query('update api_key set revoked_at = now()');
    expect(await ensureFirstKey(deps, null, false)).toBeNull();
    const made = await ensureFirstKey(deps, null, true);
    expect(made).toMatch(/^[0-9a-f]{40}$/);
    await service.context.database.pool.query('update api_key set revoked_at = null');
  });
});

describe('a caller that waits', () => {
  async function takeWaiting() {
    const { moderation } = service.api;
    const siteId = (await moderation.authenticate(service.key))?.siteId as string;
    const taken = await moderation.takeComment(
      siteId,
      { text: 'A remark.', format: 'text' },
      { isWaiting: true },
    );
    if (!taken.ok) throw new Error(taken.error.type);
    return { commentId: taken.id, revision: taken.revision };
  }

  /** Listens as the service does; answers how to wait for the next announcement, and a moment more. */
  async function listen(): Promise<() => Promise<void>> {
    const client = new pg.Client({ connectionString: service.context.database.connectionString });
    await client.connect();
    await client.query(`listen ${DECIDED_CHANNEL}`);
    const heard = new Promise<void>((resolve) => client.once('notification', () => resolve()));
    return async () => {
      await heard;
      await client.end();
      // The service's own listener was sent it by the same commit.
      await new Promise((resolve) => setTimeout(resolve, 200));
    };
  }

  const listeners = async () => {
    const { rows } = await service.context.database.pool.query(
      `select pid from pg_stat_activity where application_name = 'winnow-listen' and datname = current_database()
       and query like 'listen%' and state = 'idle'`,
    );
    return rows.map((r) => r.pid as number);
  };

  it('hears of the decision as soon as it is made', async () => {
    const warm = await takeWaiting();
    await service.api.moderation.waitForDecision(warm, 1);
    await service.eventually(listeners, (pids) => pids.length === 1);
    const ref = await takeWaiting();
    const wait = service.api.moderation.waitForDecision(ref, 10_000);
    const scored = scoreComments(service.context, [{ ...ref, isAwaited: true }]);
    const startedAt = performance.now();
    expect(await wait).toBe(true);
    await scored;
    // Well before the record would have been asked, at the end of the wait.
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  });

  it('hears of a decision that is made before it begins to wait', async () => {
    await service.eventually(listeners, (pids) => pids.length === 1);
    const ref = await takeWaiting();
    const heard = await listen();
    await scoreComments(service.context, [{ ...ref, isAwaited: true }]);
    await heard();
    const startedAt = performance.now();
    expect(await service.api.moderation.waitForDecision(ref, 10_000)).toBe(true);
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  });

  it('has its comment scored before those that nobody waits for', async () => {
    const { context } = service;
    const raw = openQueue('score', {
      backend: context.backend,
      prefix: context.settings.queuePrefix,
      onError: () => {},
    });
    await raw.queue.waitUntilReady();
    await raw.queue.obliterate({ force: true });
    await service.call('post', '/v1/comments').send({ text: 'A remark.' });
    const ref = await takeWaiting();
    await service.eventually(
      () => context.queue.inspect(),
      (depth) => depth.waiting === 2,
    );
    // BullMQ takes jobs without a priority first.
    const first = await raw.queue.getJobs(['waiting']);
    expect(first.map((job) => job.data)).toEqual([{ refs: [[ref.commentId, 1]], awaited: true }]);
    await raw.close();
  });

  it('is told after its time that there is none, and that there is one that was not announced', async () => {
    const ref = await takeWaiting();
    expect(await service.api.moderation.waitForDecision(ref, 50)).toBe(false);
    await scoreComments(service.context, [{ ...ref, isAwaited: false }]);
    expect(await service.api.moderation.waitForDecision(ref, 50)).toBe(true);
    expect(await service.api.moderation.waitForDecision({ ...ref, revision: 2 }, 50)).toBe(false);
  });

  it('finds the decision while the listening connection is away, and hears again afterwards', async () => {
    await service.eventually(listeners, (pids) => pids.length === 1);
    const [pid] = await listeners();
    const ref = await takeWaiting();
    const wait = service.api.moderation.waitForDecision(ref, 10_000);
    await service.context.database.pool.query('select pg_terminate_backend($1)', [pid]);
    await service.eventually(listeners, (pids) => !pids.includes(pid as number));
    await scoreComments(service.context, [{ ...ref, isAwaited: true }]);
    const startedAt = performance.now();
    expect(await wait).toBe(true);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    await service.eventually(listeners, (pids) => pids.length === 1);
    const next = await takeWaiting();
    const nextWait = service.api.moderation.waitForDecision(next, 10_000);
    await scoreComments(service.context, [{ ...next, isAwaited: true }]);
    expect(await nextWait).toBe(true);
  });

  it('whose comment is there already and undecided has it enqueued once more, before the others', async () => {
    const send = (query: string) =>
      service.call('post', `/v1/comments${query}`).send({ text: 'A remark.', externalId: 'again' });
    const waiting = async () => (await service.context.queue.inspect()).waiting;
    const before = await waiting();
    expect((await send('')).status).toBe(202);
    // The answer doesn't wait for the job.
    await service.eventually(waiting, (count) => count === before + 1);
    expect((await send('')).status).toBe(200);
    await send('?waitMs=50');
    await service.eventually(waiting, (count) => count >= before + 2);
    expect(await waiting()).toBe(before + 2);
  });
});
