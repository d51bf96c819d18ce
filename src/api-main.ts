/** The API's process: opens its parts, listens, and drains when told to stop. Supervised or run by itself. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readEnvironment } from '../config/env.ts';
import { describeFaults, readSettings } from '../config/settings.ts';
import { assembleApi } from './assemble-api.ts';
import { openContext } from './context.ts';
import { runUntilStopped } from './run-until-stopped.ts';
import { describeError } from './telemetry/logger.ts';

/** Whoever sends a request more slowly than this is cut off, in ms: 32 MB in half a minute is 9 Mbit/s. */
const TIMEOUTS = { requestTimeout: 30_000, headersTimeout: 10_000 };
/** Requests under way get so long to end before their connections are closed, in ms. */
const DRAIN_MS = 2_000;

await runUntilStopped('api', async () => {
  const read = readSettings(readEnvironment());
  if (!read.ok) throw new Error(describeFaults(read.faults));
  const { settings } = read;
  const context = await openContext({ name: 'api', settings });
  const { logger } = context;
  const api = assembleApi(context);
  const server = createServer({ ...TIMEOUTS, keepAliveTimeout: 65_000 }, api.app);
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
    onMessage: api.onMessage,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
      await closed;
      clearTimeout(timer);
      await api.close().catch((error: unknown) => logger.warn(describeError(error), 'draining failed'));
      await context.close();
      logger.info('the API has stopped');
    },
  };
});
