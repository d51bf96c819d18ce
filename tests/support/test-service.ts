/** Winnow in one process, on a database and a queue prefix of its own: the real parts, nothing mocked. */
import { randomUUID } from 'node:crypto';
import type { Express } from 'express';
import { Redis } from 'ioredis';
import supertest from 'supertest';
import { DEFAULT_POLICY } from '../../config/default-policy.ts';
import { readSettings } from '../../config/settings.ts';
import { type Api, assembleApi } from '../../src/assemble-api.ts';
import { type Context, type ContextOptions, openContext } from '../../src/context.ts';
import type { Scope } from '../../src/moderation/moderation.ts';
import { ensureFirstKey } from '../../src/moderation/sites-and-keys.ts';
import type { Runnable } from '../../workers/runnable.ts';
import { startScoreWorker } from '../../workers/score-comment.ts';
import { startSweepWorker } from '../../workers/sweep.ts';
import { noteOpen } from './leak-guard.ts';
import { createTestDatabase, type QueueKind, redisUrl } from './servers.ts';

export interface TestServiceOptions {
  queue: QueueKind;
  /** Settings by their environment names. */
  environment?: Record<string, string>;
  overrides?: ContextOptions['overrides'];
  /** Whether workers run from the start. */
  withWorkers?: boolean;
}

export interface TestService {
  context: Context;
  api: Api;
  app: Express;
  /** Of the site `default`, with every scope. */
  key: string;
  /** A request with the key above. */
  call(method: 'get' | 'post' | 'put' | 'delete', path: string, key?: string): supertest.Test;
  /** A key of another site (made if need be) or with other scopes. */
  makeKey(site: string, scopes: readonly Scope[], origins?: readonly string[]): Promise<string>;
  startWorkers(): Promise<void>;
  stopWorkers(): Promise<void>;
  /** Polls until the condition holds; fails after `timeoutMs`. */
  eventually<T>(read: () => Promise<T>, holds: (value: T) => boolean, timeoutMs?: number): Promise<T>;
  stop(): Promise<void>;
}

export async function startTestService(options: TestServiceOptions): Promise<TestService> {
  const database = await createTestDatabase();
  const prefix = `t${randomUUID().slice(0, 8)}`;
  const read = readSettings({
    DATABASE_URL: database.url,
    WINNOW_QUEUE: options.queue,
    WINNOW_QUEUE_PREFIX: prefix,
    WINNOW_LOG_LEVEL: 'silent',
    WINNOW_SWEEP_INTERVAL_MS: '1000',
    ...(options.queue === 'redis' ? { REDIS_URL: redisUrl() } : {}),
    ...options.environment,
  });
  if (!read.ok) throw new Error(read.faults.join('\n'));
  const context = await openContext({
    name: 'test',
    settings: read.settings,
    ...(options.overrides ? { overrides: options.overrides } : {}),
  });
  const api = assembleApi(context);
  const deps = { ...context, defaultPolicy: DEFAULT_POLICY };
  const key = (await ensureFirstKey(deps, null, true)) as string;
  const noteClosed = noteOpen('a test service');
  let workers: Runnable[] = [];

  const service: TestService = {
    context,
    api,
    app: api.app,
    key,
    call: (method, path, otherKey = key) =>
      supertest(api.app)[method](path).set('authorization', `Bearer ${otherKey}`),
    async makeKey(site, scopes, origins) {
      await api.moderation.createSite(site);
      const made = await api.moderation.createKey(site, scopes, origins);
      if (!made.ok) throw new Error(made.error.type);
      return made.key;
    },
    async startWorkers() {
      workers = [await startScoreWorker(context), await startSweepWorker(context)];
    },
    async stopWorkers() {
      await Promise.all(workers.map((w) => w.stop()));
      workers = [];
    },
    async eventually(get, holds, timeoutMs = 10_000) {
      const deadline = Date.now() + timeoutMs;
      for (;;) {
        const value = await get();
        if (holds(value)) return value;
        if (Date.now() > deadline) throw new Error(`still not so: ${JSON.stringify(value)?.slice(0, 500)}`);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    async stop() {
      await service.stopWorkers();
      await api.close();
      await context.close();
      if (options.queue === 'redis') await clearPrefix(prefix);
      await database.drop();
      noteClosed();
    },
  };
  if (options.withWorkers) await service.startWorkers();
  return service;
}

async function clearPrefix(prefix: string): Promise<void> {
  const redis = new Redis(redisUrl());
  const keys = await redis.keys(`${prefix}:*`);
  if (keys.length > 0) await redis.del(...keys);
  await redis.quit();
}
