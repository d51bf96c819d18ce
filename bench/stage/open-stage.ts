/** What one scenario runs on: a fresh database, the API, and a worker where wanted, as processes of their own. */
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Quantiles } from '../measurement.ts';
import { locateBuilt } from './build.ts';
import { type Child, startProgram } from './child.ts';
import type { MeteredProcess } from './cpu-meter.ts';
import { BENCH_KEY, type Bench } from './open-bench.ts';

export interface Stage {
  url: string;
  key: string;
  database: pg.Client;
  /** Null where the worker doesn't run. */
  pids: { api: number; worker: number | null };
  processes: MeteredProcess[];
  /** Ends the programs, the worker included, and drops the database. */
  close(): Promise<void>;
}

/** `profileDir`: the programs record CPU profiles there, in a folder each. */
export async function openStage(
  bench: Bench,
  options: { withWorker: boolean; profileDir: string | null },
): Promise<Stage> {
  const databaseUrl = await bench.makeDatabase();
  const log = openSync(join(bench.dataDir, 'programs.log'), 'a', 0o600);
  const started: Child[] = [];
  const start = async (name: string, module: string): Promise<Child> => {
    const args = [...profileArgs(options.profileDir, name), locateBuilt(module)];
    const child = await startProgram(args, programEnvironment(bench, databaseUrl), log);
    started.push(child);
    return child;
  };
  const database = new pg.Client({ connectionString: databaseUrl });
  const close = async (): Promise<void> => {
    for (const child of started) await child.stop();
    closeSync(log);
    await database.end();
    await bench.dropDatabase(databaseUrl);
  };
  try {
    await database.connect();
    const api = await start('api', 'src/api-main.js');
    const worker = options.withWorker ? await start('worker', 'workers/main.js') : null;
    return {
      url: String(api.ready.url),
      key: BENCH_KEY,
      database,
      pids: { api: api.pid, worker: worker?.pid ?? null },
      processes: [
        { name: 'api', pid: api.pid },
        ...(worker ? [{ name: 'worker', pid: worker.pid }] : []),
        ...bench.processes,
      ],
      close,
    };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}

/** How many comments still await their first decision. */
export async function countPending(database: pg.Client): Promise<number> {
  const { rows } = await database.query('select count(*)::int as count from pending_revision');
  return rows[0].count;
}

/** How many comments the record holds. */
export async function countComments(database: pg.Client): Promise<number> {
  const { rows } = await database.query('select count(*)::int as count from comment');
  return rows[0].count;
}

/** Intake to decision of the comments whose external id begins with `prefix`, by the record's own times, ms. */
export async function readDecisionTimes(database: pg.Client, prefix: string): Promise<Quantiles> {
  const { rows } = await database.query(
    `select percentile_disc(array[0.5, 0.95, 0.99, 1])
       within group (order by extract(epoch from d.decided_at - c.created_at)::float8 * 1000) as ms
     from decision d join comment c on c.id = d.comment_id where c.external_id like $1`,
    [`${prefix}-%`],
  );
  const [p50 = 0, p95 = 0, p99 = 0, max = 0] = rows[0].ms as number[];
  return { p50, p95, p99, max };
}

function programEnvironment(bench: Bench, databaseUrl: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    PORT: '0',
    DATABASE_URL: databaseUrl,
    ...(bench.redisUrl === null ? { WINNOW_QUEUE: 'postgres' } : { REDIS_URL: bench.redisUrl }),
    WINNOW_DATA_DIR: bench.dataDir,
    WINNOW_LOG_FORMAT: 'json',
  };
}

function profileArgs(profileDir: string | null, name: string): string[] {
  if (profileDir === null) return [];
  const folder = join(profileDir, name);
  mkdirSync(folder, { recursive: true });
  return ['--cpu-prof', `--cpu-prof-dir=${folder}`];
}
