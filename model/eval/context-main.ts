/** Measures whether the parent comment helps the scorer, which reads a comment alone: figures for the model card. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { TextScorer } from '../../src/scoring/scored-text.ts';
import { createConfiguration, weightsIn } from './configurations.ts';
import { contextReplies, pairReplies } from './context-rows.ts';
import type { Stage } from './counted-scorer.ts';
import {
  type ApproachFigures,
  chooseWeight,
  compareApproaches,
  type Reply,
  SCORED_TEXTS,
  type ScoredTextName,
  scoresByApproach,
  sharePairsInOrder,
  textFor,
} from './measure-context.ts';
import type { Figure } from './metrics/quantile.ts';
import { beginStep } from './progress.ts';
import { scoreRows, scoresOf } from './scored-set.ts';

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
  --stage S         cascade (as shipped; the default), fast or deep
  --json FILE       where the figures go
  --limit N         at most N civil rows of dev: a try, no result
  --resamples N     bootstrap resamples (1000)
  --threads N       scoring threads (2)
  --help
`;
const TRAIN_NEGATIVES = 1_000;
const STAGE_NAMES: readonly Stage[] = ['cascade', 'fast', 'deep'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    weights: { type: 'string' },
    stage: { type: 'string', default: 'cascade' },
    json: { type: 'string' },
    limit: { type: 'string' },
    resamples: { type: 'string', default: '1000' },
    threads: { type: 'string', default: '2' },
    help: { type: 'boolean', default: false },
  },
});

function fail(message: string): never {
  process.stderr.write(`${message} See --help.\n`);
  process.exit(2);
}

function readCount(name: 'limit' | 'resamples' | 'threads'): number {
  const value = values[name] ?? '';
  if (!/^[1-9]\d{0,6}$/.test(value)) fail(`--${name} takes a whole number from 1 on.`);
  return Number(value);
}

/** Scores of the four texts of each reply: `Float64Array [rows]` each. */
async function scoreReplies(
  scorer: TextScorer,
  name: string,
  replies: readonly Reply[],
): Promise<Record<ScoredTextName, Float64Array>> {
  const bar = beginStep(name, replies.length * SCORED_TEXTS.length);
  const scored: Partial<Record<ScoredTextName, Float64Array>> = {};
  for (const text of SCORED_TEXTS) {
    const rows = replies.map((reply) => ({ text: textFor(text, reply), lang: 'en' }));
    const answers = await scoreRows(scorer, rows, { onProgress: (count) => bar.add(count) });
    scored[text] = scoresOf(answers, 'toxicity');
  }
  bar.end();
  return scored as Record<ScoredTextName, Float64Array>;
}

function positivesOf(replies: readonly Reply[]): Uint8Array {
  return Uint8Array.from(replies, ({ isPositive }) => (isPositive ? 1 : 0));
}

function printTable(title: string, figures: readonly ApproachFigures[]): void {
  const show = ({ value, low, high }: Figure) =>
    `${value?.toFixed(3)} (${low?.toFixed(3)} to ${high?.toFixed(3)})`;
  process.stdout.write(`\n${title}\n`);
  for (const { approach, rocAuc, gain, helps } of figures) {
    const more = gain === null ? '' : `  gain ${show(gain)}${helps ? '  helps' : ''}`;
    process.stdout.write(`  ${approach.padEnd(12)} ${show(rocAuc)}${more}\n`);
  }
}

if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const folder = positionals[0];
if (folder === undefined || positionals.length > 1) fail('Name one data folder.');
const stage = STAGE_NAMES.find((name) => name === values.stage);
if (stage === undefined) fail(`--stage takes ${STAGE_NAMES.join(', ')}.`);
const resamples = readCount('resamples');
const limit = values.limit === undefined ? undefined : readCount('limit');
const threads = readCount('threads');

const dev = contextReplies(folder, 'dev', limit);
const train = contextReplies(folder, 'train', TRAIN_NEGATIVES);
for (const replies of [dev, train]) {
  const count = positivesOf(replies).reduce((sum, one) => sum + one, 0);
  if (count === 0 || count === replies.length) fail('The folder lacks wiki_context_cat in train or dev.');
}
const pairs = pairReplies();

const weights = values.weights === undefined ? {} : weightsIn(values.weights);
const configuration = await createConfiguration(stage, threads, weights);
try {
  const { texts } = configuration;
  const trainScores = await scoreReplies(texts, 'train', train);
  const weight = chooseWeight(trainScores.alone, trainScores.parent, positivesOf(train));
  const figuresOf = (replies: readonly Reply[], scored: Record<ScoredTextName, Float64Array>) =>
    compareApproaches(scoresByApproach(scored, weight), positivesOf(replies), resamples);

  const devScores = await scoreReplies(texts, 'dev', dev);
  const devFigures = figuresOf(dev, devScores);
  const weightInHindsight = chooseWeight(devScores.alone, devScores.parent, positivesOf(dev));
  const hindsight = compareApproaches(
    scoresByApproach(devScores, weightInHindsight),
    positivesOf(dev),
    resamples,
  ).find(({ approach }) => approach === 're-ranked');

  const pairScores = await scoreReplies(texts, 'own pairs', pairs);
  const pairFigures = figuresOf(pairs, pairScores);
  const { fast, deep } = configuration.stageCounts();

  const count = (replies: readonly Reply[]) => ({
    rows: replies.length,
    positives: replies.filter(({ isPositive }) => isPositive).length,
  });
  const results = {
    model: texts.model,
    stage,
    measuredOn: new Date().toISOString().slice(0, 10),
    resamples,
    deepShare: deep / Math.max(fast + deep, 1),
    weight: { value: weight, chosenOn: { split: 'train', ...count(train) } },
    dev: { ...count(dev), isWhole: limit === undefined, approaches: devFigures },
    // The most that any weight could have given on these rows: no result, an upper bound.
    devInHindsight: { weight: weightInHindsight, approach: hindsight },
    // The scorer learnt from these comments, alone: the figures of train flatter it.
    train: { ...count(train), approaches: figuresOf(train, trainScores) },
    ownPairs: {
      ...count(pairs),
      approaches: pairFigures,
      inOrder: {
        joined: sharePairsInOrder(pairScores.joined),
        'joined short': sharePairsInOrder(pairScores['joined short']),
        parent: sharePairsInOrder(pairScores.parent),
      },
    },
  };
  const { rows, positives } = results.dev;
  process.stdout.write(`${texts.model}, ${configuration.name}; w = ${weight} (chosen on train)\n`);
  printTable(`wiki_context_cat dev: ${rows} replies, ${positives} toxic`, results.dev.approaches);
  if (hindsight !== undefined) printTable(`  with w = ${weightInHindsight}, in hindsight`, [hindsight]);
  printTable(
    `wiki_context_cat train (learnt from, and w chosen on it): ${train.length} replies, ${results.train.positives} toxic`,
    results.train.approaches,
  );
  printTable(`own minimal pairs: ${pairs.length / 2}`, results.ownPairs.approaches);
  const { joined, parent } = results.ownPairs.inOrder;
  process.stdout.write(
    `  the abusive one above its twin: joined ${(joined * 100).toFixed(0)} %, by the parent alone ${(parent * 100).toFixed(0)} %\n`,
  );
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 1)}\n`);
} finally {
  await configuration.texts.close();
}
