/** Makes the services run that a process needs, joining those that already run on the data folder. */
import { join } from 'node:path';
import { POSTGRES_STOP, type RunningPostgres, readPostmaster, startPostgres } from './private-postgres.ts';
import {
  REDIS_STOP,
  type RunningRedis,
  readLeftRedis,
  removeSocketFolder,
  startRedis,
} from './private-redis.ts';
import { findRedisProgram } from './redis-program.ts';
import { type Role, type ServicesRecord, writeServices } from './services-file.ts';
import { stopProcess } from './stop-process.ts';

export interface ServiceNeeds {
  /** From `locateDataFolder`, made. */
  dataDir: string;
  /** From `locateDataFolder`, made: where the private PostgreSQL lives. */
  databaseHome: string;
  role: Role;
  /** DATABASE_URL; null: a private PostgreSQL. */
  databaseUrl: string | null;
  /** REDIS_URL; null: a private Redis, or the queues live in PostgreSQL. */
  redisUrl: string | null;
  /** WINNOW_QUEUE; null: Redis where there is one. */
  queue: 'redis' | 'postgres' | null;
  /** Whether the queue is needed as well as the database. */
  needsQueue: boolean;
  /** Folders to look for a Redis in: the PATH. */
  searchPath: string;
  /** Takes one line for people. */
  log: (line: string) => void;
  /** Once aborted, a server that is not ready yet is stopped instead of waited for. */
  abort?: AbortSignal | undefined;
}

/** Where the services are now; compare two to see whether anything moved. */
export interface Addresses {
  databaseUrl: string;
  /** Null: the queues live in PostgreSQL, or weren't asked for. */
  redisUrl: string | null;
}

export interface UpServices {
  addresses: Addresses;
  /** One line a service for people, without secrets. */
  descriptions: string[];
  /** The private servers that this process relies on. */
  database: RunningPostgres | null;
  redis: RunningRedis | null;
}

/**
 * Makes what is needed run, and notes in `record` where it is; writes the record as soon as each server runs, so that a
 * kill in between loses none. The caller holds the services' lock. What an earlier run left and nobody needs is stopped.
 */
export async function bringUpServices(needs: ServiceNeeds, record: ServicesRecord): Promise<UpServices> {
  const database = needs.databaseUrl === null ? await bringUpDatabase(needs, record) : null;
  if (database === null) await stopLeftDatabase(needs, record);
  const databaseUrl = database?.url ?? needs.databaseUrl ?? '';
  const descriptions = [database ? describeDatabase(database) : 'PostgreSQL  by DATABASE_URL'];
  if (!needs.needsQueue) {
    return { addresses: { databaseUrl, redisUrl: null }, descriptions, database, redis: null };
  }
  const redis = isRedisPrivate(needs) ? await bringUpRedis(needs, record) : null;
  if (redis === null) await stopLeftRedis(needs, record);
  const isInPostgres = redis === null && (needs.redisUrl === null || needs.queue === 'postgres');
  if (isInPostgres) record.queue = { kind: 'postgres' };
  descriptions.push(describeQueue(needs, redis, isInPostgres));
  const redisUrl = isInPostgres ? null : (redis?.url ?? needs.redisUrl);
  return { addresses: { databaseUrl, redisUrl }, descriptions, database, redis };
}

async function bringUpDatabase(needs: ServiceNeeds, record: ServicesRecord): Promise<RunningPostgres> {
  const running = await startPostgres(needs.databaseHome, {
    preferredPort: record.database?.port,
    log: needs.log,
    abort: needs.abort,
  });
  record.database = { process: running.process, port: running.port, url: running.url };
  writeServices(needs.dataDir, record);
  return running;
}

function isRedisPrivate(needs: ServiceNeeds): boolean {
  return needs.queue !== 'postgres' && needs.redisUrl === null;
}

/** Null: there is no fit Redis on the PATH, or the others on this database keep their queues in PostgreSQL. */
async function bringUpRedis(needs: ServiceNeeds, record: ServicesRecord): Promise<RunningRedis | null> {
  // Processes that share a database must share the queue too, whatever each one finds on its own PATH.
  const mustBePostgres = isQueueInUse(record) && record.queue?.kind === 'postgres';
  if (mustBePostgres && needs.queue === 'redis') {
    throw new Error(
      'WINNOW_QUEUE=redis, but what runs on this data folder keeps its queues in PostgreSQL; stop that first.',
    );
  }
  const program = mustBePostgres ? null : findRedisProgram(needs.searchPath, needs.log);
  if (program === null) {
    if (needs.queue !== 'redis') return null;
    throw new Error(
      'WINNOW_QUEUE=redis, but there is neither REDIS_URL nor a fit redis-server or valkey-server on the PATH. Install one, set REDIS_URL, or leave WINNOW_QUEUE out.',
    );
  }
  const running = await startRedis(needs.dataDir, program, { log: needs.log, abort: needs.abort });
  record.queue = { kind: 'redis', process: running.process, url: running.url, title: running.title };
  writeServices(needs.dataDir, record);
  return running;
}

/** Whether another process than this one uses the queue of the data folder. */
function isQueueInUse(record: ServicesRecord): boolean {
  return record.holders.some((holder) => holder.needsQueue && holder.pid !== process.pid);
}

async function stopLeftDatabase(needs: ServiceNeeds, record: ServicesRecord): Promise<void> {
  if (record.holders.some((holder) => holder.pid !== process.pid)) return;
  const left = readPostmaster(join(needs.databaseHome, 'postgres'));
  if (left) {
    needs.log(`stopping the private PostgreSQL left by an earlier run (pid ${left.process.pid})`);
    await stopProcess(left.process, POSTGRES_STOP);
  }
  record.database = null;
}

async function stopLeftRedis(needs: ServiceNeeds, record: ServicesRecord): Promise<void> {
  if (isQueueInUse(record)) return;
  const left = readLeftRedis(join(needs.dataDir, 'redis'));
  if (left) {
    needs.log(`stopping the private Redis left by an earlier run (pid ${left.process.pid})`);
    await stopProcess(left.process, REDIS_STOP);
    removeSocketFolder(left.url);
  }
  record.queue = null;
}

function describeDatabase({ version, adopted, port, process }: RunningPostgres): string {
  const how = adopted ? 'private, already running' : 'private';
  return `PostgreSQL  ${version.split('-')[0]}, ${how}, 127.0.0.1:${port}, pid ${process.pid}`;
}

function describeQueue(needs: ServiceNeeds, redis: RunningRedis | null, isInPostgres: boolean): string {
  if (redis) {
    const how = redis.adopted ? 'private, already running' : 'private';
    return `job queues  in ${redis.title}, ${how}, ${redis.url}, pid ${redis.process.pid}`;
  }
  if (!isInPostgres) return 'job queues  in Redis, by REDIS_URL';
  if (needs.queue === 'postgres') return 'job queues  in PostgreSQL, by WINNOW_QUEUE';
  return 'job queues  in PostgreSQL (no redis-server or valkey-server on the PATH)';
}
