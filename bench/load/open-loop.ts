/**
 * Load by the clock: a request leaves when it is due, whether or not the ones before are answered, and its latency
 * counts from then. A server that stalls is so charged for everything that would have arrived meanwhile.
 */
import { createCommentSource } from './comment-source.ts';
import { type Connection, openConnection } from './connection.ts';
import type { LoadReport, OpenPlan } from './plan.ts';
import { createRandom } from './random.ts';
import { createRequestMaker } from './requests.ts';
import { createTally } from './tally.ts';

/** Runs to the end of the plan and waits for the last answers. `onMeasuring` is called when the warm-up is over. */
export async function runOpenLoop(plan: OpenPlan, onMeasuring: () => void): Promise<LoadReport> {
  const { host, port, key, waitMs } = plan;
  const requests = createRequestMaker(createCommentSource(plan.seed, plan.prefix), {
    host,
    key,
    batchSize: null,
    waitMs,
  });
  const random = createRandom(plan.seed + 1);
  const tally = createTally();
  const idle: Connection[] = [];
  const all: Connection[] = [];
  let open = 0;
  let sent = 0;

  function send(dueAt: number): void {
    let connection = idle.pop();
    if (connection === undefined) {
      connection = openConnection(host, port);
      all.push(connection);
    }
    const used = connection;
    open += 1;
    sent += 1;
    tally.addDelay(performance.now() - dueAt);
    used.send(requests.make(), (status) => {
      open -= 1;
      idle.push(used);
      // 202: taken, but not decided within waitMs.
      if (status === 200) tally.add(status, performance.now() - dueAt, 1);
      else tally.fail(status);
    });
  }

  const startedAt = performance.now();
  const endAt = startedAt + plan.warmUpMs + plan.measureMs;
  const measureAt = startedAt + plan.warmUpMs;
  let isMeasuring = false;
  for (let dueAt = startedAt; dueAt < endAt; dueAt += (-Math.log(1 - random()) * 1_000) / plan.rate) {
    const leftMs = dueAt - performance.now();
    // Timers are whole milliseconds and never early: what is due sooner than one is sent now.
    if (leftMs >= 1) await new Promise((resolve) => setTimeout(resolve, leftMs));
    if (!isMeasuring && dueAt >= measureAt) {
      isMeasuring = true;
      tally.begin();
      onMeasuring();
    }
    send(dueAt);
  }
  const deadline = performance.now() + waitMs + 5_000;
  while (open > 0 && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 10));
  for (let n = 0; n < open; n += 1) tally.fail(0);
  const report = tally.report(requests.bodyBytes / Math.max(1, sent));
  for (const connection of all) connection.close();
  return report;
}
