/** The API over a process's parts: the use cases and the Express application, which doesn't listen yet. */
import type { Express } from 'express';
import { DEFAULT_POLICY } from '../config/default-policy.ts';
import { createApp } from './app.ts';
import { type Context, readVersion } from './context.ts';
import { createRateLimits } from './http/rate-limits.ts';
import type { RunningModeration } from './moderation/create-moderation.ts';
import { createModeration } from './moderation/create-moderation.ts';
import { readGauges } from './moderation/read-gauges.ts';
import { readReadiness } from './moderation/read-readiness.ts';
import { connectProducer } from './queue/open-queue.ts';
import { collectMetrics } from './telemetry/collect-metrics.ts';

export interface Api {
  app: Express;
  moderation: RunningModeration;
  /** Takes the metrics that workers hand up. */
  onMessage: (message: unknown) => void;
  /** Writes and enqueues what was taken, and lets go of its connections; the context stays open. */
  close(): Promise<void>;
}

export function assembleApi(context: Context): Api {
  const { logger, metrics, queue, database, settings, onError } = context;
  const moderation = createModeration({
    ...context,
    defaultPolicy: DEFAULT_POLICY,
    onError: onError('announcements'),
  });
  const redis =
    context.backend.kind === 'redis' ? connectProducer(context.backend.url, onError('rate limits')) : null;
  const collector = collectMetrics(metrics, () => readGauges({ database, queue, metrics }));
  const app = createApp({
    moderation,
    defaultPolicy: DEFAULT_POLICY,
    readiness: () => readReadiness({ database, queue, scorer: context.scorer }),
    metrics: {
      text: collector.text,
      observeRequest: (method, route, status, seconds) =>
        metrics.httpRequestSeconds.observe({ method, route, status }, seconds),
    },
    logger,
    limits: createRateLimits({
      redis,
      ratePerMinute: settings.rateLimitPerMinute,
      prefix: `${settings.queuePrefix}:rate`,
    }),
    settings: {
      trustProxy: Array.isArray(settings.trustProxy) ? settings.trustProxy.join(',') : settings.trustProxy,
      publicUrl: settings.publicUrl,
      version: readVersion(),
    },
  });
  return {
    app,
    moderation,
    onMessage: collector.onMessage,
    async close() {
      await moderation.close();
      redis?.disconnect();
    },
  };
}
