/** The whole way: comments are sent as fast as they are taken, until the last one has its decision. */
import { countComments, openStage, type Stage } from '../stage/open-stage.ts';
import { endToEndTarget } from '../targets.ts';
import { feed } from './feed.ts';
import { findRate, round, type Scenario } from './scenario.ts';
import { BARE_SCORER, WHOLE_TEXTS } from './scoring.ts';

/** Through both programs before the clock starts, so that neither the compiler nor an empty cache is measured. */
const WARM_UP_COMMENTS = 5_000;

export const measureEndToEnd: Scenario = async (context) => {
  const { bench, options, progress } = context;
  const name = 'end-to-end';
  const stage = await openStage(bench, { withWorker: true, profileDir: context.profileDir(name) });
  try {
    await feed(stage, WARM_UP_COMMENTS, 'w', () => undefined);
    const before = await countComments(stage.database);
    const run = await feed(stage, options.comments, 'c', (pending) =>
      progress(`end-to-end: ${options.comments} comments, ${pending} await their decision`),
    );
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
        latencyMs: await readDecisionTimes(stage),
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

async function readDecisionTimes({ database }: Stage) {
  const { rows } = await database.query(`
    select percentile_disc(array[0.5, 0.95, 0.99, 1])
      within group (order by extract(epoch from d.decided_at - c.created_at)::float8 * 1000) as ms
    from decision d join comment c on c.id = d.comment_id where c.external_id like 'c-%'`);
  const [p50 = 0, p95 = 0, p99 = 0, max = 0] = rows[0].ms as number[];
  return { p50, p95, p99, max };
}

async function readFlaggedShare({ database }: Stage): Promise<number> {
  const { rows } = await database.query(
    `select avg((status = 'flagged')::int)::float8 as share from comment where external_id like 'c-%'`,
  );
  return round(rows[0].share);
}
