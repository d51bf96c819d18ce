/** An installation from before the record knew of models: an upgrade must not move it to another one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openContext } from '../../src/context.ts';
import { migrateDatabase } from '../../src/store/migrate.ts';
import { defineRecordDecisions } from '../../src/store/migrations/record-decisions.ts';
import { createServiceCommandLine } from '../support/cli-service.ts';
import { createToldScorer } from '../support/scoring/told-scorer.ts';
import { startTestService, type TestService } from '../support/test-service.ts';

describe('an upgrade from the time before models were on record', () => {
  let service: TestService;
  const commandLine = createServiceCommandLine(() => service);

  beforeAll(async () => {
    service = await startTestService({
      queue: 'postgres',
      withWorkers: true,
      overrides: { scorer: createToldScorer({ model: 'embedded-0.0' }) },
    });
    // As migration 0001 left it.
    for (const statement of [
      'drop table model_choice',
      'drop table shadow_score',
      'drop function record_decisions(uuid[], int[], uuid[], uuid[], json)',
      defineRecordDecisions({ verb: 'create', withStage: false }),
      'alter table decision drop column stage',
      "delete from kysely_migration where name = '0002-models'",
    ]) {
      await service.context.database.pool.query(statement);
    }
  });
  afterAll(async () => {
    await service?.stop();
    commandLine.remove();
  });

  it('records the model that the last comments were scored by, and keeps their scores', async () => {
    const { pool } = service.context.database;
    const taken = await service
      .call('post', '/v1/comments')
      .send({ text: 'A toxicity 0.20.', externalId: 'c-1' });
    const decided = async () =>
      (await pool.query('select scores from decision where comment_id = $1', [taken.body.id])).rows;
    await service.eventually(decided, (rows) => rows.length === 1);
    expect(await migrateDatabase(service.context.database)).toEqual(['0002-models']);
    expect((await pool.query('select role, model, chosen_by from model_choice')).rows).toEqual([
      { role: 'active', model: 'embedded-0.0', chosen_by: 'migration' },
    ]);
    // A worker of the version before goes on, and so does one of this version.
    const next = await service
      .call('post', '/v1/comments?waitMs=10000')
      .send({ text: 'A toxicity 0.30.', externalId: 'c-2' });
    expect(next.body).toMatchObject({ status: 'approved', stage: null, scores: { toxicity: 0.3 } });
    const first = await service.call('get', `/v1/comments/${taken.body.id}`);
    expect(first.body).toMatchObject({ stage: null, scores: { toxicity: 0.2 } });
  });

  it('starts nothing by another model, until somebody switches without the old files', async () => {
    const { settings } = service.context;
    const start = () => openContext({ name: 'test', settings });
    await expect(start()).rejects.toThrow(
      /knows no model embedded-0\.0[\s\S]*nothing starts[\s\S]*winnow model switch/,
    );
    const listed = await commandLine.run(['model', 'list']);
    expect(listed.errors).toContain(
      "the model in use is embedded-0.0, which this version of Winnow doesn't know",
    );
    const [name] = JSON.parse((await commandLine.run(['model', 'list', '--json'])).output)
      .filter((model: { isDefault: boolean }) => model.isDefault)
      .map((model: { name: string }) => model.name);
    const switched = await commandLine.run(['model', 'switch', name, '--yes']);
    expect(switched).toMatchObject({
      status: 0,
      output: expect.stringContaining(`switched from embedded-0.0 to ${name}`),
    });
    expect(switched.output).toContain(`2 comments decided by embedded-0.0 and scored anew by ${name}`);
    const context = await start();
    expect(context.scorer.model).toContain(name);
    await context.close();
  });

  it('stores the stage that answered, and shows it with the comment and its revision', async () => {
    const inner = createToldScorer({ model: 'staged-1' });
    const staged = {
      ...inner,
      scoreTexts: async (texts: Parameters<typeof inner.scoreTexts>[0]) =>
        (await inner.scoreTexts(texts)).map((s) => ({ ...s, stage: 'deep' as const })),
    };
    await service.stopWorkers();
    Object.assign(service.context, { scorer: staged });
    await service.startWorkers();
    const { body } = await service
      .call('post', '/v1/comments?waitMs=10000')
      .send({ text: 'A toxicity 0.40.', externalId: 'c-3' });
    expect(body).toMatchObject({ model: 'staged-1', stage: 'deep', revisions: [{ stage: 'deep' }] });
  });
});
