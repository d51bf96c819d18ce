import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { call } from './support/checked-request.ts';
import {
  createFakeModeration,
  type FakeModeration,
  KEYS,
  OTHER_SITE_ID,
  SITE_ID,
} from './support/fake-moderation.ts';
import { bearer, createTestApp } from './support/test-app.ts';

const PATH = '/v1/comments';

describe('POST /v1/comments', () => {
  it('takes a comment that holds nothing but its text', async () => {
    const { app, moderation } = createTestApp();
    const reply = await call(app, 'post', PATH).set(bearer()).send({ text: 'Well said.' });
    expect(reply.status).toBe(202);
    expect(reply.body).toEqual({ id: expect.any(String), externalId: null, revision: 1, status: 'pending' });
    expect(moderation.taken).toEqual([
      { siteId: SITE_ID, isWaiting: false, comment: { text: 'Well said.', format: 'text' } },
    ]);
  });

  it('hands on every field, times in UTC, hashes in lower case', async () => {
    const { app, moderation } = createTestApp();
    const sent = {
      text: '<p>Well said.</p>',
      format: 'html',
      externalId: 'c-1',
      author: {
        id: 'a-1',
        name: 'Jo',
        emailHash: 'ABCDEF0123456789ABCDEF0123456789',
        ip: '2001:db8::1',
        createdAt: '2024-02-29T00:30:00+02:00',
        trusted: true,
      },
      article: { id: 'n-1', url: 'https://news.example/1', title: 'A title', section: 'World' },
      parent: { id: 'c-0', text: 'Earlier.' },
      language: 'de_DE',
      permalink: '/1#c-1',
      postedAt: '2026-11-24T10:00:00.5Z',
      revisedAt: '2026-11-24T10:00:01Z',
      metadata: { a: [1, { b: 'c' }] },
    };
    await call(app, 'post', PATH).set(bearer()).send(sent).expect(202);
    expect(moderation.taken[0]?.comment).toEqual({
      ...sent,
      author: {
        ...sent.author,
        emailHash: 'abcdef0123456789abcdef0123456789',
        createdAt: '2024-02-28T22:30:00.000Z',
      },
      language: 'de-DE',
      postedAt: '2026-11-24T10:00:00.500Z',
      revisedAt: '2026-11-24T10:00:01.000Z',
    });
  });

  it("passes the key's own site on, whatever site sent the comment before", async () => {
    const { app, moderation } = createTestApp();
    await call(app, 'post', PATH).set(bearer(KEYS.other)).send({ text: 'Well said.' }).expect(202);
    expect(moderation.taken[0]?.siteId).toBe(OTHER_SITE_ID);
  });

  it('answers a repeat with the whole comment', async () => {
    const { app } = createTestApp();
    const comment = { text: 'Well said.', externalId: 'c-1' };
    const first = await call(app, 'post', PATH).set(bearer()).send(comment).expect(202);
    const second = await call(app, 'post', PATH).set(bearer()).send(comment).expect(200);
    expect(second.body).toMatchObject({ id: first.body.id, text: 'Well said.', status: 'pending' });
  });

  it.each(['updated', 'stale'] as const)('answers a comment that is merely %s with 200', async (kind) => {
    const moderation = createFakeModeration();
    const take = moderation.takeComment;
    moderation.takeComment = async (...given) => {
      const taken = await take(...given);
      return taken.ok ? { ...taken, kind } : taken;
    };
    const { app } = createTestApp(moderation);
    await call(app, 'post', PATH).set(bearer()).send({ text: 'Well said.' }).expect(200);
  });

  it('answers a new text of a known comment with 202', async () => {
    const moderation = createFakeModeration();
    const take = moderation.takeComment;
    moderation.takeComment = async (...given) => ({ ...(await take(...given)), kind: 'revised' }) as never;
    const { app } = createTestApp(moderation);
    await call(app, 'post', PATH).set(bearer()).send({ text: 'Well said.' }).expect(202);
  });

  it.each([
    ['erased', 409],
    ['idempotency-key-reused', 422],
  ] as const)('names the problem %s with its status', async (type, status) => {
    const moderation = createFakeModeration({
      takeComment: async () => ({ ok: false, error: { type, detail: 'Why.' } }),
    });
    const { app } = createTestApp(moderation);
    const reply = await call(app, 'post', PATH).set(bearer()).send({ text: 'Well said.' }).expect(status);
    expect(reply.body).toMatchObject({ type: `urn:winnow:problem:${type}`, detail: 'Why.' });
  });

  it('hands the idempotency key on', async () => {
    const { app, moderation } = createTestApp();
    const longest = '~'.repeat(200);
    await call(app, 'post', PATH)
      .set(bearer())
      .set('Idempotency-Key', longest)
      .send({ text: 'a' })
      .expect(202);
    expect(moderation.taken[0]?.comment.idempotencyKey).toBe(longest);
  });

  it.each(['', '~'.repeat(201), 'a b', 'é'])('refuses the idempotency key %j', async (key) => {
    const { app, moderation } = createTestApp();
    const reply = await call(app, 'post', PATH).set(bearer()).set('Idempotency-Key', key).send({ text: 'a' });
    expect(reply.status).toBe(400);
    expect(reply.body.errors).toEqual([
      { pointer: '', header: 'idempotency-key', code: 'bad-format', message: expect.any(String) },
    ]);
    expect(moderation.taken).toEqual([]);
  });
});

