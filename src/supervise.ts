/**
 * Runs Winnow's programs over its services until it is told to stop, then ends everything in order: API, workers, queue,
 * database. `npm start` runs the whole set this way, `npm run api` and `npm run worker` their part.
 */
import { childEnvironment } from '../config/env.ts';
import type { Settings } from '../config/settings.ts';
import { openServicesFor } from './open-services-for.ts';
import { keepProgram, type Program } from './services/keep-program.ts';
import type { Output } from './services/open-output.ts';
import type { Services } from './services/open-services.ts';
import type { Role } from './services/services-file.ts';
import type { StopSwitch } from './services/stop-switch.ts';

/** A program to run: a name for the log, and Node's arguments from the module on. */
export interface ProgramPlan {
  name: string;
  kind: 'api' | 'worker';
  args: readonly string[];
}

export interface SupervisionPlan {
  role: Role;
  settings: Settings;
  programs: readonly ProgramPlan[];
  output: Output;
  stop: StopSwitch;
  /** What is to be done once the database is there, before any program starts. */
  prepare: (databaseUrl: string, dataDir: string) => Promise<void>;
  /** Called once every program is ready. `apiUrl` is what the API said of itself. */
  announce: (view: { services: Services; dataDir: string; apiUrl: string | undefined }) => void;
}

/**
 * From the signal to the end at most about 9.2 s, under the 10 s after which `docker stop` and the like kill: each program
 * in turn gets its drain, and the database whatever is left.
 */
const STOP_BUDGET_MS = 9_200;
const DRAIN_MS = 2_500;

/** Runs the plan to its end; resolves to the exit status: 0 after a stop that was asked for, 1 after a fault at start. */
export async function supervise(plan: SupervisionPlan): Promise<number> {
  const log = (line: string): void => plan.output.write(`winnow: ${line}`);
  const programs: Program[] = [];
  let services: Services | null = null;
  let status = 0;
  try {
    const opened = await openServicesFor(plan.role, plan.settings, {
      needsQueue: true,
      log,
      abort: plan.stop.stopping,
    });
    services = opened.services;
    const starting = startPrograms(plan, opened, programs, log);
    // A stop doesn't wait for a slow start; what that then still says no longer matters.
    starting.catch(() => undefined);
    await Promise.race([starting, plan.stop.requested]);
    log(`stopping (${await plan.stop.requested})`);
  } catch (error) {
    if (!plan.stop.isRequested) {
      status = 1;
      log((error as Error).message);
    }
  }
  await shutDown(plan, programs, services, log);
  return status;
}

async function startPrograms(
  plan: SupervisionPlan,
  { services, dataDir }: { services: Services; dataDir: string },
  programs: Program[],
  log: (line: string) => void,
): Promise<void> {
  await plan.prepare(services.addresses.databaseUrl, dataDir);
  if (plan.stop.isRequested) return;
  // PORT=0 takes any free port once; an API that is started again comes back where its clients know it.
  let apiPort: string | undefined;
  const note = (): void => {
    const { url } = findApi(plan, programs) ?? {};
    if (url !== undefined) apiPort ??= new URL(url).port;
    notePrograms(plan, services, programs, log);
  };
  for (const [index, { name, kind, args }] of plan.programs.entries()) {
    programs.push(
      keepProgram({
        name,
        args: [...process.execArgv, ...args],
        environment: () => ({
          ...makeEnvironment(plan, services, dataDir, index),
          ...(kind === 'api' && apiPort !== undefined ? { PORT: apiPort } : {}),
        }),
        write: (line) => plan.output.write(line),
        log,
        onChange: note,
        // What workers measured goes to the API, which shows one page for the whole machine.
        onMessage: (message) => {
          if (kind === 'worker') findApi(plan, programs)?.send({ ...message, from: name });
        },
      }),
    );
  }
  services.onMoved = () => {
    log('a private service came back at another address: restarting the programs that use it');
    for (const program of programs) program.restart();
  };
  note();
  await Promise.all(programs.map((program) => program.firstReady));
  note();
  plan.announce({ services, dataDir, apiUrl: findApi(plan, programs)?.url });
}

function findApi(plan: SupervisionPlan, programs: readonly Program[]): Program | undefined {
  const name = plan.programs.find(({ kind }) => kind === 'api')?.name;
  return programs.find((program) => program.name === name);
}

/** What the programs are told: where the services are, without the secrets that are this process's own affair. */
function makeEnvironment(
  plan: SupervisionPlan,
  services: Services,
  dataDir: string,
  index: number,
): Record<string, string> {
  const { databaseUrl, redisUrl } = services.addresses;
  const { workerPort } = plan.settings;
  return childEnvironment({
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl ?? undefined,
    WINNOW_QUEUE: redisUrl === null ? 'postgres' : 'redis',
    WINNOW_DATA_DIR: dataDir,
    WINNOW_LOG_FORMAT: plan.settings.logFormat ?? (plan.output.isTerminal ? 'text' : 'json'),
    WINNOW_BOOTSTRAP_API_KEY: undefined,
    // Several workers can't share one port; under `npm start` their metrics are on the API's page.
    WINNOW_WORKER_PORT: workerPort === null || plan.role === 'start' ? undefined : String(workerPort + index),
  });
}

function notePrograms(
  plan: SupervisionPlan,
  services: Services,
  programs: readonly Program[],
  log: (line: string) => void,
): void {
  if (plan.role !== 'start' || plan.stop.isRequested) return;
  const running = programs.flatMap(({ name, process: record, url }) =>
    record ? [{ ...record, name, ...(url === undefined ? {} : { url }) }] : [],
  );
  services.writePrograms(running).catch((error: Error) => log(error.message));
}

async function shutDown(
  plan: SupervisionPlan,
  programs: readonly Program[],
  services: Services | null,
  log: (line: string) => void,
): Promise<void> {
  const start = Date.now();
  const { hurry } = plan.stop;
  for (const kind of ['api', 'worker'] as const) {
    const names = new Set(plan.programs.filter((program) => program.kind === kind).map(({ name }) => name));
    await Promise.all(
      programs.filter(({ name }) => names.has(name)).map((program) => program.stop(DRAIN_MS, hurry)),
    );
  }
  const waitMs = STOP_BUDGET_MS - (Date.now() - start);
  await services?.close({ hurry, waitMs }).catch((error: Error) => log(error.message));
  log(`stopped in ${((Date.now() - start) / 1_000).toFixed(1)} s`);
}
