/** `winnow score` scores by the model that the installation scores by, or by the one that is asked for. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../config/settings.ts';
import { chooseScoreModel } from '../../src/commands/score-model.ts';
import { chooseActive } from '../../src/moderation/model-choice.ts';
import { recordProcess } from '../../src/services/process-identity.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createMemoryIo, parseLines, runCommandLine } from '../support/memory-io.ts';
import { makeOwnModels } from '../support/scoring/own-models.ts';
import { createTestDatabase } from '../support/servers.ts';

const models = makeOwnModels({ 'calm-1': 0.01, 'strict-1': 0.97 });
const dataDir = mkdtempSync(join(tmpdir(), 'winnow-cli-'));
const alone = { WINNOW_DATA_DIR: dataDir, WINNOW_MODELS_DIR: models.folder };
const unreachable = { ...alone, DATABASE_URL: 'postgres://127.0.0.1:1/winnow' };
afterAll(() => {
  models.remove();
  rmSync(dataDir, { recursive: true });
});

/** What is chosen, without loading it. */
async function choose(environment: Record<string, string>, asked?: string) {
  const read = readSettings(environment);
  if (!read.ok) throw new Error(read.faults.join());
  const { io, errors } = createMemoryIo();
  const spec = await chooseScoreModel(io, read.settings, asked);
  return { kind: spec.kind, model: spec.kind === 'embedded' ? spec.model : undefined, errors: errors() };
}

const shipped = (why: string) => ({
  kind: 'embedded',
  model: undefined,
  errors: `winnow: ${why}: the one that ships scores. --model names another (docs/models.md).\n`,
});
const named = (model: string) => ({ kind: 'embedded', model, errors: '' });

describe('the model of winnow score, beside an installation', () => {
  let database: Database;
  let environment: Record<string, string>;

  const use = (model: string) =>
    chooseActive({ database, now: () => new Date() }, { active: null, shadow: null }, model, 'a test');

  beforeAll(async () => {
    const { url } = await createTestDatabase();
    database = openDatabase({ connectionString: url, poolMax: 1 });
    environment = { ...alone, DATABASE_URL: url };
  });
  afterAll(() => database?.close());

  it('is the one that ships, with a word, until a process has started', async () => {
    expect(await choose(environment)).toEqual(shipped('the record names no model in use yet'));
  });

  it('is the one in use from then on', async () => {
    expect((await use('strict-1')).ok).toBe(true);
    expect(await choose(environment)).toEqual(named('strict-1'));
  });

  it('scores the lines', async () => {
    const args = ['score', '--threads', '1'];
    const { status, output, errors } = await runCommandLine(args, {
      input: '{"text": "A civil remark."}\n',
      environment,
    });
    expect([status, errors]).toEqual([0, '']);
    expect(parseLines(output)).toMatchObject([{ model: 'strict-1', scores: { insult: 0.97 } }]);
  });

  it('is the one that is asked for, whatever is in use', async () => {
    expect(await choose(environment, 'calm-1')).toEqual(named('calm-1'));
  });

  it('is read from the private database of the Winnow that runs on the data folder, while that runs', async () => {
    const folder = join(dataDir, 'running');
    const running = { ...alone, WINNOW_DATA_DIR: folder };
    mkdirSync(folder);
    const write = (process: object | null) => {
      const database = { process, port: 1, url: environment.DATABASE_URL };
      const record = { version: 1, holders: [], database, queue: null, programs: [] };
      writeFileSync(join(folder, 'services.json'), JSON.stringify(record));
    };
    write(recordProcess(process.pid));
    expect(await choose(running)).toEqual(named('strict-1'));
    write({ pid: process.pid, identity: 'of another that had this pid' });
    expect(await choose(running)).toEqual(shipped('no database here says which model is in use'));
  });

  it('is no other where the one in use is not at hand', async () => {
    renameSync(models.pathOf('strict-1'), `${models.pathOf('strict-1')}.away`);
    const refused = await choose(environment).catch((error: unknown) => String(error));
    renameSync(`${models.pathOf('strict-1')}.away`, models.pathOf('strict-1'));
    expect(refused).toContain('embedded.bin is missing');
    expect(refused).toContain('\nstrict-1 is the model in use; --model names another');
  });

  it('is looked up in no record for another kind of scorer', async () => {
    const other = { ...unreachable, WINNOW_SCORER: 'tfjs-toxicity' };
    expect(await choose(other)).toEqual({ kind: 'tfjs-toxicity', model: undefined, errors: '' });
  });
});

describe('the model of winnow score, without an installation', () => {
  it('is the one that ships, with a word', async () => {
    expect(await choose(alone)).toEqual(shipped('no database here says which model is in use'));
  });

  it('is the one that is asked for, and no database is looked at', async () => {
    expect(await choose(unreachable, 'calm-1')).toEqual(named('calm-1'));
    expect(await choose({ ...unreachable, WINNOW_SCORER: 'tfjs-toxicity' }, 'calm-1')).toEqual(
      named('calm-1'),
    );
  });

  it('is none that nobody knows; those that there are are named', async () => {
    await expect(choose(alone, 'calm-2')).rejects.toThrow(/no model calm-2; it knows .*calm-1, strict-1/);
  });

  it('is none where the database that is set does not answer', async () => {
    await expect(choose(unreachable)).rejects.toThrow(
      /^the database can't say which model is in use \(.+\)\. Check DATABASE_URL, or name a model: --model NAME\.$/,
    );
  });

  it('reaches the command as --model', async () => {
    const args = ['score', '--threads', '1', '--model', 'calm-2'];
    const { status, output, errors } = await runCommandLine(args, { environment: alone });
    expect([status, output]).toEqual([1, '']);
    expect(errors).toContain('knows no model calm-2');
    expect(errors).not.toContain('WINNOW_SCORER');
  });
});
