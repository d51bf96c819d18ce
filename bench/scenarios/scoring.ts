/** The scorer alone: what no intake, queue or record can be faster than. */
import type { Measurement } from '../measurement.ts';
import type { ScoringReport } from '../scoring/main.ts';
import { nextMessage, startModule } from '../stage/child.ts';
import { round, type Scenario } from './scenario.ts';

/** The names of the measurements that the end-to-end rate is read against. */
export const BARE_SCORER = 'scoring, bare scorer';
export const WHOLE_TEXTS = 'scoring, whole texts';

export const measureScoring: Scenario = async ({ options, progress }) => {
  progress('the scorer alone: bare, whole texts, one thread');
  const child = await startModule(new URL('../scoring/main.ts', import.meta.url).href);
  try {
    const reported = nextMessage<ScoringReport>(child.process, 'report', options.seconds * 10_000 + 60_000);
    child.process.send({ measureMs: options.seconds * 1_000 });
    const report = await reported;
    return report.stages.map(
      (stage): Measurement => ({
        name: `scoring, ${stage.name}`,
        rate: round(stage.texts / stage.seconds),
        unit: 'texts',
        count: stage.texts,
        latencyOf: 'one text, as a share of its batch of 64',
        latencyMs: stage.perTextMs,
        errors: 0,
        cpu: null,
        details: {
          microsecondsPerText: round((stage.seconds / stage.texts) * 1e6),
          cpuMicrosecondsPerText: round((stage.cpuSeconds / stage.texts) * 1e6),
          meanTextLength: report.meanTextLength,
        },
        targets: [],
      }),
    );
  } finally {
    await child.stop();
  }
};