describe('POST /v1/comments?waitMs', () => {
  it('answers with the whole comment once it is decided', async () => {
    const waits: unknown[] = [];
    const moderation = createFakeModeration({
      waitForDecision: async (ref, waitMs) => {
        waits.push({ ref, waitMs });
        for (const view of moderation.comments.values()) view.status = 'approved';
        return true;
      },
    });
    const { app } = createTestApp(moderation);
    const reply = await call(app, 'post', `${PATH}?waitMs=10000`)
      .set(bearer())
      .send({ text: 'a' })
      .expect(200);
    expect(reply.body.status).toBe('approved');
    expect(moderation.taken[0]?.isWaiting).toBe(true);
    expect(waits).toEqual([{ ref: { commentId: reply.body.id, revision: 1 }, waitMs: 10_000 }]);
  });

  it('answers 202 when the wait is over without a decision', async () => {
    const { app } = createTestApp();
    const reply = await call(app, 'post', `${PATH}?waitMs=1`).set(bearer()).send({ text: 'a' });
    expect(reply.status).toBe(202);
  });

  it('does not wait for what is decided already', async () => {
    const waitForDecision = vi.fn(async () => true);
    const moderation = createFakeModeration({ waitForDecision });
    const { app } = createTestApp(moderation);
    const comment = { text: 'a', externalId: 'c-1' };
    await call(app, 'post', PATH).set(bearer()).send(comment).expect(202);
    for (const view of moderation.comments.values()) view.status = 'approved';
    await call(app, 'post', `${PATH}?waitMs=5000`).set(bearer()).send(comment).expect(200);
    expect(waitForDecision).not.toHaveBeenCalled();
  });

  it('waits for a repeat that is still undecided', async () => {
    const waitForDecision = vi.fn(async () => false);
    const { app } = createTestApp(createFakeModeration({ waitForDecision }));
    const comment = { text: 'a', externalId: 'c-1' };
    await call(app, 'post', PATH).set(bearer()).send(comment).expect(202);
    await call(app, 'post', `${PATH}?waitMs=5000`).set(bearer()).send(comment).expect(200);
    expect(waitForDecision).toHaveBeenCalledOnce();
  });

  it('takes waitMs=0 as not waiting', async () => {
    const { app, moderation } = createTestApp();
    await call(app, 'post', `${PATH}?waitMs=0`).set(bearer()).send({ text: 'a' }).expect(202);
    expect(moderation.taken[0]?.isWaiting).toBe(false);
  });

  it.each(['', '10001', '-1', '1.5', '1e3', 'x', '1&waitMs=2'])('refuses waitMs=%s', async (waitMs) => {
    const { app } = createTestApp();
    const reply = await call(app, 'post', `${PATH}?waitMs=${waitMs}`).set(bearer()).send({ text: 'a' });
    expect(reply.status).toBe(400);
    expect(reply.body.errors[0]).toMatchObject({ pointer: '', parameter: 'waitMs' });
  });

  it('answers without waiting when too many wait', async () => {
    const waitForDecision = vi.fn(async () => true);
    const { app, moderation } = createTestApp(
      createFakeModeration({ waitForDecision }),
      {},
      { maxWaiting: 0 },
    );
    await call(app, 'post', `${PATH}?waitMs=5000`).set(bearer()).send({ text: 'a' }).expect(202);
    expect(waitForDecision).not.toHaveBeenCalled();
    expect(moderation.taken[0]?.isWaiting).toBe(false);
  });

  it('gives the place back after each wait', async () => {
    const { app, moderation } = createTestApp(createFakeModeration(), {}, { maxWaiting: 1 });
    for (let round = 0; round < 3; round += 1) {
      await call(app, 'post', `${PATH}?waitMs=5`).set(bearer()).send({ text: 'a' }).expect(202);
    }
    expect(moderation.taken.map(({ isWaiting }) => isWaiting)).toEqual([true, true, true]);
  });

  /** Sends a waiting comment; `leave` breaks the connection. */
  async function sendAndLeave(moderation: FakeModeration, whenSent: (leave: () => void) => void) {
    const server = http.createServer(createTestApp(moderation).app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const client = http.request({
      port: (server.address() as AddressInfo).port,
      host: '127.0.0.1',
      method: 'POST',
      path: `${PATH}?waitMs=10000`,
      headers: { ...bearer(), 'Content-Type': 'application/json' },
    });
    client.on('error', () => {});
    whenSent(() => client.destroy());
    client.end(JSON.stringify({ text: 'a' }));
    return server;
  }

  it('stops waiting when the client goes away', async () => {
    const moderation = createFakeModeration();
    let leave = (): void => {};
    const aborted = new Promise<void>((resolve) => {
      moderation.waitForDecision = async (_ref, _waitMs, signal) => {
        signal?.addEventListener('abort', () => resolve());
        leave();
        return false;
      };
    });
    // The wait itself ends at once in this fake, so it is held here until the abort is seen.
    const wait = moderation.waitForDecision;
    moderation.waitForDecision = async (...given) => {
      await wait(...given);
      await aborted;
      return false;
    };
    const server = await sendAndLeave(moderation, (go) => {
      leave = go;
    });
    await aborted;
    server.closeAllConnections();
    server.close();
  });

  it('does not begin to wait for a client that went while its comment was written', async () => {
    const moderation = createFakeModeration();
    const take = moderation.takeComment;
    let leave = (): void => {};
    let hasGone: Promise<unknown> = Promise.resolve();
    moderation.takeComment = async (...given) => {
      leave();
      await hasGone;
      return take(...given);
    };
    const wasAborted = new Promise<boolean | undefined>((resolve) => {
      moderation.waitForDecision = async (_ref, _waitMs, signal) => {
        resolve(signal?.aborted);
        return false;
      };
    });
    const server = await sendAndLeave(moderation, (go) => {
      leave = go;
    });
    hasGone = once(server, 'connection').then(([socket]) => once(socket, 'close'));
    expect(await wasAborted).toBe(true);
    server.closeAllConnections();
    server.close();
  });
});
