/** A scorer in shadow: it scores beside the one that decides, and can neither change nor harm anything. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noScores } from '../../src/domain/attribute.ts';
import { chooseShadow, readChosenModels } from '../../src/moderation/model-choice.ts';
import { createShadow } from '../../src/moderation/shadow.ts';
import { sweep } from '../../src/moderation/sweep.ts';
import { createTextScorer } from '../../src/scoring/score-texts.ts';
import type { ScoredText, TextScorer } from '../../src/scoring/scored-text.ts';
import { insertShadowScores } from '../../src/store/shadow-scores.ts';
import { createToldScorer } from '../support/scoring/told-scorer.ts';
import { startTestService, type TestService } from '../support/test-service.ts';

/** Scores toxicity as the text says after `shadow`; `broken` is more than it can bear. */
function createShadowScorer(model: string): TextScorer {
  return createTextScorer({
    model,
    attributes: ['toxicity'],
    languages: ['en'],
    maxBatch: 64,
    maxPieceLength: 4_000,
    async score(pieces) {
      return pieces.map(({ text }) => {
        if (text.includes('broken')) throw new RangeError('broken');
        return { ...noScores(), toxicity: Number(/shadow (\d\.\d+)/.exec(text)?.[1] ?? 0.05) };
      });
    },
    close: async () => {},
  });
}

