import { describe, expect, it, vi } from 'vitest';
import type { FieldError } from '../../../src/http/problem.ts';
import { call } from './support/checked-request.ts';
import { createFakeModeration, KEYS, makeView, SITE_ID } from './support/fake-moderation.ts';
import { bearer, createTestApp } from './support/test-app.ts';

const ID = '0197a000-0000-7000-8000-00000000000a';
const PATH = `/v1/comments/${ID}/decision`;
const view = makeView(ID, { text: 'a', format: 'text' });

describe('POST /v1/comments/:id/decision', () => {
  const deciding = () => {
    const decideComment = vi.fn(async () => ({
      ok: true as const,
      comment: { ...view, status: 'approved' as const },
    }));
    return { decideComment, ...createTestApp(createFakeModeration({ decideComment })) };
  };

  it('decides in the name of the moderator', async () => {
    const { app, decideComment } = deciding();
    const decision = {
      outcome: 'approve',
      revision: 2,
      claimId: 'c',
      reasonCode: 'civil',
      note: 'Sharp but fair.',
    };
    const sent = call(app, 'post', PATH).set(bearer()).set('Winnow-Moderator', 'jo@example.org');
    const reply = await sent.send(decision).expect(200);
    expect(reply.body.status).toBe('approved');
    expect(decideComment).toHaveBeenCalledWith(SITE_ID, ID, { ...decision, moderator: 'jo@example.org' });
  });

  it('decides in the name of the key where no moderator is named', async () => {
    const { app, decideComment } = deciding();
    await call(app, 'post', PATH).set(bearer()).send({ outcome: 'reject' }).expect(200);
    expect(decideComment).toHaveBeenCalledWith(SITE_ID, ID, { outcome: 'reject', moderator: 'aaaaaaaa' });
  });

  it.each([
    ['not-found', 404],
    ['stale-revision', 409],
    ['stale-claim', 409],
    ['erased', 409],
  ] as const)('says %s with %i', async (type, status) => {
    const moderation = createFakeModeration({
      decideComment: async () => ({ ok: false, error: { type, detail: 'Why.' } }),
    });
    const sent = call(createTestApp(moderation).app, 'post', PATH).set(bearer());
    const reply = await sent.send({ outcome: 'approve' }).expect(status);
    expect(reply.body).toMatchObject({ type: `urn:winnow:problem:${type}`, detail: 'Why.' });
  });

  it.each([
    [{}, '/outcome missing'],
    [{ outcome: 'flag' }, '/outcome not-allowed'],
    [{ outcome: 'approve', revision: 0 }, '/revision out-of-range'],
    [{ outcome: 'approve', revision: 1.5 }, '/revision wrong-type'],
    [{ outcome: 'approve', revision: 2_147_483_648 }, '/revision out-of-range'],
    [{ outcome: 'approve', note: 'n'.repeat(2_001) }, '/note too-long'],
    [{ outcome: 'approve', note: '\0' }, '/note nul-character'],
    [{ outcome: 'approve', reasonCode: '' }, '/reasonCode too-short'],
    [{ outcome: 'approve', by: 'me' }, '/by unknown-field'],
  ])('refuses %j', async (body, fault) => {
    const { app, decideComment } = deciding();
    const reply = await call(app, 'post', PATH).set(bearer()).send(body).expect(400);
    expect(reply.body.errors.map(({ pointer, code }: FieldError) => `${pointer} ${code}`)).toEqual([fault]);
    expect(decideComment).not.toHaveBeenCalled();
  });

  it.each(['', 'x'.repeat(201), 'ü', 'a\tb'])('refuses the moderator %j', async (name) => {
    const { app, decideComment } = deciding();
    const sent = call(app, 'post', PATH).set(bearer()).set('Winnow-Moderator', name);
    const reply = await sent.send({ outcome: 'approve' }).expect(400);
    expect(reply.body.errors[0]).toMatchObject({ header: 'winnow-moderator', code: 'bad-format' });
    expect(decideComment).not.toHaveBeenCalled();
  });

  it.each(['x', 'x'.repeat(200), 'Jo Reader'])('takes the moderator %j', async (name) => {
    const sent = call(deciding().app, 'post', PATH).set(bearer()).set('Winnow-Moderator', name);
    await sent.send({ outcome: 'approve' }).expect(200);
  });

  it('is for keys with review alone', async () => {
    await call(deciding().app, 'post', PATH)
      .set(bearer(KEYS.ingest))
      .send({ outcome: 'approve' })
      .expect(403);
  });

  it('is 404 where the id is none', async () => {
    const sent = call(deciding().app, 'post', '/v1/comments/7/decision').set(bearer());
    await sent.send({ outcome: 'approve' }).expect(404);
  });
});

describe('GET /v1/review', () => {
  const item = {
    comment: { ...view, status: 'flagged' as const },
    priority: { value: 0.9, parts: [{ name: 'score', value: 0.9 }] },
    queue: 'default',
    heldBy: null,
  };

  it('gives the items as the record orders them', async () => {
    const listReview = vi.fn(async () => ({ ok: true as const, items: [item], nextCursor: null }));
    const { app } = createTestApp(createFakeModeration({ listReview }));
    const reply = await call(app, 'get', '/v1/review?queue=spam&limit=10&cursor=c').set(bearer()).expect(200);
    expect(reply.body).toMatchObject({
      items: [{ priority: { value: 0.9 }, heldBy: null }],
      nextCursor: null,
    });
    expect(listReview).toHaveBeenCalledWith(SITE_ID, { queue: 'spam', limit: 10, cursor: 'c' });
  });

  it('refuses a cursor that is not ours', async () => {
    const moderation = createFakeModeration({
      listReview: async () => ({ ok: false, error: { type: 'bad-cursor' } }),
    });
    await call(createTestApp(moderation).app, 'get', '/v1/review?cursor=x').set(bearer()).expect(400);
  });
});
