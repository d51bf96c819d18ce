/** What the record refuses, what comes twice, and what a repeat may not do: all in one write. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IncomingComment } from '../../src/moderation/moderation.ts';
import { scoreComments } from '../../src/moderation/score-comments.ts';
import { takeComments } from '../../src/moderation/take-comments.ts';
import { createToldScorer } from '../support/scoring/told-scorer.ts';
import { startTestService, type TestService } from '../support/test-service.ts';

describe('taking a batch', () => {
  let service: TestService;
  let siteId: string;
  let otherSiteId: string;

  beforeAll(async () => {
    service = await startTestService({ queue: 'postgres', overrides: { scorer: createToldScorer() } });
    const otherKey = await service.makeKey('other', ['ingest']);
    siteId = (await service.api.moderation.authenticate(service.key))?.siteId as string;
    otherSiteId = (await service.api.moderation.authenticate(otherKey))?.siteId as string;
  });
  afterAll(() => service?.stop());

  const arrive = (comments: (Partial<IncomingComment> & { site?: string })[]) =>
    takeComments(
      service.context,
      comments.map(({ site = siteId, ...comment }) => ({
        siteId: site,
        comment: { text: 'A remark.', format: 'text' as const, ...comment },
      })),
    );

  const kinds = (taken: Awaited<ReturnType<typeof arrive>>) =>
    taken.map((t) => (t instanceof Error ? 'fault' : t.result.ok ? t.result.kind : t.result.error.type));

  const query = (text: string, values: unknown[] = []) => service.context.database.pool.query(text, values);

  it('tells the fault of the one comment that the record refuses, and takes its neighbours', async () => {
    const texts = ['One.', 'Two.', 'No text of PostgreSQL holds \u0000.', 'Four.', 'Five.'];
    const taken = await arrive(texts.map((text) => ({ text })));
    expect(kinds(taken)).toEqual(['created', 'created', 'fault', 'created', 'created']);
    const moderation = service.api.moderation;
    await expect(
      moderation.takeComments(siteId, [
        { text: 'Six.', format: 'text' },
        { text: 'Seven \u0000.', format: 'text' },
      ]),
    ).rejects.toThrow();
    await expect(
      moderation.takeComment(siteId, { text: 'Eight \u0000.', format: 'text' }, { isWaiting: false }),
    ).rejects.toThrow();
  });

  it('takes nothing twice that comes twice in one write, in order, for each site on its own', async () => {
    const taken = await arrive([
      { externalId: 'twice', text: 'One.' },
      { externalId: 'twice', text: 'One.', site: otherSiteId },
      { externalId: 'twice', text: 'Two.' },
      { externalId: 'twice', text: 'Two.' },
      { externalId: 'twice', text: 'Two.', metadata: { votes: 1 } },
      { externalId: 'twice', text: 'Three.' },
      { idempotencyKey: 'key', text: 'One.' },
      { idempotencyKey: 'key', text: 'One.' },
      { idempotencyKey: 'key', text: 'Two.' },
      { idempotencyKey: 'key', text: 'Two.', site: otherSiteId },
    ]);
    expect(kinds(taken)).toEqual([
      'created',
      'created',
      'revised',
      'repeated',
      'updated',
      'revised',
      'created',
      'repeated',
      'idempotency-key-reused',
      'created',
    ]);
    const refs = taken.map((t) => (t instanceof Error ? null : (t.toScore?.revision ?? null)));
    expect(refs).toEqual([1, 1, 2, null, null, 3, 1, null, null, 1]);
    const { rows } = await query(
      `select c.current_revision, c.metadata, c.sequence, (select count(*)::int from pending_revision p
         where p.comment_id = c.id) as pending
       from comment c where c.site_id = $1 and c.external_id = 'twice'`,
      [siteId],
    );
    expect(rows).toEqual([{ current_revision: 3, metadata: { votes: 1 }, sequence: 0, pending: 3 }]);
  });

  it('takes an edit that says no time as the latest, also after a text that is dated ahead', async () => {
    const dated = { externalId: 'ahead', text: 'One.', revisedAt: '2100-01-01T00:00:00.000Z' };
    expect(kinds(await arrive([dated]))).toEqual(['created']);
    expect(kinds(await arrive([{ externalId: 'ahead', text: 'Two.' }]))).toEqual(['revised']);
    // Its own time is that of its arrival, and an earlier text is older than that.
    const old = { externalId: 'ahead', text: 'Three.', revisedAt: '2001-01-01T00:00:00.000Z' };
    expect(kinds(await arrive([old]))).toEqual(['stale']);
  });

  it('goes by the external id alone where both are sent', async () => {
    expect(kinds(await arrive([{ externalId: 'both-1', idempotencyKey: 'both' }]))).toEqual(['created']);
    expect(kinds(await arrive([{ externalId: 'both-2', idempotencyKey: 'both', text: 'Other.' }]))).toEqual([
      'created',
    ]);
    expect(kinds(await arrive([{ idempotencyKey: 'both', text: 'Third.' }]))).toEqual(['created']);
  });

  it('writes one event where several edits in one write reopen a decided comment', async () => {
    const [first] = await arrive([{ externalId: 'reopened', text: 'One.' }]);
    if (!first || first instanceof Error || !first.toScore) throw new Error('not taken');
    await scoreComments(service.context, [{ ...first.toScore, isAwaited: false }]);
    const edits = await arrive([
      { externalId: 'reopened', text: 'Two.' },
      { externalId: 'reopened', text: 'Three.' },
    ]);
    expect(kinds(edits)).toEqual(['revised', 'revised']);
    const { rows } = await query(
      'select type, revision, sequence from event where comment_id = $1 order by position',
      [first.toScore.commentId],
    );
    expect(rows).toEqual([
      { type: 'comment.approved', revision: 1, sequence: 1 },
      { type: 'comment.pending', revision: 2, sequence: 2 },
    ]);
  });

  it('is counted as decided once, however many workers come to it', async () => {
    const total = async () =>
      (await service.context.metrics.decisions.get()).values.reduce((sum, { value }) => sum + value, 0);
    const taken = await arrive(Array.from({ length: 20 }, (_, i) => ({ text: `A remark, number ${i}.` })));
    const refs = taken.flatMap((t) => (t instanceof Error || !t.toScore ? [] : [t.toScore]));
    const before = await total();
    const score = () =>
      scoreComments(
        service.context,
        refs.map((ref) => ({ ...ref, isAwaited: false })),
      );
    await Promise.all([score(), score(), score()]);
    expect(await total()).toBe(before + 20);
  });

  it('is refused whole where no connection is to be had, without trying each comment', async () => {
    let tries = 0;
    const fault = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    const pool = {
      query: async () => {
        tries += 1;
        throw fault;
      },
    };
    const database = { ...service.context.database, pool } as unknown as typeof service.context.database;
    const comment = { text: 'A remark.', format: 'text' as const };
    const arrived = Array.from({ length: 8 }, () => ({ siteId, comment }));
    await expect(takeComments({ ...service.context, database }, arrived)).rejects.toThrow('refused');
    expect(tries).toBe(1);
  });
});
