/** The embedded scorer by its stages: how many comments a second each does, and how fast BERT-base is on the same machine. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { ScorerSpec } from '../../src/scoring/load-scorer.ts';
import { createCommentSource } from '../load/comment-source.ts';
import { readTexts } from '../load/read-texts.ts';
import type { Measurement, Target } from '../measurement.ts';
import type { BenchOptions } from '../options.ts';
import { CHECKOUT, locateBuilt } from '../stage/build.ts';
import { nextMessage, startProgram } from '../stage/child.ts';
import { bertTarget, cascadeTarget, firstScoreTarget, scorerMemoryTarget } from '../targets.ts';
import { round, type Scenario } from './scenario.ts';

/** As many as go to the process that is measured: 2.5 MB of them, and far more than it keeps answers of. */
const MAX_TEXTS = 10_000;
/** What a comment of the made-up ones comes to, and most news sites' do: in word pieces, for BERT-base. */
const TOKENS = 64;
/** What bench/bert-base.py exits with where PyTorch isn't installed. */
const NO_PYTORCH = 3;

interface StagesReport {
  model: string;
  warning: string | null;
  firstScoreMs: number;
  firstScoreCpuSeconds: number;
  peakBytes: number | null;
  texts: number;
  seconds: number;
  cpuSeconds: number;
  deepShare: number;
}

export const measureStages: Scenario = async ({ options, progress }) => {
  const texts = (options.texts === null ? makeTexts() : readTexts(options.texts)).slice(0, MAX_TEXTS);
  const meanLength = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
  const measurements: Measurement[] = [];
  let cascadeRate = 0;
  for (const stage of ['cascade', 'fast', 'deep'] as const) {
    for (const threads of [1, 2]) {
      progress(`the embedded scorer, ${stage}, ${threads} thread(s)`);
      const report = await measure({ kind: 'embedded', stage, ...deepOf(options) }, threads, texts, options);
      if (report === null) continue;
      const rate = round(report.texts / report.seconds);
      const isServed = stage === 'cascade' && threads === 2;
      if (isServed) cascadeRate = rate;
      measurements.push(describe(stage, threads, rate, report, meanLength, isServed));
    }
  }
  progress('BERT-base on PyTorch');
  const bert = measureBert(options);
  if (bert !== null) measurements.push(describeBert(bert, cascadeRate));
  return measurements;
};

function makeTexts(): string[] {
  const source = createCommentSource(20_261_125, 'm');
  return Array.from({ length: MAX_TEXTS }, () => source.nextText());
}

function deepOf({ deep }: BenchOptions): Pick<Extract<ScorerSpec, { kind: 'embedded' }>, 'deep'> {
  if (deep === null) return {};
  return { deep: { settingsPath: join(deep, 'deep.json'), modelPath: join(deep, 'deep.onnx') } };
}

/** Null where that stage can't run here. */
async function measure(
  spec: ScorerSpec,
  threads: number,
  texts: readonly string[],
  options: BenchOptions,
): Promise<StagesReport | null> {
  const script = join(CHECKOUT, 'bench', 'scoring', 'stages-child.mjs');
  const argument = JSON.stringify({ spec, threads, modulePath: locateBuilt('src/scoring/scoring-pool.js') });
  const { NODE_OPTIONS: _, ...environment } = process.env;
  try {
    const child = await startProgram([script, argument], environment as Record<string, string>, 2);
    try {
      const timeoutMs = options.seconds * 10_000 + 60_000;
      const report = nextMessage<StagesReport>(child.process, 'report', timeoutMs);
      child.process.send({ texts, measureMs: options.seconds * 1_000 });
      return await report;
    } finally {
      await child.stop();
    }
  } catch (error) {
    if (spec.kind !== 'embedded' || spec.stage !== 'deep') throw error;
    process.stderr.write(`bench: the deep stage alone is skipped: ${(error as Error).message}\n`);
    return null;
  }
}

function describe(
  stage: string,
  threads: number,
  rate: number,
  report: StagesReport,
  meanLength: number,
  isServed: boolean,
): Measurement {
  const firstScoreSeconds = round(report.firstScoreMs / 1_000);
  const peakMebibytes = report.peakBytes === null ? null : Math.round(report.peakBytes / 1_048_576);
  const targets: Target[] = isServed ? [cascadeTarget(rate), firstScoreTarget(firstScoreSeconds)] : [];
  if (isServed && peakMebibytes !== null) targets.push(scorerMemoryTarget(peakMebibytes));
  return {
    name: `stages, ${stage} (${report.model}), ${threads} thread${threads > 1 ? 's' : ''}`,
    rate,
    unit: 'texts',
    count: report.texts,
    latencyOf: null,
    latencyMs: null,
    errors: 0,
    cpu: null,
    details: {
      cpuMicrosecondsPerText: round((report.cpuSeconds / report.texts) * 1e6),
      deepPerCent: round(report.deepShare * 100),
      firstScoreSeconds,
      firstScoreCpuSeconds: round(report.firstScoreCpuSeconds),
      ...(peakMebibytes === null ? {} : { peakMebibytes }),
      meanTextLength: meanLength,
    },
    targets,
  };
}

/** Null, and a line that says so, where there is no PyTorch. */
function measureBert({ python, seconds }: BenchOptions): { rate: number; threads: number } | null {
  const script = join(CHECKOUT, 'bench', 'bert-base.py');
  const args = [script, '--tokens', String(TOKENS), '--seconds', String(seconds)];
  const { status, stdout } = spawnSync(python, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status === 0) {
    const { textsPerSecond, threads } = JSON.parse(stdout) as { textsPerSecond: number; threads: number };
    return { rate: textsPerSecond, threads };
  }
  const why = status === NO_PYTORCH ? `${python} has no PyTorch` : `${python} could not run it`;
  process.stderr.write(`bench: BERT-base is skipped: ${why} (--python names another)\n`);
  return null;
}

function describeBert(bert: { rate: number; threads: number }, cascadeRate: number): Measurement {
  const ratio = round(cascadeRate / bert.rate);
  return {
    name: `stages, BERT-base on PyTorch, ${TOKENS} tokens, ${bert.threads} threads`,
    rate: round(bert.rate),
    unit: 'texts',
    count: 0,
    latencyOf: null,
    latencyMs: null,
    errors: 0,
    cpu: null,
    details: { cascadeTimes: ratio },
    targets: [bertTarget(ratio)],
  };
}
