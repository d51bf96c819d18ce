/** Finds a Redis or Valkey server on the PATH that is new enough for the queues. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface RedisProgram {
  path: string;
  /** Such as `Redis 7.0.15` or `Valkey 8.1.0`. */
  title: string;
}

/** BullMQ's recommended least version (bullmq 6.7, redis-connection.js); Valkey's first release is newer. */
const LEAST: readonly [number, number] = [6, 2];
const NAMES = ['redis-server', 'valkey-server'];

/**
 * The first fit `redis-server` or `valkey-server` in the folders of `searchPath` (the PATH), or null. `unfit` is called
 * with a line for each that is too old or doesn't run.
 */
export function findRedisProgram(searchPath: string, unfit: (line: string) => void): RedisProgram | null {
  for (const name of NAMES) {
    for (const folder of searchPath.split(delimiter).filter(Boolean)) {
      const path = join(folder, name);
      if (!isExecutable(path)) continue;
      const version = askVersion(path);
      if (version && isNewEnough(version)) return { path, title: `${titleOf(name)} ${version}` };
      unfit(
        version
          ? `${path} is version ${version}; the queues need ${LEAST.join('.')} or newer`
          : `${path} doesn't tell its version`,
      );
    }
  }
  return null;
}

/** Reads the version out of what `--version` prints: `Redis server v=7.0.15 sha=…`, `Valkey server v=8.1.0 …`. */
export function parseRedisVersion(output: string): string | null {
  return /\bv=(\d+\.\d+(?:\.\d+)?)/.exec(output)?.[1] ?? null;
}

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
}

function titleOf(name: string): string {
  return name === 'valkey-server' ? 'Valkey' : 'Redis';
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function askVersion(path: string): string | null {
  try {
    const output = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 5_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return parseRedisVersion(output);
  } catch {
    return null;
  }
}
