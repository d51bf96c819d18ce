import { describe, expect, it } from 'vitest';
import { createRateLimits } from '../../../src/http/rate-limits.ts';
import { call, routes } from './support/checked-request.ts';
import { createFakeModeration, KEYS, LISTED_ORIGIN } from './support/fake-moderation.ts';
import { bearer, createTestApp } from './support/test-app.ts';

const PATH = '/v1/comments';
const UNKNOWN = 'f'.repeat(40);

describe('a key', () => {
  it.each([
    ['absent', undefined],
    ['of another scheme', `Basic ${KEYS.full}`],
    ['too short', `Bearer ${KEYS.full.slice(1)}`],
    ['too long', `Bearer ${KEYS.full}a`],
    ['not hex', `Bearer ${'g'.repeat(40)}`],
    ['unknown', `Bearer ${UNKNOWN}`],
  ])('that is %s is refused with a challenge', async (_name, authorization) => {
    const { app, moderation } = createTestApp();
    const sent = call(app, 'post', PATH);
    if (authorization !== undefined) sent.set('Authorization', authorization);
    const reply = await sent.send({ text: 'a' }).expect(401);
    expect(reply.headers['www-authenticate']).toMatch(/^Bearer /);
    expect(moderation.taken).toEqual([]);
  });

  it('may be written in capitals, under any spelling of the scheme', async () => {
    const { app } = createTestApp();
    await call(app, 'post', PATH)
      .set('Authorization', `bearer ${KEYS.full.toUpperCase()}`)
      .send({ text: 'a' })
      .expect(202);
  });

  it('that is malformed costs no look-up', async () => {
    const { app, moderation } = createTestApp();
    await call(app, 'post', PATH).set('Authorization', 'Bearer x').send({ text: 'a' }).expect(401);
    expect(moderation.authenticated).toEqual([]);
  });

  it('is needed by every route that is not open, before its body is looked at', async () => {
    const { app } = createTestApp();
    for (const { spec } of routes.filter(({ spec }) => spec.scopes !== null)) {
      const path = spec.path.replace(':id', '0197a000-0000-7000-8000-00000000000a');
      expect([spec.path, (await call(app, spec.method, path)).status]).toEqual([spec.path, 401]);
    }
  });

  it('is refused by name of the scope that it lacks, on every route', async () => {
    const none = createFakeModeration();
    none.authenticate = async () => ({
      keyId: 'id',
      keyName: 'aaaaaaaa',
      siteId: 'site',
      siteName: 'default',
      scopes: [],
      origins: [],
    });
    const { app } = createTestApp(none);
    for (const { spec } of routes.filter(({ spec }) => spec.scopes !== null)) {
      const path = spec.path.replace(':id', '0197a000-0000-7000-8000-00000000000a');
      const reply = await call(app, spec.method, path).set(bearer()).expect(403);
      expect(reply.body.detail).toContain(`\`${spec.scopes?.[0]}\``);
    }
  });

  it('leaves no trace in the log or the reply when it is bad', async () => {
    const { app, log } = createTestApp();
    const reply = await call(app, 'post', PATH).set(bearer(UNKNOWN)).send({ text: 'a' });
    expect(log.join() + reply.text).not.toContain(UNKNOWN.slice(0, 8));
  });
});

describe('bad keys from one address', () => {
  const limited = (trustProxy = false) => {
    const limits = createRateLimits({ redis: null, ratePerMinute: null, badKeysPerMinute: 3 });
    return createTestApp(createFakeModeration(), {
      limits,
      settings: { trustProxy, publicUrl: null, version: '0' },
    });
  };
  const tryBad = (app: ReturnType<typeof limited>['app'], address = '192.0.2.1', key = UNKNOWN) =>
    call(app, 'post', PATH).set('X-Forwarded-For', address).set(bearer(key)).send({ text: 'a' });

  it('are refused with 429 and a wait beyond the limit, and not looked up any more', async () => {
    const { app, moderation } = limited();
    for (let tries = 0; tries < 3; tries += 1) await tryBad(app).expect(401);
    const over = await tryBad(app).expect(429);
    expect(Number(over.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(over.headers['retry-after'])).toBeLessThanOrEqual(60);
    const lookUps = moderation.authenticated.length;
    await tryBad(app).expect(429);
    expect(moderation.authenticated).toHaveLength(lookUps);
  });

  it('do not shut out a key that was good before', async () => {
    const { app } = limited();
    await tryBad(app, '192.0.2.1', KEYS.full).expect(202);
    for (let tries = 0; tries < 4; tries += 1) await tryBad(app);
    await tryBad(app, '192.0.2.1', KEYS.full).expect(202);
  });

  it('count for the address that a trusted proxy names, and only then', async () => {
    const trusting = limited(true).app;
    for (let tries = 0; tries < 4; tries += 1) await tryBad(trusting, '192.0.2.1');
    await tryBad(trusting, '192.0.2.1').expect(429);
    await tryBad(trusting, '192.0.2.2').expect(401);
    const wary = limited(false).app;
    for (let tries = 0; tries < 4; tries += 1) await tryBad(wary, '192.0.2.1');
    await tryBad(wary, '192.0.2.2').expect(429);
  });
});

describe('a public key', () => {
  const score = (origin?: string, key: string = KEYS.public) => {
    const sent = call(createTestApp().app, 'post', '/v1/score').set(bearer(key));
    if (origin !== undefined) sent.set('Origin', origin);
    return sent.send({ items: [{ text: 'a' }] });
  };

  it('scores for a page of a listed origin, which may read the reply', async () => {
    const reply = await score(LISTED_ORIGIN).expect(200);
    expect(reply.headers['access-control-allow-origin']).toBe(LISTED_ORIGIN);
    expect(reply.headers.vary).toBe('Origin');
  });

  it.each([undefined, 'https://evil.example', `${LISTED_ORIGIN}.evil.example`, 'null'])(
    'is refused for the origin %s, which may not read the reply',
    async (origin) => {
      const reply = await score(origin).expect(403);
      expect(reply.headers['access-control-allow-origin']).toBeUndefined();
    },
  );

  it('opens nothing else', async () => {
    const { app } = createTestApp();
    const sent = call(app, 'post', PATH).set(bearer(KEYS.public)).set('Origin', LISTED_ORIGIN);
    await sent.send({ text: 'a' }).expect(403);
  });

  it('is another thing than a score key, which needs no origin and opens no page', async () => {
    const reply = await score(LISTED_ORIGIN, KEYS.score).expect(200);
    expect(reply.headers['access-control-allow-origin']).toBeUndefined();
    await score(undefined, KEYS.score).expect(200);
  });

  it('lets a listed page read errors too', async () => {
    const sent = call(createTestApp().app, 'post', '/v1/score').set(bearer(KEYS.public));
    const reply = await sent.set('Origin', LISTED_ORIGIN).send({}).expect(400);
    expect(reply.headers['access-control-allow-origin']).toBe(LISTED_ORIGIN);
  });
});
