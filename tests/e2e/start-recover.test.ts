/** `npm start` keeps its data and its servers through kills, and never runs twice on one folder. */
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';

import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { readLockHolder } from '../../src/services/folder-lock.ts';
import { isRunning, type ProcessRecord } from '../../src/services/process-identity.ts';
import type { ServicesRecord } from '../../src/services/services-file.ts';
import {
  listProcesses,
  pollFor,
  type RunningServer,
  readServicesFile,
  runStandInServer,
  waitUntilAllGone,
} from '../support/run-server.ts';

const base = realpathSync(mkdtempSync('/tmp/winnow-recover-'));
const dataDir = join(base, 'data');
// PostgreSQL's account must be able to pass where the tests run as root.
chmodSync(base, 0o711);
const running: RunningServer[] = [];

afterAll(async () => {
  for (const { child } of running) if (child.exitCode === null) child.kill('SIGTERM');
  await Promise.all(running.map(({ ended }) => ended));
  rmSync(base, { recursive: true, force: true });
});

async function start(env: Record<string, string> = {}): Promise<RunningServer> {
  const server = runStandInServer(dataDir, { env });
  running.push(server);
  await server.waitFor(/Winnow runs/);
  return server;
}

async function stop(server: RunningServer): Promise<void> {
  const processes = listProcesses(dataDir, server);
  server.child.kill('SIGTERM');
  expect(await waitUntilAllGone(processes, 10_000)).toEqual([]);
}

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: readServicesFile(dataDir).database?.url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Waits until services.json names another process for each of the parts that `pick` gives. */
function waitForSuccessors(
  before: ServicesRecord,
  pick: (record: ServicesRecord) => (ProcessRecord | undefined)[],
) {
  const old = pick(before).map((record) => record?.pid);
  return pollFor('successors', 15_000, () => {
    const now = pick(readServicesFile(dataDir));
    const isNew = (record: ProcessRecord | undefined, index: number): boolean =>
      record !== undefined && record.pid !== old[index] && isRunning(record);
    return now.length === old.length && now.every(isNew) ? now : null;
  });
}

const servers = ({ database, queue }: ServicesRecord): (ProcessRecord | undefined)[] => [
  database?.process,
  ...(queue?.kind === 'redis' ? [queue.process] : []),
];
const programs = (record: ServicesRecord): (ProcessRecord | undefined)[] =>
  ['api', 'worker'].map((name) => record.programs.find((program) => program.name === name));

describe('a start that fails', { timeout: 60_000 }, () => {
  it('says that the port is taken before it starts any server', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const folder = join(base, 'taken');
    const server = runStandInServer(folder, { env: { PORT: String(port) } });
    expect(await server.ended).toBe(1);
    expect(server.output()).toContain(`127.0.0.1:${port} is taken`);
    expect(existsSync(join(folder, 'postgres'))).toBe(false);
    other.close();
  });

  it('lists all that is wrong with the settings at once', async () => {
    const server = runStandInServer(join(base, 'wrong'), { env: { PORT: 'x', WINNOW_WORKERS: '0' } });
    expect(await server.ended).toBe(1);
    expect(server.output()).toMatch(/2 settings are wrong[\s\S]*PORT[\s\S]*WINNOW_WORKERS/);
  });

  it('ends what it had started when a program cannot start', async () => {
    const server = runStandInServer(join(base, 'fails'), { env: { STAND_IN_FAILS: 'worker' } });
    expect(await server.ended).toBe(1);
    expect(server.output()).toContain('worker ended with status 7 before it was ready');
    expect(existsSync(join(base, 'fails', 'services.json'))).toBe(false);
    expect(existsSync(join(base, 'fails', 'postgres', 'postmaster.pid'))).toBe(false);
  });
});

