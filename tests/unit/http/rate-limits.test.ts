import type { Redis } from 'ioredis';
import { describe, expect, it, vi } from 'vitest';
import { createRateLimits } from '../../../src/http/rate-limits.ts';
import { call } from './support/checked-request.ts';
import { createFakeModeration, KEYS } from './support/fake-moderation.ts';
import { bearer, createTestApp } from './support/test-app.ts';

const PATH = '/v1/comments';
const limitedTo = (ratePerMinute: number | null) =>
  createTestApp(createFakeModeration(), { limits: createRateLimits({ redis: null, ratePerMinute }) });
const post = (app: ReturnType<typeof limitedTo>['app'], key: string = KEYS.full) =>
  call(app, 'post', PATH).set(bearer(key)).send({ text: 'a' });

describe('the rate of a key', () => {
  it('is not limited where no limit is set', async () => {
    const reply = await post(limitedTo(null).app).expect(202);
    expect(Object.keys(reply.headers).filter((name) => name.startsWith('ratelimit'))).toEqual([]);
  });

  it('counts down in the headers and ends in 429 with the time to wait', async () => {
    const { app, moderation } = limitedTo(2);
    const first = await post(app).expect(202);
    expect(first.headers).toMatchObject({ 'ratelimit-limit': '2', 'ratelimit-remaining': '1' });
    expect(Number(first.headers['ratelimit-reset'])).toBeLessThanOrEqual(60);
    expect((await post(app).expect(202)).headers['ratelimit-remaining']).toBe('0');
    const over = await post(app).expect(429);
    expect(over.headers).toMatchObject({ 'ratelimit-limit': '2', 'ratelimit-remaining': '0' });
    expect(Number(over.headers['retry-after'])).toBeGreaterThan(0);
    expect(moderation.taken).toHaveLength(2);
  });

  it('is counted for each key by itself', async () => {
    const { app } = limitedTo(1);
    await post(app).expect(202);
    await post(app).expect(429);
    await post(app, KEYS.other).expect(202);
  });

  it('counts every comment of a batch and every text to score', async () => {
    const comments = [{ text: 'a' }, { text: 'b' }, { text: 'c' }];
    const { app } = limitedTo(6);
    const batch = await call(app, 'post', '/v1/comments/batch').set(bearer()).send({ comments }).expect(200);
    expect(batch.headers['ratelimit-remaining']).toBe('3');
    const scored = await call(app, 'post', '/v1/score').set(bearer()).send({ items: comments }).expect(200);
    expect(scored.headers['ratelimit-remaining']).toBe('0');
    await call(app, 'post', '/v1/comments/batch').set(bearer()).send({ comments }).expect(429);
  });

  it.each([1, 2])('lets a batch that is larger than the whole minute of %i take just that', async (rate) => {
    const { app, moderation } = limitedTo(rate);
    const comments = [{ text: 'a' }, { text: 'b' }, { text: 'c' }];
    const send = () => call(app, 'post', '/v1/comments/batch').set(bearer()).send({ comments });
    expect((await send().expect(200)).headers['ratelimit-remaining']).toBe('0');
    await send().expect(429);
    expect(moderation.taken).toHaveLength(3);
  });

  it('takes nothing of a batch that is over what is left', async () => {
    const { app, moderation } = limitedTo(3);
    await post(app).expect(202);
    const comments = [{ text: 'a' }, { text: 'b' }, { text: 'c' }];
    await call(app, 'post', '/v1/comments/batch').set(bearer()).send({ comments }).expect(429);
    expect(moderation.taken).toHaveLength(1);
  });

  it('is asked for once where a batch holds one comment', async () => {
    const limits = createRateLimits({ redis: null, ratePerMinute: 9 });
    const consume = vi.spyOn(limits, 'consume');
    const { app } = createTestApp(createFakeModeration(), { limits });
    await call(app, 'post', '/v1/comments/batch')
      .set(bearer())
      .send({ comments: [{ text: 'a' }] })
      .expect(200);
    expect(consume.mock.calls).toEqual([['id-aaaaaaaa', 1]]);
  });

  it('does not hold up the probes', async () => {
    const { app } = limitedTo(1);
    for (let round = 0; round < 3; round += 1) await call(app, 'get', '/livez').expect(200);
  });
});

describe('rate limits over a Redis that is down', () => {
  it('go on in memory and never fail a request', async () => {
    const redis = { status: 'reconnecting', defineCommand() {} } as unknown as Redis;
    const limits = createRateLimits({ redis, ratePerMinute: 1, badKeysPerMinute: 1 });
    expect(await limits.consume('k', 1)).toMatchObject({ ok: true, remaining: 0 });
    expect(await limits.consume('k', 1)).toMatchObject({ ok: false, remaining: 0 });
    expect(await limits.countBadKey('192.0.2.1')).toBeNull();
    expect(await limits.countBadKey('192.0.2.1')).toBeGreaterThan(0);
  });

  it('go on in memory when a command fails', async () => {
    const redis = {
      status: 'ready',
      defineCommand() {},
      rlflxIncr: async () => {
        throw new Error('Connection is closed.');
      },
    } as unknown as Redis;
    const limits = createRateLimits({ redis, ratePerMinute: 1 });
    expect((await limits.consume('k', 1)).ok).toBe(true);
    expect((await limits.consume('k', 1)).ok).toBe(false);
  });
});

describe('a block', () => {
  it('is found at once while it lasts, for that address only', async () => {
    const limits = createRateLimits({ redis: null, ratePerMinute: null, badKeysPerMinute: 1 });
    await limits.countBadKey('192.0.2.1');
    expect(limits.findBlock('192.0.2.1')).toBeNull();
    await limits.countBadKey('192.0.2.1');
    expect(limits.findBlock('192.0.2.1')).toBeGreaterThan(0);
    expect(limits.findBlock('192.0.2.2')).toBeNull();
  });
});
