/**
 * Measures the shipped scorer, through the whole way of a text: `npx tsx model/eval/main.ts DATA_DIR [--split test]
 * [--weights FILE] [--out FILE]`. Curves and thresholds come from `dev`; `test` is for the report at the end.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ATTRIBUTES } from '../../src/domain/attribute.ts';
import { createEmbeddedScorer } from '../../src/scoring/embedded/index.ts';
import { createTextScorer } from '../../src/scoring/score-texts.ts';
import { contrastExamples } from '../contrast/contrast-examples.ts';
import { areaUnderCurve } from '../train/area-under-curve.ts';
import { readSet } from '../train/read-set.ts';
import { ABUSIVE_POOLS, CIVIL_POOLS, TEST_SETS } from './eval-sets.ts';
import { FINAL_PROBES } from './final-probes.ts';
import { FRESH_PROBES } from './fresh-probes.ts';
import { keptShares, makeLongTexts, scoreLongTexts } from './long-texts.ts';
import { PROBES } from './probes.ts';
import { PROPOSED_THRESHOLDS } from './proposed-thresholds.ts';
import { type ScoredRow, scoreRows } from './scored-set.ts';
import { heldCurve, heldShare } from './thresholds.ts';

const LEVELS = Array.from({ length: 19 }, (_, step) => Math.round((step + 1) * 5) / 100);
const LONG_TEXT_COUNT = 60;
const MEDIUM_TEXT_COUNT = 200;
const MEDIUM_TEXT_UNITS = 2_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    split: { type: 'string', default: 'dev' },
    weights: { type: 'string' },
    out: { type: 'string' },
  },
});
const folder = positionals[0];
if (folder === undefined) {
  process.stderr.write('Name the data folder: npx tsx model/eval/main.ts DATA_DIR\n');
  process.exit(2);
}
const split = values.split === 'test' ? 'test' : 'dev';
const scorer = createTextScorer(
  await createEmbeddedScorer(values.weights === undefined ? {} : { weightsPath: values.weights }),
);
const print = (line: string) => process.stdout.write(`${line}\n`);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

const results: Record<string, unknown> = { model: scorer.model, split, thresholds: PROPOSED_THRESHOLDS };

const areas: Record<string, unknown>[] = [];
for (const { set, attribute, floor, withDev } of TEST_SETS) {
  const rows = [
    ...readSet(folder, split, set),
    ...(withDev && split === 'test' ? readSet(folder, 'dev', set) : []),
  ];
  const known = rows.filter((row) => row.labels[attribute] !== undefined);
  const labels = known.map((row) => (row.labels[attribute] as number) >= 0.5);
  const positives = labels.filter(Boolean).length;
  if (positives === 0 || positives === labels.length) continue;
  const scored = await scoreRows(scorer, known);
  const area = areaUnderCurve(
    scored.map(({ scores }) => scores[attribute] as number),
    labels,
  );
  areas.push({ set, attribute, area: Number(area.toFixed(4)), floor, rows: labels.length, positives });
  print(
    `${set} ${attribute}: ${area.toFixed(3)}${floor === undefined ? '' : ` (floor ${floor})`}, ${positives} positive`,
  );
}
results.areas = areas;

const held: Record<string, number> = {};
const curves: Record<string, Record<string, number[]>> = {};
const judge = (name: string, scored: readonly ScoredRow[]) => {
  held[name] = Number(heldShare(scored, PROPOSED_THRESHOLDS).toFixed(4));
  curves[name] = Object.fromEntries(
    ATTRIBUTES.map((attribute) => [
      attribute,
      heldCurve(scored, attribute, LEVELS).map((share) => Number(share.toFixed(4))),
    ]),
  );
  print(`held of ${name} (${scored.length}): ${percent(held[name] as number)}`);
};
for (const { set, only } of CIVIL_POOLS) {
  const rows = readSet(folder, 'dev', set).filter((row) => only === undefined || row.labels[only] === 0);
  judge(`civil:${set}`, await scoreRows(scorer, rows));
}
for (const { set, only } of ABUSIVE_POOLS) {
  const rows = readSet(folder, 'dev', set).filter((row) => (row.labels[only] ?? 0) >= 0.5);
  judge(`abusive:${set}`, await scoreRows(scorer, rows));
}
const frames = contrastExamples('dev');
for (const set of new Set(frames.map((example) => example.set))) {
  const rows = frames.filter((example) => example.set === set);
  judge(
    `frames:${set.slice('contrast:'.length)}`,
    await scoreRows(
      scorer,
      rows.map((row) => ({ ...row, labels: {} })),
    ),
  );
}

for (const [name, probes] of [
  ['probes', PROBES],
  ['final probes', FINAL_PROBES],
  ['fresh probes', FRESH_PROBES],
] as const) {
  for (const kind of new Set(probes.map((probe) => probe.kind))) {
    const rows = probes
      .filter((probe) => probe.kind === kind)
      .map(({ text }) => ({ text, labels: {}, lang: 'en' }));
    judge(`${name}:${kind}`, await scoreRows(scorer, rows));
  }
}

const civilRows = readSet(folder, 'dev', 'wiki_context_cat').filter((row) => row.labels.toxicity === 0);
const longTexts = makeLongTexts(civilRows, LONG_TEXT_COUNT);
judge('civil:long texts', await scoreLongTexts(scorer, longTexts));
const mediumTexts = makeLongTexts(civilRows, MEDIUM_TEXT_COUNT, MEDIUM_TEXT_UNITS);
judge('civil:texts of 2,000 characters', await scoreLongTexts(scorer, mediumTexts));
const kept = (await keptShares(scorer, longTexts.slice(0, 4))).sort((a, b) => a - b);
results.planted = { least: kept[0], median: kept[Math.floor(kept.length / 2)] };
print(`planted in long civil texts, of the score alone: least ${kept[0]?.toFixed(3)}`);

results.levels = LEVELS;
results.held = held;
results.curves = curves;
writeFileSync(
  values.out ?? join('model', 'eval', `results-${split}.json`),
  `${JSON.stringify(results, null, 1)}\n`,
);
await scorer.close();