describe('npm start on one data folder', { timeout: 60_000 }, () => {
  it('writes what runs, and the first key, to files that others cannot read, and the key nowhere else', async () => {
    const server = await start();
    for (const name of ['services.json', 'first-api-key', 'postgres-password']) {
      expect(statSync(join(dataDir, name)).mode & 0o777, name).toBe(0o600);
    }
    const key = readFileSync(join(dataDir, 'first-api-key'), 'utf8').trim();
    expect(key).toMatch(/^[0-9a-f]{40}$/);
    expect(server.output()).not.toContain(key);
    expect(server.output()).toContain(join(dataDir, 'first-api-key'));
  });

  it('refuses a second start, naming the process that runs', async () => {
    const second = runStandInServer(dataDir);
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`as process ${running[0]?.child.pid}`);
    expect(running[0]?.child.exitCode).toBe(null);
  });

  it('starts the API and the workers again when they are killed', async () => {
    const before = readServicesFile(dataDir);
    for (const record of programs(before)) process.kill(record?.pid ?? 0, 'SIGKILL');
    await waitForSuccessors(before, programs);
  });

  it('starts PostgreSQL and the queue again when they are killed, at the same addresses', async () => {
    await query('CREATE TABLE kept (id int); INSERT INTO kept VALUES (7)');
    const before = readServicesFile(dataDir);
    for (const record of servers(before)) process.kill(record?.pid ?? 0, 'SIGKILL');
    await waitForSuccessors(before, servers);
    const after = readServicesFile(dataDir);
    expect(after.database?.url).toBe(before.database?.url);
    expect(after.queue?.kind).toBe(before.queue?.kind);
    expect(await pollFor('the table', 5_000, () => query('SELECT id FROM kept'))).toEqual([{ id: 7 }]);
  });

  it('takes over the servers that a killed run left, whose programs have ended by themselves', async () => {
    const [first] = running;
    const before = readServicesFile(dataDir);
    first?.child.kill('SIGKILL');
    expect(await waitUntilAllGone([...before.holders, ...before.programs], 5_000)).toEqual([]);
    expect(servers(before).every((record) => isRunning(record))).toBe(true);
    const server = await start();
    const pids = (record: ServicesRecord) => servers(record).map((found) => found?.pid);
    expect(pids(readServicesFile(dataDir))).toEqual(pids(before));
    await stop(server);
  });

  it('stops a left Redis when the queue is to live in PostgreSQL, and finds its data again', async () => {
    const killed = await start();
    const before = readServicesFile(dataDir);
    killed.child.kill('SIGKILL');
    await killed.ended;
    const server = await start({ WINNOW_QUEUE: 'postgres' });
    expect(readServicesFile(dataDir).queue).toEqual({ kind: 'postgres' });
    if (before.queue?.kind === 'redis') expect(isRunning(before.queue.process)).toBe(false);
    expect(server.output()).toContain('worker ready, queue postgres');
    expect(await query('SELECT id FROM kept')).toEqual([{ id: 7 }]);
    await stop(server);
  });

  it('stops within ten seconds while a left PostgreSQL hangs, which it ends as well', async () => {
    const killed = await start();
    const before = readServicesFile(dataDir);
    killed.child.kill('SIGKILL');
    await waitUntilAllGone([...before.holders, ...before.programs], 5_000);
    process.kill(before.database?.process.pid ?? 0, 'SIGSTOP');
    const server = runStandInServer(dataDir);
    running.push(server);
    await pollFor('the lock', 10_000, () =>
      readLockHolder(join(dataDir, 'supervisor.lock'))?.pid === server.child.pid ? true : null,
    );
    const processes = listProcesses(dataDir, server);
    server.child.kill('SIGTERM');
    expect(await waitUntilAllGone(processes, 10_000)).toEqual([]);
  });

  it('keeps its hands off a stranger whose pid an old record names', async () => {
    const server = await start();
    const record = readServicesFile(dataDir);
    server.child.kill('SIGKILL');
    await waitUntilAllGone([...record.holders, ...record.programs], 5_000);
    for (const found of servers(record)) process.kill(found?.pid ?? 0, 'SIGKILL');
    await waitUntilAllGone(
      servers(record).filter((found) => found !== undefined),
      5_000,
    );
    // As if the machine had given the pid of the dead servers to this very process.
    const lines = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), [process.pid, ...lines.slice(1)].join('\n'));
    writeFileSync(join(dataDir, 'redis', 'redis.pid'), `${process.pid}\n`);
    const next = await start();
    expect(await query('SELECT id FROM kept')).toEqual([{ id: 7 }]);
    await stop(next);
  });
});