describe('the scorer in shadow', () => {
  let service: TestService;
  const opened: string[] = [];

  beforeAll(async () => {
    service = await startTestService({
      queue: 'postgres',
      withWorkers: true,
      overrides: {
        scorer: createToldScorer(),
        async openShadow(name) {
          opened.push(name);
          if (name === 'gone-1') throw new Error('its file is missing');
          return createShadowScorer(name);
        },
      },
    });
  });
  afterAll(() => service?.stop());

  const choose = async (model: string | null) => {
    await chooseShadow(service.context, await readChosenModels(service.context), model, 'test');
    await service.context.modelWatch.look();
  };
  const query = async <T extends object>(sql: string, ...values: unknown[]) =>
    (await service.context.database.pool.query<T>(sql, values)).rows;
  const count = async (result: string) =>
    (await service.context.metrics.shadowTexts.get()).values.find((v) => v.labels.result === result)?.value ??
    0;

  async function take(text: string, key = service.key) {
    const reply = await service
      .call('post', '/v1/comments?waitMs=10000', key)
      .send({ text, externalId: text });
    expect(reply.status).toBe(200);
    return reply.body as { id: string; status: string; model: string; decision: { id: string } };
  }

  it('scores nothing until it is chosen', async () => {
    await take('Before, toxicity 0.10.');
    expect(opened).toEqual([]);
    expect(await query('select * from shadow_score')).toEqual([]);
  });

  it('is loaded by a running worker, and its scores are stored beside decisions that it leaves alone', async () => {
    await choose('shade-1');
    await service.eventually(
      async () => (await service.context.metrics.modelInUse.get()).values,
      (values) =>
        values.some((v) => v.labels.role === 'shadow' && v.labels.model === 'shade-1' && v.value === 1),
    );
    const civil = await take('A remark, toxicity 0.10, shadow 0.99.');
    const rude = await take('A remark, toxicity 0.95, shadow 0.01.');
    expect([civil.status, rude.status]).toEqual(['approved', 'flagged']);
    const rows = await service.eventually(
      () => query<Record<string, unknown>>('select * from shadow_score order by comment_id'),
      (found) => found.length === 2,
    );
    expect(rows).toMatchObject([
      {
        comment_id: civil.id,
        revision: 1,
        model: 'shade-1',
        is_language_unknown: false,
        scores: { toxicity: 0.99 },
      },
      { comment_id: rude.id, revision: 1, model: 'shade-1', scores: { toxicity: 0.01, insult: null } },
    ]);
    // Scores only: no column could hold a text.
    expect(JSON.stringify(rows)).not.toContain('remark');
    const decisions = await query('select id from decision where comment_id = any ($1::uuid[])', [
      civil.id,
      rude.id,
    ]);
    expect(decisions.map((d) => (d as { id: string }).id).sort()).toEqual(
      [civil.decision.id, rude.decision.id].sort(),
    );
    expect((await service.call('get', `/v1/comments/${civil.id}`)).body).toMatchObject({
      status: 'approved',
      model: 'told-1',
    });
  });

  it('harms nothing where it can not score a text', async () => {
    const failedBefore = await count('failed');
    const broken = await take('A broken remark, toxicity 0.10.');
    const next = await take('The next remark, toxicity 0.10, shadow 0.50.');
    expect([broken.status, next.status]).toEqual(['approved', 'approved']);
    await service.eventually(
      () => query('select 1 from shadow_score where comment_id = $1', next.id),
      (rows) => rows.length === 1,
    );
    expect(await query('select 1 from shadow_score where comment_id = $1', broken.id)).toEqual([]);
    expect(await count('failed')).toBe(failedBefore + 1);
  });

  it('harms nothing where it can not be loaded', async () => {
    await choose('gone-1');
    await service.eventually(
      async () => opened.at(-1),
      (name) => name === 'gone-1',
    );
    const storedBefore = await count('stored');
    const taken = await take('Without a shadow, toxicity 0.95.');
    expect(taken.status).toBe('flagged');
    expect(await count('stored')).toBe(storedBefore);
    await choose(null);
  });

  it('goes with an erased comment, stores nothing of one, and nothing under another site', async () => {
    const { id } = await take('To be erased, toxicity 0.10.');
    const [site] = await query<{ site_id: string }>('select site_id from comment where id = $1', id);
    const score = {
      siteId: site?.site_id as string,
      commentId: id,
      revision: 1,
      model: 'shade-1',
      stage: 'deep' as const,
      scores: noScores(),
      isLanguageUnknown: true,
      scoredAt: new Date(),
    };
    const { db } = service.context.database;
    const other = { ...score, siteId: '0197a000-0000-7000-8000-00000000000a' };
    expect(await insertShadowScores(db, [other])).toBe(0);
    expect(await insertShadowScores(db, [score])).toBe(1);
    expect(await insertShadowScores(db, [score])).toBe(0);
    await service.call('delete', `/v1/comments/${id}`);
    expect(await query('select 1 from shadow_score where comment_id = $1', id)).toEqual([]);
    expect(await insertShadowScores(db, [score])).toBe(0);
  });

  it('is forgotten after its days, and no sooner', async () => {
    const now = service.context.now();
    const days = (n: number) => new Date(now.getTime() + n * 86_400_000);
    const stored = (await query('select 1 from shadow_score')).length;
    expect(stored).toBeGreaterThan(0);
    const run = (at: Date) =>
      sweep({ ...service.context, now: () => at, eventRetentionDays: 3_650, shadowRetentionDays: 7 });
    expect((await run(days(6.9))).deletedShadowScores).toBe(0);
    expect((await run(days(7.1))).deletedShadowScores).toBe(stored);
    expect(await query('select 1 from shadow_score')).toEqual([]);
  });

  it('is forgotten by the worker of the sweep', async () => {
    const { id } = await take('An old remark, toxicity 0.10.');
    const [site] = await query<{ site_id: string }>('select site_id from comment where id = $1', id);
    const old = {
      siteId: site?.site_id as string,
      commentId: id,
      revision: 1,
      model: 'shade-1',
      stage: null,
      scores: noScores(),
      isLanguageUnknown: false,
      scoredAt: new Date(Date.now() - 31 * 86_400_000),
    };
    await insertShadowScores(service.context.database.db, [
      old,
      { ...old, model: 'shade-2', scoredAt: new Date(Date.now() - 29 * 86_400_000) },
    ]);
    await service.eventually(
      () => query('select model from shadow_score where comment_id = $1', id),
      (rows) => rows.length === 1 && (rows[0] as { model: string }).model === 'shade-2',
    );
  });

  it('drops what it is too slow for, and makes nobody wait', async () => {
    let release = () => {};
    const stuck = new Promise<ScoredText[]>((resolve) => {
      release = () => resolve([]);
    });
    const slow = { ...createShadowScorer('slow-1'), scoreTexts: () => stuck };
    const errors: unknown[] = [];
    const shadow = createShadow({
      ...service.context,
      open: async () => slow,
      onError: (error) => errors.push(error),
    });
    const [droppedBefore, failedBefore] = [await count('dropped'), await count('failed')];
    await shadow.use('slow-1');
    const item = (length: number, n: number) => ({
      siteId: 's',
      commentId: `c-${n}`,
      revision: 1,
      text: { text: 'x'.repeat(length), format: 'text' as const, declaredLanguages: [] },
    });
    // 32 are with the scorer, 1,000 wait.
    shadow.offer(Array.from({ length: 32 }, (_, n) => item(10, n)));
    shadow.offer(Array.from({ length: 1_500 }, (_, n) => item(10, n)));
    expect(await count('dropped')).toBe(droppedBefore + 500);
    const closed = shadow.close();
    expect(shadow.isOn).toBe(false);
    expect(await count('dropped')).toBe(droppedBefore + 1_500);
    release();
    await closed;
    // It answered no text at all.
    expect(await count('failed')).toBe(failedBefore + 32);
    expect(errors).toHaveLength(1);
    // Long texts fill the room sooner: 100 of 20,000 characters, and those with the scorer.
    await service.context.metrics.shadowTexts.reset();
    const second = createShadow({ ...service.context, open: async () => slow, onError: () => {} });
    await second.use('slow-1');
    second.offer(Array.from({ length: 32 }, (_, n) => item(10, n)));
    second.offer(Array.from({ length: 150 }, (_, n) => item(20_000, n)));
    expect(await count('dropped')).toBe(50);
    await second.close();
  });
});
