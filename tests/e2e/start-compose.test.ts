/**
 * docker-compose.yml and the Dockerfile, checked without a Docker engine: what they must say, and each service's command
 * run by hand against real servers, with the environment and the health check that the file gives it.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { ensureBuilt } from '../../bin/ensure-built.mjs';
import { SETTINGS } from '../../config/settings.ts';
import { findFreePort } from '../../src/services/free-port.ts';
import { pollFor } from '../support/run-server.ts';

interface Service {
  image: string;
  command: string[];
  environment?: Record<string, string>;
  restart: string;
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
  volumes?: string[];
  ports?: string[];
  container_name?: string;
  read_only?: boolean;
  stop_grace_period?: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string): string => readFileSync(`${ROOT}${name}`, 'utf8');
const text = read('docker-compose.yml');
const compose = parse(text, { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, null>;
};
const OURS = ['migrate', 'api', 'worker'];
const service = (name: string): Service => {
  const found = compose.services[name];
  if (!found) throw new Error(`docker-compose.yml has no service ${name}`);
  return found;
};

describe('docker-compose.yml', () => {
  it('has the servers, the migration, the API and the workers', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['api', 'migrate', 'postgres', 'redis', 'worker']);
  });

  it('keeps the queue in an append-only file and never evicts from it', () => {
    expect(service('redis').command.join(' ')).toContain('--appendonly yes');
    expect(service('redis').command.join(' ')).toContain('--maxmemory-policy noeviction');
  });

  it('keeps the data of both servers in declared volumes', () => {
    for (const name of ['postgres', 'redis']) {
      const [volume = ''] = (service(name).volumes?.[0] ?? '').split(':');
      expect(compose.volumes, name).toHaveProperty(volume);
    }
  });

  it('makes a UTF8 database', () => {
    expect(service('postgres').environment?.POSTGRES_INITDB_ARGS).toContain('--encoding=UTF8');
  });

  it('restarts and checks the health of everything that stays up', () => {
    for (const name of ['postgres', 'redis', 'api', 'worker']) {
      expect(service(name).restart, name).toBe('unless-stopped');
      expect(service(name).healthcheck?.test[0], name).toBe('CMD');
    }
    expect(service('migrate').restart).toBe('on-failure');
  });

  it('starts the API and the workers after the schema and with the queue', () => {
    expect(service('migrate').depends_on?.postgres?.condition).toBe('service_healthy');
    for (const name of ['api', 'worker']) {
      expect(service(name).depends_on?.migrate?.condition).toBe('service_completed_successfully');
      expect(service(name).depends_on?.redis?.condition).toBe('service_healthy');
    }
  });

  it('can scale the workers: no fixed name, no published port', () => {
    expect(service('worker').container_name).toBeUndefined();
    expect(service('worker').ports).toBeUndefined();
  });

  it('publishes the API to this machine alone unless told otherwise, and nothing else', () => {
    expect(service('api').ports).toEqual([expect.stringContaining(':-127.0.0.1}')]);
    for (const name of ['postgres', 'redis', 'migrate']) expect(service(name).ports, name).toBeUndefined();
  });

  it('runs node itself, so that signals arrive, with time to drain and nothing to write to', () => {
    for (const name of OURS) {
      expect(service(name).command[0], name).toBe('node');
      expect(Number.parseInt(service(name).stop_grace_period ?? '', 10)).toBeGreaterThanOrEqual(10);
      expect(service(name).read_only).toBe(true);
    }
  });

  it('holds no secret and no default for one', () => {
    const secrets = [...text.matchAll(/\$\{(\w*(?:PASSWORD|KEY)\w*)([^}]*)/g)];
    expect(secrets.length).toBeGreaterThanOrEqual(3);
    for (const [, name, rest = ''] of secrets) expect(rest, name).toMatch(/^(:\?.+|:-)$/);
    expect(text).toMatch(/postgres:\/\/winnow:\$\{POSTGRES_PASSWORD:\?/);
    expect(read('.env.example')).toMatch(/^POSTGRES_PASSWORD=$/m);
    expect(read('.env.example')).toMatch(/^WINNOW_BOOTSTRAP_API_KEY=$/m);
  });

  it('sets nothing that Winnow does not know', () => {
    const known = new Set(SETTINGS.map(({ name }) => name));
    for (const name of OURS) {
      for (const variable of Object.keys(service(name).environment ?? {})) expect(known).toContain(variable);
    }
  });
});

describe('the Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');

  it('ends as a user of no rights with node as its command', () => {
    expect(lines.filter((line) => line.startsWith('FROM node:24-bookworm-slim'))).toHaveLength(3);
    expect(lines.findLast((line) => line.startsWith('USER '))).toBe('USER node');
    expect(lines.findLast((line) => line.startsWith('CMD '))).toMatch(/^CMD \["node", /);
  });

  it('copies only what is there and what .dockerignore lets through', () => {
    const ignore = read('.dockerignore').split('\n');
    const copied = lines
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
      .flatMap((line) => line.split(' ').slice(1, -1))
      .map((path) => path.replace('*', ''));
    expect(copied.length).toBeGreaterThanOrEqual(8);
    for (const path of copied) {
      expect(existsSync(`${ROOT}${path}`) || path === 'LICENSE', path).toBe(true);
      expect(ignore).toContain(`!${path}`);
    }
  });
});

describe("each service's command, run by hand", { timeout: 120_000 }, () => {
  const KEY = `${'c0ffee'.repeat(6)}c0ff`;
  const database = `winnow_compose_${process.pid}`;
  const running: ChildProcess[] = [];
  let variables: Record<string, string> = {};

  const asAdmin = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: inject('databaseUrl') });
    await client.connect();
    await client.query(sql);
    await client.end();
  };

  beforeAll(async () => {
    await ensureBuilt();
    await asAdmin(`CREATE DATABASE ${database} ENCODING 'UTF8' TEMPLATE template0`);
    const url = new URL(inject('databaseUrl'));
    url.pathname = `/${database}`;
    const redisUrl = inject('redisUrl');
    variables = {
      DATABASE_URL: url.href,
      REDIS_URL: redisUrl ?? '',
      ...(redisUrl === null && { WINNOW_QUEUE: 'postgres' }),
      WINNOW_QUEUE_PREFIX: database,
      PORT: String(await findFreePort()),
      WINNOW_WORKER_PORT: String(await findFreePort()),
      WINNOW_HOST: '127.0.0.1',
    };
  }, 120_000);

  afterAll(async () => {
    for (const child of running) if (child.exitCode === null) child.kill('SIGKILL');
    await asAdmin(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  });

  /** The service's environment with `${NAME:-default}` filled in, and this test's addresses over it. */
  const environmentOf = (name: string, secrets: Record<string, string>): NodeJS.ProcessEnv => {
    const given = Object.entries(service(name).environment ?? {}).map(([variable, value]) => [
      variable,
      String(value).replace(/\$\{(\w+)(?::[-?]([^}]*))?\}/g, (_all, key: string) => secrets[key] ?? ''),
    ]);
    const own = Object.fromEntries(
      Object.entries(variables).filter(([key]) => key !== 'WINNOW_WORKER_PORT' || name === 'worker'),
    );
    return { PATH: process.env.PATH, NODE_ENV: 'production', ...Object.fromEntries(given), ...own };
  };

  const launch = (name: string, secrets: Record<string, string> = {}): ChildProcess => {
    const [, ...args] = service(name).command;
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: environmentOf(name, secrets),
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    running.push(child);
    return child;
  };

  const isHealthy = (name: string, inside: string, outside: string): true | null => {
    const [, , ...args] = service(name).healthcheck?.test ?? [];
    const { status } = spawnSync(
      process.execPath,
      args.map((arg) => arg.replace(`:${inside}/`, `:${outside}/`)),
    );
    return status === 0 ? true : null;
  };

  const ended = (child: ChildProcess): Promise<number | null> =>
    new Promise((resolve) => {
      if (child.exitCode !== null) resolve(child.exitCode);
      else child.once('exit', resolve);
    });

  it('migrates, serves, decides a comment, and ends with status 0 on a TERM', async () => {
    expect(await ended(launch('migrate', { WINNOW_BOOTSTRAP_API_KEY: KEY }))).toBe(0);
    const api = launch('api');
    const worker = launch('worker');
    const { PORT = '', WINNOW_WORKER_PORT = '' } = variables;
    await pollFor('a healthy API', 40_000, () => isHealthy('api', '8080', PORT));
    await pollFor('a healthy worker', 40_000, () => isHealthy('worker', '9090', WINNOW_WORKER_PORT));
    const response = await fetch(`http://127.0.0.1:${PORT}/v1/comments?waitMs=10000`, {
      method: 'POST',
      headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify({ externalId: 'compose-1', text: 'The second paragraph explains it well.' }),
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'approved' });
    for (const child of [api, worker]) {
      child.kill('SIGTERM');
      expect(await ended(child)).toBe(0);
    }
  });
});
