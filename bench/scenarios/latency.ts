/** How long a page waits for a decision at a steady hundred comments a second: POST with `waitMs`, by the clock. */
import { runLoad } from '../load/run-load.ts';
import { openStage, readDecisionTimes } from '../stage/open-stage.ts';
import { decisionTarget } from '../targets.ts';
import { describeLoad } from './measure-load.ts';
import { round, type Scenario } from './scenario.ts';

const WAIT_MS = 5_000;
/** Waiting requests before the clock starts: at a hundred a second the compiler would be at work for minutes. */
const WARM_UP_COMMENTS = 2_000;
const WARM_UP_CONNECTIONS = 16;

export const measureLatency: Scenario = async (context) => {
  const { bench, options, progress } = context;
  const { latencySeconds, latencyRate } = options;
  const name = `POST to decision at ${latencyRate} a second`;
  progress(`${name}: ${latencySeconds} s`);
  const profiles = context.recordProfiles('latency');
  const stage = await openStage(bench, { withWorker: true, profileDir: profiles?.folder ?? null });
  try {
    const warmUp = {
      kind: 'closed',
      connections: WARM_UP_CONNECTIONS,
      batchSize: null,
      waitMs: WAIT_MS,
      warmUpMs: 0,
      warmUpRequests: 0,
      measureMs: null,
      comments: WARM_UP_COMMENTS,
    } as const;
    await runLoad(stage, warmUp, 'w');
    const run = await runLoad(stage, {
      kind: 'open',
      rate: latencyRate,
      warmUpMs: 2_000,
      measureMs: latencySeconds * 1_000,
      waitMs: WAIT_MS,
    });
    if (profiles) profiles.stretch = run.stretch;
    const recorded = await readDecisionTimes(stage.database, 'c');
    const measurement = describeLoad(name, run, 'when the POST was due to its decision');
    Object.assign(measurement.details, {
      intakeToDecisionP50Ms: round(recorded.p50),
      intakeToDecisionP99Ms: round(recorded.p99),
      sendDelayP99Ms: round(run.report.sendDelayP99Ms ?? 0),
    });
    measurement.targets.push(decisionTarget(run.report.latencyMs?.p99 ?? Number.POSITIVE_INFINITY));
    return [measurement];
  } finally {
    await stage.close();
  }
};
