/**
 * Stands in for the API or a worker where only the supervisor is under test: keeps their contract (ready message, drain on
 * SIGTERM and on a lost parent), and connects to the services that it is told of, so that wrong addresses show.
 */
import { createServer } from 'node:http';
import pg from 'pg';

const [kind = 'worker', drainMs = '50'] = process.argv.slice(2);
if (process.env.STAND_IN_FAILS === kind) process.exit(7);
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
client.on('error', () => {});
await client.connect();
const server = createServer((_request, response) => response.end('alive\n'));
let url;
if (kind === 'api') {
  const port = Number(process.env.PORT);
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${server.address().port}`;
}
const timer = setInterval(() => {}, 1_000);
let isEnding = false;
const end = (why) => {
  if (isEnding) return;
  isEnding = true;
  console.log(`${kind} drains: ${why}`);
  setTimeout(async () => {
    clearInterval(timer);
    await client.end().catch(() => {});
    console.log(`${kind} drained`);
    process.exit(0);
  }, Number(drainMs));
};
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => end(signal));
process.on('disconnect', () => end('disconnect'));
console.log(`${kind} ready, queue ${process.env.REDIS_URL ? 'redis' : 'postgres'}`);
process.send?.({ type: 'ready', url });
