/** A site stays on its model until somebody switches, running workers follow, and nothing is decided twice. */
import { appendFileSync, renameSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openContext } from '../../src/context.ts';
import { createServiceCommandLine } from '../support/cli-service.ts';
import { makeOwnModels } from '../support/scoring/own-models.ts';
import { startTestService, type TestService } from '../support/test-service.ts';

const models = makeOwnModels({ 'calm-1': 0.01, 'strict-1': 0.97 });
afterAll(() => models.remove());

describe('switching the model', () => {
  let service: TestService;
  const commandLine = createServiceCommandLine(() => service);
  const run = (...args: string[]) =>
    commandLine.run(args, {
      environment: { ...commandLine.environment(), WINNOW_MODELS_DIR: models.folder },
    });

  beforeAll(async () => {
    service = await startTestService({
      queue: 'postgres',
      withWorkers: true,
      environment: { WINNOW_MODELS_DIR: models.folder },
    });
  });
  afterAll(async () => {
    await service?.stop();
    commandLine.remove();
  });

  async function takeMany(count: number, label: string): Promise<string[]> {
    const comments = Array.from({ length: count }, (_, n) => ({ text: `A civil remark, ${label} ${n}.` }));
    const reply = await service
      .call('post', '/v1/comments/batch')
      .send({ comments: comments.map((c, n) => ({ ...c, externalId: `${label}-${n}` })) });
    return reply.body.results.map((r: { id: string }) => r.id);
  }

  const decisionsOf = async (ids: readonly string[]) =>
    (
      await service.context.database.pool.query<{ comment_id: string; model: string; outcome: string }>(
        'select comment_id, model, outcome from decision where comment_id = any ($1::uuid[])',
        [ids],
      )
    ).rows;

  const decided = (ids: readonly string[]) =>
    service.eventually(
      () => decisionsOf(ids),
      (rows) => rows.length >= ids.length,
    );

  it('records the default at the first start, and scores by it', async () => {
    const { output, errors } = await run('model', 'list', '--json');
    expect(errors).toBe('');
    const listed = JSON.parse(output) as {
      name: string;
      isInUse: boolean;
      isDefault: boolean;
      files: { state: string }[];
    }[];
    const inUse = listed.filter((model) => model.isInUse);
    expect(inUse).toMatchObject([{ isDefault: true, name: service.context.scorer.model }]);
    expect(listed.map((model) => model.name)).toEqual(expect.arrayContaining(['calm-1', 'strict-1']));
    expect(
      listed.flatMap((model) => (model.isInUse ? model.files : [])).every((f) => f.state === 'verified'),
    ).toBe(true);
    expect((await run('model', 'history')).output).toContain('first-start');
    const ids = await takeMany(5, 'first');
    const rows = await decided(ids);
    expect(rows.every((row) => row.model === service.context.scorer.model)).toBe(true);
  });

  it('shows what would change and changes nothing, where it is only asked to look', async () => {
    const { status, output } = await run('model', 'switch', 'strict-1', '--dry-run');
    expect(status).toBe(0);
    expect(output).toContain('5 comments decided by');
    expect(output).toMatch(/strict-1 +100\.0 %/);
    expect(output).toContain('5 of 5 would come out differently: 5 held by strict-1 alone');
    expect((await run('model', 'list')).output).not.toMatch(/strict-1 .*in use/);
  });

  it('refuses to switch unasked where nobody can answer, and where the answer is no', async () => {
    const unasked = await run('model', 'switch', 'strict-1');
    expect(unasked).toMatchObject({ status: 2, output: '', errors: expect.stringContaining('--yes') });
    const no = await commandLine.run(['model', 'switch', 'strict-1', '--sample', '1'], {
      environment: { ...commandLine.environment(), WINNOW_MODELS_DIR: models.folder },
      isInputTerminal: true,
      input: 'n\n',
    });
    expect(no).toMatchObject({ status: 1, errors: expect.stringContaining('nothing was changed') });
    expect(
      (await run('model', 'history')).output.split('\n').filter((line) => line.includes('in use')),
    ).toHaveLength(1);
  });

  it('switches running workers and the API while comments come, and decides each once', async () => {
    const from = service.context.scorer.model;
    const before = await takeMany(400, 'before');
    const yes = await commandLine.run(['model', 'switch', 'strict-1', '--sample', '1'], {
      environment: { ...commandLine.environment(), WINNOW_MODELS_DIR: models.folder },
      isInputTerminal: true,
      input: 'y\n',
    });
    expect(yes).toMatchObject({
      status: 0,
      output: expect.stringContaining(`switched from ${from} to strict-1`),
    });
    const during: string[] = [];
    await service.eventually(
      async () => {
        during.push(...(await takeMany(20, `during-${during.length}`)));
        return service.context.scorer.model;
      },
      (model) => model === 'strict-1',
    );
    const after = await takeMany(50, 'after');
    const all = [...before, ...during, ...after];
    const rows = await decided(all);
    expect(rows).toHaveLength(all.length);
    expect(new Set(rows.map((row) => row.comment_id)).size).toBe(all.length);
    expect(new Set(rows.map((row) => row.model))).toEqual(new Set([from, 'strict-1']));
    expect(
      rows
        .filter((row) => after.includes(row.comment_id))
        .every((row) => row.model === 'strict-1' && row.outcome === 'flag'),
    ).toBe(true);
    const scored = await service.call('post', '/v1/score').send({ items: [{ text: 'Fine.' }] });
    expect(scored.body).toMatchObject({ model: 'strict-1', items: [{ scores: { toxicity: 0.97 } }] });
    const metrics = (await service.call('get', '/metrics')).text;
    expect(metrics).toContain('winnow_model_in_use{role="active",model="strict-1"} 1');
    expect(metrics).toContain(`winnow_model_in_use{role="active",model="${from}"} 0`);
  });

  it('goes back to the model before, and keeps a record of who did what', async () => {
    const { status, output } = await run('model', 'back', '--yes');
    expect(status).toBe(0);
    expect(output).toContain('switched from strict-1 to embedded');
    await service.eventually(
      async () => service.context.scorer.model,
      (model) => model.startsWith('embedded'),
    );
    const history = JSON.parse((await run('model', 'history', '--json')).output) as Record<string, unknown>[];
    expect(history.map(({ role, previous, model }) => [role, previous, model])).toEqual([
      ['active', 'strict-1', service.context.scorer.model],
      ['active', service.context.scorer.model, 'strict-1'],
      ['active', null, service.context.scorer.model],
    ]);
    expect(history[0]).toMatchObject({
      chosenBy: expect.stringMatching(/^winnow/),
      chosenAt: expect.any(String),
    });
    await expect(service.context.database.pool.query('delete from model_choice')).rejects.toThrow(
      'immutable',
    );
    await expect(service.context.database.pool.query("update model_choice set model = 'x'")).rejects.toThrow(
      'immutable',
    );
  });

  it('refuses a model whose file is harmed, missing or unknown, and names file, sum and place', async () => {
    appendFileSync(models.pathOf('calm-1'), '!');
    const harmed = await run('model', 'switch', 'calm-1', '--yes');
    expect(harmed.status).toBe(1);
    expect(harmed.errors).toMatch(/embedded\.bin is harmed.*SHA-256 [0-9a-f]{64}/);
    expect(harmed.errors).toContain(models.pathOf('calm-1'));
    renameSync(models.pathOf('calm-1'), `${models.pathOf('calm-1')}.away`);
    const missing = await run('model', 'switch', 'calm-1', '--yes');
    expect(missing).toMatchObject({ status: 1, errors: expect.stringContaining('embedded.bin is missing') });
    expect((await run('model', 'list')).output).toMatch(/calm-1 .*embedded\.bin missing/);
    const unknown = await run('model', 'switch', 'none-9', '--yes');
    expect(unknown).toMatchObject({ status: 1, errors: expect.stringContaining('knows no model none-9') });
    expect((await run('model', 'switch', service.context.scorer.model, '--yes')).errors).toContain(
      'in use already',
    );
  });

  it('goes on by the model before where the chosen one can not be loaded here, and says so', async () => {
    const from = service.context.scorer.model;
    const { pool } = service.context.database;
    const choose = (ordinal: number, model: string) =>
      pool.query(`insert into model_choice values ('active', $1, $2, 'x', 'test', now())`, [ordinal, model]);
    await choose(4, 'calm-1');
    await service.context.modelWatch.look();
    const failures = (await service.context.metrics.modelSwitchFailures.get()).values[0]?.value;
    expect(failures).toBe(1);
    expect(service.context.scorer.model).toBe(from);
    const [row] = await decided(await takeMany(1, 'still'));
    expect(row?.model).toBe(from);

    // A process that starts now must not take another model unasked.
    const { settings } = service.context;
    const start = openContext({ name: 'test', settings });
    await expect(start).rejects.toThrow(
      /calm-1 is not whole[\s\S]*embedded\.bin is missing[\s\S]*nothing starts[\s\S]*winnow model switch/,
    );
    await choose(5, from);
    const context = await openContext({ name: 'test', settings });
    expect(context.scorer.model).toBe(from);
    await context.close();
  });
});
