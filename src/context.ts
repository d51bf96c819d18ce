/** The wiring: from settings to the parts that a program of Winnow's holds, closed in the reverse order of opening. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../config/settings.ts';
import { createModelWatch, type ModelWatch } from './moderation/model-watch.ts';
import { createPolicyCache, type PolicyCache } from './moderation/policy-cache.ts';
import { newId } from './new-id.ts';
import { openActiveScorer, openLibrary, openPool, openShadowScorer } from './open-scorer.ts';
import { CHECKOUT } from './open-services-for.ts';
import type { QueueBackend } from './queue/queue-settings.ts';
import { openScoreQueue, type ScoreQueue } from './queue/score-queue.ts';
import { httpScorerSpec } from './scorer-spec.ts';
import type { TextScorer } from './scoring/scored-text.ts';
import { type Database, openDatabase } from './store/database.ts';
import { isMigrated } from './store/migrate.ts';
import { createLogger, describeError, type Logger } from './telemetry/logger.ts';
import { createMetrics, type Metrics } from './telemetry/metrics.ts';

export interface Context {
  settings: Settings;
  logger: Logger;
  metrics: Metrics;
  database: Database;
  backend: QueueBackend;
  queue: ScoreQueue;
  scorer: TextScorer;
  /** For texts in a language that `scorer` doesn't know; null where none is set up. */
  remoteScorer: TextScorer | null;
  /** Tells of models that are chosen while this process runs. */
  modelWatch: ModelWatch;
  /** Loads a scorer that decides nothing; rejects where it isn't at hand. */
  openShadow: (name: string) => Promise<TextScorer>;
  policies: PolicyCache;
  now: () => Date;
  /** A UUID of version 7: in the order of time. */
  newId: () => string;
  /** Logs a connection's fault, at most once in a few seconds a source. */
  onError: (source: string) => (error: Error) => void;
  /** Closes what was opened, in reverse. Safe to call twice. */
  close(): Promise<void>;
}

/** Settings, and parts that a test puts in their place. */
export interface ContextOptions {
  name: string;
  settings: Settings;
  overrides?: Partial<Pick<Context, 'scorer' | 'remoteScorer' | 'openShadow' | 'logger' | 'now' | 'newId'>>;
}

/** A repeated fault of a connection is logged this often, in ms. */
const REPEAT_LOG_MS = 10_000;

/** How long a start waits for the job queue, in ms. */
const QUEUE_WAIT_MS = 2_000;

/** How long a switch to another model may take to be noticed, in ms. */
const MODEL_WATCH_MS = 2_000;

/**
 * Opens all parts. Waits for the database and its schema for as long as it takes (a worker may start before the
 * migration); rejects where the scorer can't be loaded or no database is named.
 */
export async function openContext(options: ContextOptions): Promise<Context> {
  const { settings, overrides = {} } = options;
  const logger =
    overrides.logger ??
    createLogger({ level: settings.logLevel, name: options.name, format: settings.logFormat ?? 'json' });
  const connectionString = settings.databaseUrl;
  if (connectionString === null) throw new Error('DATABASE_URL is not set.');
  const onError = limitedLog(logger);
  const metrics = createMetrics({ collectsProcess: true });
  const database = openDatabase({
    connectionString,
    poolMax: settings.databasePoolMax,
    onError: onError('database'),
  });
  const closers: (() => Promise<void>)[] = [() => database.close()];
  let closing: Promise<void> | null = null;
  const close = () => {
    closing ??= (async () => {
      for (const closer of closers.reverse()) {
        await closer().catch((error: unknown) => logger.warn(describeError(error), 'closing failed'));
      }
    })();
    return closing;
  };
  try {
    await waitForSchema(database, logger);
    const backend = chooseBackend(settings, connectionString);
    const queue = openScoreQueue({ backend, prefix: settings.queuePrefix, onError: onError('queue') });
    closers.push(() => queue.close());
    // Comments taken before would be left to the sweep. A queue that is away delays the start no longer than this.
    await queue.whenReady(QUEUE_WAIT_MS);
    const now = overrides.now ?? (() => new Date());
    const library = await openLibrary(settings);
    const modelWatch = createModelWatch({
      database,
      intervalMs: MODEL_WATCH_MS,
      onError: (error) => logger.debug(describeError(error), 'the chosen models could not be read now'),
    });
    const parts = { settings, library, database, watch: modelWatch, logger, metrics, now };
    const scorer = overrides.scorer ?? (await openActiveScorer(parts));
    closers.push(() => scorer.close());
    // Closed before the scorer, which it may be about to replace.
    closers.push(() => modelWatch.close());
    const remoteScorer = overrides.remoteScorer ?? (await openRemoteScorer(settings, logger));
    if (remoteScorer) closers.push(() => remoteScorer.close());
    return {
      settings,
      logger,
      metrics,
      database,
      backend,
      queue,
      scorer,
      remoteScorer,
      modelWatch,
      openShadow: overrides.openShadow ?? ((name) => openShadowScorer(parts, name)),
      policies: createPolicyCache(database),
      now,
      newId: overrides.newId ?? newId,
      onError,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Where the queues live: as the setting says, else Redis where it is named, else PostgreSQL. */
export function chooseBackend(settings: Settings, connectionString: string): QueueBackend {
  if (settings.redisUrl !== null && settings.queue !== 'postgres') {
    return { kind: 'redis', url: settings.redisUrl };
  }
  return { kind: 'postgres', connectionString };
}

/** The http scorer serves unknown languages where it is set up and isn't the main one already. */
async function openRemoteScorer(settings: Settings, logger: Logger): Promise<TextScorer | null> {
  const spec = settings.scorer === 'http' ? null : httpScorerSpec(settings);
  return spec && openPool(spec, settings, logger);
}

async function waitForSchema(database: Database, logger: Logger): Promise<void> {
  for (let lastLogAt = 0; ; ) {
    let reason: Record<string, unknown> = {
      error: 'the schema is older than this version: run the migration',
    };
    try {
      if (await isMigrated(database)) return;
    } catch (error) {
      reason = describeError(error);
    }
    if (Date.now() - lastLogAt > REPEAT_LOG_MS) {
      lastLogAt = Date.now();
      logger.warn(reason, 'waiting for the database');
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function limitedLog(logger: Logger): Context['onError'] {
  const lastAt = new Map<string, number>();
  return (source) => (error) => {
    const now = Date.now();
    if (now - (lastAt.get(source) ?? 0) < REPEAT_LOG_MS) return;
    lastAt.set(source, now);
    logger.warn(describeError(error), `${source}: connection fault`);
  };
}

/** Winnow's version, from package.json. */
export function readVersion(): string {
  const manifest = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}
