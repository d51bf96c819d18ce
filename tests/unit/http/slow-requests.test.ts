import { afterEach, describe, expect, it, vi } from 'vitest';
import { call } from './support/checked-request.ts';
import { createFakeModeration, type FakeModeration } from './support/fake-moderation.ts';
import { bearer, createTestApp } from './support/test-app.ts';

/** Time that passes only where a test says so. */
let nowMs = 0;
const passing = (ms: number, changes: (fake: FakeModeration) => void = () => {}) => {
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
  const moderation = createFakeModeration();
  const take = moderation.takeComment;
  moderation.takeComment = (...given) => {
    nowMs += ms;
    return take(...given);
  };
  changes(moderation);
  return createTestApp(moderation);
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a slow request', () => {
  it('is logged with its route and its time, and without its text', async () => {
    const { app, log } = passing(2_001);
    await call(app, 'post', '/v1/comments').set(bearer()).send({ text: 'a secret remark' }).expect(202);
    expect(log).toHaveLength(1);
    expect(JSON.parse(log[0] ?? '')).toMatchObject({
      route: '/v1/comments',
      workedMs: 2_001,
      keyName: 'aaaaaaaa',
    });
    expect(log[0]).not.toContain('secret');
  });

  it('is one of more than two seconds', async () => {
    const { app, log } = passing(2_000);
    await call(app, 'post', '/v1/comments').set(bearer()).send({ text: 'a' }).expect(202);
    expect(log).toEqual([]);
  });

  it('is not one that waited for its decision', async () => {
    const { app, log } = passing(0, (fake) => {
      fake.waitForDecision = async () => {
        nowMs += 9_000;
        return false;
      };
    });
    await call(app, 'post', '/v1/comments?waitMs=10000').set(bearer()).send({ text: 'a' }).expect(202);
    expect(log).toEqual([]);
  });
});
