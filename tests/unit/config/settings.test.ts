import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { describeFaults, readSettings, SETTINGS, type Settings } from '../../../config/settings.ts';
import { formatSettingsTable } from '../../../config/settings-table.ts';

const folder = mkdtempSync(join(tmpdir(), 'winnow-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(env: Record<string, string>): Settings {
  const result = readSettings(env);
  if (!result.ok) throw new Error(describeFaults(result.faults));
  return result.settings;
}

function faultsOf(env: Record<string, string>): string[] {
  const result = readSettings(env);
  return result.ok ? [] : result.faults;
}

const KEY = '0123456789abcdef0123456789abcdef01234567';

describe('readSettings', () => {
  it('needs nothing set', () => {
    const settings = read({});
    expect(settings).toMatchObject({ port: 8080, host: '127.0.0.1', databaseUrl: null, scorer: 'embedded' });
    expect(settings).toMatchObject({
      workers: 1,
      scoringThreads: 1,
      rateLimitPerMinute: null,
      trustProxy: false,
    });
    expect(settings.eventRetentionDays).toBe(30);
  });

  it('takes an empty variable, as compose passes it, for one that is not set', () => {
    expect(read({ PORT: '', DATABASE_URL: ' ', WINNOW_SCORER: '' })).toEqual(read({}));
  });

  it('names every fault at once, with its variable and what to write instead', () => {
    const faults = faultsOf({
      PORT: '65536',
      WINNOW_SCORER: 'best',
      WINNOW_WORKERS: '0',
      DATABASE_URL: 'mysql://h/d',
    });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'PORT',
      'DATABASE_URL',
      'WINNOW_SCORER',
      'WINNOW_WORKERS',
    ]);
    expect(faults[0]).toContain('0 to 65535');
    expect(faults[2]).toContain('embedded, tfjs-toxicity, http');
    expect(describeFaults(faults).split('\n')).toHaveLength(6);
  });

  it('quotes no secret in a fault', () => {
    const secret = 'hunter2-very-secret';
    for (const { name } of SETTINGS.filter((setting) => setting.secret)) {
      const faults = faultsOf({ [name]: ` ${secret} with blanks` });
      expect(faults, name).toHaveLength(1);
      expect(faults[0]).not.toContain(secret);
    }
  });

  it('keeps whole numbers to their bounds', () => {
    expect(read({ PORT: '0' }).port).toBe(0);
    expect(read({ PORT: '65535' }).port).toBe(65535);
    expect(read({ WINNOW_WORKERS: '64' }).workers).toBe(64);
    for (const text of ['65', '0', '-1', '1.5', '1e1', '0x1', 'one', '9'.repeat(16)]) {
      expect(faultsOf({ WINNOW_WORKERS: text }), text).toHaveLength(1);
    }
  });

  it('accepts exactly 40 lower-case hexadecimal digits as a bootstrap key', () => {
    expect(read({ WINNOW_BOOTSTRAP_API_KEY: KEY }).bootstrapApiKey).toBe(KEY);
    for (const text of [KEY.toUpperCase(), KEY.slice(1), `${KEY}0`, KEY.replace('0', 'g')]) {
      expect(faultsOf({ WINNOW_BOOTSTRAP_API_KEY: text }), text).toHaveLength(1);
    }
  });

  it('reads proxies as a number or as addresses, and refuses to trust everybody', () => {
    expect(read({ WINNOW_TRUST_PROXY: '2' }).trustProxy).toBe(2);
    expect(read({ WINNOW_TRUST_PROXY: 'no' }).trustProxy).toBe(false);
    expect(read({ WINNOW_TRUST_PROXY: 'loopback, 10.0.0.0/8, fd00::/8' }).trustProxy).toEqual([
      'loopback',
      '10.0.0.0/8',
      'fd00::/8',
    ]);
    for (const text of [
      'true',
      '10.0.0.0/33',
      'fd00::/129',
      '10.0.0.0/8/8',
      'proxy.example.org',
      '10.0.0/8',
    ]) {
      expect(faultsOf({ WINNOW_TRUST_PROXY: text }), text).toHaveLength(1);
    }
  });

  it('takes a Redis by URL or by socket', () => {
    expect(read({ REDIS_URL: 'redis://host:6379/1' }).redisUrl).toBe('redis://host:6379/1');
    expect(read({ REDIS_URL: '/run/redis.sock' }).redisUrl).toBe('/run/redis.sock');
    expect(read({ REDIS_URL: 'unix:///run/redis.sock' }).redisUrl).toBe('/run/redis.sock');
    expect(faultsOf({ REDIS_URL: 'http://host' })).toHaveLength(1);
    expect(faultsOf({ REDIS_URL: 'host:6379' })).toHaveLength(1);
  });

  it('takes the slash off the end of a URL', () => {
    expect(read({ WINNOW_PUBLIC_URL: 'https://winnow.example.org/' }).publicUrl).toBe(
      'https://winnow.example.org',
    );
    expect(faultsOf({ WINNOW_PUBLIC_URL: 'ftp://example.org' })).toHaveLength(1);
  });

  it('asks for the address of a remote scorer that is chosen', () => {
    expect(faultsOf({ WINNOW_SCORER: 'http' })[0]).toContain('WINNOW_HTTP_SCORER_URL');
    expect(read({ WINNOW_SCORER: 'http', WINNOW_HTTP_SCORER_URL: 'http://127.0.0.1:9' }).scorer).toBe('http');
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SETTINGS), fc.string(), ({ name }, text) => {
        const result = readSettings({ [name]: text });
        expect(result.ok || result.faults.length > 0).toBe(true);
      }),
    );
  });
});

