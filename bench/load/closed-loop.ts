/** Load from a fixed number of connections, each as fast as it is answered: for the highest rate. */
import { createCommentSource } from './comment-source.ts';
import { openConnection } from './connection.ts';
import type { ClosedPlan, LoadReport } from './plan.ts';
import { createRequestMaker } from './requests.ts';
import { createTally } from './tally.ts';

const RETRY_MS = 50;
/** A warm-up that takes longer than this is long enough, in ms. */
const LONGEST_WARM_UP_MS = 20_000;

/** Runs to the end of the plan. `onMeasuring` is called when the warm-up is over. */
export async function runClosedLoop(plan: ClosedPlan, onMeasuring: () => void): Promise<LoadReport> {
  const { host, port, key, batchSize, connections: count } = plan;
  const requests = createRequestMaker(createCommentSource(plan.seed, plan.prefix), {
    host,
    key,
    batchSize,
    waitMs: plan.waitMs,
  });
  const perRequest = batchSize ?? 1;
  const expected = batchSize === null && plan.waitMs === 0 ? 202 : 200;
  const tally = createTally();
  const connections = Array.from({ length: count }, () => openConnection(host, port));
  let sent = 0;
  let answered = 0;
  let isOver = false;
  let running = count;

  const finished = new Promise<void>((resolve) => {
    const drive = (connection: ReturnType<typeof openConnection>): void => {
      if (isOver || (plan.comments !== null && sent >= plan.comments)) {
        running -= 1;
        if (running === 0) resolve();
        return;
      }
      const request = requests.make();
      sent += perRequest;
      send(connection, request);
    };
    const send = (connection: ReturnType<typeof openConnection>, request: string): void => {
      const startedAt = performance.now();
      connection.send(request, (status, body) => {
        answered += 1;
        if (status === expected && (batchSize === null || isBatchTaken(body))) {
          // What is answered after the end would count without its time.
          if (!isOver) tally.add(status, performance.now() - startedAt, perRequest);
          drive(connection);
        } else {
          tally.fail(status);
          setTimeout(() => (isOver ? drive(connection) : send(connection, request)), RETRY_MS);
        }
      });
    };
    for (const connection of connections) drive(connection);
  });

  const startedAt = performance.now();
  for (let ms = 0; ms < plan.warmUpMs || answered < plan.warmUpRequests; ms = performance.now() - startedAt) {
    if (ms > LONGEST_WARM_UP_MS) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  tally.begin();
  onMeasuring();
  let report: LoadReport;
  const mean = () => requests.bodyBytes / Math.max(1, sent);
  if (plan.measureMs === null) {
    await finished;
    report = tally.report(mean());
  } else {
    await new Promise((resolve) => setTimeout(resolve, plan.measureMs ?? 0));
    isOver = true;
    report = tally.report(mean());
    await finished;
  }
  for (const connection of connections) connection.close();
  return report;
}

/** Each comment of a batch has its own status; any other than 202 means that it was not simply taken. */
function isBatchTaken(body: Buffer): boolean {
  return !body.includes('"httpStatus":4') && !body.includes('"httpStatus":5');
}
