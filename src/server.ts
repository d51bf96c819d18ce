/**
 * `npm start`: the whole of Winnow on one machine. Settings, data folder, services, schema, first key, then the API and
 * the workers as processes of their own, kept running until a signal, or the end of npm or of the terminal.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '../config/env.ts';
import { describeFaults, readSettings, type Settings } from '../config/settings.ts';
import { prepareDataFolder } from './open-services-for.ts';
import { type FirstKey, formatAnnouncement } from './services/announce.ts';
import { tryLock } from './services/folder-lock.ts';
import { isPortFree } from './services/free-port.ts';
import { type Output, openOutput } from './services/open-output.ts';
import { supervisorLockPath } from './services/services-file.ts';
import { installStopSwitch } from './services/stop-switch.ts';
import { writePrivateFile } from './services/write-private-file.ts';
import { type ProgramPlan, supervise } from './supervise.ts';

/** What the supervisor runs and calls; replaced only to test the supervisor by itself. */
export interface ServerParts {
  apiArgs: readonly string[];
  workerArgs: readonly string[];
  /** Brings the schema up to date; safe to call twice. */
  migrate: (databaseUrl: string) => Promise<unknown>;
  /** Stores the given key, or with `makesOne` makes one where there is none; null where there was one already. */
  ensureFirstKey: (
    databaseUrl: string,
    options: { bootstrapKey?: string; makesOne?: boolean },
  ) => Promise<{ key: string; isNew: boolean } | null>;
}

/** Runs until told to stop; resolves to the exit status. Call it once in a process. */
export async function runServer(parts: ServerParts = REAL_PARTS): Promise<number> {
  const environment = readEnvironment();
  const output = openOutput(process.stdout);
  const errors = openOutput(process.stderr);
  const stop = installStopSwitch(environment.npm_lifecycle_event);
  const fail = async (message: string): Promise<number> => {
    errors.write(`winnow: ${message}`);
    await errors.flush();
    return 1;
  };
  const read = readSettings(environment);
  for (const warning of read.warnings) errors.write(`winnow: ${warning}`);
  if (!read.ok) return fail(describeFaults(read.faults));
  const { settings } = read;

  let dataDir: string;
  try {
    dataDir = prepareDataFolder(settings, () => undefined).path;
  } catch (error) {
    return fail((error as Error).message);
  }
  const lock = await tryLock(supervisorLockPath(dataDir));
  if (!lock.ok) {
    const { pid } = lock.holder;
    return fail(
      `Winnow already runs on ${dataDir}, as process ${pid}. Stop that first (kill ${pid}), or set WINNOW_DATA_DIR to another folder and PORT to another port.`,
    );
  }
  try {
    if (settings.port !== 0 && !(await isPortFree(settings.port, settings.host))) {
      return await fail(
        `PORT: ${settings.host}:${settings.port} is taken by another program. Stop that, or set PORT to another port.`,
      );
    }
    let key: FirstKey = { kind: 'earlier' };
    return await supervise({
      role: 'start',
      settings,
      programs: planPrograms(parts, settings),
      output,
      stop,
      prepare: async (databaseUrl) => {
        await parts.migrate(databaseUrl);
        key = await prepareKey(parts, settings, databaseUrl, dataDir, output);
      },
      announce: ({ services, apiUrl }) => {
        const lines = formatAnnouncement({
          apiUrl: makeLocalUrl(apiUrl ?? `http://${settings.host}:${settings.port}`),
          workerCount: settings.workers,
          services: services.descriptions,
          dataDir,
          key,
        });
        for (const line of lines) output.write(line);
      },
    });
  } finally {
    lock.release();
    await output.flush();
  }
}

const REAL_PARTS: ServerParts = {
  apiArgs: [locateModule('./api-main')],
  workerArgs: [locateModule('../workers/main')],
  migrate: async (databaseUrl) => (await import('./migrate.ts')).migrate(databaseUrl),
  ensureFirstKey: async (databaseUrl, options) =>
    (await import('./bootstrap.ts')).ensureFirstKey(databaseUrl, options),
};

/** The file beside this one, with this one's extension: .js once built, .ts under tsx. */
export function locateModule(path: string): string {
  return fileURLToPath(new URL(`${path}${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url));
}

function planPrograms(parts: ServerParts, settings: Settings): ProgramPlan[] {
  const workers = Array.from(
    { length: settings.workers },
    (_, index): ProgramPlan => ({
      name: settings.workers === 1 ? 'worker' : `worker ${index + 1}`,
      kind: 'worker',
      args: parts.workerArgs,
    }),
  );
  return [{ name: 'api', kind: 'api', args: parts.apiArgs }, ...workers];
}

/**
 * The first key: the given one, or where the database is private a new one, shown on a terminal at once, else written to
 * a file of mode 600. It is never shown to a log, and never made for a database that others may share.
 */
async function prepareKey(
  parts: ServerParts,
  settings: Settings,
  databaseUrl: string,
  dataDir: string,
  output: Output,
): Promise<FirstKey> {
  const bootstrapKey = settings.bootstrapApiKey;
  const path = join(dataDir, 'first-api-key');
  if (bootstrapKey !== null) {
    await parts.ensureFirstKey(databaseUrl, { bootstrapKey });
    return { kind: 'bootstrap' };
  }
  const made = await parts.ensureFirstKey(databaseUrl, { makesOne: settings.databaseUrl === null });
  if (!made?.isNew) return existsSync(path) ? { kind: 'file', path } : { kind: 'earlier' };
  if (output.isTerminal) return { kind: 'shown', key: made.key };
  writePrivateFile(path, `${made.key}\n`);
  output.write(`winnow: the API key made for first use is in ${path}`);
  return { kind: 'file', path };
}

/** The API's address as a program on this machine reaches it: "any address" is one to listen on, not to call. */
function makeLocalUrl(url: string): string {
  return url.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
}
