/**
 * From a data folder to `model/weights/embedded.bin`: `npx tsx model/train/main.ts DATA_DIR [--keep 0.2] [--epochs 4]
 * [--out FILE] [--checkpoint FILE] [--soft FILE,FILE]`. Seeded; a run that was cut off goes on from its last epoch, if settings
 * and examples are the same, and ends in the same weights. `--soft`: English
 * texts are learnt from the deep stage's word (`../deep/soft-labels.ts`), others from their sets' labels.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import cliProgress from 'cli-progress';
import { CHAR_GROUP, CLASS_GROUP, WORD_GROUP } from '../../src/scoring/embedded/features.ts';
import { contrastExamples } from '../contrast/contrast-examples.ts';
import { germanExamples } from '../contrast/german/german-examples.ts';
import { WHOLE_KINDS } from '../deep/deep-plan.ts';
import { requireSets } from '../require-sets.ts';
import { calibrateHeads } from './calibrate.ts';
import { fingerprintOf, loadCheckpoint, saveCheckpoint } from './checkpoint.ts';
import { cropText } from './crop.ts';
import type { Example } from './example.ts';
import { loadExamples } from './load-examples.ts';
import { NATURAL_SETS } from './natural-weights.ts';
import { quantise } from './quantise.ts';
import { createRandom, shuffle } from './random.ts';
import { reformat } from './reformat.ts';
import { reportSets } from './report-sets.ts';
import { SET_PLANS } from './sets.ts';
import { applySoftLabels, readSoftLabels } from './soft-labels.ts';
import { Trainer } from './trainer.ts';

const SEED = 20261124;
/** Share of the steps on a civil comment that see only a sentence of it. */
const CROP_SHARE = 0.35;
const WRITTEN_SHARE = 0.3;
const CLASSES_ALONE_SHARE = 0.25;
const WITHOUT_CLASSES_SHARE = 0.1;
const WITHOUT_CHARS_SHARE = 0.25;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    keep: { type: 'string', default: '1' },
    epochs: { type: 'string', default: '4' },
    rate: { type: 'string', default: '0.35' },
    l2: { type: 'string', default: '0.00001' },
    gains: { type: 'string', default: '1,1,1' },
    bits: { type: 'string', default: '19,19,17' },
    out: { type: 'string', default: join('model', 'weights', 'embedded.bin') },
    soft: { type: 'string' },
    checkpoint: { type: 'string', default: join('.winnow', 'training', 'checkpoint.bin') },
    help: { type: 'boolean', default: false },
  },
});
const folder = positionals[0];
if (values.help || folder === undefined) {
  process.stderr.write(
    'npx tsx model/train/main.ts DATA_DIR [--soft FILE,FILE] [--out FILE] [--checkpoint FILE] [--keep SHARE]\n' +
      '  [--epochs N] [--rate NUMBER] [--l2 NUMBER] [--gains WORDS,CHARS,CLASSES] [--bits WORDS,CHARS,CLASSES]\n' +
      '--soft: files of model/deep/soft-labels.ts, learnt from in place of English labels. See model/deep/README.md.\n',
  );
  process.exit(values.help ? 0 : 2);
}

/**
 * Frames repeat their words, so words and characters soon know them by heart. In a share of the steps the classes learn
 * from a frame alone, in another the rest does.
 */
function chooseLeftOut(example: Example, random: () => number): readonly number[] {
  if (!example.set.startsWith('contrast:')) return [];
  const die = random();
  if (die < CLASSES_ALONE_SHARE) return [WORD_GROUP, CHAR_GROUP];
  if (die < CLASSES_ALONE_SHARE + WITHOUT_CLASSES_SHARE) return [CLASS_GROUP];
  return die < CLASSES_ALONE_SHARE + WITHOUT_CLASSES_SHARE + WITHOUT_CHARS_SHARE ? [CHAR_GROUP] : [];
}

/**
 * Both sides of a written pair have their words in common. A sum over words can learn little from that but to be less sure, so it
 * counts less here than in the deep stage.
 */
function weighLess(example: Example): Example {
  if (!WHOLE_KINDS.test(example.set)) return example;
  return { ...example, weights: example.weights.map((weight) => weight * WRITTEN_SHARE) };
}

requireSets(
  folder,
  'train',
  SET_PLANS.map(({ set }) => set),
);
requireSets(folder, 'dev', NATURAL_SETS);
const annotated = [
  ...loadExamples(folder, 'train', Number(values.keep)),
  ...contrastExamples('train'),
  ...germanExamples('train'),
];
const labelled =
  values.soft === undefined ? annotated : applySoftLabels(annotated, readSoftLabels(values.soft.split(',')));
// Afterwards: a soft label brings a weight of its own.
const examples = labelled.map(weighLess);
const development = [...loadExamples(folder, 'dev'), ...contrastExamples('dev'), ...germanExamples('dev')];
process.stdout.write(`${examples.length} examples to learn from, ${development.length} to choose on\n`);

const trainer = new Trainer({
  groupBits: values.bits.split(',').map(Number) as [number, number, number],
  groupGains: values.gains.split(',').map(Number),
  groupDampings: [4, 32, 16],
  learningRate: Number(values.rate),
  l2: Number(values.l2),
  initialSquares: 0.01,
});
const epochs = Number(values.epochs);
const fingerprint = fingerprintOf(trainer, epochs, examples);
const begun = loadCheckpoint(values.checkpoint, trainer, fingerprint);
if (begun > 0) process.stdout.write(`goes on after epoch ${begun}\n`);
else if (existsSync(values.checkpoint))
  process.stdout.write(`${values.checkpoint} is of other settings or examples: begins anew\n`);
const order = Int32Array.from(examples, (_, index) => index);
// Each epoch shuffles the order of the one before: those that are done are shuffled again.
for (let epoch = 0; epoch < begun; epoch += 1) shuffle(order, createRandom(SEED + epoch));
for (let epoch = begun; epoch < epochs; epoch += 1) {
  const random = createRandom(SEED + epoch);
  shuffle(order, random);
  const bar = new cliProgress.SingleBar(
    { format: `epoch ${epoch + 1}/${epochs} [{bar}] {percentage}% | {eta_formatted} | loss {loss}` },
    cliProgress.Presets.shades_classic,
  );
  if (process.stdout.isTTY) bar.start(order.length, 0, { loss: '' });
  let loss = 0;
  for (let at = 0; at < order.length; at += 1) {
    const example = examples[order[at] as number] as Example;
    const cropped = example.canCrop && random() < CROP_SHARE ? cropText(example.text, random) : example.text;
    const text = example.canReformat ? reformat(cropped, random) : cropped;
    const rateShare = 1 - (0.9 * (epoch * order.length + at)) / (epochs * order.length);
    loss += trainer.learn(example, text, rateShare, chooseLeftOut(example, random));
    if (process.stdout.isTTY && at % 512 === 0) bar.update(at, { loss: (loss / (at + 1)).toFixed(4) });
  }
  bar.stop();
  process.stdout.write(`epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)}\n`);
  saveCheckpoint(values.checkpoint, trainer, epoch + 1, fingerprint);
}
process.stdout.write(reportSets(trainer, development));
const calibrations = calibrateHeads(trainer, development);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, quantise(trainer, calibrations));
rmSync(values.checkpoint, { force: true });
process.stdout.write(`wrote ${values.out}\n`);
