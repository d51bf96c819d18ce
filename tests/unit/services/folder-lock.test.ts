import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLockHolder, tryLock, waitForLock } from '../../../src/services/folder-lock.ts';
import { recordProcess } from '../../../src/services/process-identity.ts';

const folder = mkdtempSync(join(tmpdir(), 'winnow-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const newPath = (): string => join(folder, `${++count}.lock`);

describe('a lock kept as a file', () => {
  it('is had by one at a time, whose pid the others are told', async () => {
    const path = newPath();
    const first = await tryLock(path);
    const second = await tryLock(path);
    expect(first.ok).toBe(true);
    expect(second).toMatchObject({ ok: false, holder: { pid: process.pid } });
    expect(readLockHolder(path)?.pid).toBe(process.pid);
    if (first.ok) first.release();
    expect(existsSync(path)).toBe(false);
    expect((await tryLock(path)).ok).toBe(true);
  });

  it('is had by one of many that try at the same moment, even after a dead holder', async () => {
    const path = newPath();
    const child = spawn('true');
    await new Promise((resolve) => child.once('exit', resolve));
    writeFileSync(path, JSON.stringify({ pid: child.pid, identity: 'gone', token: 'gone' }));
    const results = await Promise.all(Array.from({ length: 8 }, () => tryLock(path)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('is taken over from a process whose pid now belongs to another', async () => {
    const path = newPath();
    writeFileSync(path, JSON.stringify({ pid: process.pid, identity: 'an earlier process', token: 't' }));
    expect(readLockHolder(path)).toBe(null);
    expect((await tryLock(path)).ok).toBe(true);
  });

  it('is taken over where its file is not what a holder writes', async () => {
    const path = newPath();
    writeFileSync(path, '{"pid":');
    expect((await tryLock(path)).ok).toBe(true);
  });

  it('is not taken from a later holder by a late release', async () => {
    const path = newPath();
    const first = await tryLock(path);
    if (first.ok) first.release();
    await tryLock(path);
    if (first.ok) first.release();
    expect(readLockHolder(path)?.pid).toBe(process.pid);
  });

  it('is waited for as long as asked, then given up with the name of who holds it', async () => {
    const path = newPath();
    const held = await tryLock(path);
    await expect(waitForLock(path, 60)).rejects.toThrow(`Process ${process.pid} has held`);
    setTimeout(() => held.ok && held.release(), 60);
    const release = await waitForLock(path, 5_000);
    release();
    release();
  });

  it('leaves no other files behind', () => {
    expect(readdirSync(folder).filter((name) => !/^\d+\.lock$/.test(name))).toEqual([]);
  });
});

describe('a recorded process', () => {
  it('is not known where it has ended', async () => {
    const child = spawn('sleep', ['30']);
    const record = recordProcess(child.pid ?? 0);
    expect(record?.pid).toBe(child.pid);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    expect(recordProcess(child.pid ?? 0)).toBe(null);
    for (const pid of [0, -1, 1.5, Number.NaN, 2 ** 31]) expect(recordProcess(pid)).toBe(null);
  });
});
