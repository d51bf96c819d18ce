/**
 * A PostgreSQL of Winnow's own, for machines where none is installed: a real server on 127.0.0.1 with its data under the
 * data folder. It runs in a process group of its own, so that Ctrl-C doesn't reach it before the drain.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findFreePort } from './free-port.ts';
import { initialisePostgres } from './initialise-postgres.ts';
import { findDatabaseUser } from './os-user.ts';
import { findPostgresPrograms, type PostgresPrograms } from './postgres-programs.ts';
import {
  isRunning,
  type ProcessRecord,
  readCommandLine,
  readWorkingFolder,
  recordProcess,
} from './process-identity.ts';
import { rotateLog } from './rotate-log.ts';
import { type StopStep, stopProcess } from './stop-process.ts';
import { writePrivateFile } from './write-private-file.ts';

export interface RunningPostgres {
  process: ProcessRecord;
  port: number;
  /** With its password. */
  url: string;
  /** Of the server's programs, such as 18.4.0-beta.17. */
  version: string;
  /** True: it was running already, left by an earlier run. */
  adopted: boolean;
}

/** The role that owns everything, and the database. */
const OWNER = 'winnow';
const GIVEN_UP = 'The start of the private PostgreSQL was given up.';
/** Crash recovery replays at most about max_wal_size (2 GB), which took under 20 s on 2 cores. */
const START_DEADLINE_MS = 90_000;
/** Signals of PostgreSQL's three ways to shut down: fast, immediate, and none left (postgres(1), "server shutdown"). */
export const POSTGRES_STOP: readonly StopStep[] = [
  { signal: 'SIGINT', waitMs: 4_000 },
  { signal: 'SIGQUIT', waitMs: 600 },
  { signal: 'SIGKILL', waitMs: 500 },
];

/**
 * Starts the private PostgreSQL whose data is in `home`, or adopts the one that already runs there; makes its data at first.
 * `preferredPort` is taken again where it is free, so that clients of an earlier run find it. The caller holds the
 * services' lock. Rejects, naming the log to read, where the server doesn't come up.
 */
export async function startPostgres(
  home: string,
  options: {
    preferredPort?: number | undefined;
    log: (line: string) => void;
    /** Once aborted, a server that is not ready yet is stopped, and this rejects. */
    abort?: AbortSignal | undefined;
  },
): Promise<RunningPostgres> {
  const user = findDatabaseUser(home);
  const programs = findPostgresPrograms(user, home);
  const folder = join(home, 'postgres');
  const password = readPassword(home, existsSync(folder));
  if (!existsSync(folder)) await initialisePostgres({ programs, user, home, folder, owner: OWNER, password });
  checkMajorVersion(folder, programs);

  const left = readPostmaster(folder);
  if (left !== null) {
    const found: RunningPostgres = {
      ...left,
      url: makeUrl(left.port, password),
      version: programs.version,
      adopted: true,
    };
    if (await waitUntilReady(found, 10_000, options.abort)) {
      await makeDatabase(found.url);
      return found;
    }
    options.log(
      `the PostgreSQL left by an earlier run (pid ${left.process.pid}) doesn't answer: stopping it`,
    );
    await stopProcess(left.process, POSTGRES_STOP, options.abort);
    if (options.abort?.aborted) throw new Error(GIVEN_UP);
  }
  if (readPostmaster(folder) === null) rmSync(join(folder, 'postmaster.pid'), { force: true });

  const logFile = join(home, 'postgres.log');
  const deadline = Date.now() + START_DEADLINE_MS;
  for (let attempt = 0; Date.now() < deadline; attempt++) {
    const port = await findFreePort(options.preferredPort);
    const process = spawnServer(programs, folder, port, user, logFile);
    const started: RunningPostgres = {
      process,
      port,
      url: makeUrl(port, password),
      version: programs.version,
      adopted: false,
    };
    if (await waitUntilReady(started, deadline - Date.now(), options.abort)) {
      await makeDatabase(started.url);
      return started;
    }
    if (options.abort?.aborted) {
      await stopProcess(process, POSTGRES_STOP);
      throw new Error(GIVEN_UP);
    }
    if (isRunning(process)) break;
    // Backends of a killed server hold its shared memory until they notice, within seconds; or the port was taken.
    if (attempt >= 20) break;
    await sleep(500);
  }
  throw new Error(
    `The private PostgreSQL doesn't start; ${logFile} says why. Or set DATABASE_URL to one that runs.`,
  );
}

