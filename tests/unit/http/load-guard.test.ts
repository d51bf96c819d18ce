import { describe, expect, it } from 'vitest';
import { createLoadGuard, DEFAULT_LOAD_BOUNDS } from '../../../src/http/load-guard.ts';
import { call } from './support/checked-request.ts';
import { createFakeModeration } from './support/fake-moderation.ts';
import { withServer } from './support/raw-client.ts';
import { bearer, createTestApp } from './support/test-app.ts';

const guardOf = (bounds: Partial<typeof DEFAULT_LOAD_BOUNDS>, now?: () => number) =>
  createLoadGuard({ ...DEFAULT_LOAD_BOUNDS, ...bounds }, now);

describe('the load guard', () => {
  it('lets in as many as its bound and each one again that left', () => {
    const guard = guardOf({ maxInFlight: 2 });
    expect([guard.enter(), guard.enter(), guard.enter()]).toEqual([true, true, false]);
    guard.leave();
    expect([guard.enter(), guard.enter()]).toEqual([true, false]);
  });

  it('holds bodies up to its bound, to the byte', () => {
    const guard = guardOf({ maxBodyBytes: 10 });
    expect([guard.reserve(6), guard.reserve(4), guard.reserve(1)]).toEqual([true, true, false]);
    guard.release(6);
    expect([guard.reserve(7), guard.reserve(6)]).toEqual([false, true]);
  });

  it('does not count those that wait as in flight, and counts them again after', () => {
    const guard = guardOf({ maxInFlight: 1, maxWaiting: 1 });
    guard.enter();
    expect(guard.beginWait()).toBe(true);
    expect(guard.beginWait()).toBe(false);
    expect(guard.enter()).toBe(true);
    guard.leave();
    guard.endWait();
    expect(guard.enter()).toBe(false);
  });

  it('sends newcomers away while the event loop runs late, unless nobody else is there', async () => {
    let at = 0;
    const guard = guardOf({ maxLagMs: 1_000 }, () => at);
    expect(guard.enter()).toBe(true);
    at = 1_001;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(guard.enter()).toBe(false);
    guard.leave();
    expect(guard.enter()).toBe(true);
  });

  it('forgets after a second that the loop ran late', async () => {
    let at = 0;
    const guard = guardOf({ maxLagMs: 1_000 }, () => at);
    guard.enter();
    at = 1_001;
    await new Promise((resolve) => setTimeout(resolve, 5));
    at = 2_000;
    expect(guard.enter()).toBe(false);
    at = 2_001;
    expect(guard.enter()).toBe(true);
  });

  it('recovers when the loop does', async () => {
    let at = 0;
    const guard = guardOf({ maxLagMs: 1_000 }, () => at);
    guard.enter();
    at = 1_001;
    await new Promise((resolve) => setTimeout(resolve, 5));
    at = 1_200;
    guard.enter();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(guard.enter()).toBe(true);
  });
});

describe('an overloaded application', () => {
  it('answers 503 with a time to wait, but its probes go on', async () => {
    const { app } = createTestApp(createFakeModeration(), {}, { maxInFlight: 0 });
    const reply = await call(app, 'post', '/v1/comments').set(bearer()).send({ text: 'a' }).expect(503);
    expect(reply.headers['retry-after']).toBe('1');
    await call(app, 'get', '/livez').expect(200);
    await call(app, 'get', '/readyz').expect(200);
    await call(app, 'get', '/metrics').expect(200);
  });

  it('refuses bodies that it has no room for, and has room again after each request', async () => {
    const { app } = createTestApp(createFakeModeration(), {}, { maxBodyBytes: 200 });
    const send = (text: string) => call(app, 'post', '/v1/comments').set(bearer()).send({ text });
    await send('a'.repeat(200)).expect(503);
    for (let round = 0; round < 5; round += 1) await send('a'.repeat(150)).expect(202);
    await send('').expect(400);
    await send('a'.repeat(150)).expect(202);
  });

  it('gives its place back when the client leaves in the middle of the body', async () => {
    const { app } = createTestApp(createFakeModeration(), {}, { maxInFlight: 1, maxBodyBytes: 80 });
    await withServer(app, async ({ port, send }) => {
      const { connect } = await import('node:net');
      const socket = connect(port, '127.0.0.1');
      const head = [
        'POST /v1/comments HTTP/1.1',
        'Host: a',
        `Authorization: ${bearer().Authorization}`,
        'Content-Type: application/json',
        'Content-Length: 100',
      ];
      socket.write(`${head.join('\r\n')}\r\n\r\n{"text":"${'a'.repeat(60)}`);
      const headers = { ...bearer(), 'Content-Type': 'application/json' };
      const post = async () => (await send('POST', '/v1/comments', headers, '{"text":"abc"}')).status;
      await expect.poll(post).toBe(503);
      socket.destroy();
      await expect.poll(post).toBe(202);
    });
  });
});
