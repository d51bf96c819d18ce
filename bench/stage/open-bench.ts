/** The services of a run: PostgreSQL with durable settings and the queue, in a data folder of the run's own. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import { openServices } from '../../src/services/open-services.ts';
import { readServices } from '../../src/services/services-file.ts';
import { locateBuilt } from './build.ts';
import type { MeteredProcess } from './cpu-meter.ts';

const TEMPLATE = 'winnow_bench_template';
/** Any key will do: it opens nothing but this run's own databases. */
export const BENCH_KEY = '0123456789abcdef0123456789abcdef01234567';

export interface Bench {
  dataDir: string;
  redisUrl: string | null;
  queue: string;
  postgresVersion: string;
  /** What decides how durable a commit is, as the server says it. */
  postgresSettings: Record<string, string>;
  /** The servers, for the CPU meter. */
  processes: MeteredProcess[];
  /** A new migrated database with the key in it, and an empty queue; answers the database's URL. */
  makeDatabase(): Promise<string>;
  dropDatabase(url: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts the services and makes the template database. `dataDir` null: a temporary folder, removed at the end. */
export async function openBench(options: {
  dataDir: string | null;
  queue: 'redis' | 'postgres' | null;
  log: (line: string) => void;
}): Promise<Bench> {
  const isTemporary = options.dataDir === null;
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'winnow-bench-'));
  mkdirSync(dataDir, { recursive: true });
  // Started by root, the database runs as an account of its own, which must reach its folder.
  chmodSync(dataDir, 0o711);
  const services = await openServices({
    dataDir,
    databaseHome: dataDir,
    role: 'winnow',
    databaseUrl: null,
    redisUrl: null,
    queue: options.queue,
    needsQueue: true,
    searchPath: process.env.PATH ?? '',
    log: options.log,
  });
  const { databaseUrl, redisUrl } = services.addresses;
  const admin = new pg.Client({ connectionString: withDatabase(databaseUrl, 'postgres') });
  await admin.connect();
  await admin.query(`drop database if exists ${TEMPLATE}`);
  await admin.query(`create database ${TEMPLATE} encoding 'UTF8' template template0`);
  migrate(withDatabase(databaseUrl, TEMPLATE));
  const record = readServices(dataDir);
  let made = 0;
  return {
    dataDir,
    redisUrl,
    queue: record.queue?.kind === 'redis' ? record.queue.title : 'PostgreSQL',
    postgresVersion: (await show(admin, 'server_version')) ?? 'unknown',
    postgresSettings: {
      fsync: (await show(admin, 'fsync')) ?? '',
      synchronous_commit: (await show(admin, 'synchronous_commit')) ?? '',
      shared_buffers: (await show(admin, 'shared_buffers')) ?? '',
    },
    processes: [
      ...(record.database
        ? [{ name: 'postgres', pid: record.database.process.pid, withChildren: true }]
        : []),
      ...(record.queue?.kind === 'redis' ? [{ name: 'redis', pid: record.queue.process.pid }] : []),
    ],
    async makeDatabase() {
      made += 1;
      const name = `winnow_bench_${process.pid}_${made}`;
      await admin.query(`create database ${name} template ${TEMPLATE}`);
      // Else the dirty pages of the scenario before are written during this one.
      await admin.query('checkpoint');
      if (redisUrl !== null) await clearRedis(redisUrl);
      return withDatabase(databaseUrl, name);
    },
    async dropDatabase(url) {
      await admin.query(`drop database if exists ${new URL(url).pathname.slice(1)} with (force)`);
    },
    async close() {
      await admin.end();
      await services.close();
      if (isTemporary) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

function migrate(databaseUrl: string): void {
  const { status, stderr } = spawnSync(process.execPath, [locateBuilt('src/migrate.js')], {
    env: { ...process.env, DATABASE_URL: databaseUrl, WINNOW_BOOTSTRAP_API_KEY: BENCH_KEY },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The migration failed: ${stderr}`);
}

async function show(client: pg.Client, name: string): Promise<string | undefined> {
  const { rows } = await client.query(`select current_setting('${name}') as value`);
  return rows[0]?.value;
}

async function clearRedis(url: string): Promise<void> {
  const redis = new Redis(url);
  await redis.flushall();
  await redis.quit();
}
