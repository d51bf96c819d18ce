/** Measures the shipped scorer's fairness alone, without the rest of the evaluation. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseToolArgs, refuseArgs } from '../parse-tool-args.ts';
import { requireSets } from '../require-sets.ts';
import { refreshCardFile } from './card/refresh-card.ts';
import { createConfiguration, weightsIn } from './configurations.ts';
import { summarise } from './fairness-markdown.ts';
import { DEV_REAL_SETS, TEST_REAL_SETS } from './fairness-real-sets.ts';
import { runFairness } from './fairness-run.ts';
import { beginStep } from './progress.ts';
import { writeFairnessReport } from './report/write-report.ts';
import { scoreRows } from './scored-set.ts';

const OUT = join('model', 'eval');
const CARD = join('model', 'README.md');
const HELP = `Measures fairness between groups: on own templates and on labelled comments.

  npx tsx model/eval/fairness-main.ts DATA_DIR [options]

DATA_DIR holds dev/<set>.jsonl.gz and test/<set>.jsonl.gz: see model/README.md. docs/fairness.md says what is measured.

  --split S        test (to report; the default) or dev (to choose by)
  --limit N        at most N rows of a set, evenly spread: a try, no result
  --threads N      scoring threads (2)
  --weights FOLDER with embedded.bin, deep.json and deep.onnx in place of the shipped ones
  --out FOLDER     where fairness.json and fairness.md go (${OUT} for a whole run of the shipped weights; else it is
                   printed only); of dev they are fairness-dev.json and fairness-dev.md
  --card FILE      the model card whose figures are refreshed (${CARD} for a whole run on test without --out)
  --help
`;

const { values, positionals } = parseToolArgs(HELP, {
  allowPositionals: true,
  options: {
    split: { type: 'string', default: 'test' },
    limit: { type: 'string' },
    threads: { type: 'string', default: '2' },
    weights: { type: 'string' },
    out: { type: 'string' },
    card: { type: 'string' },
  },
});

function readCount(name: 'limit' | 'threads'): number | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(value)) refuseArgs(`--${name} takes a whole number from 1 on.`);
  return Number(value);
}

const folder = positionals[0];
if (folder === undefined || positionals.length > 1) refuseArgs('Name one data folder.');
const { split } = values;
if (split !== 'test' && split !== 'dev') refuseArgs('--split takes test or dev.');
const rowLimit = readCount('limit');

const threads = readCount('threads') ?? 2;
const isWhole = rowLimit === undefined && values.weights === undefined;
const out = values.out ?? (isWhole ? OUT : null);
const card = values.card ?? (isWhole && split === 'test' && values.out === undefined ? CARD : null);

try {
  const weights = values.weights === undefined ? {} : weightsIn(values.weights);
  const real = split === 'test' ? TEST_REAL_SETS : DEV_REAL_SETS;
  for (const { set, splits } of real) for (const own of splits) requireSets(folder, own, [set]);
  const { texts: pool } = await createConfiguration('cascade', threads, weights);
  try {
    let step = '';
    const results = await runFairness(
      async (rows) => {
        const bar = beginStep(step, rows.length);
        const scored = await scoreRows(pool, rows, { onProgress: (count) => bar.add(count) });
        bar.end();
        return scored;
      },
      folder,
      {
        split,
        ...(rowLimit === undefined ? {} : { rowLimit }),
        onStep: (name) => {
          step = name;
        },
      },
    );
    const fairness = { model: pool.model, measuredOn: new Date().toISOString().slice(0, 10), results };
    for (const line of summarise(results)) process.stdout.write(`${line}\n`);
    if (out !== null) {
      mkdirSync(out, { recursive: true });
      for (const path of writeFairnessReport(fairness, out)) process.stdout.write(`wrote ${path}\n`);
    }
    if (card !== null) refreshCardFile(card, { fairness });
  } finally {
    await pool.close();
  }
} catch (error) {
  process.stderr.write(`Fairness could not be measured: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
