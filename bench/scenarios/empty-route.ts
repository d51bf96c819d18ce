/** The yardstick: an Express route that does nothing, under the same load from the same generator, in the same run. */
import { runLoad } from '../load/run-load.ts';
import { startModule } from '../stage/child.ts';
import { describeLoad } from './measure-load.ts';
import type { Scenario } from './scenario.ts';

export const EMPTY_ROUTE = 'empty route';

export const measureEmptyRoute: Scenario = async ({ options, progress }) => {
  progress('an empty Express route under single requests');
  const server = await startModule(new URL('../load/empty-route.ts', import.meta.url).href);
  try {
    const stage = {
      url: String(server.ready.url),
      key: 'none',
      processes: [{ name: 'route', pid: server.pid }],
    };
    const run = await runLoad(stage, {
      kind: 'closed',
      connections: options.connections,
      batchSize: null,
      waitMs: 0,
      warmUpMs: 1_000,
      warmUpRequests: 10_000,
      measureMs: options.seconds * 1_000,
      comments: null,
    });
    return [{ ...describeLoad(EMPTY_ROUTE, run, 'request to answer'), unit: 'requests' }];
  } finally {
    await server.stop();
  }
};