/** The server that runs on the data folder now, as its own postmaster.pid names it; null where none does. */
export function readPostmaster(folder: string): { process: ProcessRecord; port: number } | null {
  try {
    // Lines: pid, data folder, start, port (src/include/utils/pidfile.h).
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
    const process = recordProcess(Number(lines[0]));
    if (process === null) return null;
    // The server works in its data folder; where the system doesn't tell, its command line names it.
    const isOurs = readWorkingFolder(process.pid) === folder || readCommandLine(process.pid).includes(folder);
    if (!isOurs) return null;
    return { process, port: Number(lines[3]) };
  } catch {
    return null;
  }
}

/** Whether a server answers at `url` with its password accepted. */
export async function canConnect(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    // The server is up; its database is made a moment later.
    return (error as { code?: string }).code === '3D000';
  } finally {
    // A server that hangs never answers the farewell either.
    await Promise.race([client.end().catch(() => undefined), sleep(200)]);
  }
}

function spawnServer(
  programs: PostgresPrograms,
  folder: string,
  port: number,
  user: { uid: number; gid: number } | null,
  logFile: string,
): ProcessRecord {
  rotateLog(logFile);
  const log = openSync(logFile, 'a', 0o600);
  try {
    const settings = [`listen_addresses=127.0.0.1`, `port=${port}`, 'unix_socket_directories='];
    const child = spawn(
      programs.postgres,
      ['-D', folder, ...settings.flatMap((setting) => ['-c', setting])],
      {
        detached: true,
        cwd: '/',
        stdio: ['ignore', log, log],
        // Nothing of ours: secrets of the environment don't belong in a server's, and locales must not vary.
        env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
        ...(user && { uid: user.uid, gid: user.gid }),
      },
    );
    child.on('error', () => undefined);
    child.unref();
    return (child.pid && recordProcess(child.pid)) || { pid: child.pid ?? 0, identity: 'ended' };
  } finally {
    closeSync(log);
  }
}

async function waitUntilReady(
  server: RunningPostgres,
  waitMs: number,
  abort: AbortSignal | undefined,
): Promise<boolean> {
  const deadline = Date.now() + waitMs;
  while (isRunning(server.process)) {
    if (await canConnect(server.url)) return true;
    if (abort?.aborted || Date.now() > deadline) return false;
    await sleep(50);
  }
  return false;
}

async function makeDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url.replace(/[^/]*$/, 'postgres') });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [OWNER]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${OWNER} ENCODING 'UTF8' TEMPLATE template0`);
  } finally {
    await client.end();
  }
}

function readPassword(home: string, dataExists: boolean): string {
  const path = join(home, 'postgres-password');
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  if (dataExists) {
    throw new Error(
      `${path} is missing, so the data in ${join(home, 'postgres')} can't be opened. Put it back from a copy, or move that folder away to begin anew.`,
    );
  }
  const password = randomBytes(24).toString('hex');
  mkdirSync(home, { recursive: true });
  writePrivateFile(path, `${password}\n`);
  return password;
}

function checkMajorVersion(folder: string, programs: PostgresPrograms): void {
  const major = Number(readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim());
  if (major === programs.major) return;
  throw new Error(
    `${folder} was made by PostgreSQL ${major}, and this is PostgreSQL ${programs.major}. Dump it with the version of Winnow that made it and load it here, or set DATABASE_URL.`,
  );
}

function makeUrl(port: number, password: string): string {
  return `postgres://${OWNER}:${password}@127.0.0.1:${port}/${OWNER}`;
}
