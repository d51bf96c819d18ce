/**
 * From a data folder to what `train.py` reads: `npx tsx model/deep/prepare.ts DATA_DIR ENCODER_DIR OUT_DIR [--epochs 2]
 * [--first 0]`. Writes `vocabulary.json`, `dev.jsonl.gz` and one `epoch-N.jsonl.gz` an epoch; a line has token ids (`i`), labels
 * (`l`), weights (`w`), set (`d`), group (`g`) and, where raters marked spans, a flag a token (`s`). Seeded.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { createVocabulary, type VocabularyFile } from '../../src/scoring/embedded/deep/vocabulary.ts';
import { WordPieceReader } from '../../src/scoring/embedded/deep/word-piece.ts';
import { refuseArgs } from '../parse-tool-args.ts';
import { requireSets } from '../require-sets.ts';
import { DEEP_SETS } from './deep-plan.ts';
import { type DeepRow, developmentRows, epochRows } from './deep-rows.ts';
import { makeVocabulary } from './make-vocabulary.ts';

const SEED = 4;
/** Longer texts cost more than they teach: nine in ten of the longest set are shorter. */
const MAX_TRAINING_TOKENS = 160;
const MIN_USES = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    epochs: { type: 'string', default: '2' },
    first: { type: 'string', default: '0' },
    help: { type: 'boolean', default: false },
  },
});
const [folder, encoderFolder, out] = positionals;
if (values.help || folder === undefined || encoderFolder === undefined || out === undefined) {
  process.stderr.write(
    'npx tsx model/deep/prepare.ts DATA_DIR ENCODER_DIR OUT_DIR [--epochs N] [--first N]\n' +
      'ENCODER_DIR is the unpacked encoder (tokenizer.json, model.safetensors): see model/deep/README.md.\n',
  );
  process.exit(values.help ? 0 : 2);
}
requireSets(
  folder,
  'train',
  DEEP_SETS.map(({ set }) => set),
);
for (const name of ['epochs', 'first'] as const) {
  if (!/^\d{1,3}$/.test(values[name])) refuseArgs(`--${name} takes a whole number.`);
}
mkdirSync(out, { recursive: true });
const vocabularyPath = join(out, 'vocabulary.json');
if (!existsSync(vocabularyPath)) {
  const chosen = makeVocabulary(
    encoderFolder,
    epochRows(folder, 0, SEED).map((row) => row.text),
    MIN_USES,
  );
  writeFileSync(vocabularyPath, JSON.stringify(chosen));
  process.stdout.write(`${chosen.pieces.length} pieces in ${vocabularyPath}\n`);
}
const vocabulary = createVocabulary(JSON.parse(readFileSync(vocabularyPath, 'utf8')) as VocabularyFile);
const reader = new WordPieceReader(vocabulary, MAX_TRAINING_TOKENS);

function toLine(row: DeepRow): string {
  reader.read(row.text);
  const { count } = reader;
  const line: Record<string, unknown> = {
    i: Array.from(reader.ids.subarray(0, count)),
    l: row.labels,
    w: row.weights.map((weight) => Math.round(weight * 1000) / 1000),
    d: row.set,
    g: row.group,
  };
  const { spans } = row;
  if (spans !== null) {
    line.s = Array.from({ length: count }, (_, at) => {
      const begin = reader.begin[at] as number;
      const end = reader.end[at] as number;
      return begin >= 0 && spans.some(([from, to]) => begin < to && end > from) ? 1 : 0;
    });
  }
  return JSON.stringify(line);
}

function write(name: string, rows: readonly DeepRow[]): void {
  let tokens = 0;
  const lines = rows.map((row) => {
    const line = toLine(row);
    tokens += reader.count;
    return line;
  });
  writeFileSync(join(out as string, name), gzipSync(`${lines.join('\n')}\n`, { level: 3 }));
  process.stdout.write(`${name}: ${rows.length} rows, ${(tokens / rows.length).toFixed(1)} tokens a row\n`);
}

if (values.first === '0') write('dev.jsonl.gz', developmentRows(folder));
for (let epoch = Number(values.first); epoch < Number(values.epochs); epoch += 1) {
  write(`epoch-${epoch}.jsonl.gz`, epochRows(folder, epoch, SEED + 1 + epoch));
}
