/** Intake: how many comments are committed and answered in a second, one a request and 200 a request. */
import { runLoad } from '../load/run-load.ts';
import type { Measurement } from '../measurement.ts';
import { countComments, openStage } from '../stage/open-stage.ts';
import { intakeBatchTarget, intakeSingleTarget } from '../targets.ts';
import { EMPTY_ROUTE } from './empty-route.ts';
import { describeLoad } from './measure-load.ts';
import { findRate, round, type Scenario, type ScenarioContext } from './scenario.ts';

const BATCH_SIZE = 200;
const BATCH_CONNECTIONS = 4;
/** By then the compiler has seen every path often. */
const WARM_UP_COMMENTS = 10_000;

interface IntakePlan {
  name: string;
  connections: number;
  batchSize: number | null;
  withWorker: boolean;
}

export const measureIntakeSingle: Scenario = async (context) => {
  const plan = { name: 'intake-single', connections: context.options.connections, batchSize: null };
  const stopped = await measureIntake(context, { ...plan, withWorker: false });
  stopped.targets.push(intakeSingleTarget(stopped.rate ?? 0));
  const running = await measureIntake(context, { ...plan, withWorker: true });
  const emptyRate = findRate(context, EMPTY_ROUTE);
  for (const measurement of [stopped, running]) {
    if (emptyRate !== null)
      measurement.details.shareOfEmptyRoute = round((measurement.rate ?? 0) / emptyRate);
  }
  return [stopped, running];
};

export const measureIntakeBatch: Scenario = async (context) => {
  const plan = { name: 'intake-batch', connections: BATCH_CONNECTIONS, batchSize: BATCH_SIZE };
  const stopped = await measureIntake(context, { ...plan, withWorker: false });
  stopped.targets.push(intakeBatchTarget(stopped.rate ?? 0));
  return [stopped, await measureIntake(context, { ...plan, withWorker: true })];
};

async function measureIntake(context: ScenarioContext, plan: IntakePlan): Promise<Measurement> {
  const { bench, options, progress } = context;
  const name = `${plan.name}, workers ${plan.withWorker ? 'running' : 'stopped'}`;
  progress(`${name}: ${plan.connections} connections, ${options.seconds} s`);
  const profiles = context.recordProfiles(name);
  const stage = await openStage(bench, {
    withWorker: plan.withWorker,
    profileDir: profiles?.folder ?? null,
  });
  try {
    const run = await runLoad(stage, {
      kind: 'closed',
      connections: plan.connections,
      batchSize: plan.batchSize,
      waitMs: 0,
      warmUpMs: 1_000,
      warmUpRequests: WARM_UP_COMMENTS / (plan.batchSize ?? 1),
      measureMs: options.seconds * 1_000,
      comments: null,
    });
    if (profiles) profiles.stretch = run.stretch;
    const stored = await countComments(stage.database);
    if (stored < run.report.comments) {
      throw new Error(`${name}: ${run.report.comments} were taken, but the record holds ${stored}.`);
    }
    return describeLoad(
      name,
      run,
      plan.batchSize === null ? 'POST to 202' : `POST of ${plan.batchSize} to 200`,
    );
  } finally {
    await stage.close();
  }
}
