import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { KEYS, SITE_ID } from './support/fake-moderation.ts';
import { bearer, createTestApp } from './support/test-app.ts';

describe('POST /v1/comments', () => {
  it('takes a comment that holds nothing but its text', async () => {
    const { app, moderation } = createTestApp();
    const reply = await request(app).post('/v1/comments').set(bearer()).send({ text: 'Well said.' });
    expect(reply.status).toBe(202);
    expect(reply.body).toEqual({ id: expect.any(String), externalId: null, revision: 1, status: 'pending' });
    expect(moderation.taken).toEqual([
      { siteId: SITE_ID, isWaiting: false, comment: { text: 'Well said.', format: 'text' } },
    ]);
  });

  it('refuses a call without a key and names the scheme', async () => {
    const { app, moderation } = createTestApp();
    const reply = await request(app).post('/v1/comments').send({ text: 'Well said.' });
    expect(reply.status).toBe(401);
    expect(reply.headers['www-authenticate']).toBe('Bearer realm="winnow"');
    expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(moderation.taken).toEqual([]);
  });

  it('names the scope that a key lacks', async () => {
    const { app } = createTestApp();
    const reply = await request(app)
      .post('/v1/comments')
      .set(bearer(KEYS.score))
      .send({ text: 'Well said.' });
    expect(reply.status).toBe(403);
    expect(reply.body.detail).toContain('`ingest`');
  });
});
