/** Scoring and deciding one batch: neighbours of a bad text, languages that the scorer doesn't know, and authors. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../config/default-policy.ts';
import type { RevisionRef } from '../../src/domain/comment.ts';
import type { AuthorFacts } from '../../src/domain/facts.ts';
import type { Policy } from '../../src/domain/policy.ts';
import type { IncomingComment } from '../../src/moderation/moderation.ts';
import { scoreComments } from '../../src/moderation/score-comments.ts';
import { takeComments } from '../../src/moderation/take-comments.ts';
import { DECIDED_LIMIT, HISTORY_LIMIT, selectAuthorFacts } from '../../src/store/author-facts.ts';
import { createToldScorer } from '../support/scoring/told-scorer.ts';
import { startTestService, type TestService } from '../support/test-service.ts';

const FINNISH =
  'Tämä on erittäin hyvä kirjoitus, ja olen siitä samaa mieltä kuin moni muukin lukija tässä kaupungissa.';

describe('scoring a batch', () => {
  const scorer = createToldScorer();
  const remoteScorer = createToldScorer({ model: 'remote-1', languages: null });
  let service: TestService;
  let siteId: string;

  beforeAll(async () => {
    service = await startTestService({ queue: 'postgres', overrides: { scorer, remoteScorer } });
    siteId = (await service.api.moderation.authenticate(service.key))?.siteId as string;
  });
  afterAll(() => service?.stop());
  beforeEach(() => {
    scorer.isAway = false;
    remoteScorer.isAway = false;
  });

  async function take(comments: Omit<IncomingComment, 'format'>[], site = siteId): Promise<RevisionRef[]> {
    const arrived = comments.map((comment) => ({
      siteId: site,
      comment: { format: 'text' as const, ...comment },
    }));
    const taken = await takeComments(service.context, arrived);
    return taken.map((t) => {
      if (t instanceof Error || !t.toScore) throw new Error('not taken');
      return t.toScore;
    });
  }

  const score = (refs: RevisionRef[], isAwaited = false) =>
    scoreComments(
      service.context,
      refs.map((ref) => ({ ...ref, isAwaited })),
    );

  const get = async (ref: RevisionRef) => (await service.call('get', `/v1/comments/${ref.commentId}`)).body;

  const query = (text: string, values: unknown[] = []) => service.context.database.pool.query(text, values);

  async function publish(change: Partial<Policy>): Promise<void> {
    const current = await service.call('get', '/v1/policy');
    const { version } = current.body;
    const result = await service.api.moderation.publishPolicy(
      siteId,
      { ...DEFAULT_POLICY, attributes: { toxicity: { approveBelow: 0.5, rejectFrom: 0.95 } }, ...change },
      version,
      'test',
    );
    if (!result.ok) throw new Error(result.error.type);
  }

  it('answers for each revision in order, and lets a bad text harm none beside it', async () => {
    const refs = await take([{ text: 'A remark.' }, { text: 'A poison remark.' }, { text: 'Another.' }]);
    const unknown = { commentId: '0197a000-0000-7000-8000-00000000000a', revision: 1 };
    const results = await score([...refs, unknown, refs[1] as RevisionRef]);
    expect(results.map((r) => r.ok)).toEqual([true, false, true, true, false]);
    const failed = results[1] as { ok: false; reason: string };
    expect(failed.reason.length).toBeGreaterThan(0);
    expect(failed.reason).not.toContain('remark');
    const statuses = await Promise.all(refs.map(async (ref) => (await get(ref)).status));
    expect(statuses).toEqual(['approved', 'pending', 'approved']);
    // What is decided is passed over: it needs no scorer.
    const asked = scorer.askedCount;
    expect(await score([refs[0] as RevisionRef])).toEqual([{ ok: true }]);
    expect(scorer.askedCount).toBe(asked);
  });

  it('rejects where the scorer is away, and decides nothing', async () => {
    const refs = await take([{ text: 'A remark.' }]);
    scorer.isAway = true;
    await expect(score(refs)).rejects.toThrow('away');
    expect((await get(refs[0] as RevisionRef)).status).toBe('pending');
  });

  it('decides the short texts of a batch also where a long one cannot be scored', async () => {
    const long = `poison ${'A long remark. '.repeat(200)}`;
    const refs = await take([{ text: long }, { text: 'A short one.' }]);
    expect((await score(refs)).map((r) => r.ok)).toEqual([false, true]);
    expect((await get(refs[1] as RevisionRef)).status).toBe('approved');
  });

  it('records what it decided, with all that the rules saw', async () => {
    await publish({});
    const [ref] = (await take([
      { text: 'See https://a.example, toxicity 0.80', author: { id: 'facts' } },
    ])) as [RevisionRef];
    await score([ref]);
    const comment = await get(ref);
    expect(comment).toMatchObject({
      status: 'flagged',
      model: 'told-1',
      language: 'en',
      scores: { toxicity: 0.8, insult: 0.1, threat: null },
      decision: { decidedBy: { type: 'policy' }, reasons: [{ code: 'score', attribute: 'toxicity' }] },
    });
    const { rows } = await query('select facts, policy_version from decision where comment_id = $1', [
      ref.commentId,
    ]);
    expect(rows[0].facts).toMatchObject({ linkHosts: ['a.example'], author: { isBanned: false } });
    const review = await query('select priority from review_item where comment_id = $1', [ref.commentId]);
    expect(review.rows[0].priority).toBeGreaterThan(0);
    expect(comment.decision.policyVersion).toBe(rows[0].policy_version);
  });

  describe('a text in a language that the scorer does not know', () => {
    it('is held by default, and not sent anywhere', async () => {
      await publish({ unknownLanguage: 'hold' });
      const asked = remoteScorer.askedCount;
      const [ref] = (await take([{ text: FINNISH }])) as [RevisionRef];
      await score([ref]);
      expect(await get(ref)).toMatchObject({ status: 'flagged', model: 'told-1' });
      expect(remoteScorer.askedCount).toBe(asked);
    });

    it('is scored by the remote where the site wants it, alone', async () => {
      await publish({ unknownLanguage: 'remote-scorer' });
      const asked = remoteScorer.askedCount;
      const refs = await take([
        { text: 'A remark in English, of no length.' },
        { text: FINNISH },
        { text: `${FINNISH} toxicity 0.97` },
      ]);
      await score(refs);
      expect(remoteScorer.askedCount).toBe(asked + 2);
      const [english, finnish, toxic] = await Promise.all(refs.map(get));
      expect(english).toMatchObject({ status: 'approved', model: 'told-1' });
      expect(finnish).toMatchObject({ status: 'approved', model: 'remote-1', language: 'fi' });
      expect(toxic).toMatchObject({ status: 'rejected', model: 'remote-1', scores: { toxicity: 0.97 } });
      const { rows } = await query('select facts from decision where comment_id = $1', [finnish.id]);
      expect(rows[0].facts.isLanguageUnknown).toBe(false);
    });

    it('is tried again where the remote is away, and the others are decided', async () => {
      await publish({ unknownLanguage: 'remote-scorer' });
      remoteScorer.isAway = true;
      const refs = await take([{ text: FINNISH }, { text: 'A remark.' }]);
      expect((await score(refs)).map((r) => r.ok)).toEqual([false, true]);
      remoteScorer.isAway = false;
      expect((await score(refs)).map((r) => r.ok)).toEqual([true, true]);
      expect(await get(refs[0] as RevisionRef)).toMatchObject({ status: 'approved', model: 'remote-1' });
    });

    it('is not approved where the remote cannot score it', async () => {
      await publish({ unknownLanguage: 'remote-scorer' });
      const [ref] = (await take([{ text: `${FINNISH} poison` }])) as [RevisionRef];
      // Either scorer stumbles over it.
      expect((await score([ref])).map((r) => r.ok)).toEqual([false]);
      expect((await get(ref)).status).toBe('pending');
    });
  });

  describe('an author', () => {
    it('who is banned is flagged, and one whom the site or the CMS trusts skips the rules on volume', async () => {
      await publish({ duplicates: { flagFrom: 2, window: '24h' } });
      const { moderation } = service.api;
      await moderation.setAuthorStanding(siteId, 'banned', 'banned');
      await moderation.setAuthorStanding(siteId, 'trusted', 'trusted');
      const twice = async (author: { id: string; trusted?: boolean }) => {
        const comment = { text: `The same remark by ${author.id}.`, author };
        const refs = await take([comment, comment]);
        await score(refs);
        const comments = await Promise.all(refs.map(get));
        return comments.map((c) => [c.status, c.decision.reasons[0]?.code ?? null]);
      };
      expect(await twice({ id: 'banned' })).toEqual([
        ['flagged', 'author-banned'],
        ['flagged', 'author-banned'],
      ]);
      expect(await twice({ id: 'anybody' })).toEqual([
        ['approved', null],
        ['flagged', 'duplicate'],
      ]);
      expect(await twice({ id: 'trusted' })).toEqual([
        ['approved', null],
        ['approved', null],
      ]);
      expect(await twice({ id: 'by-the-cms', trusted: true })).toEqual([
        ['approved', null],
        ['approved', null],
      ]);
      await moderation.setAuthorStanding(siteId, 'banned', 'none');
      expect((await twice({ id: 'banned' }))[1]?.[1]).toBe('duplicate');
    });

    /** What the record says of the author of the newest of `refs`. */
    async function factsOf(author: string, ref: RevisionRef, site = siteId): Promise<AuthorFacts> {
      const { rows } = await query('select fold, encode(text_sha256, $2) as sha from comment where id = $1', [
        ref.commentId,
        'hex',
      ]);
      const question = {
        commentId: ref.commentId,
        siteId: site,
        authorId: author,
        fold: rows[0].fold ?? 'none',
        textSha256: rows[0].sha,
      };
      return (await selectAuthorFacts(service.context.database, [question])).get(
        ref.commentId,
      ) as AuthorFacts;
    }

    it('is counted in each window up to its border', async () => {
      const ages = [59.999, 60, 599.999, 600, 3_599.999, 3_600, 86_399.999, 86_400];
      const author = { id: 'windows' };
      const earlier = await take(ages.map((age) => ({ text: `Remark of ${age}.`, author })));
      const [own, later] = (await take([
        { text: 'The remark.', author },
        { text: 'One that came after it.', author },
      ])) as [RevisionRef, RevisionRef];
      const now = new Date('2026-11-24T12:00:00Z');
      await query('update comment set created_at = $2 where id = any($1)', [
        [own.commentId, later.commentId],
        now,
      ]);
      for (const [i, ref] of earlier.entries()) {
        const createdAt = new Date(now.getTime() - (ages[i] as number) * 1_000);
        await query('update comment set created_at = $2 where id = $1', [ref.commentId, createdAt]);
      }
      expect(await factsOf('windows', own)).toEqual({
        isBanned: false,
        isTrusted: false,
        approvedCount: 0,
        rejectedCount: 0,
        flaggedCount: 0,
        commentCounts: { '1m': 2, '10m': 4, '1h': 6, '24h': 8 },
        duplicateCounts: { '1m': 1, '10m': 1, '1h': 1, '24h': 1 },
      });
      // The same texts of that age count as duplicates in the same windows.
      await query('update comment set fold = $2 where id = any($1)', [
        [...earlier.map((r) => r.commentId), own.commentId],
        'ff',
      ]);
      expect((await factsOf('windows', own)).duplicateCounts).toEqual({
        '1m': 2,
        '10m': 4,
        '1h': 6,
        '24h': 8,
      });
    });

    it('repeats itself in another dress, and before the earlier one was scored', async () => {
      const author = { id: 'repeats' };
      const first = await take([
        { text: 'Vote for the ferry now', author },
        { text: 'Something else', author },
      ]);
      await score(first);
      await take([{ text: 'Vote for the ferry NOW!!', author }]);
      const [own] = (await take([{ text: 'Vote for the ferry NOW!!', author }])) as [RevisionRef];
      // By its fold, as scoring finds it: the scored one by the fold, the other by the very same text.
      await score([own]);
      expect((await factsOf('repeats', own)).duplicateCounts['24h']).toBe(3);
      const decision = await query('select facts from decision where comment_id = $1', [own.commentId]);
      expect(decision.rows[0].facts.author.duplicateCounts['24h']).toBe(3);
    });

    it('is known by the site and by the id alone', async () => {
      const otherKey = await service.makeKey('elsewhere', ['ingest']);
      const other = (await service.api.moderation.authenticate(otherKey))?.siteId as string;
      await service.api.moderation.setAuthorStanding(other, 'shared', 'banned');
      await take([{ text: 'Elsewhere.', author: { id: 'shared' } }], other);
      await take([{ text: 'By another.', author: { id: 'shared-not' } }]);
      const [own] = (await take([{ text: 'Here.', author: { id: 'shared' } }])) as [RevisionRef];
      expect(await factsOf('shared', own)).toMatchObject({ isBanned: false, commentCounts: { '24h': 1 } });
    });

    it('has a history of bounded length: the last decided and no more than are looked at', async () => {
      const author = { id: 'prolific' };
      const remarks = Array.from({ length: HISTORY_LIMIT + 5 }, (_, i) => ({ text: `Remark ${i}.`, author }));
      const refs = await take(remarks);
      const ids = refs.map((r) => r.commentId);
      const [own] = (await take([{ text: 'The last.', author }])) as [RevisionRef];
      await query(`update comment set status = 'approved' where id = any($1)`, [ids]);
      await query(`update comment set status = 'rejected' where id = any($1)`, [ids.slice(-30)]);
      await query(`update comment set status = 'flagged' where id = any($1)`, [ids.slice(-10)]);
      expect(await factsOf('prolific', own)).toMatchObject({
        approvedCount: DECIDED_LIMIT - 30,
        rejectedCount: 20,
        flaggedCount: 10,
        commentCounts: { '24h': HISTORY_LIMIT + 1 },
      });
    });
  });
});
