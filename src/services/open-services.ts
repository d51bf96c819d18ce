/**
 * Gives a process the database and the queue it needs: those of the settings, those that already run on the data folder,
 * or private ones started for as long as someone needs them. Every process that holds them also looks after them: one
 * that dies is started again by whoever notices first.
 */
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Addresses, bringUpServices, type ServiceNeeds, type UpServices } from './bring-up-services.ts';
import { waitForLock } from './folder-lock.ts';
import { POSTGRES_STOP } from './private-postgres.ts';
import { REDIS_STOP, removeSocketFolder } from './private-redis.ts';
import { isRunning, recordProcess } from './process-identity.ts';
import { readServices, type ServicesRecord, servicesLockPath, writeServices } from './services-file.ts';
import { stopProcess } from './stop-process.ts';

export interface Services {
  /** Where they are; changes only where a service came back at another address. */
  readonly addresses: Addresses;
  /** One line a service for people, without secrets. */
  readonly descriptions: readonly string[];
  /** Called after a service came back at another address: whoever uses the old one must start anew. */
  onMoved: (() => void) | null;
  /** Changes this process's part of services.json: the programs that it runs. */
  writePrograms(programs: ServicesRecord['programs']): Promise<void>;
  /**
   * Leaves: stops the private services, the queue first, unless another process still needs them, in at most about
   * `waitMs` (default 6.6 s). `hurry` cuts the waits short once aborted. Safe to call twice.
   */
  close(options?: { hurry?: AbortSignal; waitMs?: number }): Promise<void>;
}

/** initdb and a crash recovery both fit in this. */
const LOCK_WAIT_MS = 150_000;
/** Time between two looks at the private services. */
const WATCH_MS = 500;
const MAX_BACK_OFF_MS = 30_000;

/** Opens them; rejects with a message that says what to do where a service can't be had. */
export async function openServices(needs: ServiceNeeds): Promise<Services> {
  const self = recordProcess(process.pid);
  if (self === null) throw new Error('This process is not in the process table; is /proc mounted?');
  const state = await underLock(needs, LOCK_WAIT_MS, async () => {
    const record = readServices(needs.dataDir);
    try {
      const up = await bringUpServices(needs, record);
      record.holders.push({ ...self, role: needs.role, needsQueue: needs.needsQueue });
      writeServices(needs.dataDir, record);
      return { up };
    } catch (error) {
      // What came up before the fault must not outlive it.
      await leave(needs, self.pid, {});
      throw error;
    }
  });

  const closing = new AbortController();
  const services: Services = {
    get addresses() {
      return state.up.addresses;
    },
    get descriptions() {
      return state.up.descriptions;
    },
    onMoved: null,
    writePrograms: (programs) =>
      underLock(needs, LOCK_WAIT_MS, async () => {
        writeServices(needs.dataDir, { ...readServices(needs.dataDir), programs });
      }),
    async close(options = {}) {
      if (closing.signal.aborted) return;
      closing.abort();
      await watching;
      await underLock({ dataDir: needs.dataDir }, 2_000, () => leave(needs, self.pid, options));
    },
  };
  const watching = watchServices(needs, state, services, closing.signal);
  return services;
}

/** Starts again what died, until `closing`; waits ever longer between tries that don't last. */
async function watchServices(
  needs: ServiceNeeds,
  state: { up: UpServices },
  services: Services,
  closing: AbortSignal,
): Promise<void> {
  let backOffMs = 0;
  let lastStart = 0;
  while (!closing.aborted) {
    await sleep(WATCH_MS, undefined, { signal: closing }).catch(() => undefined);
    const dead = closing.aborted ? null : findDead(state.up);
    if (dead === null) continue;
    needs.log(`the private ${dead} has ended: starting it again`);
    backOffMs = Date.now() - lastStart > 60_000 ? 0 : Math.min(MAX_BACK_OFF_MS, Math.max(500, backOffMs * 2));
    await sleep(backOffMs, undefined, { signal: closing }).catch(() => undefined);
    if (closing.aborted) return;
    const before = state.up.addresses;
    try {
      await underLock(needs, LOCK_WAIT_MS, async () => {
        const record = readServices(needs.dataDir);
        state.up = await bringUpServices(needs, record);
        writeServices(needs.dataDir, record);
      });
      needs.log(`the private ${dead} runs again`);
      const after = state.up.addresses;
      if (after.databaseUrl !== before.databaseUrl || after.redisUrl !== before.redisUrl)
        services.onMoved?.();
    } catch (error) {
      needs.log((error as Error).message);
    }
    lastStart = Date.now();
  }
}

function findDead({ database, redis }: UpServices): string | null {
  if (database && !isRunning(database.process)) return 'PostgreSQL';
  // Without its socket's file a Redis that runs can't be reached any more.
  if (redis && !(isRunning(redis.process) && existsSync(redis.url))) return redis.title;
  return null;
}

async function leave(
  needs: ServiceNeeds,
  pid: number,
  { hurry, waitMs = 6_600 }: { hurry?: AbortSignal; waitMs?: number },
): Promise<void> {
  const start = Date.now();
  const record = readServices(needs.dataDir);
  record.holders = record.holders.filter((holder) => holder.pid !== pid);
  if (needs.role === 'start') record.programs = [];
  const first = record.holders[0];
  const queueHolder = record.holders.find((holder) => holder.needsQueue);
  if (record.queue?.kind === 'redis' && queueHolder === undefined) {
    await stopProcess(record.queue.process, REDIS_STOP, hurry);
    removeSocketFolder(record.queue.url);
    record.queue = null;
  }
  if (record.database && first === undefined) {
    const [fast, ...rest] = POSTGRES_STOP;
    const restMs = rest.reduce((sum, step) => sum + step.waitMs, 0);
    const fastMs = Math.max(500, waitMs - (Date.now() - start) - restMs);
    const steps = fast ? [{ ...fast, waitMs: fastMs }, ...rest] : rest;
    await stopProcess(record.database.process, steps, hurry);
    record.database = null;
  }
  if (first !== undefined && (record.database || record.queue?.kind === 'redis')) {
    needs.log(
      `the private services stay up for process ${first.pid} (${first.role}), which stops them when it ends`,
    );
  }
  writeServices(needs.dataDir, record);
}

async function underLock<T>(
  { dataDir, abort }: Pick<ServiceNeeds, 'dataDir' | 'abort'>,
  waitMs: number,
  work: () => Promise<T>,
): Promise<T> {
  const release = await waitForLock(servicesLockPath(dataDir), waitMs, abort);
  try {
    return await work();
  } finally {
    release();
  }
}
