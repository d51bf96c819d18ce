/** Measures the shipped scorer's fairness alone, without the rest of the evaluation. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createScoringPool } from '../../src/scoring/scoring-pool.ts';
import { summarise, writeFairness } from './fairness-markdown.ts';
import { runFairness } from './fairness-run.ts';
import { beginStep } from './progress.ts';
import { scoreRows } from './scored-set.ts';

const HELP = `Measures fairness between groups: on own templates and on labelled comments.

  npx tsx model/eval/fairness-main.ts DATA_DIR [options]

DATA_DIR holds dev/<set>.jsonl.gz and test/<set>.jsonl.gz: see model/README.md. docs/fairness.md says what is measured.

  --split S        test (to report; the default) or dev (to choose by)
  --limit N        at most N rows of a set, evenly spread: a try, no result
  --threads N      scoring threads (2)
  --weights FILE   weights of the fast stage in place of the shipped ones
  --out FOLDER     where fairness.json and fairness.md go (model/eval)
  --help
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    split: { type: 'string', default: 'test' },
    limit: { type: 'string' },
    threads: { type: 'string', default: '2' },
    weights: { type: 'string' },
    out: { type: 'string', default: join('model', 'eval') },
    help: { type: 'boolean', default: false },
  },
});

function fail(message: string): never {
  process.stderr.write(`${message} See --help.\n`);
  process.exit(2);
}

function readCount(name: 'limit' | 'threads'): number | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(value)) fail(`--${name} takes a whole number from 1 on.`);
  return Number(value);
}

if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const folder = positionals[0];
if (folder === undefined || positionals.length > 1) fail('Name one data folder.');
const { split } = values;
if (split !== 'test' && split !== 'dev') fail('--split takes test or dev.');
const rowLimit = readCount('limit');

const pool = await createScoringPool({
  scorer: { kind: 'embedded', weightsPath: values.weights },
  threads: readCount('threads') ?? 2,
  maxWaiting: Number.POSITIVE_INFINITY,
  // A long text of many pieces takes a while on a busy machine: that is no stall.
  stallTimeoutMs: 600_000,
});
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
  const run = { model: pool.model, measuredOn: new Date().toISOString().slice(0, 10), results };
  writeFileSync(join(values.out, 'fairness.json'), `${JSON.stringify(run, null, 1)}\n`);
  writeFileSync(join(values.out, 'fairness.md'), writeFairness(run));
  for (const line of summarise(results)) process.stdout.write(`${line}\n`);
} finally {
  await pool.close();
}
