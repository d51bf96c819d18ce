/** Sites, keys, policies and the schema, by the command line, on a real database. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../config/default-policy.ts';
import { createServiceCommandLine } from '../support/cli-service.ts';
import { runCommandLine } from '../support/memory-io.ts';
import { startTestService, type TestService } from '../support/test-service.ts';

let service: TestService;
const commandLine = createServiceCommandLine(() => service);
beforeAll(async () => {
  service = await startTestService({ queue: 'postgres' });
});
afterAll(async () => {
  await service?.stop();
  commandLine.remove();
});

describe('winnow site', () => {
  it('makes a site once and lists it', async () => {
    expect(await commandLine.run(['site', 'create', 'evening-post'])).toMatchObject({ status: 0 });
    const again = await commandLine.run(['site', 'create', 'evening-post']);
    expect(again).toMatchObject({ status: 1, output: '', errors: expect.stringContaining('already') });
    const { output } = await commandLine.run(['site', 'list', '--json']);
    expect(JSON.parse(output).map((site: { name: string }) => site.name)).toEqual([
      'default',
      'evening-post',
    ]);
    expect((await commandLine.run(['site', 'list'])).output).toMatch(/^NAME +MADE +ID\ndefault /);
  });
});

describe('winnow key', () => {
  it('prints a key alone on standard output, that may do just what its scopes say', async () => {
    const made = await commandLine.run(['key', 'create', '--site', 'default', '--scope', 'ingest,read']);
    expect(made.status).toBe(0);
    expect(made.output).toMatch(/^[0-9a-f]{40}\n$/);
    const key = made.output.trim();
    expect(made.errors).toContain(key.slice(0, 8));
    expect(made.errors).not.toContain(key);
    expect((await service.call('get', '/v1/comments', key)).status).toBe(200);
    expect((await service.call('get', '/v1/review', key)).status).toBe(403);
  });

  it('lists keys without the keys themselves, and revokes one by its name', async () => {
    const key = (await commandLine.run(['key', 'create', '--site', 'default'])).output.trim();
    const name = key.slice(0, 8);
    const listed = await commandLine.run(['key', 'list', '--site', 'default', '--json']);
    expect(listed.output).not.toContain(key);
    const view = JSON.parse(listed.output).find((entry: { name: string }) => entry.name === name);
    expect(view).toMatchObject({ siteName: 'default', revokedAt: null });
    expect(view.scopes).toEqual(['ingest', 'score', 'read', 'review', 'admin']);
    expect(await commandLine.run(['key', 'revoke', name])).toMatchObject({ status: 0 });
    expect((await service.call('get', '/v1/comments', key)).status).toBe(401);
    expect(await commandLine.run(['key', 'revoke', name])).toMatchObject({ status: 1, output: '' });
    expect((await commandLine.run(['key', 'list'])).output).toMatch(new RegExp(`${name}.*revoked 20`));
  });

  it('makes a public key for origins', async () => {
    const args = ['--scope', 'public', '--origin', 'https://a.example', '--origin', 'https://b.example/'];
    const made = await commandLine.run(['key', 'create', '--site', 'default', ...args]);
    expect(made.status).toBe(0);
    const { output } = await commandLine.run(['key', 'list', '--json']);
    const view = JSON.parse(output).find((entry: { name: string }) => entry.name === made.output.slice(0, 8));
    expect(view).toMatchObject({ scopes: ['public'], origins: ['https://a.example', 'https://b.example'] });
  });

  it('names the sites that there are where one is not', async () => {
    for (const args of [
      ['create', '--site', 'none'],
      ['list', '--site', 'none'],
    ]) {
      const result = await commandLine.run(['key', ...args]);
      expect(result).toMatchObject({
        status: 1,
        output: '',
        errors: expect.stringContaining('There are: default'),
      });
    }
  });
});

describe('winnow policy', () => {
  it('shows the policy as a file that can be published', async () => {
    const shown = await commandLine.run(['policy', 'show']);
    expect(JSON.parse(shown.output)).toEqual(DEFAULT_POLICY);
    expect(Object.keys(JSON.parse(shown.output))).toEqual(Object.keys(DEFAULT_POLICY));
    expect(shown.errors).toContain('version 1');
    const file = join(commandLine.environment().WINNOW_DATA_DIR ?? '', 'policy.json');
    writeFileSync(file, shown.output.replace('"flagFrom": 3', '"flagFrom": 2'));
    const published = await commandLine.run(['policy', 'publish', file]);
    expect(published).toMatchObject({ status: 0, output: expect.stringContaining('version 2') });
    const { body } = await service.call('get', '/v1/policy');
    expect(body).toMatchObject({ version: 2, policy: { links: { flagFrom: 2 } } });
    const earlier = await commandLine.run(['policy', 'show', '--of-version', '1']);
    expect(JSON.parse(earlier.output)).toEqual(DEFAULT_POLICY);
    expect(await commandLine.run(['policy', 'show', '--of-version', '99'])).toMatchObject({
      status: 1,
      output: '',
    });
    const stale = await commandLine.run(['policy', 'publish', file, '--if-version', '1']);
    expect(stale).toMatchObject({ status: 1, errors: expect.stringContaining('current version is 2') });
  });
});

describe('winnow migrate', () => {
  it('finds nothing to do on a database of this version, and stores the bootstrap key', async () => {
    const bootstrapKey = 'ab'.repeat(20);
    const environment = { ...commandLine.environment(), WINNOW_BOOTSTRAP_API_KEY: bootstrapKey };
    const result = await commandLine.run(['migrate'], { environment });
    expect(result).toEqual({ status: 0, output: 'the schema is up to date\n', errors: '' });
    expect((await service.call('get', '/v1/comments', bootstrapKey)).status).toBe(200);
  });

  it('says that a database cannot be reached', async () => {
    const environment = {
      ...commandLine.environment(),
      DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/none',
    };
    const result = await runCommandLine(['site', 'list'], { environment });
    expect(result).toMatchObject({
      status: 1,
      output: '',
      errors: expect.stringContaining("can't be reached"),
    });
    expect(result.errors).not.toContain('secret');
  });
});
