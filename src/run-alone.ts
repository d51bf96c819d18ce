/** `npm run api` and `npm run worker`: one kind of program, on the services that run here or that the settings name. */
import { readEnvironment } from '../config/env.ts';
import { describeFaults, readSettings, type Settings } from '../config/settings.ts';
import { locateModule } from './server.ts';
import { openOutput } from './services/open-output.ts';
import { installStopSwitch } from './services/stop-switch.ts';
import { findWatchedParents, watchParents } from './services/watch-parent.ts';
import { type ProgramPlan, supervise } from './supervise.ts';

const MODULES = { api: './api-main', worker: '../workers/main' } as const;

/**
 * Runs the API or the workers. Where the settings name every service and one process is wanted, this process becomes the
 * program itself and the promise stays open; else it supervises, and resolves to the exit status.
 */
export async function runAlone(role: 'api' | 'worker'): Promise<number> {
  const environment = readEnvironment();
  const read = readSettings(environment);
  const errors = openOutput(process.stderr);
  for (const warning of read.warnings) errors.write(`winnow: ${warning}`);
  if (!read.ok) {
    errors.write(`winnow: ${describeFaults(read.faults)}`);
    await errors.flush();
    return 1;
  }
  const { settings } = read;
  const count = role === 'worker' ? settings.workers : 1;
  if (namesEveryService(settings) && count === 1) {
    openOutput(process.stdout);
    watchParents(findWatchedParents(environment.npm_lifecycle_event), () =>
      process.kill(process.pid, 'SIGTERM'),
    );
    await import(locateModule(MODULES[role]));
    return new Promise(() => undefined);
  }
  return superviseAlone(role, settings, count, environment.npm_lifecycle_event);
}

function namesEveryService({ databaseUrl, redisUrl, queue }: Settings): boolean {
  return databaseUrl !== null && (redisUrl !== null || queue === 'postgres');
}

async function superviseAlone(
  role: 'api' | 'worker',
  settings: Settings,
  count: number,
  lifecycleEvent: string | undefined,
): Promise<number> {
  const output = openOutput(process.stdout);
  const programs = Array.from(
    { length: count },
    (_, index): ProgramPlan => ({
      name: count === 1 ? role : `${role} ${index + 1}`,
      kind: role,
      args: [locateModule(MODULES[role])],
    }),
  );
  try {
    return await supervise({
      role,
      settings,
      programs,
      output,
      stop: installStopSwitch(lifecycleEvent),
      prepare: async (databaseUrl) => {
        // A private database that nobody has used yet has no tables; a shared one is migrated when its owner says so.
        if (settings.databaseUrl === null) await (await import('./migrate.ts')).migrate(databaseUrl);
      },
      announce: ({ services, dataDir, apiUrl }) => {
        output.write(`winnow: ${role} runs${apiUrl ? ` on ${apiUrl}` : ''}, data in ${dataDir}`);
        for (const line of services.descriptions) output.write(`winnow:   ${line}`);
      },
    });
  } finally {
    await output.flush();
  }
}
