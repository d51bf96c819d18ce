/** `winnow shadow report` against a case worked out by hand, and no comment of another site in it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noScores } from '../../src/domain/attribute.ts';
import { insertShadowScores } from '../../src/store/shadow-scores.ts';
import { createServiceCommandLine } from '../support/cli-service.ts';
import { createToldScorer } from '../support/scoring/told-scorer.ts';
import { startTestService, type TestService } from '../support/test-service.ts';

/** What told-1 is told to say and what shade-1 said; the default policy holds toxicity from 0.5 on. */
const CASES = [
  { first: 0.1, second: 0.2 },
  { first: 0.2, second: 0.95 },
  { first: 0.9, second: 0.3 },
  { first: 0.95, second: 0.95 },
  { first: 0.4, second: 0.8 },
] as const;

describe('the report on the scorer in shadow', () => {
  let service: TestService;
  const commandLine = createServiceCommandLine(() => service);
  const ids: string[] = [];
  let otherId: string;
  let otherKey: string;

  beforeAll(async () => {
    service = await startTestService({
      queue: 'postgres',
      withWorkers: true,
      overrides: { scorer: createToldScorer() },
    });
    otherKey = await service.makeKey('other', ['ingest', 'read']);
    for (const [n, { first, second }] of CASES.entries()) {
      ids.push(await take(`Remark ${n}, toxicity ${first.toFixed(2)}.`, service.key));
      await addShadow(ids[n] as string, second);
    }
    otherId = await take('A remark elsewhere, toxicity 0.10.', otherKey);
    await addShadow(otherId, 0.99);
  });
  afterAll(async () => {
    await service?.stop();
    commandLine.remove();
  });

  async function take(text: string, key: string): Promise<string> {
    const reply = await service
      .call('post', '/v1/comments?waitMs=10000', key)
      .send({ text, externalId: text });
    expect(reply.status).toBe(200);
    return reply.body.id;
  }

  async function addShadow(id: string, toxicity: number, model = 'shade-1', at = new Date()): Promise<void> {
    const { db, pool } = service.context.database;
    const { rows } = await pool.query('select site_id from comment where id = $1', [id]);
    const score = {
      siteId: rows[0].site_id,
      commentId: id,
      revision: 1,
      model,
      stage: 'fast' as const,
      scores: { ...noScores(), toxicity },
      isLanguageUnknown: false,
      scoredAt: at,
    };
    expect(await insertShadowScores(db, [score])).toBe(1);
  }

  async function report(...args: string[]) {
    const result = await commandLine.run(['shadow', 'report', '--json', ...args]);
    if (result.status !== 0) throw new Error(result.errors);
    return JSON.parse(result.output);
  }

  it('has every figure of the case, and lists the widest disagreement first', async () => {
    const found = await report();
    expect(found).toMatchObject({
      site: 'default',
      source: 'shadow',
      firstModel: 'told-1',
      secondModel: 'shade-1',
      count: 5,
      otherModelCount: 0,
      outcomes: { first: { approve: 3, flag: 2, reject: 0 }, second: { approve: 2, flag: 3, reject: 0 } },
      heldShare: { first: 0.4, second: 0.6 },
      disagreementCount: 3,
      ways: { held: 2, approved: 1, rejected: 0, flagged: 0 },
    });
    // Insult, which told-1 judges too, was judged by one side alone.
    expect(found.attributes).toHaveLength(1);
    const [toxicity] = found.attributes;
    // Means (0.1 + 0.2 + 0.9 + 0.95 + 0.4) / 5 and (0.2 + 0.95 + 0.3 + 0.95 + 0.8) / 5.
    expect(toxicity.firstMean).toBeCloseTo(0.51, 9);
    expect(toxicity.secondMean).toBeCloseTo(0.64, 9);
    expect(toxicity.meanDifference).toBeCloseTo(0.13, 9);
    // Sum of products 0.0705, of squares 0.622 and 0.527.
    expect(toxicity.correlation).toBeCloseTo(0.0705 / Math.sqrt(0.622 * 0.527), 9);
    expect(found.disagreements.map((d: Record<string, unknown>) => [d.commentId, d.way])).toEqual([
      [ids[1], 'held'],
      [ids[2], 'approved'],
      [ids[4], 'held'],
    ]);
    expect(found.disagreements[0]).toMatchObject({
      revision: 1,
      first: { outcome: 'approve', scores: { toxicity: 0.2 } },
      second: { outcome: 'flag', scores: { toxicity: 0.95 } },
      widest: { attribute: 'toxicity' },
    });
  });

  it("is one site's own", async () => {
    const own = await report();
    expect(JSON.stringify(own)).not.toContain(otherId);
    const other = await report('--site', 'other');
    expect(other).toMatchObject({ count: 1, disagreementCount: 1, disagreements: [{ commentId: otherId }] });
    for (const id of ids) expect(JSON.stringify(other)).not.toContain(id);
  });

  it('judges by the policy as it is now', async () => {
    const publish = (approveBelow: number, version: number) =>
      service
        .call('put', '/v1/policy')
        .set('if-match', `"${version}"`)
        .send({ attributes: { toxicity: { approveBelow, rejectFrom: null } } });
    const put = await publish(0.93, 1);
    expect(put.status).toBe(200);
    expect(await report()).toMatchObject({
      policyVersion: 2,
      heldShare: { first: 0.2, second: 0.4 },
      ways: { held: 1, approved: 0 },
    });
    expect((await publish(0.5, 2)).status).toBe(200);
  });

  it("shows the same as tables, without a comment's text", async () => {
    const { status, output } = await commandLine.run(['shadow', 'report', '--limit', '1']);
    expect(status).toBe(0);
    expect(output).toContain(
      'site default: 5 comments scored by told-1, which decided, and by shade-1 in shadow',
    );
    expect(output).toMatch(/told-1 +40\.0 % +3 +2 +0\n/);
    expect(output).toMatch(/shade-1 +60\.0 % +2 +3 +0\n/);
    expect(output).toMatch(/toxicity +5 +0\.510 +0\.640 +\+0\.130 +0\.123\n/);
    expect(output).toContain('3 of 5 would come out differently: 2 held by shade-1 alone, 1 by told-1 alone');
    expect(output).toMatch(
      new RegExp(`${ids[1]} +1 +approve -> flag +\\+0\\.75 +toxicity 0\\.20 -> 0\\.95\n`),
    );
    expect(output).not.toContain(ids[2]);
    expect(output).not.toContain('Remark');
  });

  it('leaves out what is older, what another model decided, and what was erased', async () => {
    await addShadow(ids[0] as string, 0.5, 'shade-2', new Date(Date.now() - 8 * 86_400_000));
    await expect(report('--model', 'shade-2')).rejects.toThrow(
      'no comment of site default was scored in shadow',
    );
    expect(await report('--model', 'shade-2', '--since', '9d')).toMatchObject({
      secondModel: 'shade-2',
      count: 1,
    });
    const { pool } = service.context.database;
    await pool.query("update decision set model = 'older-1' where comment_id = $1", [ids[1]]);
    expect(await report()).toMatchObject({ count: 4, otherModelCount: 1, firstModel: 'told-1' });
    await service.call('delete', `/v1/comments/${ids[2]}`);
    expect(await report()).toMatchObject({ count: 3, otherModelCount: 1 });
  });

  it('refuses a time that is none, and a site that is none', async () => {
    expect(await commandLine.run(['shadow', 'report', '--since', 'soon'])).toMatchObject({ status: 2 });
    const none = await commandLine.run(['shadow', 'report', '--site', 'none']);
    expect(none).toMatchObject({ status: 1, errors: expect.stringContaining('there is no site "none"') });
  });
});
