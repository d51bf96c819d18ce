/** Measures whether the parent comment helps the scorer, which reads a comment alone: figures for the model card. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseToolArgs, refuseArgs } from '../parse-tool-args.ts';
import { contextTable, renderContext } from './card/context-block.ts';
import { refreshCardFile } from './card/refresh-card.ts';
import { createConfiguration, findStages, weightsIn } from './configurations.ts';
import type { ContextResults } from './context-results.ts';
import { contextReplies, pairReplies } from './context-rows.ts';
import { countReplies, measureContext } from './context-run.ts';
import { STAGES } from './counted-scorer.ts';
import { toTerminal } from './report/table.ts';
import { toCompactJson } from './report/write-report.ts';

const OUT = join('model', 'eval');
const CARD = join('model', 'README.md');
const HELP = `Measures whether the parent comment helps: the comment alone beside ways to bring the parent in, by ROC-AUC.

  npx tsx model/eval/context-main.ts DATA_DIR [options]

DATA_DIR holds train/ and dev/wiki_context_cat.jsonl.gz: see model/README.md. Rows without a parent are left out.

  alone         the comment, as the scorer reads it
  parent        the parent, without the comment: what it gives away by itself
  joined        both as one text
  joined short  the same with the parent's last 100 characters
  highest       the higher of both scores
  re-ranked     logit(comment) + w * logit(parent), w chosen on train: all positives and 1,000 negatives

  --weights FOLDER  with embedded.bin, deep.json and deep.onnx in place of the shipped ones
  --stage S         cascade, fast or deep alone (cascade and deep, one after the other)
  --limit N         at most N civil rows of dev: a try, no result
  --resamples N     bootstrap resamples (1000)
  --threads N       scoring threads (2)
  --out FOLDER      where context.json goes (${OUT} for a whole run of the shipped weights; else it is printed only)
  --card FILE       the model card whose figures are refreshed (${CARD} for a whole run without --out)
  --help
`;
const TRAIN_NEGATIVES = 1_000;

const { values, positionals } = parseToolArgs(HELP, {
  allowPositionals: true,
  options: {
    weights: { type: 'string' },
    stage: { type: 'string' },
    limit: { type: 'string' },
    resamples: { type: 'string', default: '1000' },
    threads: { type: 'string', default: '2' },
    out: { type: 'string' },
    card: { type: 'string' },
  },
});

function readCount(name: 'limit' | 'resamples' | 'threads'): number {
  const value = values[name] ?? '';
  if (!/^[1-9]\d{0,6}$/.test(value)) refuseArgs(`--${name} takes a whole number from 1 on.`);
  return Number(value);
}

const folder = positionals[0];
if (folder === undefined || positionals.length > 1) refuseArgs('Name one data folder.');
const wanted =
  values.stage === undefined
    ? (['cascade', 'deep'] as const)
    : STAGES.filter((name) => name === values.stage);
if (wanted.length === 0) refuseArgs(`--stage takes ${STAGES.join(', ')}.`);
const resamples = readCount('resamples');
const limit = values.limit === undefined ? undefined : readCount('limit');
const threads = readCount('threads');
const isWhole = limit === undefined && values.stage === undefined && values.weights === undefined;
const out = values.out ?? (isWhole ? OUT : null);
const card = values.card ?? (isWhole && values.out === undefined ? CARD : null);

const replies = {
  dev: contextReplies(folder, 'dev', limit),
  train: contextReplies(folder, 'train', TRAIN_NEGATIVES),
  pairs: pairReplies(),
};
for (const { rows, positives } of [replies.dev, replies.train].map(countReplies)) {
  if (positives === 0 || positives === rows) refuseArgs('The folder lacks wiki_context_cat in train or dev.');
}

try {
  const weights = values.weights === undefined ? {} : weightsIn(values.weights);
  const { stages, reason } = await findStages(wanted, weights);
  const results: ContextResults = {
    model: '',
    measuredOn: new Date().toISOString().slice(0, 10),
    resamples,
    isWhole: limit === undefined,
    skipped: reason === null ? [] : [`the deep stage: ${reason}`],
    runs: [],
  };
  for (const stage of stages) {
    const configuration = await createConfiguration(stage, threads, weights);
    try {
      results.model ||= configuration.texts.model;
      results.runs.push(await measureContext(configuration, replies, resamples));
    } finally {
      await configuration.texts.close();
    }
  }
  process.stdout.write(`${results.model}\n\n${toTerminal(contextTable(results.runs))}\n`);
  for (const { stage, weight, devInHindsight } of results.runs) {
    const { weight: best, approach } = devInHindsight;
    process.stdout.write(
      `${stage}: w = ${weight.value}; in hindsight ${best}, gain ${approach.gain?.value?.toFixed(3)}\n`,
    );
  }
  if (out !== null) {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'context.json'), toCompactJson(results));
  }
  if (card !== null) refreshCardFile(card, { context: results });
  else process.stdout.write(`\n${renderContext(results)}\n`);
} catch (error) {
  process.stderr.write(`Context could not be measured: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
