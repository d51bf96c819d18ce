/**
 * A Redis (or Valkey) of Winnow's own for the job queues: no TCP port, a unix socket in a folder that only this user can
 * enter, and every write kept in an append-only file under the data folder.
 */
import { spawn } from 'node:child_process';
import {
  closeSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import {
  isRunning,
  type ProcessRecord,
  readCommandLine,
  readWorkingFolder,
  recordProcess,
} from './process-identity.ts';
import type { RedisProgram } from './redis-program.ts';
import { rotateLog } from './rotate-log.ts';
import { type StopStep, stopProcess } from './stop-process.ts';
import { writePrivateFile } from './write-private-file.ts';

export interface RunningRedis {
  process: ProcessRecord;
  /** The unix socket's path, which is a `REDIS_URL` as ioredis reads it. */
  url: string;
  /** Such as `Redis 7.0.15`. */
  title: string;
  /** True: it was running already, left by an earlier run. */
  adopted: boolean;
}

/** A unix socket's path has at most 107 bytes on Linux (unix(7), sun_path) and 103 on macOS. */
const MAX_SOCKET_PATH_BYTES = 103;
/** Loading an append-only file goes at over 100 MB a second; this allows for some GB of it. */
const START_DEADLINE_MS = 60_000;
export const REDIS_STOP: readonly StopStep[] = [
  { signal: 'SIGTERM', waitMs: 1_000 },
  { signal: 'SIGKILL', waitMs: 500 },
];

/**
 * Starts the private Redis of `dataDir`, or adopts the one that already runs there. A socket path used before is used
 * again, so that clients of an earlier run find it. The caller holds the services' lock. Rejects, naming the log to
 * read, where it doesn't come up.
 */
export async function startRedis(
  dataDir: string,
  program: RedisProgram,
  options: { log: (line: string) => void; abort?: AbortSignal | undefined },
): Promise<RunningRedis> {
  const folder = join(dataDir, 'redis');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const real = realpathSync(folder);
  const left = readLeftRedis(real);
  if (left !== null) {
    const found: RunningRedis = { ...left, title: program.title, adopted: true };
    if (await waitUntilReady(found, 10_000, options.abort)) return found;
    options.log(`the Redis left by an earlier run (pid ${left.process.pid}) doesn't answer: stopping it`);
    await stopProcess(left.process, REDIS_STOP, options.abort);
  }
  const socket = chooseSocket(real);
  const logFile = join(dataDir, 'redis.log');
  const started: RunningRedis = {
    process: spawnServer(program, real, socket, logFile),
    url: socket,
    title: program.title,
    adopted: false,
  };
  if (await waitUntilReady(started, START_DEADLINE_MS, options.abort)) return started;
  await stopProcess(started.process, REDIS_STOP);
  throw new Error(
    `The private ${program.title} doesn't start; ${logFile} says why. Or set REDIS_URL, or WINNOW_QUEUE=postgres.`,
  );
}

/** The Redis that runs on the data folder now, as its pid file names it; null where none does. */
export function readLeftRedis(folder: string): { process: ProcessRecord; url: string } | null {
  try {
    const process = recordProcess(Number(readFileSync(join(folder, 'redis.pid'), 'utf8').trim()));
    const url = readSocketPath(folder);
    if (process === null || url === null) return null;
    // Redis works in its data folder; where the system doesn't tell, its title names the socket.
    const isOurs = readWorkingFolder(process.pid) === folder || readCommandLine(process.pid).includes(url);
    return isOurs ? { process, url } : null;
  } catch {
    return null;
  }
}

/** Removes the socket's folder, once its server has ended for good. */
export function removeSocketFolder(url: string): void {
  rmSync(dirname(url), { recursive: true, force: true });
}

/** Whether a Redis answers at `url`. */
export async function canPing(url: string): Promise<boolean> {
  const client = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 2_000,
    commandTimeout: 2_000,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    client.disconnect();
  }
}

function readSocketPath(folder: string): string | null {
  try {
    return readFileSync(join(folder, 'socket-path'), 'utf8').trim() || null;
  } catch {
    return null;
  }
}

/**
 * The socket's path: the one used before if its folder can still be trusted, else in a new folder. That folder is short,
 * since the data folder may be too deep, and lies on a local disk, since not every shared one can hold sockets.
 */
function chooseSocket(folder: string): string {
  const before = readSocketPath(folder);
  if (before !== null && isPrivateFolder(dirname(before))) {
    rmSync(before, { force: true });
    return before;
  }
  const longest = join(tmpdir(), 'winnow-XXXXXX', 'redis.sock');
  const base = Buffer.byteLength(longest) <= MAX_SOCKET_PATH_BYTES ? tmpdir() : '/tmp';
  const socket = join(mkdtempSync(join(base, 'winnow-')), 'redis.sock');
  writePrivateFile(join(folder, 'socket-path'), `${socket}\n`);
  return socket;
}

function isPrivateFolder(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isDirectory() === true && stat.uid === process.getuid?.() && (stat.mode & 0o077) === 0;
}

function spawnServer(program: RedisProgram, folder: string, socket: string, logFile: string): ProcessRecord {
  rotateLog(logFile);
  const log = openSync(logFile, 'a', 0o600);
  const settings: Record<string, string> = {
    port: '0',
    unixsocket: socket,
    unixsocketperm: '700',
    dir: folder,
    pidfile: join(folder, 'redis.pid'),
    daemonize: 'no',
    save: '',
    appendonly: 'yes',
    appendfsync: 'everysec',
    'maxmemory-policy': 'noeviction',
  };
  try {
    const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
    const child = spawn(program.path, args, {
      detached: true,
      cwd: folder,
      stdio: ['ignore', log, log],
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    });
    child.on('error', () => undefined);
    child.unref();
    return (child.pid && recordProcess(child.pid)) || { pid: child.pid ?? 0, identity: 'ended' };
  } finally {
    closeSync(log);
  }
}

async function waitUntilReady(
  server: RunningRedis,
  waitMs: number,
  abort: AbortSignal | undefined,
): Promise<boolean> {
  const deadline = Date.now() + waitMs;
  while (isRunning(server.process)) {
    if (await canPing(server.url)) return true;
    if (abort?.aborted || Date.now() > deadline) return false;
    await sleep(30);
  }
  return false;
}
