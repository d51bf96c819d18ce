/** The API's process: opens its parts, listens, and drains when told to stop. Supervised or run by itself. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DEFAULT_POLICY } from '../config/default-policy.ts';
import { readEnvironment } from '../config/env.ts';
import { describeFaults, readSettings } from '../config/settings.ts';
import { createApp } from './app.ts';
import { openContext, readVersion } from './context.ts';
import { createRateLimits } from './http/rate-limits.ts';
import { createModeration } from './moderation/create-moderation.ts';
import { readGauges } from './moderation/read-gauges.ts';
import { readReadiness } from './moderation/read-readiness.ts';
import { connectProducer } from './queue/open-queue.ts';
import { runUntilStopped } from './run-until-stopped.ts';
import { collectMetrics } from './telemetry/collect-metrics.ts';
import { describeError } from './telemetry/logger.ts';

/** Requests under way get so long to end before their connections are closed. */
const DRAIN_MS = 2_000;

await runUntilStopped('api', async () => {
  const read = readSettings(readEnvironment());
  if (!read.ok) throw new Error(describeFaults(read.faults));
  const { settings } = read;
  const context = await openContext({ name: 'api', settings });
  const { logger, metrics, queue, database, onError } = context;
  const moderation = createModeration({
    ...context,
    defaultPolicy: DEFAULT_POLICY,
    onError: onError('announcements'),
  });
  const redis =
    context.backend.kind === 'redis' ? connectProducer(context.backend.url, onError('rate limits')) : null;
  const collector = collectMetrics(metrics, () => readGauges({ database, queue, metrics }));
  const app = createApp({
    defaultPolicy: DEFAULT_POLICY,
    moderation,
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
  const server = createServer({ keepAliveTimeout: 65_000, headersTimeout: 66_000 }, app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, settings.host, () => resolve());
  });
  const { port } = server.address() as AddressInfo;
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  const url = `http://${host}:${port}`;
  logger.info({ url, model: context.scorer.model, queue: context.backend.kind }, 'the API listens');
  return {
    ready: { url },
    onMessage: collector.onMessage,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
      await closed;
      clearTimeout(timer);
      await moderation
        .close()
        .catch((error: unknown) => logger.warn(describeError(error), 'draining failed'));
      redis?.disconnect();
      await context.close();
      logger.info('the API has stopped');
    },
  };
});
