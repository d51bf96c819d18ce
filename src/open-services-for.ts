/** The services that a command of Winnow's needs, by its settings. */
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '../config/env.ts';
import type { Settings } from '../config/settings.ts';
import { type DataFolder, locateDataFolder, makeDataFolder } from './services/data-folder.ts';
import { requireUtf8Database } from './services/database-encoding.ts';
import { openServices, type Services } from './services/open-services.ts';
import type { Role } from './services/services-file.ts';
import { readServices } from './services/services-file.ts';

/** The checkout, or wherever this package is installed: the nearest folder upwards with Winnow's bin/. */
export const CHECKOUT = findCheckout();

/** The data folder that the settings mean, made where it isn't there yet; logs it where it isn't the usual one. */
export function prepareDataFolder(settings: Settings, log: (line: string) => void): DataFolder {
  const folder = locateDataFolder({
    explicit: settings.dataDir,
    checkout: CHECKOUT,
    holdsDatabase: settings.databaseUrl === null,
  });
  if (folder.note !== null) log(folder.note);
  makeDataFolder(folder);
  return folder;
}

/**
 * Opens the database, and the queue where `needsQueue`, for a command that runs as `role`: joins what runs on the data
 * folder, or starts private ones until `close`. Rejects with what to do: for a database that isn't UTF8 or can't be
 * reached, and for an `api` or `worker` alone on a DATABASE_URL that doesn't say where the queues are.
 */
export async function openServicesFor(
  role: Role,
  settings: Settings,
  options: { needsQueue: boolean; log: (line: string) => void; abort?: AbortSignal },
): Promise<{ services: Services; dataDir: string }> {
  const { databaseUrl, redisUrl, queue } = settings;
  if (databaseUrl !== null) await checkGivenDatabase(databaseUrl);
  const named = role === 'winnow' ? nameServices(settings, options.needsQueue) : null;
  if (named) return { services: named, dataDir: settings.dataDir ?? '' };
  const { path: dataDir, databaseHome } = prepareDataFolder(settings, options.log);
  const isAlone = (role === 'api' || role === 'worker') && databaseUrl !== null;
  if (isAlone && redisUrl === null && queue === null && readServices(dataDir).queue === null) {
    throw new Error(
      'DATABASE_URL is set, but not where the job queues are, and a private Redis of its own would leave this process alone. Set REDIS_URL, or WINNOW_QUEUE=postgres.',
    );
  }
  const services = await openServices({
    dataDir,
    databaseHome,
    role,
    databaseUrl,
    redisUrl,
    queue,
    needsQueue: options.needsQueue,
    searchPath: readEnvironment().PATH ?? '',
    log: options.log,
    abort: options.abort,
  });
  return { services, dataDir };
}

/** The services as the settings name them, where they name all that a command needs: no data folder is made then. */
function nameServices(settings: Settings, needsQueue: boolean): Services | null {
  const { databaseUrl, redisUrl, queue } = settings;
  if (databaseUrl === null || (needsQueue && redisUrl === null && queue !== 'postgres')) return null;
  return {
    addresses: { databaseUrl, redisUrl: queue === 'postgres' ? null : redisUrl },
    descriptions: [],
    onMoved: null,
    writePrograms: async () => {},
    close: async () => {},
  };
}

async function checkGivenDatabase(url: string): Promise<void> {
  try {
    await requireUtf8Database(url);
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    if (message.startsWith('The database of DATABASE_URL')) throw error;
    throw new Error(
      `DATABASE_URL: PostgreSQL can't be reached there (${message || code}). Check that it runs and that the URL is right.`,
    );
  }
}

function findCheckout(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  // From src/, or from dist/src/ once built.
  return realpathSync(here.endsWith('/dist/src') ? dirname(dirname(here)) : dirname(here));
}
