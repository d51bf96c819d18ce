/** What moderators and the system may and may not decide, beyond what `decisions.test.ts` sees. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RevisionRef } from '../../src/domain/comment.ts';
import { flagUnscored } from '../../src/moderation/give-up.ts';
import { replayUnscored } from '../../src/moderation/replay.ts';
import { createToldScorer } from '../support/scoring/told-scorer.ts';
import { startTestService, type TestService } from '../support/test-service.ts';

describe('deciding', () => {
  let service: TestService;
  let siteId: string;

  beforeAll(async () => {
    service = await startTestService({ queue: 'postgres', overrides: { scorer: createToldScorer() } });
    siteId = (await service.api.moderation.authenticate(service.key))?.siteId as string;
  });
  afterAll(() => service?.stop());

  async function take(isWaiting = false): Promise<RevisionRef> {
    const comment = { text: 'A remark.', format: 'text' as const };
    const taken = await service.api.moderation.takeComment(siteId, comment, { isWaiting });
    if (!taken.ok) throw new Error(taken.error.type);
    return { commentId: taken.id, revision: taken.revision };
  }

  const get = (ref: RevisionRef) => service.api.moderation.getComment(siteId, ref.commentId);

  const eventsOf = async (ref: RevisionRef) =>
    (await service.api.moderation.listEvents(siteId, 0, 1_000)).items.filter(
      (e) => (e.data.comment as { id: string }).id === ref.commentId,
    );

  it('refuses a claim that nobody holds, and records nothing', async () => {
    const ref = await take();
    const result = await service.api.moderation.decideComment(siteId, ref.commentId, {
      outcome: 'approve',
      claimId: '0197a000-0000-7000-8000-00000000000a',
      moderator: 'mo',
    });
    expect(result).toMatchObject({ ok: false, error: { type: 'stale-claim' } });
    expect(await get(ref)).toMatchObject({ status: 'pending', decision: null });
  });

  it('answers not-found for an id that is none', async () => {
    for (const id of ['none', '', "'; drop table comment; --"]) {
      const result = await service.api.moderation.decideComment(siteId, id, {
        outcome: 'approve',
        moderator: 'mo',
      });
      expect(result).toMatchObject({ ok: false, error: { type: 'not-found' } });
      expect(await service.api.moderation.getComment(siteId, id)).toBeNull();
      expect(await service.api.moderation.eraseComment(siteId, id)).toBe(false);
    }
  });

  it('tells a waiting caller that its comment could not be scored', async () => {
    const warm = await take(true);
    await service.api.moderation.waitForDecision(warm, 1);
    await service.eventually(
      async () =>
        (
          await service.context.database.pool.query(
            `select 1 from pg_stat_activity where application_name = 'winnow-listen'
             and datname = current_database() and query like 'listen%' and state = 'idle'`,
          )
        ).rows.length,
      (count) => count === 1,
    );
    const ref = await take(true);
    const wait = service.api.moderation.waitForDecision(ref, 10_000);
    const startedAt = performance.now();
    await flagUnscored(service.context, [ref], true);
    expect(await wait).toBe(true);
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  });

  it('flags anew what was put back and failed again, in the place of the first flag', async () => {
    const ref = await take();
    await flagUnscored(service.context, [ref], false);
    const first = await get(ref);
    expect(await replayUnscored(service.context)).toBeGreaterThan(0);
    await flagUnscored(service.context, [ref], false);
    const second = await get(ref);
    expect(second).toMatchObject({ status: 'flagged', decision: { reasons: [{ code: 'unscored' }] } });
    expect(second?.decision?.id).not.toBe(first?.decision?.id);
    const events = await eventsOf(ref);
    expect(events.map((e) => [e.type, e.data.supersedes])).toEqual([
      ['comment.flagged', undefined],
      ['comment.flagged', first?.decision?.id],
    ]);
    // It can be put back once more.
    expect(await replayUnscored(service.context)).toBe(1);
  });

  it('counts what was given up, once', async () => {
    const total = async () =>
      (await service.context.metrics.decisions.get()).values.find((v) => v.labels.by === 'system')?.value ??
      0;
    const before = await total();
    const refs = [await take(), await take()];
    await flagUnscored(service.context, refs, false);
    await flagUnscored(service.context, refs, false);
    expect(await total()).toBe(before + 2);
  });
});
