/**
 * From the exported network to what ships: `npx tsx model/deep/finish.ts DATA_DIR PREPARED_DIR EXPORTED_DIR [--share 0.34]
 * [--fast model/weights/embedded.bin] [--out model/weights] [--model embedded-1.3]`. Chooses on development sets how much the
 * fast stage's word counts, the calibration of each attribute, the bands and the threshold of spans; writes `deep.json`, and
 * copies `deep.onnx` beside it. `--share` is what the deep stage costs on news comments, 8 % of them toxic, as a share of reading all of them whole.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_POLICY } from '../../config/default-policy.ts';
import { ATTRIBUTES } from '../../src/domain/attribute.ts';
import { loadDeepModel } from '../../src/scoring/embedded/deep/deep-model.ts';
import {
  DEEP_FORMAT,
  type DeepSettings,
  type Joining,
} from '../../src/scoring/embedded/deep/deep-settings.ts';
import { createVocabulary, type VocabularyFile } from '../../src/scoring/embedded/deep/vocabulary.ts';
import { WordPieceReader } from '../../src/scoring/embedded/deep/word-piece.ts';
import { LinearModel } from '../../src/scoring/embedded/linear-model.ts';
import { decodeWeights } from '../../src/scoring/embedded/weights-file.ts';
import { sha256Of } from '../../src/scoring/models/check-model-files.ts';
import { beginStep } from '../eval/progress.ts';
import { refuseArgs } from '../parse-tool-args.ts';
import { requireSets } from '../require-sets.ts';
import { NATURAL_SETS } from '../train/natural-weights.ts';
import { bySet } from './by-set.ts';
import { calibrateAttributes } from './calibrate-attributes.ts';
import { CHECK_TEXTS } from './check-texts.ts';
import { chooseBands, shareDeep, USUAL_LENGTH } from './choose-bands.ts';
import { developmentRows } from './deep-rows.ts';
import { fitLongPieces } from './fit-long-pieces.ts';
import { askStages, type LongReading, type StageRow } from './stage-logits.ts';

const MAX_TOKENS = 256;
/** Of sets that calibrate nothing, enough to choose by. */
const MOST_ROWS = 600;
/** Of the news comments that bands are chosen by. */
const TOXIC_SHARE = 0.08;
const CHECK_TOLERANCE = 0.05;
/** 3.9 ms in place of 4.5 at 64 tokens, in turns in one process (Intel Xeon with AVX-512 and VNNI, one of two cores, 2026-12). */
const UNFUSED = ['SkipLayerNormFusion'];
/**
 * Among the pieces of a long text: what is clear, what is doubtful, and what a sentence loses. Measured 2026-12 by the weights of `embedded-1.3` on
 * texts joined from civil comments (wiki_context_cat, dev) and on 193 dev comments of more than 1,000 characters, 30 of them toxic: of 60 plain
 * insults, threats and slurs amid 900 civil characters 52 are held and amid 1,800 49, of 200 civil texts of 2,000 characters 13, of 60 of 19,000
 * 18, and of the comments 26 toxic and 13 civil ones. With the rule of `embedded-1.2` in place of the discount (2 at least off a sentence's log
 * odds) it was 35 and 30, 13, 18, 26 and 11; with a discount of 0.4 53 and 50, 18 and 18. From 0.9 on in place of 0.75 7 and 6 of the civil texts
 * are held, for seven sentences of 5,447 make up the difference, and "go kill yourself" is lost where no full stop parts it from 20 KB of prose.
 */
const CLEAR_FROM = 0.75;
const DOUBTFUL_TO = 0.71;
const SENTENCE_DISCOUNT = 0.45;
/** Of longer texts the deep stage reads a stretch; UTF-16 code units. */
const LONG: LongReading = { wholeUpTo: 320, stretchLength: 160 };

/** Where the default policy looks; what it doesn't look at has 1, below which every score lies. */
function policyLevels(): Joining['levels'] {
  const levels = ATTRIBUTES.map((attribute) => [
    attribute,
    DEFAULT_POLICY.attributes[attribute]?.approveBelow ?? 1,
  ]);
  return Object.fromEntries(levels) as Joining['levels'];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: 'string', default: '0.34' },
    fast: { type: 'string', default: join('model', 'weights', 'embedded.bin') },
    out: { type: 'string', default: join('model', 'weights') },
    model: { type: 'string', default: 'embedded-1.3' },
    help: { type: 'boolean', default: false },
  },
});
const [folder, prepared, exported] = positionals;
if (values.help || folder === undefined || prepared === undefined || exported === undefined) {
  process.stderr.write(
    'npx tsx model/deep/finish.ts DATA_DIR PREPARED_DIR EXPORTED_DIR [--share 0.34] [--out FOLDER]\n',
  );
  process.exit(values.help ? 0 : 2);
}
const print = (line: string) => process.stdout.write(`${line}\n`);

