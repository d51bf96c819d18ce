/**
 * From the exported network to what ships: `npx tsx model/deep/finish.ts DATA_DIR PREPARED_DIR EXPORTED_DIR [--share 0.22]
 * [--fast model/weights/embedded.bin] [--out model/weights] [--model embedded-1.1]`. Chooses on development sets how much the
 * fast stage's word counts, the calibration of each attribute, the bands and the threshold of spans; writes `deep.json`, and
 * copies `deep.onnx` beside it. `--share` is what the deep stage costs on news comments, 8 % of them toxic, as a share of reading all of them whole.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ATTRIBUTES, type Attribute } from '../../src/domain/attribute.ts';
import { calibrate, logit } from '../../src/scoring/embedded/deep/deep-calibration.ts';
import { loadDeepModel } from '../../src/scoring/embedded/deep/deep-model.ts';
import {
  DEEP_FORMAT,
  type DeepCalibration,
  type DeepSettings,
} from '../../src/scoring/embedded/deep/deep-settings.ts';
import { createVocabulary, type VocabularyFile } from '../../src/scoring/embedded/deep/vocabulary.ts';
import { WordPieceReader } from '../../src/scoring/embedded/deep/word-piece.ts';
import { LinearModel } from '../../src/scoring/embedded/linear-model.ts';
import { decodeWeights } from '../../src/scoring/embedded/weights-file.ts';
import { beginStep } from '../eval/progress.ts';
import { areaUnderCurve } from '../train/area-under-curve.ts';
import { NATURAL_SETS, naturalWeights } from '../train/natural-weights.ts';
import { CHECK_TEXTS } from './check-texts.ts';
import { chooseBands, shareDeep, USUAL_LENGTH } from './choose-bands.ts';
import { developmentRows } from './deep-rows.ts';
import { fitCalibration } from './fit-calibration.ts';
import { fitMix } from './fit-mix.ts';
import { askStages, type LongReading, type StageRow, type StretchRow } from './stage-logits.ts';

const MAX_TOKENS = 256;
/** Of sets that calibrate nothing, enough to choose by. */
const MOST_ROWS = 600;
/** How much of the fast stage's logit is added: tried in this order, the first of the best. */
const FAST_WEIGHTS = [0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6];
/** Of the news comments that bands are chosen by. */
const TOXIC_SHARE = 0.08;
const CHECK_TOLERANCE = 0.05;
/** The highest threshold of spans that costs no more F1: in development rows raters marked something everywhere, on a site they don't. */
const SPAN_TOLERANCE = 0.005;
/** Of longer texts the deep stage reads a stretch; UTF-16 code units. */
const LONG: LongReading = { wholeUpTo: 400, stretchLength: 160 };
/** Of toxic comments, where the natural sets don't say: perspective_sample has 48 sexually explicit ones beside 122 toxic. */
const SHARES_OF_TOXIC: Partial<Record<Attribute, number>> = { sexually_explicit: 0.3 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: 'string', default: '0.22' },
    fast: { type: 'string', default: join('model', 'weights', 'embedded.bin') },
    out: { type: 'string', default: join('model', 'weights') },
    model: { type: 'string', default: 'embedded-1.1' },
    help: { type: 'boolean', default: false },
  },
});
const [folder, prepared, exported] = positionals;
if (values.help || folder === undefined || prepared === undefined || exported === undefined) {
  process.stderr.write(
    'npx tsx model/deep/finish.ts DATA_DIR PREPARED_DIR EXPORTED_DIR [--share 0.22] [--out FOLDER]\n',
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
  onnx: { file: 'deep.onnx', sha256: createHash('sha256').update(readFileSync(modelPath)).digest('hex') },
  checks: [],
  checkTolerance: CHECK_TOLERANCE,
};
const reader = new WordPieceReader(createVocabulary(vocabulary), MAX_TOKENS);
const fast = new LinearModel(weights);
const deep = await loadDeepModel(modelPath, settings);

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

const known = (head: number, all: readonly StageRow[]) =>
  all.filter((row) => row.labels[head] !== null && (row.weights[head] as number) > 0);
const mixed = (row: StageRow, head: number, weight: number) =>
  (row.deep[head] as number) + weight * (row.fast[head] as number);

for (const [head, attribute] of ATTRIBUTES.entries()) {
  const ofHead = known(head, rows);
  const areas = FAST_WEIGHTS.map((weight) => meanArea(ofHead, head, weight));
  const best = areas.indexOf(Math.max(...areas));
  const fastWeight = FAST_WEIGHTS[best] as number;
  const natural = naturalRows(head, ofHead);
  const labels = natural.map((row) => row.labels[head] ?? (SHARES_OF_TOXIC[attribute] as number));
  settings.calibrations[attribute] = {
    ...fitCalibration(
      natural.map((row) => mixed(row, head, fastWeight)),
      labels,
      naturalWeights(
        attribute,
        natural.map((row) => row.set),
        labels,
      ),
    ),
    fastWeight,
  };
  print(
    `${attribute}: the fast stage weighs ${fastWeight}; mean area on dev ${areas.map((area) => area.toFixed(4)).join(' ')}`,
  );
  for (const [set, own] of bySet(ofHead)) {
    const labels = own.map((row) => (row.labels[head] as number) >= 0.5);
    const area = (weight: number) =>
      areaUnderCurve(
        own.map((row) => mixed(row, head, weight)),
        labels,
      ).toFixed(3);
    if (labels.includes(true) && labels.includes(false))
      print(`  ${set}: ${area(fastWeight)} (alone ${area(0)}), ${own.length} rows`);
  }
}

/**
 * What an attribute is calibrated on. Where no set of natural comments annotates it, the toxic ones of them count with the share
 * of them that has it; else all toxic comments would be missing, and the scores of those that don't have it too high.
 */
function naturalRows(head: number, ofHead: readonly StageRow[]): StageRow[] {
  const natural = ofHead.filter((row) => NATURAL_SETS.has(row.set));
  if (SHARES_OF_TOXIC[ATTRIBUTES[head] as Attribute] === undefined) return natural;
  const unknown = rows.filter((row) => row.set === 'jigsaw_wiki_train' && row.labels[head] === null);
  return [...natural, ...unknown];
}

/** The mean over sets of the area under the curve; sets without both classes say nothing. */
function meanArea(ofHead: readonly StageRow[], head: number, weight: number): number {
  let sum = 0;
  let count = 0;
  for (const own of bySet(ofHead).values()) {
    const area = areaUnderCurve(
      own.map((row) => mixed(row, head, weight)),
      own.map((row) => (row.labels[head] as number) >= 0.5),
    );
    if (Number.isNaN(area)) continue;
    sum += area;
    count += 1;
  }
  return sum / count;
}

function bySet(all: readonly StageRow[]): Map<string, StageRow[]> {
  const sets = new Map<string, StageRow[]>();
  for (const row of all) sets.set(row.set, [...(sets.get(row.set) ?? []), row]);
  return sets;
}

const longRows = rows.filter(
  (row) => NATURAL_SETS.has(row.set) && row.stretch !== null && row.labels[0] !== null,
);
const longLabels = longRows.map((row) => row.labels[0] as number);
const fastOdds = longRows.map((row) => logit(row.fastScores[0] as number));
const deepOdds = longRows.map(({ stretch }) => {
  const calibration = settings.calibrations.toxicity as DeepCalibration & { fastWeight: number };
  const { deep, fast } = stretch as StretchRow;
  return logit(calibrate(calibration, (deep[0] as number) + calibration.fastWeight * (fast[0] as number)));
});
const mix = fitMix(
  fastOdds,
  deepOdds,
  naturalWeights(
    'toxicity',
    longRows.map((row) => row.set),
    longLabels,
  ),
);
settings.longPieces = { ...LONG, ...mix };
print(`long pieces: ${JSON.stringify(mix)}`);
for (const [set, own] of bySet(longRows)) {
  const labels = own.map((row) => (row.labels[0] as number) >= 0.5);
  if (!labels.includes(true) || !labels.includes(false)) continue;
  const places = own.map((row) => longRows.indexOf(row));
  const area = (scoreAt: (place: number) => number) => areaUnderCurve(places.map(scoreAt), labels).toFixed(4);
  const mixedArea = area(
    (at) => mix.fastWeight * (fastOdds[at] as number) + mix.deepWeight * (deepOdds[at] as number),
  );
  const whole = area((at) => (longRows[at] as StageRow).deep[0] as number);
  print(
    `  ${set}: ${own.length} long, fast ${area((at) => fastOdds[at] as number)}, with its stretch ${mixedArea}, read whole ${whole}`,
  );
}

const news = rows.filter((row) => row.set === 'civil_stripped');
const civil = news.filter((row) => row.labels[0] === 0);
const toxic = news.filter((row) => (row.labels[0] ?? 0) >= 0.5);
const natural = [...civil, ...toxic.slice(0, Math.round((civil.length * TOXIC_SHARE) / (1 - TOXIC_SHARE)))];
settings.bands = {
  deepFrom: chooseBands(natural, Number(values.share)),
  usualLength: USUAL_LENGTH,
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

const bestF1 = Math.max(...spans.values());
const [threshold, f1] = [...spans].filter((one) => one[1] >= bestF1 - SPAN_TOLERANCE).at(-1) as [
  number,
  number,
];
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
