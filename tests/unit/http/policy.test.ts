import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_POLICY } from '../../../config/default-policy.ts';
import { call } from './support/checked-request.ts';
import { createFakeModeration, SITE_ID } from './support/fake-moderation.ts';
import { bearer, createTestApp } from './support/test-app.ts';

const PATH = '/v1/policy';
const current = { version: 3, policy: DEFAULT_POLICY };

function publishing() {
  const publishPolicy = vi.fn(async () => ({ ok: true as const, version: 4, policy: DEFAULT_POLICY }));
  return { publishPolicy, ...createTestApp(createFakeModeration({ publishPolicy })) };
}

describe('GET /v1/policy', () => {
  it('gives the policy, its version in the entity tag too', async () => {
    const getPolicy = vi.fn(async () => current);
    const { app } = createTestApp(createFakeModeration({ getPolicy }));
    const reply = await call(app, 'get', PATH).set(bearer()).expect(200);
    expect(reply.body).toEqual(current);
    expect(reply.headers.etag).toBe('"3"');
    expect(getPolicy).toHaveBeenCalledWith(SITE_ID, undefined);
  });

  it('gives an earlier version, and 404 where there is none', async () => {
    const getPolicy = vi.fn(async (_site: string, version?: number) => (version === 2 ? current : null));
    const { app } = createTestApp(createFakeModeration({ getPolicy }));
    await call(app, 'get', `${PATH}?version=2`).set(bearer()).expect(200);
    await call(app, 'get', `${PATH}?version=9`).set(bearer()).expect(404);
    await call(app, 'get', `${PATH}?version=x`).set(bearer()).expect(400);
  });
});

describe('PUT /v1/policy', () => {
  it.each(['"3"', '3', 'W/"3"'])('publishes on top of the version %s', async (version) => {
    const { app, publishPolicy } = publishing();
    const reply = await call(app, 'put', PATH)
      .set(bearer())
      .set('If-Match', version)
      .send(DEFAULT_POLICY)
      .expect(200);
    expect(reply.body.version).toBe(4);
    expect(reply.headers.etag).toBe('"4"');
    expect(publishPolicy).toHaveBeenCalledWith(SITE_ID, DEFAULT_POLICY, 3, 'aaaaaaaa');
  });

  it('fills in what is left out, and names who published', async () => {
    const { app, publishPolicy } = publishing();
    const sent = call(app, 'put', PATH).set(bearer()).set('If-Match', '3').set('Winnow-Moderator', 'jo');
    await sent.send({ links: { flagFrom: 1 } }).expect(200);
    const links = { ...DEFAULT_POLICY.links, flagFrom: 1 };
    expect(publishPolicy).toHaveBeenCalledWith(SITE_ID, { ...DEFAULT_POLICY, links }, 3, 'jo');
  });

  it('is 428 without If-Match and 400 with one that is no version', async () => {
    const { app, publishPolicy } = publishing();
    const bare = await call(app, 'put', PATH).set(bearer()).send(DEFAULT_POLICY).expect(428);
    expect(bare.body.detail).toContain('If-Match');
    for (const version of ['*', '"3", "4"', 'three', '']) {
      await call(app, 'put', PATH).set(bearer()).set('If-Match', version).send(DEFAULT_POLICY).expect(400);
    }
    expect(publishPolicy).not.toHaveBeenCalled();
  });

  it('is 409 with the current version where somebody was faster', async () => {
    const moderation = createFakeModeration({
      publishPolicy: async () => ({ ok: false, error: { type: 'version-conflict', current: 5 } }),
    });
    const sent = call(createTestApp(moderation).app, 'put', PATH).set(bearer()).set('If-Match', '3');
    const reply = await sent.send(DEFAULT_POLICY).expect(409);
    expect(reply.body).toMatchObject({ type: 'urn:winnow:problem:version-conflict', current: 5 });
  });

  it('is 422 where no scorer gives an attribute', async () => {
    const moderation = createFakeModeration({
      publishPolicy: async () => ({ ok: false, error: { type: 'unscored-attribute', attributes: ['spam'] } }),
    });
    const sent = call(createTestApp(moderation).app, 'put', PATH).set(bearer()).set('If-Match', '3');
    const reply = await sent.send(DEFAULT_POLICY).expect(422);
    expect(reply.body.detail).toContain('spam');
  });

  it('names each field that is wrong', async () => {
    const { app } = publishing();
    const policy = { attributes: { rude: {}, insult: { approveBelow: 2 } }, links: { flagFrom: 'x' } };
    const reply = await call(app, 'put', PATH).set(bearer()).set('If-Match', '3').send(policy).expect(400);
    const pointers = reply.body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers.sort()).toEqual([
      '/attributes/insult/approveBelow',
      '/attributes/rude',
      '/links/flagFrom',
    ]);
  });
});

describe('POST /v1/policy/simulate', () => {
  const result = {
    counts: { before: { approve: 9, flag: 1, reject: 0 }, after: { approve: 8, flag: 2, reject: 0 } },
    changed: 1,
    examples: [
      { id: 'i', externalId: null, before: 'approve' as const, after: 'flag' as const, reasons: [] },
    ],
  };

  it('tries the policy on as many comments as asked', async () => {
    const simulatePolicy = vi.fn(async () => result);
    const { app } = createTestApp(createFakeModeration({ simulatePolicy }));
    const sent = call(app, 'post', `${PATH}/simulate`).set(bearer());
    expect((await sent.send({ policy: {}, last: 10_000 }).expect(200)).body).toEqual(result);
    expect(simulatePolicy).toHaveBeenCalledWith(SITE_ID, DEFAULT_POLICY, 10_000);
  });

  it.each([{ policy: {} }, { policy: {}, last: 0 }, { policy: {}, last: 10_001 }, { last: 1 }])(
    'refuses %j',
    async (body) => {
      await call(createTestApp().app, 'post', `${PATH}/simulate`).set(bearer()).send(body).expect(400);
    },
  );
});
