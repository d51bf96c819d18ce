/** Processes that need the private services share them: the first starts them, the last stops them, any revives them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { isRunning, type ProcessRecord } from '../../src/services/process-identity.ts';
import { pollFor, readServicesFile, waitUntilAllGone } from '../support/run-server.ts';

const base = realpathSync(mkdtempSync('/tmp/winnow-join-'));
// PostgreSQL's account must be able to pass where the tests run as root.
chmodSync(base, 0o711);
const dataDir = join(base, 'data');
const HOLDER = fileURLToPath(new URL('../support/hold-services.ts', import.meta.url));
const running: ChildProcess[] = [];

interface HolderProcess {
  child: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
  /** Resolves to the addresses that it was given. */
  holds: () => Promise<string>;
}

function hold(env: Record<string, string> = {}): HolderProcess {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), HOLDER], {
    env: { ...process.env, WINNOW_DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    child,
    ended,
    output: () => text,
    holds: () => pollFor('the services', 30_000, () => /^holds (.*)$/m.exec(text)?.[1] ?? null),
  };
}

function servers(): ProcessRecord[] {
  const { database, queue } = readServicesFile(dataDir);
  return [...(database ? [database.process] : []), ...(queue?.kind === 'redis' ? [queue.process] : [])];
}

async function leave({ child, ended }: HolderProcess): Promise<void> {
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
}

afterEach(async () => {
  const alive = running.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  await Promise.all(
    alive.map((child) => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      return ended;
    }),
  );
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('processes that share a data folder', { timeout: 60_000 }, () => {
  it('are given the same servers when they start at the same moment, and the last to leave stops them', async () => {
    const [first, second] = [hold(), hold()];
    expect(await first.holds()).toBe(await second.holds());
    const started = servers();
    expect(started.length).toBeGreaterThanOrEqual(1);
    await leave(first);
    expect(first.output()).toContain(`stay up for process ${second.child.pid}`);
    expect(started.every(isRunning)).toBe(true);
    await leave(second);
    expect(await waitUntilAllGone(started, 5_000)).toEqual([]);
    expect(() => readFileSync(join(dataDir, 'services.json'))).toThrow(/ENOENT/);
  });

  it('keep one queue between them, whatever is on the PATH of the later one', async () => {
    const first = hold({ WINNOW_QUEUE: 'postgres' });
    await first.holds();
    const second = hold();
    expect(await second.holds()).toContain('"redisUrl":null');
  });

  it('do not count one that was killed', async () => {
    const [first, second] = [hold(), hold()];
    await Promise.all([first.holds(), second.holds()]);
    const started = servers();
    second.child.kill('SIGKILL');
    await second.ended;
    await leave(first);
    expect(await waitUntilAllGone(started, 5_000)).toEqual([]);
  });

  it('start a killed server once, whoever notices, where it was', async () => {
    const [first, second] = [hold(), hold()];
    const addresses = await first.holds();
    await second.holds();
    const [database] = servers();
    process.kill(database?.pid ?? 0, 'SIGKILL');
    const successor = await pollFor('another PostgreSQL', 15_000, () => {
      const [now] = servers();
      return now && now.pid !== database?.pid && isRunning(now) ? now : null;
    });
    await pollFor('both to have noticed', 15_000, () =>
      [first, second].every(({ output }) => output().includes('runs again')) ? true : null,
    );
    expect(servers()[0]).toEqual(successor);
    expect(readServicesFile(dataDir).database?.url).toBe(JSON.parse(addresses).databaseUrl);
  });

  it('stop with a reason, and leave nothing running, where Redis is demanded and there is none', async () => {
    const only = hold({ WINNOW_QUEUE: 'redis', PATH: '/nowhere' });
    expect(await only.ended).toBe(1);
    expect(only.output()).toContain('WINNOW_QUEUE=redis');
    expect(() => readFileSync(join(dataDir, 'postgres', 'postmaster.pid'))).toThrow(/ENOENT/);
  });
});

describe('a process alone on a database of the user', () => {
  it('says at once when the database cannot be reached, without its password', async () => {
    const lone = hold({ DATABASE_URL: 'postgres://u:pa55word@127.0.0.1:1/x' });
    expect(await lone.ended).toBe(1);
    expect(lone.output()).toContain("DATABASE_URL: PostgreSQL can't be reached");
    expect(lone.output()).not.toContain('pa55word');
  });
});
