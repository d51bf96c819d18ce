/**
 * A lock between processes that is kept as a file naming its holder. Node offers no flock, so the file is made with
 * link(2), which fails where it exists, and one whose holder is dead is taken over.
 */
import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, type ProcessRecord, recordProcess } from './process-identity.ts';
import { writePrivateFile } from './write-private-file.ts';

/** Who holds the lock; `token` sets two uses by one process apart. */
interface LockHolder extends ProcessRecord {
  token: string;
}

export type LockResult = { ok: true; release: () => void } | { ok: false; holder: ProcessRecord };

/**
 * Time after which a lock just taken is looked at again. Two takers of one dead holder's lock can cross within the few
 * system calls of a take-over; whoever then doesn't find its own name has lost.
 */
const SETTLE_MS = 40;
/** Time between two tries for a lock that another holds. */
const RETRY_MS = 50;

/** Takes the lock at `path`, or says who holds it. `release` is safe to call twice. */
export async function tryLock(path: string): Promise<LockResult> {
  const self = recordProcess(process.pid);
  if (self === null) throw new Error('This process is not in the process table; is /proc mounted?');
  const mine: LockHolder = { ...self, token: randomBytes(8).toString('hex') };
  const draft = `${path}.${mine.token}`;
  writePrivateFile(draft, JSON.stringify(mine));
  try {
    for (;;) {
      if (linkIfAbsent(draft, path)) {
        await sleep(SETTLE_MS);
        if (readHolder(path)?.token === mine.token) {
          return { ok: true, release: () => release(path, mine.token) };
        }
        continue;
      }
      const holder = readHolder(path);
      if (holder !== null && isRunning(holder)) return { ok: false, holder };
      removeDead(path, holder?.token);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Takes the lock, waiting at most `waitMs` for it. Throws, naming the holder, where that passes or `abort` is aborted. */
export async function waitForLock(path: string, waitMs: number, abort?: AbortSignal): Promise<() => void> {
  const deadline = Date.now() + waitMs;
  for (;;) {
    const result = await tryLock(path);
    if (result.ok) return result.release;
    if (abort?.aborted || Date.now() > deadline) {
      throw new Error(
        `Process ${result.holder.pid} has held ${path} for over ${waitMs} ms; stop it, then try again.`,
      );
    }
    await sleep(RETRY_MS);
  }
}

/** Whoever holds the lock now, or null. */
export function readLockHolder(path: string): ProcessRecord | null {
  const holder = readHolder(path);
  return holder !== null && isRunning(holder) ? holder : null;
}

function linkIfAbsent(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(path: string): LockHolder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockHolder;
  } catch {
    return null;
  }
}

/** Moves a dead holder's lock away; puts back what turns out to be a living one that came in between. */
function removeDead(path: string, deadToken: string | undefined): void {
  const aside = `${path}.${randomBytes(8).toString('hex')}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readHolder(aside)?.token !== deadToken) linkIfAbsent(aside, path);
  rmSync(aside, { force: true });
}

function release(path: string, token: string): void {
  if (readHolder(path)?.token === token) rmSync(path, { force: true });
}
