/** /livez, /readyz and /metrics of a worker process that runs by itself, for Kubernetes and Prometheus. */
import { createServer } from 'node:http';
import { readReadiness } from '../src/moderation/read-readiness.ts';
import type { Runnable, WorkerContext } from './runnable.ts';

/** Listens on WINNOW_HOST and the given port; rejects where that is taken. */
export async function serveProbes(context: WorkerContext, port: number): Promise<Runnable> {
  const server = createServer(async (request, response) => {
    const reply = (status: number, type: string, body: string) => {
      response.writeHead(status, { 'content-type': type }).end(body);
    };
    switch (request.url) {
      case '/livez':
        return reply(200, 'text/plain', 'ok\n');
      case '/readyz': {
        const readiness = await readReadiness(context);
        return reply(readiness.ok ? 200 : 503, 'application/json', `${JSON.stringify(readiness)}\n`);
      }
      case '/metrics': {
        const { registry } = context.metrics;
        return reply(200, registry.contentType, await registry.metrics());
      }
      default:
        return reply(404, 'text/plain', 'There are /livez, /readyz and /metrics.\n');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, context.settings.host, () => resolve());
  });
  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
