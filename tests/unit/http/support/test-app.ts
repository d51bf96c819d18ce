/** An application over fake use cases, with a log and metrics that a test can read. */
import type { Express } from 'express';
import { pino } from 'pino';
import { DEFAULT_POLICY } from '../../../../config/default-policy.ts';
import { createApp } from '../../../../src/app.ts';
import type { AppDeps } from '../../../../src/http/app-deps.ts';
import { DEFAULT_LOAD_BOUNDS, type LoadBounds } from '../../../../src/http/load-guard.ts';
import { createRateLimits } from '../../../../src/http/rate-limits.ts';
import { createFakeModeration, type FakeModeration, KEYS } from './fake-moderation.ts';

export interface Observation {
  method: string;
  route: string;
  statusClass: string;
}

export interface TestApp {
  app: Express;
  moderation: FakeModeration;
  observed: Observation[];
  /** Lines of the log, as JSON. */
  log: string[];
}

/** A fresh application. */
export function createTestApp(
  moderation: FakeModeration = createFakeModeration(),
  changes: Partial<AppDeps> = {},
  bounds: Partial<LoadBounds> = {},
): TestApp {
  const observed: Observation[] = [];
  const log: string[] = [];
  const app = createApp(
    {
      moderation,
      readiness: async () => ({ ok: true, checks: { database: 'ok', queue: 'ok' } }),
      metrics: {
        text: async () => '# HELP winnow_up Whether the process is up.\n',
        observeRequest: (method, route, statusClass) => observed.push({ method, route, statusClass }),
      },
      logger: pino({ level: 'info' }, { write: (line: string) => log.push(line) }),
      limits: createRateLimits({ redis: null, ratePerMinute: null }),
      settings: { trustProxy: false, publicUrl: null, version: '0.0.0-test' },
      defaultPolicy: DEFAULT_POLICY,
      ...changes,
    },
    { ...DEFAULT_LOAD_BOUNDS, ...bounds },
  );
  return { app, moderation, observed, log };
}

/** The header that a key goes into. */
export function bearer(key: string = KEYS.full): { Authorization: string } {
  return { Authorization: `Bearer ${key}` };
}
