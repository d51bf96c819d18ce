import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findRedisProgram, parseRedisVersion } from '../../../src/services/redis-program.ts';

const base = mkdtempSync(join(tmpdir(), 'winnow-path-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** A folder with a program that prints `output` for --version. */
function makeFolder(name: string, output: string): string {
  const folder = mkdtempSync(join(base, 'bin-'));
  writeFileSync(join(folder, name), `#!/bin/sh\necho '${output}'\n`);
  chmodSync(join(folder, name), 0o755);
  return folder;
}

const redis = (version: string): string =>
  makeFolder('redis-server', `Redis server v=${version} sha=00000000:0 bits=64`);
const valkey = (version: string): string =>
  makeFolder('valkey-server', `Valkey server v=${version} sha=00000000:0 bits=64`);

describe('finding a Redis on the PATH', () => {
  it('reads the versions that Redis and Valkey print', () => {
    expect(parseRedisVersion('Redis server v=7.0.15 sha=00000000:0 malloc=jemalloc-5.3.0')).toBe('7.0.15');
    expect(parseRedisVersion('Valkey server v=8.1.0 sha=00000000:0')).toBe('8.1.0');
    expect(parseRedisVersion('something else')).toBe(null);
  });

  it('takes 6.2 and newer and passes over what is older, saying so', () => {
    const unfit: string[] = [];
    const note = (line: string): void => void unfit.push(line);
    expect(findRedisProgram(redis('6.2.0'), note)?.title).toBe('Redis 6.2.0');
    expect(findRedisProgram(redis('10.0.1'), note)?.title).toBe('Redis 10.0.1');
    expect(unfit).toEqual([]);
    expect(findRedisProgram(redis('6.0.16'), note)).toBe(null);
    expect(findRedisProgram(redis('5.9.9'), note)).toBe(null);
    expect(unfit).toEqual([expect.stringContaining('6.0.16'), expect.stringContaining('5.9.9')]);
  });

  it('takes a Valkey where there is no fit Redis', () => {
    const path = [redis('5.0.0'), valkey('8.1.0')].join(':');
    expect(findRedisProgram(path, () => undefined)?.title).toBe('Valkey 8.1.0');
  });

  it('finds nothing in an empty PATH, or in one of folders that are not there', () => {
    expect(findRedisProgram('', () => undefined)).toBe(null);
    expect(findRedisProgram(`/nowhere:${base}`, () => undefined)).toBe(null);
  });

  it('passes over what does not run or tells no version', () => {
    const unfit: string[] = [];
    expect(findRedisProgram(makeFolder('redis-server', 'hello'), (line) => unfit.push(line))).toBe(null);
    expect(unfit).toHaveLength(1);
  });
});