const vocabulary = JSON.parse(readFileSync(join(prepared, 'vocabulary.json'), 'utf8')) as VocabularyFile;
const modelPath = join(exported, 'deep.onnx');
const weights = decodeWeights(readFileSync(values.fast));
const settings: DeepSettings = {
  format: DEEP_FORMAT,
  model: values.model,
  fast: { sha256: weights.header.sha256 },
  attributes: [...ATTRIBUTES],
  maxTokens: MAX_TOKENS,
  vocabulary: [...vocabulary.pieces],
  emojiNames: { ...vocabulary.emojiNames },
  calibrations: {},
  spans: { threshold: 0.5 },
  bands: { deepFrom: {} },
  onnx: {
    file: 'deep.onnx',
    sha256: await sha256Of(modelPath),
    unfused: [...UNFUSED],
  },
  checks: [],
  checkTolerance: CHECK_TOLERANCE,
};
const reader = new WordPieceReader(createVocabulary(vocabulary), MAX_TOKENS);
const fast = new LinearModel(weights);
const deep = await loadDeepModel(modelPath, settings);

const share = Number(values.share);
if (!(share > 0 && share <= 1)) refuseArgs('--share takes a number above 0, up to 1.');
requireSets(folder, 'dev', NATURAL_SETS);

const counts = new Map<string, number>();
const wanted = developmentRows(folder).filter((row) => {
  // Own comments are for training and for the evaluation: a scale or a band is for what readers write.
  if (row.group === 'contrast') return false;
  const count = (counts.get(row.set) ?? 0) + 1;
  counts.set(row.set, count);
  return count <= MOST_ROWS || NATURAL_SETS.has(row.set) || row.spans !== null;
});
const step = beginStep('asking the network', wanted.length);
const { rows, spans } = await askStages(wanted, fast, deep, reader, LONG, () => step.add(1));
step.end();

settings.calibrations = calibrateAttributes(rows, print);
settings.longPieces = fitLongPieces(rows, LONG, settings.calibrations.toxicity, print);

const news = rows.filter((row) => row.set === 'civil_stripped');
const civil = news.filter((row) => row.labels[0] === 0);
const toxic = news.filter((row) => (row.labels[0] ?? 0) >= 0.5);
const natural = [...civil, ...toxic.slice(0, Math.round((civil.length * TOXIC_SHARE) / (1 - TOXIC_SHARE)))];
settings.bands = {
  deepFrom: chooseBands(natural, share),
  usualLength: USUAL_LENGTH,
  bySentence: true,
};
print(
  `deep from ${JSON.stringify(settings.bands.deepFrom)}: ${shareDeep(natural, settings.bands.deepFrom).toFixed(3)} of news comments`,
);
for (const [set, own] of bySet(rows)) {
  const abusive = own.filter((row) => row.labels.some((label) => (label ?? 0) >= 0.5));
  const rest = own.filter((row) => !abusive.includes(row));
  const share = (some: StageRow[]) =>
    some.length === 0 ? '-' : shareDeep(some, settings.bands.deepFrom).toFixed(2);
  print(
    `  ${set}: of ${abusive.length} abusive ${share(abusive)} go deep, of ${rest.length} others ${share(rest)}`,
  );
}

const [threshold, f1] = [...spans].reduce((best, one) => (one[1] >= best[1] ? one : best));
settings.joining = {
  clearFrom: CLEAR_FROM,
  doubtfulTo: DOUBTFUL_TO,
  levels: policyLevels(),
  sentenceDiscount: SENTENCE_DISCOUNT,
};
settings.spans = { threshold: Number(threshold.toFixed(2)) };
print(`spans from ${settings.spans.threshold}: character F1 ${f1.toFixed(3)} on dev`);

for (const text of CHECK_TEXTS) {
  reader.read(text);
  const ids = reader.ids.slice(0, reader.count);
  const { logits } = await deep.run(ids);
  settings.checks.push({
    ids: Array.from(ids),
    logits: Array.from(logits, (logit) => Number(logit.toFixed(4))),
  });
}
await deep.close();
mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, 'deep.json'), `${JSON.stringify(settings)}\n`);
const target = join(values.out, 'deep.onnx');
if (resolve(target) !== resolve(modelPath)) copyFileSync(modelPath, target);
print(`wrote ${join(values.out, 'deep.json')} and ${target}`);
