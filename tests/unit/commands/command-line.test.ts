import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../support/memory-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'winnow-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const COMMANDS = [
  'score',
  'check',
  'fairness',
  'thresholds',
  'site',
  'key',
  'policy',
  'import',
  'export',
  'status',
  'replay',
  'migrate',
];

describe('the command line', () => {
  it('shows help on standard output, with every command', async () => {
    const { status, output, errors } = await runCommandLine(['--help']);
    expect([status, errors]).toEqual([0, '']);
    for (const command of COMMANDS) expect(output).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  it.each([
    'score',
    'check',
    'fairness',
    'thresholds',
    'site create',
    'site list',
    'key create',
    'key list',
    'key revoke',
    'policy show',
    'policy simulate',
    'policy publish',
    'import',
    'export',
    'status',
    'replay',
    'migrate',
  ])('has help with an example for %s', async (command) => {
    const { status, output } = await runCommandLine([...command.split(' '), '--help']);
    expect(status).toBe(0);
    expect(output).toMatch(/Examples?:\n {2}\$ /);
    expect(output).toContain(`winnow ${command}`);
  });

  it.each([
    ['nothing', []],
    ['an unknown command', ['scroe']],
    ['an unknown option', ['score', '--fast']],
    ['a wrong value', ['score', '--threads', '0']],
    ['too many arguments', ['site', 'create', 'a', 'b']],
    ['a missing argument', ['check']],
    ['a group without its command', ['site']],
    ['a wrong scope', ['key', 'create', '--site', 'default', '--scope', 'everything']],
    ['no site for a key', ['key', 'create']],
    ['a public key without origins', ['key', 'create', '--site', 'default', '--scope', 'public']],
    [
      'a public key with other scopes',
      'key create --site a --scope public,read --origin https://a.example'.split(' '),
    ],
    [
      'origins for another key',
      ['key', 'create', '--site', 'a', '--scope', 'read', '--origin', 'https://a.example'],
    ],
    ['a bad name of a site', ['site', 'create', 'a b']],
    ['no way to replay', ['replay']],
    ['two ways to replay', ['replay', '--all', '--unscored']],
    ['a bad id of a dead letter', ['replay', '--dead-letter', '7']],
    ['a bad time', ['export', '--from', 'yesterday']],
    ['a bad status', ['export', '--status', 'open']],
    ['a blank text', ['check', ' ']],
    ['a file of no known format', ['fairness', 'comments.txt']],
    ['an unknown format', ['fairness', '--format', 'xml', 'comments.csv']],
    ['two policies', ['fairness', '--policy', 'a.json', '--site', 'default', 'comments.csv']],
    ['a bad language', ['check', '--language', '???', 'Hello.']],
  ])('refuses %s with status 2, on standard error alone', async (_what, args) => {
    const { status, output, errors } = await runCommandLine(args);
    expect([status, output]).toEqual([2, '']);
    expect(errors).toMatch(/^(winnow: |Usage: )/);
  });

  it('lists every wrong setting', async () => {
    const environment = { PORT: 'x', WINNOW_SCORER: 'guess' };
    const { status, errors } = await runCommandLine(['site', 'list'], { environment });
    expect(status).toBe(1);
    expect(errors).toContain('2 settings are wrong');
  });

  it('says that a file cannot be read', async () => {
    const { status, errors } = await runCommandLine(['import', join(folder, 'none')]);
    expect(status).toBe(1);
    expect(errors).toContain('ENOENT');
    expect((await runCommandLine(['import', folder])).errors).toContain('EISDIR');
  });

  it('says that nothing runs', async () => {
    const environment = { WINNOW_DATA_DIR: join(folder, 'data') };
    const { status, errors } = await runCommandLine(['status'], { environment });
    expect(status).toBe(1);
    expect(errors).toContain('npm start');
  });

  it('does not guess where the queue is', async () => {
    const environment = {
      WINNOW_DATA_DIR: join(folder, 'data'),
      DATABASE_URL: 'postgres://127.0.0.1:1/none',
    };
    const { status, errors } = await runCommandLine(['replay', '--all'], { environment });
    expect(status).toBe(1);
    expect(errors).toContain('REDIS_URL');
  });
});
