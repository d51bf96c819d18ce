/** The record, and the queue where a command needs it: joined where Winnow runs, else started for the command's own time. */

import type { Settings } from '../../config/settings.ts';
import { ensureFirstKey } from '../bootstrap.ts';
import { migrate } from '../migrate.ts';
import { newId } from '../new-id.ts';
import { openServicesFor } from '../open-services-for.ts';
import type { ScoreQueue } from '../queue/score-queue.ts';
import type { Services } from '../services/open-services.ts';
import { type Database, isConnectionFault, openDatabase } from '../store/database.ts';
import { isMigrated } from '../store/migrate.ts';
import { CommandFailure } from './command-failure.ts';
import type { CommandIo } from './command-io.ts';
import { findRunning } from './find-running.ts';
import { readCommandSettings } from './read-settings.ts';

export interface OpenRecord {
  settings: Settings;
  database: Database;
  databaseUrl: string;
  /** Null where it wasn't asked for. */
  queue: ScoreQueue | null;
  queueKind: 'redis' | 'postgres';
  dataDir: string;
  now: () => Date;
  newId: () => string;
  /** Aborted when the user wants the command to end; loops look at it between two steps. */
  stopped: AbortSignal;
}

export interface RecordNeeds {
  needsQueue: boolean;
  /** True: a queue that can't be reached is null instead of a failure. */
  toleratesQueueDown?: boolean;
  /** False: the command brings the schema up to date itself. */
  needsSchema?: boolean;
}

/** As shells report a program that Ctrl-C ended. */
const INTERRUPTED_STATUS = 130;
/** How long a queue's store may take to answer, in ms. */
const QUEUE_WAIT_MS = 5_000;

/** Runs `work` and closes everything, also after a fault or Ctrl-C. Resolves to the exit status. */
export async function withRecord(
  io: CommandIo,
  needs: RecordNeeds,
  work: (record: OpenRecord) => Promise<number>,
): Promise<number> {
  const settings = readCommandSettings(io);
  const signals = io.watchStop();
  if (needs.needsQueue) requireQueueAddress(settings);
  let isClosing = false;
  const { services, dataDir } = await openServicesFor('winnow', settings, {
    needsQueue: needs.needsQueue,
    // Which of the others stops the services is of no interest once the work is done.
    log: (line) => {
      if (!isClosing) io.errors.note(`winnow: ${line}\n`);
    },
  });
  const { databaseUrl } = services.addresses;
  const database = openDatabase({ connectionString: databaseUrl, poolMax: 4 });
  let queue: ScoreQueue | null = null;
  const use = async (): Promise<number> => {
    if (needs.needsSchema !== false) await requireSchema(settings, database, databaseUrl);
    if (needs.needsQueue) {
      queue = await openQueue(settings, services).catch((error: unknown) => {
        if (needs.toleratesQueueDown) return null;
        throw error;
      });
    }
    if (signals.requested.aborted) return INTERRUPTED_STATUS;
    const queueKind = services.addresses.redisUrl === null ? 'postgres' : 'redis';
    const record = {
      settings,
      database,
      databaseUrl,
      queue,
      queueKind,
      dataDir,
      stopped: signals.requested,
    } as const;
    const status = await work({ ...record, now: () => new Date(), newId });
    return signals.requested.aborted ? INTERRUPTED_STATUS : status;
  };
  try {
    // A second Ctrl-C doesn't wait for a query that hangs.
    return await Promise.race([use(), whenAborted(signals.hurry).then(() => INTERRUPTED_STATUS)]);
  } catch (error) {
    if (!isConnectionFault(error)) throw error;
    throw new CommandFailure(
      `the connection to the database broke (${(error as Error).message}). What was done so far is kept; run the command again.`,
    );
  } finally {
    await Promise.race([closeAll(queue, database), whenAborted(signals.hurry)]);
    isClosing = true;
    await services.close({ hurry: signals.hurry });
  }
}

async function closeAll(queue: ScoreQueue | null, database: Database): Promise<void> {
  await queue?.close();
  await database.close();
}

function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** A private database may be new; one that others share is migrated when its owner says so. */
async function requireSchema(settings: Settings, database: Database, databaseUrl: string): Promise<void> {
  if (await isMigrated(database)) return;
  if (settings.databaseUrl !== null) {
    throw new CommandFailure(
      'the schema of the database of DATABASE_URL is older than this version; run `winnow migrate`.',
    );
  }
  await migrateWithFirstSite(settings, databaseUrl);
}

/** Brings the schema up to date, and makes the site `default` with the key of WINNOW_BOOTSTRAP_API_KEY, if any. */
export async function migrateWithFirstSite(settings: Settings, databaseUrl: string): Promise<string[]> {
  const applied = await migrate(databaseUrl);
  const { bootstrapApiKey } = settings;
  await ensureFirstKey(databaseUrl, {
    makesOne: false,
    ...(bootstrapApiKey === null ? {} : { bootstrapKey: bootstrapApiKey }),
  });
  return applied;
}

/** A private Redis of the command's own would be a queue that no worker reads. */
function requireQueueAddress(settings: Settings): void {
  const { databaseUrl, redisUrl, queue } = settings;
  if (databaseUrl === null || redisUrl !== null || queue === 'postgres') return;
  if (findRunning(settings).record.queue !== null) return;
  throw new CommandFailure(
    'DATABASE_URL is set, but not where the job queues are. Set REDIS_URL, or WINNOW_QUEUE=postgres, as the workers have it.',
  );
}

async function openQueue(settings: Settings, services: Services): Promise<ScoreQueue> {
  const { openScoreQueue } = await import('../queue/score-queue.ts');
  const { databaseUrl, redisUrl } = services.addresses;
  let lastFault: Error | null = null;
  const queue = openScoreQueue({
    backend:
      redisUrl === null
        ? { kind: 'postgres', connectionString: databaseUrl }
        : { kind: 'redis', url: redisUrl },
    prefix: settings.queuePrefix,
    onError: (error) => {
      lastFault = error;
    },
  });
  const deadline = Date.now() + QUEUE_WAIT_MS;
  while (!queue.isReady() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
  if (queue.isReady()) return queue;
  await queue.close();
  const why = (lastFault as Error | null)?.message ?? `no answer within ${QUEUE_WAIT_MS / 1_000} s`;
  throw new CommandFailure(
    `the job queues can't be reached (${why}), and nothing was changed. Check that Redis runs and that REDIS_URL is right, then run it again.`,
  );
}
