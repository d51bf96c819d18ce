/**
 * Everything that can be set from outside, in one table: what the code reads, what `docs/settings.md` lists and what
 * a start-up error names all come from here.
 */
import type { Environment } from './env.ts';
import { MODEL_SETTINGS } from './model-settings.ts';
import { findNearestName } from './nearest-name.ts';
import { parseRedisUrl, parseTrustProxy } from './parse-addresses.ts';
import { readSecretFiles } from './secret-files.ts';
import {
  choice,
  goodValue,
  type Parsed,
  type Setting,
  special,
  text,
  url,
  wholeNumber,
} from './setting-types.ts';

const TABLE = {
  port: wholeNumber('PORT', {
    min: 0,
    max: 65535,
    fallback: 8080,
    meaning: 'TCP port of the API. 0 takes any free one.',
  }),
  host: text('WINNOW_HOST', {
    type: 'address or host name',
    pattern: /^[A-Za-z0-9.:_-]{1,253}$/,
    advice: 'an address or a host name, such as 127.0.0.1 or 0.0.0.0',
    fallback: '127.0.0.1',
    meaning: 'Address the API listens on. `0.0.0.0` makes it reachable from other machines.',
  }),
  databaseUrl: url('DATABASE_URL', {
    protocols: ['postgres:', 'postgresql:'],
    example: 'postgres://user:password@host:5432/winnow',
    secret: true,
    defaultText: 'a private PostgreSQL',
    meaning: 'PostgreSQL 15 or newer with a UTF8 database. Without it `npm start` runs a private one.',
  }),
  redisUrl: special<string | null>({
    name: 'REDIS_URL',
    type: 'URL (`redis://`, `rediss://`) or path of a unix socket',
    fallback: null,
    defaultText: 'a private Redis, else PostgreSQL',
    secret: true,
    meaning:
      'Redis 6.2 or newer, or Valkey, for the job queues. Without it `npm start` runs a private `redis-server` or `valkey-server` from the PATH, else the queues live in PostgreSQL.',
    parse: parseRedisUrl,
  }),
  queue: choice('WINNOW_QUEUE', {
    choices: ['redis', 'postgres'],
    fallback: null,
    defaultText: '`redis` where there is one',
    meaning: 'Where the job queues live. `postgres` keeps them in the database and needs no Redis.',
  }),
  queuePrefix: text('WINNOW_QUEUE_PREFIX', {
    type: 'name',
    pattern: /^[A-Za-z0-9_-]{1,64}$/,
    advice: '1 to 64 letters, digits, _ or -',
    fallback: 'winnow',
    meaning: 'Prefix of the job queues, for two installations that share one Redis.',
  }),
  dataDir: text('WINNOW_DATA_DIR', {
    type: 'folder',
    pattern: /^[^\0]{1,1024}$/,
    advice: 'the path of a folder',
    fallback: null,
    defaultText: '`.winnow`',
    meaning:
      'Folder of the private services and of what `npm start` keeps. For root under a closed home the default is `/var/lib/winnow/<hash of the checkout>`.',
  }),
  bootstrapApiKey: text('WINNOW_BOOTSTRAP_API_KEY', {
    type: '40 lower-case hexadecimal digits',
    pattern: /^[0-9a-f]{40}$/,
    advice: '40 lower-case hexadecimal digits; `openssl rand -hex 20` makes one',
    fallback: null,
    secret: true,
    meaning:
      'A first API key with every scope, for the site `default`. Stored hashed at start; for compose, Kubernetes and scripts.',
  }),
  trustProxy: special<false | number | string[]>({
    name: 'WINNOW_TRUST_PROXY',
    type: 'number of proxies, or their addresses',
    fallback: false,
    defaultText: 'none',
    secret: false,
    meaning:
      'Reverse proxies whose `X-Forwarded-For` is believed: how many, or a comma-separated list of addresses, subnets, `loopback`, `linklocal`, `uniquelocal`.',
    parse: parseTrustProxy,
  }),
  publicUrl: url('WINNOW_PUBLIC_URL', {
    protocols: ['http:', 'https:'],
    example: 'https://winnow.example.org',
    meaning: "The API's address as its clients see it, for links in documents and messages.",
  }),
  rateLimitPerMinute: wholeNumber('WINNOW_RATE_LIMIT_PER_MINUTE', {
    min: 1,
    max: 10_000_000,
    fallback: null,
    unit: 'requests a minute',
    meaning: 'Most requests of one API key. Shared by all API processes where there is a Redis.',
  }),
  scorer: choice('WINNOW_SCORER', {
    choices: ['embedded', 'tfjs-toxicity', 'http'],
    fallback: 'embedded',
    meaning: 'Which model scores the comments.',
  }),
  toxicityModelDir: text('WINNOW_TOXICITY_MODEL_DIR', {
    type: 'folder',
    pattern: /^[^\0]{1,1024}$/,
    advice: 'the path of a folder with model.json, its shards and vocab.json',
    fallback: null,
    defaultText: 'fetched from tfhub',
    meaning: 'The weights of the `tfjs-toxicity` scorer (`model.json`, its shards, `vocab.json`).',
  }),
  httpScorerUrl: url('WINNOW_HTTP_SCORER_URL', {
    protocols: ['http:', 'https:'],
    example: 'https://scorer.example.org/v1/score',
    meaning:
      'The remote scorer. Needed by `WINNOW_SCORER=http`; other scorers may use it for unknown languages.',
  }),
  httpScorerFormat: choice('WINNOW_HTTP_SCORER_FORMAT', {
    choices: ['winnow', 'perspective', 'openai'],
    fallback: 'winnow',
    meaning: 'The shape of requests that the remote scorer understands.',
  }),
  httpScorerKey: text('WINNOW_HTTP_SCORER_KEY', {
    type: 'secret',
    pattern: /^[\x21-\x7e]{1,4096}$/,
    advice: 'printable ASCII characters without spaces',
    fallback: null,
    secret: true,
    meaning: 'The key that the remote scorer asks for.',
  }),
  httpScorerTimeoutMs: wholeNumber('WINNOW_HTTP_SCORER_TIMEOUT_MS', {
    min: 50,
    max: 120_000,
    fallback: 5_000,
    unit: 'milliseconds',
    meaning: 'How long one request to the remote scorer may take.',
  }),
  ...MODEL_SETTINGS,
  scoringThreads: wholeNumber('WINNOW_SCORING_THREADS', {
    min: 1,
    max: 64,
    fallback: 1,
    unit: 'threads',
    meaning: 'Threads that score, in each worker process.',
  }),
  workers: wholeNumber('WINNOW_WORKERS', {
    min: 1,
    max: 64,
    fallback: 1,
    unit: 'processes',
    meaning: 'Worker processes that `npm start` and `npm run worker` run.',
  }),
  workerPort: wholeNumber('WINNOW_WORKER_PORT', {
    min: 1,
    max: 65535,
    fallback: null,
    defaultText: 'none',
    meaning:
      'TCP port of `/livez`, `/readyz` and `/metrics` of a worker process. For one worker process a machine or container.',
  }),
  workerConcurrency: wholeNumber('WINNOW_WORKER_CONCURRENCY', {
    min: 1,
    max: 1_000,
    fallback: 64,
    unit: 'jobs',
    meaning: 'Jobs that one worker process has in hand at once.',
  }),
  batchMax: wholeNumber('WINNOW_BATCH_MAX', {
    min: 1,
    max: 1_000,
    fallback: 128,
    unit: 'comments',
    meaning: 'Most comments that go to the model together.',
  }),
  batchLingerMs: wholeNumber('WINNOW_BATCH_LINGER_MS', {
    min: 0,
    max: 1_000,
    fallback: 4,
    unit: 'milliseconds',
    meaning: 'How long a batch that is not full waits for more.',
  }),
  sweepIntervalMs: wholeNumber('WINNOW_SWEEP_INTERVAL_MS', {
    min: 1_000,
    max: 3_600_000,
    fallback: 30_000,
    unit: 'milliseconds',
    meaning: 'Time between two sweeps, which enqueue again what the record says is unfinished.',
  }),
  eventRetentionDays: wholeNumber('WINNOW_EVENT_RETENTION_DAYS', {
    min: 1,
    max: 3_650,
    fallback: 30,
    unit: 'days',
    meaning: 'How long `GET /v1/events` can go back.',
  }),
  databasePoolMax: wholeNumber('WINNOW_DATABASE_POOL_MAX', {
    min: 2,
    max: 200,
    fallback: 10,
    unit: 'connections',
    meaning: 'Most connections to PostgreSQL, in each process.',
  }),
  logLevel: choice('WINNOW_LOG_LEVEL', {
    choices: ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
    fallback: 'info',
    meaning: 'The least serious message that is logged.',
  }),
  logFormat: choice('WINNOW_LOG_FORMAT', {
    choices: ['json', 'text'],
    fallback: null,
    defaultText: '`text` on a terminal, else `json`',
    meaning: 'One JSON object a line, or lines for people.',
  }),
} as const;

