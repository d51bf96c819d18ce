/** The whole way: comments are sent as fast as they are taken, until the last one has its decision. */
import { countComments, openStage, readDecisionTimes, type Stage } from '../stage/open-stage.ts';
import { endToEndTarget } from '../targets.ts';
import { feed } from './feed.ts';
import { findRate, round, type Scenario } from './scenario.ts';
import { BARE_SCORER, WHOLE_TEXTS } from './scoring.ts';

/** Through both programs before the clock starts, so that neither the compiler nor an empty cache is measured. */
const WARM_UP_COMMENTS = 5_000;

export const measureEndToEnd: Scenario = async (context) => {
  const { bench, options, progress } = context;
  const name = 'end-to-end';
  const profiles = context.recordProfiles(name);
  const stage = await openStage(bench, { withWorker: true, profileDir: profiles?.folder ?? null });
  try {
    await feed(stage, WARM_UP_COMMENTS, 'w', () => undefined);
    const before = await countComments(stage.database);
    const run = await feed(stage, options.comments, 'c', (pending) =>
      progress(`end-to-end: ${options.comments} comments, ${pending} await their decision`),
    );
    if (profiles) profiles.stretch = run.stretch;
    const count = (await countComments(stage.database)) - before;
    const rate = count / run.seconds;
    const bare = findRate(context, BARE_SCORER);
    const whole = findRate(context, WHOLE_TEXTS);
    const cpuPerThousand = Object.entries(run.cpu.byProcess).map(
      ([process, seconds]) =>
        [`${process}CpuMsPerThousand`, round((seconds * 1_000) / (count / 1_000))] as const,
    );
    return [
      {
        name,
        rate: round(rate),
        unit: 'comments',
        count,
        latencyOf: 'intake to decision, with everything sent at once',
        latencyMs: await readDecisionTimes(stage.database, 'c'),
        errors: run.load.report.errors,
        cpu: run.cpu,
        details: {
          ...(bare === null ? {} : { shareOfBareScorer: round(rate / bare) }),
          ...(whole === null ? {} : { shareOfWholeTexts: round(rate / whole) }),
          mostPending: run.mostPending,
          flaggedShare: await readFlaggedShare(stage),
          meanCommentBytes: run.load.report.meanCommentBytes,
          ...Object.fromEntries(cpuPerThousand),
        },
        targets: [endToEndTarget(rate, whole)],
      },
    ];
  } finally {
    await stage.close();
  }
};

async function readFlaggedShare({ database }: Stage): Promise<number> {
  const { rows } = await database.query(
    `select avg((status = 'flagged')::int)::float8 as share from comment where external_id like 'c-%'`,
  );
  return round(rows[0].share);
}
