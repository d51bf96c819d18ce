/** The epochs of the fast stage's training: order, crops, formatting, checkpoints, progress. */
import { existsSync } from 'node:fs';
import cliProgress from 'cli-progress';
import { CHAR_GROUP, CLASS_GROUP, WORD_GROUP } from '../../src/scoring/embedded/features.ts';
import { fingerprintOf, loadCheckpoint, saveCheckpoint } from './checkpoint.ts';
import { cropText } from './crop.ts';
import type { Example } from './example.ts';
import { createRandom, shuffle } from './random.ts';
import { reformat } from './reformat.ts';
import type { Trainer } from './trainer.ts';

const SEED = 20261124;
/** Share of the steps on a civil comment that see only a sentence of it. */
const CROP_SHARE = 0.35;
const CLASSES_ALONE_SHARE = 0.25;
const WITHOUT_CLASSES_SHARE = 0.1;
const WITHOUT_CHARS_SHARE = 0.25;

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
 * Seeded; `name` says in what it prints which model learns. Goes on after the last epoch that the checkpoint has, if settings and examples are the same; the file stays when
 * all are done, for the caller to delete once it has written what it made of them.
 */
export function learnEpochs(
  name: string,
  trainer: Trainer,
  examples: readonly Example[],
  epochs: number,
  checkpoint: string,
): void {
  const fingerprint = fingerprintOf(trainer, epochs, examples);
  const begun = loadCheckpoint(checkpoint, trainer, fingerprint);
  if (begun > 0) process.stdout.write(`${name}: goes on after epoch ${begun}\n`);
  else if (existsSync(checkpoint))
    process.stdout.write(`${checkpoint} is of other settings or examples: begins anew\n`);
  const order = Int32Array.from(examples, (_, index) => index);
  // Each epoch shuffles the order of the one before: those that are done are shuffled again.
  for (let epoch = 0; epoch < begun; epoch += 1) shuffle(order, createRandom(SEED + epoch));
  for (let epoch = begun; epoch < epochs; epoch += 1) {
    const random = createRandom(SEED + epoch);
    shuffle(order, random);
    const bar = new cliProgress.SingleBar(
      {
        format: `${name}, epoch ${epoch + 1}/${epochs} [{bar}] {percentage}% | {eta_formatted} | loss {loss}`,
      },
      cliProgress.Presets.shades_classic,
    );
    if (process.stdout.isTTY) bar.start(order.length, 0, { loss: '' });
    let loss = 0;
    for (let at = 0; at < order.length; at += 1) {
      const example = examples[order[at] as number] as Example;
      const cropped =
        example.canCrop && random() < CROP_SHARE ? cropText(example.text, random) : example.text;
      const text = example.canReformat ? reformat(cropped, random) : cropped;
      const rateShare = 1 - (0.9 * (epoch * order.length + at)) / (epochs * order.length);
      loss += trainer.learn(example, text, rateShare, chooseLeftOut(example, random));
      if (process.stdout.isTTY && at % 512 === 0) bar.update(at, { loss: (loss / (at + 1)).toFixed(4) });
    }
    bar.stop();
    process.stdout.write(`${name}, epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)}\n`);
    saveCheckpoint(checkpoint, trainer, epoch + 1, fingerprint);
  }
}
