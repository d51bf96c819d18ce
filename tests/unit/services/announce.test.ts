import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FirstKey, formatAnnouncement } from '../../../src/services/announce.ts';

const KEY = 'ab'.repeat(20);

function announce(key: FirstKey): string {
  return formatAnnouncement({
    apiUrl: 'http://127.0.0.1:8080',
    workerCount: 2,
    services: ['PostgreSQL  18.4', 'job queues  in PostgreSQL'],
    dataDir: '/data',
    key,
  }).join('\n');
}

/** What curl would be given: the line to paste, run by a shell with `echo` for curl. */
function runTryLine(text: string, environment: Record<string, string> = {}): string {
  const line = text.split('\n').find((candidate) => candidate.includes('curl')) ?? '';
  const command = line.trim().replace(/^curl/, "printf '%s\\n'");
  return execFileSync('/bin/sh', ['-c', command], {
    encoding: 'utf8',
    env: { PATH: '/bin:/usr/bin', ...environment },
  });
}

describe('what npm start prints', () => {
  it('says what runs where', () => {
    const text = announce({ kind: 'earlier' });
    for (const part of ['http://127.0.0.1:8080', 'PostgreSQL  18.4', 'job queues  in PostgreSQL', '/data']) {
      expect(text).toContain(part);
    }
  });

  it('has a line that works when pasted, with the key as it is shown', () => {
    const given = runTryLine(announce({ kind: 'shown', key: KEY })).split('\n');
    expect(given).toContain('http://127.0.0.1:8080/v1/comments?waitMs=5000');
    expect(given).toContain(`Authorization: Bearer ${KEY}`);
    const body = JSON.parse(given[given.indexOf('-d') + 1] ?? '') as { text: string; externalId: string };
    expect(body.externalId).toBe('try-1');
  });

  it('has a line that reads the key from its file, whatever the name of the folder', () => {
    const folder = mkdtempSync(join(tmpdir(), "winnow it's "));
    const path = join(folder, 'first-api-key');
    writeFileSync(path, `${KEY}\n`);
    const text = announce({ kind: 'file', path });
    expect(runTryLine(text)).toContain(`Authorization: Bearer ${KEY}\n`);
    expect(text).not.toContain(KEY);
    rmSync(folder, { recursive: true });
  });

  it('has a line that takes a given key from the environment', () => {
    const text = announce({ kind: 'bootstrap' });
    expect(runTryLine(text, { WINNOW_BOOTSTRAP_API_KEY: KEY })).toContain(`Authorization: Bearer ${KEY}\n`);
  });
});
