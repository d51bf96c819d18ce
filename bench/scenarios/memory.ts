/** Whether memory grows with what has passed through: resident size after a quarter of the comments and after all. */
import type { Measurement } from '../measurement.ts';
import { readResidentBytes } from '../stage/cpu-meter.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';
import { memoryTarget } from '../targets.ts';
import { feed } from './feed.ts';
import { round, type Scenario } from './scenario.ts';

/** Looks at the idle processes: the median of them counts, since a collector may run at any moment. */
const LOOKS = 9;
const LOOK_MS = 500;

export const measureMemory: Scenario = async ({ bench, options, progress }) => {
  const [firstCount, lastCount] = options.memoryAt;
  const stage = await openStage(bench, { withWorker: true, profileDir: null });
  try {
    const look = (pending: number) => progress(`memory: up to ${lastCount} comments, ${pending} pending`);
    const firstRun = await feed(stage, firstCount, 'm1', look);
    const first = await readSizes(stage);
    const lastRun = await feed(stage, lastCount - firstCount, 'm2', look);
    const last = await readSizes(stage);
    const errors = firstRun.load.report.errors + lastRun.load.report.errors;
    return (['api', 'worker'] as const).map((process): Measurement => {
      const ratio = round(last[process] / first[process]);
      return {
        name: `memory, ${process}`,
        rate: null,
        unit: 'comments',
        count: lastCount,
        latencyOf: null,
        latencyMs: null,
        errors,
        cpu: null,
        details: {
          [`mebibytesAfter${firstCount}`]: first[process],
          [`mebibytesAfter${lastCount}`]: last[process],
          ratio,
        },
        targets: [memoryTarget(ratio, process)],
      };
    });
  } finally {
    await stage.close();
  }
};

async function readSizes(stage: Stage): Promise<{ api: number; worker: number }> {
  const sizes: { api: number[]; worker: number[] } = { api: [], worker: [] };
  for (let n = 0; n < LOOKS; n += 1) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    sizes.api.push(readMebibytes(stage.pids.api));
    sizes.worker.push(readMebibytes(stage.pids.worker ?? 0));
  }
  return { api: median(sizes.api), worker: median(sizes.worker) };
}

function readMebibytes(pid: number): number {
  const bytes = readResidentBytes(pid);
  if (bytes === null) throw new Error('The resident size of a process is not known here: that needs /proc.');
  return round(bytes / 1_048_576);
}

function median(values: number[]): number {
  values.sort((a, b) => a - b);
  return values[values.length >> 1] ?? 0;
}
