/** Trying again what could not be scored: everything that can be, however much there is of what can't. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RevisionRef } from '../../src/domain/comment.ts';
import { flagUnscored } from '../../src/moderation/give-up.ts';
import { replayDeadLetters, replayUnscored } from '../../src/moderation/replay.ts';
import { takeComments } from '../../src/moderation/take-comments.ts';
import { encodeScorePayload } from '../../src/queue/score-payload.ts';
import { insertDeadLetter, selectDeadLetters } from '../../src/store/dead-letters.ts';
import { startTestService, type TestService } from '../support/test-service.ts';

/** One more than a statement of the replay handles. */
const MANY = 1_001;

describe('a replay', () => {
  let service: TestService;
  let siteId: string;
  let bornAt = Date.UTC(2026, 0, 1);

  beforeAll(async () => {
    service = await startTestService({ queue: 'postgres' });
    siteId = (await service.api.moderation.authenticate(service.key))?.siteId as string;
  });
  afterAll(() => service?.stop());

  /** So many comments that were given up. */
  async function giveUp(count: number): Promise<RevisionRef[]> {
    const arrived = Array.from({ length: count }, (_, i) => ({
      siteId,
      comment: { text: `A remark, number ${i}.`, format: 'text' as const },
    }));
    const taken = await takeComments(service.context, arrived);
    const refs = taken.flatMap((t) => (t instanceof Error || !t.toScore ? [] : [t.toScore]));
    await flagUnscored(service.context, refs, false);
    return refs;
  }

  async function bury(payloads: unknown[], queue = 'score'): Promise<void> {
    for (const payload of payloads) {
      // Every second letter is as old as the one before it.
      bornAt += payloads.length % 2;
      const now = new Date(bornAt);
      await insertDeadLetter(service.context.database.db, {
        queue,
        payload,
        reason: 'away',
        attempts: 5,
        now,
      });
    }
  }

  const letters = () => selectDeadLetters(service.context.database.db, { limit: 10_000 });

  const waiting = async () => (await service.context.queue.inspect()).waiting;

  it('reaches a letter that lies behind a thousand that no worker can read', async () => {
    const { db } = service.context.database;
    await db
      .insertInto('dead_letter')
      .values(
        Array.from({ length: MANY }, (_, i) => ({
          queue: 'score',
          payload: JSON.stringify({ of: 'another version' }),
          reason: 'unreadable',
          attempts: 1,
          // Many of one age: the order among them is by id.
          created_at: new Date(Date.UTC(2025, 0, 1 + (i % 2))),
          replayed_at: null,
        })),
      )
      .execute();
    const refs = await giveUp(2);
    await bury([encodeScorePayload({ refs, isAwaited: false })]);
    const before = await waiting();
    expect(await replayDeadLetters(service.context)).toEqual({ letters: 1, unreadable: MANY, comments: 2 });
    expect(await waiting()).toBe(before + 1);
    const left = await letters();
    expect(left).toHaveLength(MANY);
    expect(new Set(left.map((l) => l.reason))).toEqual(new Set(['unreadable']));
    // Replayed letters are not replayed again.
    expect(await replayDeadLetters(service.context)).toEqual({ letters: 0, unreadable: MANY, comments: 0 });
    await db.deleteFrom('dead_letter').execute();
  });

  it('leaves letters of other queues alone, and takes the one that is named', async () => {
    const refs = await giveUp(2);
    const [first, second] = refs.map((ref) => encodeScorePayload({ refs: [ref], isAwaited: true }));
    await bury([first, second]);
    await bury([first], 'sweep');
    const [, named, foreign] = await letters();
    expect(await replayDeadLetters(service.context, named?.id)).toEqual({
      letters: 1,
      unreadable: 0,
      comments: 1,
    });
    expect(await replayDeadLetters(service.context, foreign?.id)).toEqual({
      letters: 0,
      unreadable: 1,
      comments: 0,
    });
    expect(await letters()).toHaveLength(2);
    const marked = await service.context.database.pool.query(
      'select replayed_at from dead_letter where id = $1',
      [named?.id],
    );
    expect(Math.abs(marked.rows[0].replayed_at.getTime() - Date.now())).toBeLessThan(60_000);
    await service.context.database.db.deleteFrom('dead_letter').execute();
  });

  it('puts all unscored comments back, however many', async () => {
    await replayUnscored(service.context);
    await giveUp(MANY);
    expect(await replayUnscored(service.context)).toBe(MANY);
    expect(await replayUnscored(service.context)).toBe(0);
  });

  it('changes nothing where the queue is away', async () => {
    const [ref] = await giveUp(1);
    await bury([encodeScorePayload({ refs: [ref as RevisionRef], isAwaited: false })]);
    const away = {
      ...service.context,
      queue: {
        ...service.context.queue,
        inspect: async () => {
          throw new Error('the queue is away');
        },
      },
    };
    await expect(replayDeadLetters(away)).rejects.toThrow('away');
    await expect(replayUnscored(away)).rejects.toThrow('away');
    expect(await letters()).toHaveLength(1);
    expect(await replayUnscored(service.context)).toBe(1);
  });
});
