/** From a load run to the figures that the results hold. */
import type { LoadRun } from '../load/run-load.ts';
import type { Measurement } from '../measurement.ts';
import { round } from './scenario.ts';

/** The rate is that of comments taken over the measured stretch. */
export function describeLoad(name: string, { report, cpu }: LoadRun, latencyOf: string): Measurement {
  const perThousand = (report.comments / 1_000) * (cpu.seconds / (report.elapsedMs / 1_000));
  const details: Record<string, number> = { meanCommentBytes: report.meanCommentBytes };
  for (const [process, seconds] of Object.entries(cpu.byProcess)) {
    // Less shaken by what else the machine does than any rate.
    if (perThousand > 0) details[`${process}CpuMsPerThousand`] = round((seconds * 1_000) / perThousand);
  }
  return {
    name,
    rate: round(report.comments / (report.elapsedMs / 1_000)),
    unit: 'comments',
    count: report.comments,
    latencyOf,
    latencyMs: report.latencyMs,
    errors: report.errors,
    cpu,
    details,
    targets: [],
  };
}
