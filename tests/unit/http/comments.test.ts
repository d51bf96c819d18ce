import request from 'supertest';
import { describe, expect, it, vi } from 'vitest';
import type { FieldError } from '../../../src/http/problem.ts';
import { call } from './support/checked-request.ts';
import { createFakeModeration, KEYS, makeView, SITE_ID } from './support/fake-moderation.ts';
import { bearer, createTestApp } from './support/test-app.ts';

const ID = '0197a000-0000-7000-8000-00000000000a';

function withComment() {
  const made = createTestApp();
  made.moderation.comments.set(`${SITE_ID}/${ID}`, makeView(ID, { text: 'Well said.', format: 'text' }));
  return made;
}

describe('GET /v1/comments/:id', () => {
  it('gives the whole comment', async () => {
    const reply = await call(withComment().app, 'get', `/v1/comments/${ID}`).set(bearer()).expect(200);
    expect(reply.body).toMatchObject({ id: ID, text: 'Well said.', revisions: [{ revision: 1 }] });
  });

  it("is 404 with another site's key", async () => {
    await call(withComment().app, 'get', `/v1/comments/${ID}`).set(bearer(KEYS.other)).expect(404);
  });

  it.each(['1', 'x', `${ID}0`, '%00', '..%2f'])(
    'is 404 for the id %s without asking the record',
    async (id) => {
      const getComment = vi.fn();
      const { app } = createTestApp(createFakeModeration({ getComment }));
      await call(app, 'get', `/v1/comments/${id}`).set(bearer()).expect(404);
      expect(getComment).not.toHaveBeenCalled();
    },
  );

  it('answers HEAD like GET, without a body', async () => {
    const { app } = withComment();
    const reply = await request(app).head(`/v1/comments/${ID}`).set(bearer());
    expect([reply.status, reply.text ?? '']).toEqual([200, '']);
  });
});

describe('DELETE /v1/comments/:id', () => {
  it('is 204, and 204 again; GET then shows it erased', async () => {
    const { app } = withComment();
    await call(app, 'delete', `/v1/comments/${ID}`).set(bearer()).expect(204, '');
    await call(app, 'delete', `/v1/comments/${ID}`).set(bearer()).expect(204, '');
    const reply = await call(app, 'get', `/v1/comments/${ID}`).set(bearer()).expect(200);
    expect(reply.body).toMatchObject({ text: null, author: null, erasedAt: expect.any(String) });
  });

  it('is 404 for what never was', async () => {
    await call(createTestApp().app, 'delete', `/v1/comments/${ID}`).set(bearer()).expect(404);
  });

  it('is open to the key that sends comments, not to one that only scores', async () => {
    const { app } = withComment();
    await call(app, 'delete', `/v1/comments/${ID}`).set(bearer(KEYS.score)).expect(403);
    await call(app, 'delete', `/v1/comments/${ID}`).set(bearer(KEYS.ingest)).expect(204);
  });
});

describe('GET /v1/comments', () => {
  const listing = () => {
    const listComments = vi.fn(async () => ({
      ok: true as const,
      items: [makeView(ID, { text: 'a', format: 'text' })],
      nextCursor: 'next',
    }));
    return { listComments, ...createTestApp(createFakeModeration({ listComments })) };
  };

  it('lists 50 where nothing is said', async () => {
    const { app, listComments } = listing();
    const reply = await call(app, 'get', '/v1/comments').set(bearer()).expect(200);
    expect(reply.body).toMatchObject({ items: [{ id: ID }], nextCursor: 'next' });
    expect(listComments).toHaveBeenCalledWith(SITE_ID, { limit: 50 });
  });

  it('hands every filter on', async () => {
    const { app, listComments } = listing();
    const query = {
      externalId: 'c-1',
      status: 'flagged',
      article: 'n-1',
      author: 'a b',
      attribute: 'insult',
      from: '2026-11-24T00:00:00+01:00',
      to: '2026-11-25T00:00:00Z',
      cursor: 'abc',
      limit: '200',
    };
    await call(app, 'get', `/v1/comments?${new URLSearchParams(query)}`)
      .set(bearer())
      .expect(200);
    expect(listComments).toHaveBeenCalledWith(SITE_ID, {
      ...query,
      from: '2026-11-23T23:00:00.000Z',
      to: '2026-11-25T00:00:00.000Z',
      limit: 200,
    });
  });

  it.each([
    ['limit=0', 'limit out-of-range'],
    ['limit=201', 'limit out-of-range'],
    ['status=held', 'status not-allowed'],
    ['attribute=rude', 'attribute not-allowed'],
    ['from=yesterday', 'from not-a-time'],
    ['cursor=', 'cursor too-short'],
    ['autor=x', 'autor unknown-field'],
    ['__proto__=x', '__proto__ unknown-field'],
    ['author=a&author=b', 'author wrong-type'],
    ['author=%00', 'author nul-character'],
  ])('refuses ?%s', async (query, fault) => {
    const reply = await call(listing().app, 'get', `/v1/comments?${query}`).set(bearer()).expect(400);
    const faults = reply.body.errors.map((error: FieldError) => `${error.parameter} ${error.code}`);
    expect(faults).toEqual([fault]);
  });

  it('says that a cursor is not one of ours', async () => {
    const moderation = createFakeModeration({
      listComments: async () => ({ ok: false, error: { type: 'bad-cursor' } }),
    });
    const { app } = createTestApp(moderation);
    const reply = await call(app, 'get', '/v1/comments?cursor=x').set(bearer()).expect(400);
    expect(reply.body.type).toBe('urn:winnow:problem:bad-cursor');
  });
});
