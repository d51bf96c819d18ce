/** How long a page waits for a decision at a steady hundred comments a second: POST with `waitMs`, by the clock. */
import { runLoad } from '../load/run-load.ts';
import { openStage } from '../stage/open-stage.ts';
import { decisionTarget } from '../targets.ts';
import { feed } from './feed.ts';
import { describeLoad } from './measure-load.ts';
import type { Scenario } from './scenario.ts';

const WAIT_MS = 5_000;
/** Through both programs before, in batches: at a hundred a second the compiler would be at work for minutes. */
const WARM_UP_COMMENTS = 5_000;

export const measureLatency: Scenario = async (context) => {
  const { bench, options, progress } = context;
  const { latencySeconds, latencyRate } = options;
  const name = `POST to decision at ${latencyRate} a second`;
  progress(`${name}: ${latencySeconds} s`);
  const stage = await openStage(bench, { withWorker: true, profileDir: context.profileDir('latency') });
  try {
    await feed(stage, WARM_UP_COMMENTS, 'w', () => undefined);
    const run = await runLoad(stage, {
      kind: 'open',
      rate: latencyRate,
      warmUpMs: 2_000,
      measureMs: latencySeconds * 1_000,
      waitMs: WAIT_MS,
    });
    const measurement = describeLoad(name, run, 'when the POST was due to its decision');
    measurement.targets.push(decisionTarget(run.report.latencyMs?.p99 ?? Number.POSITIVE_INFINITY));
    return [measurement];
  } finally {
    await stage.close();
  }
};
