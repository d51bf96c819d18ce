/** `npm start` with stand-ins for the programs that it runs, so that the supervisor is tested by itself. */
import { fileURLToPath } from 'node:url';
import { runServer } from '../../src/server.ts';

const program = fileURLToPath(new URL('./stand-in-program.mjs', import.meta.url));
const drainMs = process.env.STAND_IN_DRAIN_MS ?? '50';

runServer({
  apiArgs: [program, 'api', drainMs],
  workerArgs: [program, 'worker', drainMs],
  migrate: async () => undefined,
  ensureFirstKey: async (_url, { bootstrapKey, makesOne }) =>
    bootstrapKey || makesOne ? { key: bootstrapKey ?? 'a'.repeat(40), isNew: true } : null,
}).then((status) => process.exit(status));