describe('secrets in files', () => {
  const path = join(folder, 'secret');

  it('reads each secret from the file that its _FILE names, without the line break at its end', () => {
    writeFileSync(path, `${KEY}\n`);
    expect(read({ WINNOW_BOOTSTRAP_API_KEY_FILE: path }).bootstrapApiKey).toBe(KEY);
    writeFileSync(path, 'postgres://u:p@h/d\r\n');
    expect(read({ DATABASE_URL_FILE: path }).databaseUrl).toBe('postgres://u:p@h/d');
  });

  it('refuses a secret that is given both ways', () => {
    writeFileSync(path, KEY);
    const faults = faultsOf({ WINNOW_BOOTSTRAP_API_KEY: KEY, WINNOW_BOOTSTRAP_API_KEY_FILE: path });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('keep one of the two');
  });

  it('says which file is missing or empty', () => {
    expect(faultsOf({ DATABASE_URL_FILE: join(folder, 'none') })[0]).toContain('ENOENT');
    writeFileSync(path, '\n');
    expect(faultsOf({ DATABASE_URL_FILE: path })[0]).toContain('is empty');
  });

  it('says which file can not be read', () => {
    expect(faultsOf({ DATABASE_URL_FILE: folder })[0]).toContain('EISDIR');
  });
});

describe('unknown variables', () => {
  const warningsOf = (env: Record<string, string>): string[] => readSettings(env).warnings;

  it('are warned of, with the name that was probably meant', () => {
    expect(warningsOf({ WINNOW_WORKRES: '2' })).toEqual([
      "WINNOW_WORKRES is not a setting of Winnow's; did you mean WINNOW_WORKERS?",
    ]);
    expect(warningsOf({ WINNOW_REDIS_URL: 'x' })[0]).toContain('did you mean REDIS_URL?');
    expect(warningsOf({ WINNOW_SOMETHING_ELSE_ALTOGETHER: 'x' })).toEqual([
      "WINNOW_SOMETHING_ELSE_ALTOGETHER is not a setting of Winnow's",
    ]);
  });

  it('are not looked for among the names of others', () => {
    expect(warningsOf({ PATH: '/bin', WINNOW_BOOTSTRAP_API_KEY_FILE: '', NODE_ENV: 'test' })).toEqual([]);
  });
});

describe('docs/settings.md', () => {
  it('holds the table of all settings as it is in the code', () => {
    const page = readFileSync(new URL('../../../docs/settings.md', import.meta.url), 'utf8');
    // To renew it: npx tsx -e "import('./config/settings-table.ts').then((m) => console.log(m.formatSettingsTable()))"
    expect(page).toContain(formatSettingsTable());
  });
});
