/** Sends comments in batches as fast as they are taken, and waits until each has its decision. */
import { type LoadRun, runLoad } from '../load/run-load.ts';
import { type CpuUse, readMonotonicMs, type Stretch } from '../measurement.ts';
import { startCpuMeter } from '../stage/cpu-meter.ts';
import { countPending, type Stage } from '../stage/open-stage.ts';

export interface FeedRun {
  load: LoadRun;
  /** From the first request to the last decision. */
  seconds: number;
  /** Over all of that time. */
  cpu: CpuUse;
  stretch: Stretch;
  /** The most comments that awaited their decision at a look. */
  mostPending: number;
}

/** Looking costs the database a scan of what is pending, so seldom; the times come from the record itself. */
const LOOK_MS = 500;
/** With no decision for so long, something is broken. */
const STUCK_MS = 60_000;

/** Rejects where decisions stop coming. `onLook` hears how many are pending. */
export async function feed(
  stage: Stage,
  comments: number,
  prefix: string,
  onLook: (pending: number) => void,
): Promise<FeedRun> {
  let startedAt = 0;
  let isSent = false;
  let mostPending = 0;
  const stopMeter = startCpuMeter(stage.processes);
  const beginMs = readMonotonicMs();
  const loading = runLoad(
    stage,
    {
      kind: 'closed',
      connections: 4,
      batchSize: 200,
      waitMs: 0,
      warmUpMs: 0,
      warmUpRequests: 0,
      measureMs: null,
      comments,
    },
    prefix,
  ).finally(() => {
    isSent = true;
  });
  loading.catch(() => undefined);
  let last = -1;
  let lastChangeAt = performance.now();
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    const wasSent = isSent;
    const pending = await countPending(stage.database);
    if (startedAt === 0 && pending > 0) startedAt = performance.now();
    mostPending = Math.max(mostPending, pending);
    onLook(pending);
    if (wasSent && pending === 0) break;
    if (pending !== last) lastChangeAt = performance.now();
    else if (performance.now() - lastChangeAt > STUCK_MS) {
      throw new Error(`${pending} comments have no decision, and none came for ${STUCK_MS / 1_000} s.`);
    }
    last = pending;
  }
  const load = await loading;
  return {
    load,
    seconds: await readSpan(stage, prefix),
    cpu: stopMeter(load.report.cpuSeconds),
    stretch: { beginMs, endMs: readMonotonicMs() },
    mostPending,
  };
}

/** By the record's own times, so that neither the start of the load's process nor the looks count. */
async function readSpan({ database }: Stage, prefix: string): Promise<number> {
  const { rows } = await database.query(
    `select extract(epoch from max(d.decided_at) - min(c.created_at))::float8 as seconds
     from decision d join comment c on c.id = d.comment_id where c.external_id like $1`,
    [`${prefix}-%`],
  );
  return rows[0].seconds;
}
