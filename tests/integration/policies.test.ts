/** A site's policy: published on top of the current one, never changed, and tried out truthfully. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../config/default-policy.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { scoreComments } from '../../src/moderation/score-comments.ts';
import { takeComments } from '../../src/moderation/take-comments.ts';
import { createToldScorer } from '../support/scoring/told-scorer.ts';
import { startTestService, type TestService } from '../support/test-service.ts';

const LENIENT: Policy = {
  ...DEFAULT_POLICY,
  attributes: { toxicity: { approveBelow: 0.8, rejectFrom: null } },
};
/** Uses all that a simulation has to make anew: scores, words in plain and disguised text, links, letters. */
const STRICT: Policy = {
  ...LENIENT,
  attributes: { toxicity: { approveBelow: 0.3, rejectFrom: 0.6 } },
  words: [{ pattern: 'stupid', match: 'literal', outcome: 'reject' }],
  links: { ...DEFAULT_POLICY.links, flagFrom: 1 },
  minLetters: 5,
};

describe('a policy', () => {
  let service: TestService;
  let siteId: string;
  let otherSiteId: string;

  beforeAll(async () => {
    service = await startTestService({ queue: 'postgres', overrides: { scorer: createToldScorer() } });
    const otherKey = await service.makeKey('other', ['admin']);
    const { moderation } = service.api;
    siteId = (await moderation.authenticate(service.key))?.siteId as string;
    otherSiteId = (await moderation.authenticate(otherKey))?.siteId as string;
  });
  afterAll(() => service?.stop());
  beforeEach(() => publish(LENIENT));

  const current = async () => (await service.api.moderation.getPolicy(siteId))?.version as number;

  async function publish(policy: Policy): Promise<number> {
    const result = await service.api.moderation.publishPolicy(siteId, policy, await current(), 'test');
    if (!result.ok) throw new Error(result.error.type);
    return result.version;
  }

  /** Takes and decides; answers the outcomes in order. */
  async function decide(texts: string[]): Promise<string[]> {
    const arrived = texts.map((text) => ({ siteId, comment: { text, format: 'text' as const } }));
    const taken = await takeComments(service.context, arrived);
    const refs = taken.flatMap((t) => (t instanceof Error || !t.toScore ? [] : [t.toScore]));
    await scoreComments(
      service.context,
      refs.map((ref) => ({ ...ref, isAwaited: false })),
    );
    const ids = refs.map((r) => r.commentId);
    const { rows } = await service.context.database.pool.query(
      'select comment_id, outcome from decision where comment_id = any($1)',
      [ids],
    );
    const byId = new Map(rows.map((r) => [r.comment_id, r.outcome]));
    return ids.map((id) => byId.get(id));
  }

  it('is published by one of many who start from the same version', async () => {
    const base = await current();
    const results = await Promise.all(
      Array.from({ length: 6 }, () => service.api.moderation.publishPolicy(siteId, STRICT, base, 'racer')),
    );
    expect(results.filter((r) => r.ok)).toEqual([{ ok: true, version: base + 1, policy: STRICT }]);
    for (const r of results) {
      if (!r.ok) expect(r.error).toEqual({ type: 'version-conflict', current: base + 1 });
    }
    const tooFar = await service.api.moderation.publishPolicy(siteId, STRICT, base + 7, 'racer');
    expect(tooFar).toEqual({ ok: false, error: { type: 'version-conflict', current: base + 1 } });
    const nowhere = await service.api.moderation.publishPolicy(
      '0197a000-0000-7000-8000-00000000000a',
      STRICT,
      1,
      'racer',
    );
    expect(nowhere).toEqual({ ok: false, error: { type: 'version-conflict', current: 0 } });
  });

  it('keeps every version as it was published', async () => {
    const first = await publish(LENIENT);
    const second = await publish(STRICT);
    const { moderation } = service.api;
    expect(await moderation.getPolicy(siteId, first)).toEqual({ version: first, policy: LENIENT });
    expect(await moderation.getPolicy(siteId, second)).toEqual({ version: second, policy: STRICT });
    expect(await moderation.getPolicy(siteId, second + 1)).toBeNull();
    expect((await moderation.getPolicy(otherSiteId))?.version).toBe(1);
    for (const statement of [
      `update policy_version set policy = '{}'`,
      `update policy_version set word_list_version = 'x' where version = ${first}`,
      `delete from policy_version where version = ${first}`,
    ]) {
      await expect(service.context.database.pool.query(statement)).rejects.toThrow('immutable');
    }
    expect(await moderation.getPolicy(siteId, first)).toEqual({ version: first, policy: LENIENT });
  });

  it('is refused where it names an attribute that the scorer does not judge', async () => {
    const base = await current();
    const attributes = {
      toxicity: { approveBelow: 0.5, rejectFrom: null },
      threat: { approveBelow: 0.5, rejectFrom: null },
      spam: { approveBelow: null, rejectFrom: 0.9 },
    };
    const result = await service.api.moderation.publishPolicy(
      siteId,
      { ...LENIENT, attributes },
      base,
      'test',
    );
    expect(result).toEqual({
      ok: false,
      error: { type: 'unscored-attribute', attributes: ['threat', 'spam'] },
    });
    expect(await current()).toBe(base);
  });

  it('decides from its publication on', async () => {
    const text = 'A remark, toxicity 0.70';
    expect(await decide([text])).toEqual(['approve']);
    const version = await publish(STRICT);
    expect(await decide([text])).toEqual(['reject']);
    const { rows } = await service.context.database.pool.query(
      'select policy_version as v from decision order by decided_at desc limit 1',
    );
    expect(rows[0].v).toBe(version);
  });

  it('is tried out with the outcome that it would have had, comment for comment', async () => {
    const kinds = [
      'A remark, toxicity 0.10',
      'A remark, toxicity 0.29',
      'A remark, toxicity 0.30',
      'A remark, toxicity 0.59',
      'A remark, toxicity 0.60',
      'A remark, toxicity 0.95',
      'What a stupid idea.',
      'What a s t u p i d idea.',
      'See https://a.example for it.',
      'Hm.',
    ];
    // More than a page of the simulation, and no page like another.
    const kindOf = (i: number) => kinds[i < 200 ? 0 : i % kinds.length];
    const texts = Array.from({ length: 507 }, (_, i) => `${kindOf(i)}${' '.repeat(i % 3)}`);
    const before = await decide(texts);
    const tried = await service.api.moderation.simulatePolicy(siteId, STRICT, texts.length);
    await publish(STRICT);
    const after = await decide(texts);
    const count = (outcomes: string[]) => ({
      approve: outcomes.filter((o) => o === 'approve').length,
      flag: outcomes.filter((o) => o === 'flag').length,
      reject: outcomes.filter((o) => o === 'reject').length,
    });
    expect(tried.counts).toEqual({ before: count(before), after: count(after) });
    expect(tried.counts.after.flag).toBeGreaterThan(0);
    expect(tried.counts.after.reject).toBeGreaterThan(0);
    expect(tried.changed).toBe(before.filter((outcome, i) => outcome !== after[i]).length);
    for (const example of tried.examples) expect(example.before).not.toBe(example.after);
    expect(tried.examples.length).toBeGreaterThan(0);
    expect(new Set(tried.examples.map((e) => e.id)).size).toBe(tried.examples.length);
    // The policy that decided changes nothing; and no more comments are tried than were asked for.
    const same = await service.api.moderation.simulatePolicy(siteId, STRICT, texts.length);
    expect(same).toEqual({ counts: { before: count(after), after: count(after) }, changed: 0, examples: [] });
    const few = await service.api.moderation.simulatePolicy(siteId, STRICT, 251);
    const total = Object.values(few.counts.before).reduce((a, b) => a + b, 0);
    expect(total).toBe(251);
    const elsewhere = await service.api.moderation.simulatePolicy(otherSiteId, STRICT, 100);
    expect(Object.values(elsewhere.counts.after)).toEqual([0, 0, 0]);
  });
});
