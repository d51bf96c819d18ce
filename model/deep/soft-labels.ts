/**
 * What the deep stage says of the texts that the fast stage learns from: `npx tsx model/deep/soft-labels.ts DATA_DIR OUT_FILE
 * [--shard 0/2]`. The fast stage then learns from its word (Hinton et al. 2015): it has an opinion on every attribute
 * of every text, at one scale, where each set annotates a few and draws its lines elsewhere. English texts of the train split and our
 * own; a line has the text's hash and eight probabilities. `--shard` does a part, so that each core can have its own.
 * A run that was cut off goes on from `OUT_FILE.part`.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ATTRIBUTES } from '../../src/domain/attribute.ts';
import { createEmbeddedScorer } from '../../src/scoring/embedded/index.ts';
import { contrastExamples } from '../contrast/contrast-examples.ts';
import { beginStep } from '../eval/progress.ts';
import { requireSets } from '../require-sets.ts';
import { loadExamples } from '../train/load-examples.ts';
import { SET_PLANS } from '../train/sets.ts';
import { keyOf } from '../train/soft-labels.ts';
import { openPartFile } from './part-file.ts';

const BATCH = 32;
/** Sets of which a part is enough: many rows of one kind. */
const PARTS: Readonly<Record<string, number>> = {
  davidson: 3,
  paradetox: 2,
  'civil_toxic_spans:sentences': 2,
  sms_spam: 2,
};
const CONTRAST_PART = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    shard: { type: 'string', default: '0/1' },
    help: { type: 'boolean', default: false },
  },
});
const [folder, out] = positionals;
if (values.help || folder === undefined || out === undefined) {
  process.stderr.write(
    'npx tsx model/deep/soft-labels.ts DATA_DIR OUT_FILE [--shard 0/2]\n' +
      'Asks the deep stage in model/weights. --shard 0/2 and 1/2: each half of the texts, a process a core.\n',
  );
  process.exit(values.help ? 0 : 2);
}
const [shard, shards] = values.shard.split('/').map(Number) as [number, number];
if (!/^\d+\/\d+$/.test(values.shard) || shard >= shards) {
  process.stderr.write('--shard takes a part and their number, from 0/N to N-1/N. See --help.\n');
  process.exit(2);
}
requireSets(
  folder,
  'train',
  SET_PLANS.map(({ set }) => set),
);
const texts = new Map<string, string>();
for (const [index, example] of [...loadExamples(folder, 'train'), ...contrastExamples('train')].entries()) {
  const part = example.set.startsWith('contrast:') ? CONTRAST_PART : (PARTS[example.set] ?? 1);
  if (!example.isEnglish || example.lang !== 'en' || index % part !== 0) continue;
  texts.set(keyOf(example.text), example.text);
}
const mine = [...texts].filter((_, index) => index % shards === shard);
// Neighbours of like length keep the runtime's buffers in place.
mine.sort((a, b) => a[1].length - b[1].length);

const scorer = await createEmbeddedScorer({ stage: 'deep' });
// `deep.json` names the network's sum too.
const run = createHash('sha256').update(readFileSync(join('model', 'weights', 'deep.json')));
for (const [key] of mine) run.update(key);
const part = openPartFile(`${out}.part`, run.digest('hex'));
const lines = [...part.lines];
const step = beginStep('asking the network', mine.length);
step.add(lines.length);
for (let at = lines.length; at < mine.length; at += BATCH) {
  const batch = mine.slice(at, at + BATCH);
  const scores = await scorer.score(batch.map(([, text]) => ({ text, language: 'en' })));
  const more = scores.map((one, index) => {
    const values = ATTRIBUTES.map((attribute) => Number((one[attribute] ?? 0).toFixed(5)));
    return JSON.stringify([batch[index]?.[0], ...values]);
  });
  part.append(more);
  lines.push(...more);
  step.add(batch.length);
}
step.end();
await scorer.close();
writeFileSync(out, gzipSync(`${lines.join('\n')}\n`));
part.remove();
process.stdout.write(`${lines.length} texts in ${out}\n`);