type Value<S> = S extends Setting<infer T> ? T : never;

/** Every setting, typed; null where there is none and nothing to fall back on. */
export type Settings = { readonly [K in keyof typeof TABLE]: Value<(typeof TABLE)[K]> };

/** The table itself, in the order of the documentation. */
export const SETTINGS: readonly Setting<unknown>[] = Object.values(TABLE);

export type SettingsResult =
  | { ok: true; settings: Settings; warnings: string[] }
  | { ok: false; faults: string[]; warnings: string[] };

/**
 * Reads every setting; an empty variable counts as not set. All faults come at once, each naming the variable, what is
 * wrong with it and what to do; no fault shows a secret. `warnings` names unknown `WINNOW_*` variables.
 */
export function readSettings(env: Environment): SettingsResult {
  const faults: string[] = [];
  const secretNames = SETTINGS.filter((setting) => setting.secret).map((setting) => setting.name);
  const values = readSecretFiles(env, secretNames, faults);
  const read: Record<string, unknown> = {};
  for (const [key, setting] of Object.entries(TABLE) as [string, Setting<unknown>][]) {
    const given = values[setting.name]?.trim();
    const parsed: Parsed<unknown> = given ? setting.parse(given) : goodValue(setting.fallback);
    if (parsed.ok) read[key] = parsed.value;
    else faults.push(`${setting.name}: ${parsed.fault}.`);
  }
  const warnings = findUnknownNames(env, secretNames);
  if (faults.length > 0) return { ok: false, faults, warnings };
  const settings = read as unknown as Settings;
  if (settings.scorer === 'http' && settings.httpScorerUrl === null) {
    faults.push(
      'WINNOW_HTTP_SCORER_URL: it is not set, and WINNOW_SCORER=http needs it; set it, or choose another scorer.',
    );
    return { ok: false, faults, warnings };
  }
  return { ok: true, settings, warnings };
}

/** The one start-up error that lists all that is wrong. */
export function describeFaults(faults: readonly string[]): string {
  const heading = faults.length === 1 ? 'A setting is wrong:' : `${faults.length} settings are wrong:`;
  return [heading, ...faults.map((fault) => `  - ${fault}`), 'See docs/settings.md.'].join('\n');
}

function findUnknownNames(env: Environment, secretNames: readonly string[]): string[] {
  const known = new Set([
    ...SETTINGS.map((setting) => setting.name),
    ...secretNames.map((name) => `${name}_FILE`),
  ]);
  return Object.keys(env)
    .filter((name) => name.startsWith('WINNOW_') && !known.has(name))
    .sort()
    .map((name) => {
      const nearest = findNearestName(name, [...known]);
      return `${name} is not a setting of Winnow's${nearest ? `; did you mean ${nearest}?` : ''}`;
    });
}
