import { describe, expect, it, vi } from 'vitest';
import { call } from './support/checked-request.ts';
import { createFakeModeration, KEYS, SITE_ID } from './support/fake-moderation.ts';
import { bearer, createTestApp } from './support/test-app.ts';

describe('POST /v1/score', () => {
  it('scores up to 1,000 texts and stores none', async () => {
    const { app, moderation } = createTestApp();
    const items = Array.from({ length: 1_000 }, (_, index) => ({ id: `t${index}`, text: 'a' }));
    const reply = await call(app, 'post', '/v1/score').set(bearer(KEYS.score)).send({ items }).expect(200);
    expect(reply.body.model).toBe('fake-1');
    expect(reply.body.items).toHaveLength(1_000);
    expect(reply.body.items[999]).toMatchObject({ id: 't999', scores: { toxicity: 0.25, spam: null } });
    expect(reply.body.items[999].spans).toBeUndefined();
    expect(moderation.taken).toEqual([]);
  });

  it('gives spans where asked', async () => {
    const scoreItems = vi.spyOn(createFakeModeration(), 'scoreItems');
    const { app } = createTestApp(createFakeModeration({ scoreItems }));
    const items = [{ text: 'a', format: 'html', language: 'en', context: { title: 't', parent: '' } }];
    const reply = await call(app, 'post', '/v1/score?spans=true').set(bearer()).send({ items }).expect(200);
    expect(reply.body.items[0].spans).toEqual([]);
    expect(scoreItems).toHaveBeenCalledWith(SITE_ID, items, { wantsSpans: true });
    await call(app, 'post', '/v1/score?spans=false').set(bearer()).send({ items }).expect(200);
    expect(scoreItems).toHaveBeenLastCalledWith(SITE_ID, items, { wantsSpans: false });
  });

  it.each([
    [{ items: [] }, '/items too-few'],
    [{ items: Array.from({ length: 1_001 }, () => ({ text: 'a' })) }, '/items too-many'],
    [{ items: [{ text: 'a' }, { text: '' }] }, '/items/1/text comment-empty'],
    [{ items: [{ text: 'a', context: { title: '\0' } }] }, '/items/0/context/title nul-character'],
  ])('refuses a fault in any text', async (body, fault) => {
    const reply = await call(createTestApp().app, 'post', '/v1/score').set(bearer()).send(body).expect(400);
    expect(
      reply.body.errors.map((error: Record<string, string>) => `${error.pointer} ${error.code}`),
    ).toEqual([fault]);
  });

  it('refuses ?spans=yes', async () => {
    const sent = call(createTestApp().app, 'post', '/v1/score?spans=yes').set(bearer());
    await sent.send({ items: [{ text: 'a' }] }).expect(400);
  });
});

describe('GET /v1/events', () => {
  it('gives events after a position, 100 where nothing is said', async () => {
    const event = {
      id: 'e',
      type: 'comment.approved',
      timestamp: '2026-11-24T10:00:00.000Z',
      position: 8,
      data: {},
    };
    const listEvents = vi.fn(async () => ({ items: [event], last: 8 }));
    const { app } = createTestApp(createFakeModeration({ listEvents }));
    const reply = await call(app, 'get', '/v1/events?after=7&limit=1000').set(bearer()).expect(200);
    expect(reply.body).toEqual({ items: [event], last: 8 });
    await call(app, 'get', '/v1/events').set(bearer()).expect(200);
    expect(listEvents.mock.calls).toEqual([
      [SITE_ID, 7, 1_000],
      [SITE_ID, 0, 100],
    ]);
  });

  it.each(['after=-1', 'after=9007199254740992', 'limit=0', 'limit=1001', 'since=1'])(
    'refuses ?%s',
    async (query) => {
      await call(createTestApp().app, 'get', `/v1/events?${query}`).set(bearer()).expect(400);
    },
  );
});

describe('/v1/authors/:id/standing', () => {
  const withStanding = () => {
    const setAuthorStanding = vi.fn(async () => {});
    const getAuthorStanding = vi.fn(async () => 'banned' as const);
    const moderation = createFakeModeration({ setAuthorStanding, getAuthorStanding });
    return { setAuthorStanding, getAuthorStanding, ...createTestApp(moderation) };
  };

  it("sets and gives the standing of the site's author, by an id of any characters", async () => {
    const { app, setAuthorStanding, getAuthorStanding } = withStanding();
    const path = `/v1/authors/${encodeURIComponent('a/b é')}/standing`;
    const put = await call(app, 'put', path).set(bearer()).send({ standing: 'banned' }).expect(200);
    expect(put.body).toEqual({ id: 'a/b é', standing: 'banned' });
    expect(setAuthorStanding).toHaveBeenCalledWith(SITE_ID, 'a/b é', 'banned');
    const get = await call(app, 'get', path).set(bearer()).expect(200);
    expect(get.body).toEqual({ id: 'a/b é', standing: 'banned' });
    expect(getAuthorStanding).toHaveBeenCalledWith(SITE_ID, 'a/b é');
  });

  it.each([{}, { standing: 'good' }, { standing: 'banned', until: 1 }])('refuses %j', async (body) => {
    await call(withStanding().app, 'put', '/v1/authors/a/standing').set(bearer()).send(body).expect(400);
  });

  it.each(['%00', 'x'.repeat(201), '%ED%A0%80'])('is no place for the id %s', async (id) => {
    const reply = await call(withStanding().app, 'get', `/v1/authors/${id}/standing`).set(bearer());
    expect([400, 404]).toContain(reply.status);
  });
});

describe('the probes', () => {
  it('say that the process is alive without asking anything', async () => {
    const readiness = vi.fn();
    const { app } = createTestApp(createFakeModeration(), { readiness });
    await call(app, 'get', '/livez').expect(200, { status: 'ok' });
    expect(readiness).not.toHaveBeenCalled();
  });

  it('say what is not ready', async () => {
    const checks = { database: 'ok', queue: 'no answer' };
    const { app } = createTestApp(createFakeModeration(), { readiness: async () => ({ ok: false, checks }) });
    const reply = await call(app, 'get', '/readyz').expect(503);
    expect(reply.body.checks).toEqual(checks);
    expect(reply.headers['retry-after']).toBe('5');
  });

  it('say that all is ready', async () => {
    const reply = await call(createTestApp().app, 'get', '/readyz').expect(200);
    expect(reply.body).toEqual({ status: 'ok', checks: { database: 'ok', queue: 'ok' } });
  });

  it('give the metrics as Prometheus reads them', async () => {
    const reply = await call(createTestApp().app, 'get', '/metrics').expect(200);
    expect(reply.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(reply.text).toContain('# HELP');
  });
});
