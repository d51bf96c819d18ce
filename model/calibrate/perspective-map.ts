/**
 * Writes the map of Perspective's thresholds, `model/weights/perspective-map.json`, for the model that ships, and its table
 * in the documents. Run it after each training: the map is about one model's scores.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ATTRIBUTES } from '../../src/domain/attribute.ts';
import { parsePerspectiveMap } from '../../src/domain/perspective/parse-perspective-map.ts';
import { sha256Of } from '../../src/scoring/models/check-model-files.ts';
import { createScoringPool } from '../../src/scoring/scoring-pool.ts';
import { beginStep } from '../eval/progress.ts';
import { scoreRows, scoresOf } from '../eval/scored-set.ts';
import { buildMap, formatMap } from './build-map.ts';
import { loadSample } from './load-sample.ts';
import { refreshPage } from './render-thresholds.ts';

const OUT = join('model', 'weights', 'perspective-map.json');
const SETTINGS = join('model', 'weights', 'deep.json');
const PAGE = join('docs', 'perspective-thresholds.md');
const HELP = `Fits the map from thresholds on Perspective's scores to thresholds on this model's.

  npx tsx model/calibrate/perspective-map.ts DATA_DIR [options]

DATA_DIR holds train/perspective_sample.jsonl.gz, whose labels are Perspective's own scores, and the sets that the model was
trained on: comments that stand in one of those are not fitted on. Run it in the repository's root, after each training, and
copy the new answer of \`winnow thresholds\` into its example in docs/command-line.md; a test compares the two.

  --out FILE       where the map goes (${OUT})
  --page FILE      the document whose table is refreshed (${PAGE}; none where --out is given)
  --resamples N    bootstrap resamples (1000)
  --threads N      scoring threads (2)
  --help
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    page: { type: 'string' },
    resamples: { type: 'string', default: '1000' },
    threads: { type: 'string', default: '2' },
    help: { type: 'boolean', default: false },
  },
});

function fail(message: string, status = 2): never {
  process.stderr.write(`${message} See --help.\n`);
  process.exit(status);
}

function readCount(name: 'resamples' | 'threads'): number {
  if (!/^[1-9]\d{0,5}$/.test(values[name])) fail(`--${name} takes a whole number from 1 on.`);
  return Number(values[name]);
}

if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const folder = positionals[0];
if (folder === undefined || positionals.length > 1) fail('Name one data folder.');
const [resamples, threads] = [readCount('resamples'), readCount('threads')];

try {
  const { rows, isUnseen } = loadSample(folder);
  const pool = await createScoringPool({
    scorer: { kind: 'embedded' },
    threads,
    maxWaiting: Number.POSITIVE_INFINITY,
    // A long text of many pieces takes a while on a busy machine: that is no stall.
    stallTimeoutMs: 600_000,
  });
  try {
    const scoring = beginStep('scoring', rows.length);
    const scored = await scoreRows(pool, rows, { onProgress: (count) => scoring.add(count) });
    scoring.end();
    const fitting = beginStep('fitting', ATTRIBUTES.length);
    const map = buildMap({
      model: pool.model,
      rows,
      isUnseen,
      ownScores: (attribute) => scoresOf(scored, attribute),
      resamples,
      onAttribute: () => fitting.add(1),
    });
    fitting.end();
    const out = values.out ?? OUT;
    await writeFile(out, formatMap(map, await sha256Of(SETTINGS)));
    // As it will be read: what is no good must not ship.
    parsePerspectiveMap(JSON.parse(await readFile(out, 'utf8')));
    const page = values.page ?? (values.out === undefined ? PAGE : null);
    if (page !== null) await writeFile(page, refreshPage(await readFile(page, 'utf8'), map));
    const written = page === null ? out : `${out} and ${page}`;
    process.stdout.write(
      `${map.model}: fitted on ${map.sample.fittedRows} of ${rows.length} comments; wrote ${written}\n`,
    );
  } finally {
    await pool.close();
  }
} catch (error) {
  fail((error as Error).message, 1);
}
