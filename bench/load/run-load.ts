/** Runs one load plan in a process of its own, and meters the CPU of everybody over the stretch that counts. */
import { type CpuUse, readMonotonicMs, type Stretch } from '../measurement.ts';
import { nextMessage, startModule } from '../stage/child.ts';
import { type MeteredProcess, startCpuMeter } from '../stage/cpu-meter.ts';
import type { ClosedPlan, LoadPlan, LoadReport, OpenPlan } from './plan.ts';

type WithoutPlace<P> = Omit<P, 'host' | 'port' | 'key' | 'seed' | 'prefix'>;

export interface LoadRun {
  report: LoadReport;
  cpu: CpuUse;
  /** What was measured, without the warm-up. */
  stretch: Stretch;
}

/** No plan runs longer than this, in ms. */
const LONGEST_MS = 1_800_000;

/** Answers when the load has ended. `prefix`: two loads on one database need two, or the second only repeats the first. */
export async function runLoad(
  stage: { url: string; key: string; processes: readonly MeteredProcess[] },
  plan: WithoutPlace<ClosedPlan> | WithoutPlace<OpenPlan>,
  prefix = 'c',
): Promise<LoadRun> {
  const { hostname, port } = new URL(stage.url);
  const child = await startModule(new URL('./main.ts', import.meta.url).href);
  try {
    const measuring = nextMessage(child.process, 'measuring', LONGEST_MS);
    const reported = nextMessage<LoadReport>(child.process, 'report', LONGEST_MS);
    reported.catch(() => undefined);
    const place = { host: hostname, port: Number(port), key: stage.key, seed: 20261124, prefix };
    child.process.send({ ...plan, ...place } as LoadPlan);
    await measuring;
    const stopMeter = startCpuMeter(stage.processes);
    const beginMs = readMonotonicMs();
    const report = await reported;
    const stretch = { beginMs, endMs: readMonotonicMs() };
    return { report, cpu: stopMeter(report.cpuSeconds), stretch };
  } finally {
    await child.stop();
  }
}
