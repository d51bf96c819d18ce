/**
 * The scorer by itself, in a process of its own: bare (pieces in, scores out), with the whole way of a text (reading,
 * normalising, language, spans), and behind a scoring thread as the worker holds it. From dist/, as the service runs.
 */
import { pathToFileURL } from 'node:url';
import { createCommentSource } from '../load/comment-source.ts';
import { createSamples } from '../load/samples.ts';
import { findQuantiles, type Quantiles } from '../measurement.ts';
import { locateBuilt } from '../stage/build.ts';

export interface ScoringReport {
  type: 'report';
  stages: { name: string; texts: number; seconds: number; cpuSeconds: number; perTextMs: Quantiles | null }[];
  meanTextLength: number;
}

/** The worker's usual batch (WINNOW_BATCH_MAX). */
const BATCH = 64;
/** More texts than any cache would hold by chance, made before the clock starts. */
const TEXTS = 20_000;
const WARM_UP_MS = 1_000;

const source = createCommentSource(20261124, 's');
const texts = Array.from({ length: TEXTS }, () => source.nextText());

async function load<T>(module: string): Promise<T> {
  return (await import(pathToFileURL(locateBuilt(module)).href)) as T;
}

/** Calls `work` with one batch after the other, `lanes` at a time, and times each. */
async function time(
  name: string,
  measureMs: number,
  lanes: number,
  work: (texts: readonly string[]) => Promise<unknown>,
): Promise<ScoringReport['stages'][number]> {
  let next = 0;
  const run = async (ms: number) => {
    const samples = createSamples();
    const cpu = process.cpuUsage();
    const startedAt = performance.now();
    let count = 0;
    const lane = async (): Promise<void> => {
      while (performance.now() - startedAt < ms) {
        const batch = texts.slice(next, next + BATCH);
        next = (next + BATCH) % (TEXTS - BATCH);
        const at = performance.now();
        await work(batch);
        samples.add((performance.now() - at) / BATCH);
        count += BATCH;
        // Timers and the channel get their turn, as they do in the worker.
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    const seconds = (performance.now() - startedAt) / 1_000;
    const used = process.cpuUsage(cpu);
    return {
      name,
      texts: count,
      seconds,
      cpuSeconds: (used.user + used.system) / 1e6,
      perTextMs: findQuantiles(samples.take()),
    };
  };
  await run(WARM_UP_MS);
  return run(measureMs);
}

async function measure(measureMs: number): Promise<ScoringReport> {
  const { loadScorer } = await load<typeof import('../../src/scoring/load-scorer.ts')>(
    'src/scoring/load-scorer.js',
  );
  const { createTextScorer } = await load<typeof import('../../src/scoring/score-texts.ts')>(
    'src/scoring/score-texts.js',
  );
  const { createScoringPool } = await load<typeof import('../../src/scoring/scoring-pool.ts')>(
    'src/scoring/scoring-pool.js',
  );
  const toScore = (text: string) =>
    ({ text, format: 'text', declaredLanguages: ['en'], wantsSpans: true }) as const;
  const scorer = await loadScorer({ kind: 'embedded' });
  const stages = [
    await time('bare scorer', measureMs, 1, (batch) =>
      scorer.score(batch.map((text) => ({ text, language: 'en' }))),
    ),
  ];
  const direct = createTextScorer(scorer);
  stages.push(await time('whole texts', measureMs, 1, (batch) => direct.scoreTexts(batch.map(toScore))));
  await direct.close();
  const pool = await createScoringPool({
    scorer: { kind: 'embedded' },
    threads: 1,
    maxBatch: BATCH,
    lingerMs: 0,
  });
  stages.push(
    await time('whole texts, one thread', measureMs, 2, (batch) => pool.scoreTexts(batch.map(toScore))),
  );
  await pool.close();
  const meanTextLength = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / TEXTS);
  return { type: 'report', stages, meanTextLength };
}

process.on('message', ({ measureMs }: { measureMs: number }) => {
  measure(measureMs).then(
    (report) => process.send?.(report),
    (error: Error) => {
      process.stderr.write(`bench: scoring failed: ${error.stack}\n`);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit(0));
process.send?.({ type: 'ready' });
