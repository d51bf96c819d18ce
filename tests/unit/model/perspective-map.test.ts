import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { buildMap, formatMap } from '../../../model/calibrate/build-map.ts';
import { fitAttribute } from '../../../model/calibrate/fit-attribute.ts';
import { loadSample } from '../../../model/calibrate/load-sample.ts';
import {
  KNOTS,
  matchQuantiles,
  ownLogits,
  perspectiveLogits,
} from '../../../model/calibrate/match-quantiles.ts';
import { refreshPage, renderThresholds } from '../../../model/calibrate/render-thresholds.ts';
import { planQuantiles, smoothQuantiles } from '../../../model/calibrate/smooth-quantiles.ts';
import { createRandom } from '../../../model/train/random.ts';
import { parsePerspectiveMap } from '../../../src/domain/perspective/parse-perspective-map.ts';
import { sha256Of } from '../../../src/scoring/models/check-model-files.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'winnow-perspective-'));
afterAll(() => rmSync(folder, { recursive: true }));

const random = createRandom(5);
/** As Perspective publishes: hundredths, most of them low. */
const perspective = Float64Array.from({ length: 400 }, () => Math.round(random() ** 3 * 100) / 100);
const everyRow = new Uint8Array(400).fill(1);
const squares = perspective.map((score) => Math.round(score ** 2 * 1e4) / 1e4);

describe('smooth quantiles', () => {
  it('weigh all ranks by one, and rise with the share below', () => {
    const plan = planQuantiles(50);
    for (const { weights } of plan.windows) {
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    }
    expect(plan.heldCounts[0]).toBe(49);
    expect(plan.heldCounts.at(-1)).toBe(1);
    const quantiles = smoothQuantiles(
      plan,
      Float64Array.from({ length: 50 }, (_, rank) => rank),
    );
    expect(quantiles.every((value, at) => at === 0 || value > (quantiles[at - 1] as number))).toBe(true);
    // Half of 50 rows lie above the middle between ranks 24 and 25, counted from 0.
    expect(quantiles[plan.heldCounts.indexOf(25)]).toBeCloseTo(24.5, 9);
  });

  it('rise through ties as long as there are two scores', () => {
    const sorted = Float64Array.from({ length: 40 }, (_, rank) => (rank < 39 ? 0 : 1));
    const top = smoothQuantiles(planQuantiles(40), sorted).slice(-5);
    expect(top.every((value, at) => at === 0 || value > (top[at - 1] as number))).toBe(true);
  });
});

describe('matching quantiles', () => {
  const match = (theirs: Float64Array, ours: Float64Array) =>
    matchQuantiles(planQuantiles(theirs.length), perspectiveLogits(theirs), ownLogits(ours));

  it('gives the same threshold back for the same scores', () => {
    const y = match(perspective, perspective);
    // Half a hundredth lower: "0.80 or more" took in what was rounded up to it.
    for (const at of [20, 50, 80]) expect(y[at]).toBeCloseTo((KNOTS[at] as number) - 0.005, 3);
  });

  it('undoes a change of scale', () => {
    const y = match(perspective, squares);
    for (const at of [30, 50, 70]) {
      expect(Math.abs((y[at] as number) - (KNOTS[at] as number) ** 2)).toBeLessThan(0.03);
    }
  });

  it('rises strictly from 0 to 1, whatever the scores', () => {
    const score = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 0.5));
    const pairs = fc.array(fc.tuple(score, score), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(pairs, (rows) => {
        const y = match(
          Float64Array.from(rows, ([theirs]) => Math.round(theirs * 100) / 100),
          Float64Array.from(rows, ([, ours]) => ours),
        );
        expect([y[0], y.at(-1)]).toEqual([0, 1]);
        for (let at = 1; at < y.length; at += 1) {
          expect(y[at] as number).toBeGreaterThan(y[at - 1] as number);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('fitting an attribute', () => {
  const options = { resamples: 40, seed: 3 };
  const map = fitAttribute({ perspective, own: squares }, everyRow, options);

  it('holds about the same share as the threshold it stands for', () => {
    for (const { rowsHeld, rowsHeldByOurs, rowsHeldByBoth } of map.table) {
      expect(Math.abs(rowsHeld - rowsHeldByOurs)).toBeLessThanOrEqual(4);
      // Scores of one order: what one holds the other does, too.
      expect(rowsHeldByBoth).toBe(Math.min(rowsHeld, rowsHeldByOurs));
    }
  });

  it('has intervals around it, wider with fewer rows, and comes out the same again', () => {
    const widthOf = ({ low, high }: typeof map) => (high[70] as number) - (low[70] as number);
    expect(
      map.y.every((value, at) => (map.low[at] as number) <= value && value <= (map.high[at] as number)),
    ).toBe(true);
    const quarter = Uint8Array.from(everyRow, (_, row) => (row % 8 === 0 ? 1 : 0));
    expect(widthOf(fitAttribute({ perspective, own: squares }, quarter, options))).toBeGreaterThan(
      widthOf(map),
    );
    expect(fitAttribute({ perspective, own: squares }, everyRow, options)).toEqual(map);
  });

  it('fits on the rows that it is given, and counts shares on all', () => {
    // The others are scored 1 by Winnow throughout: learnt by heart.
    const isFitted = Uint8Array.from(everyRow, (_, row) => row % 2);
    const own = squares.map((score, row) => (row % 2 === 1 ? score : 1));
    const half = fitAttribute({ perspective, own }, isFitted, options);
    expect(half.y[50]).toBeLessThan(0.35);
    expect(half.shareHeld[50]).toBe(map.shareHeld[50]);
    expect(half.rowsHeld[0]).toBe(200);
    expect(half.table[0]?.shareHeldByOurs).toBeGreaterThan(0.5);
  });

  it('says where few rows score high', () => {
    const mild = perspective.map((score) => Math.min(score, 0.79));
    expect(fitAttribute({ perspective: mild, own: squares }, everyRow, options).note).toContain(
      '0 at 0.8 or more and the highest 0.79',
    );
    const high = perspective.map((_, row) => (row < 30 ? 0.8 : 0.1));
    expect(fitAttribute({ perspective: high, own: squares }, everyRow, options).note).toBeNull();
  });
});

describe('the map’s file and page', () => {
  const rows = Array.from(perspective, (toxicity) => ({ labels: { toxicity } }));
  const ownScores = (attribute: string) =>
    attribute === 'toxicity' ? squares : new Float64Array(400).fill(Number.NaN);
  const build = (model: string) => buildMap({ model, rows, isUnseen: everyRow, ownScores, resamples: 10 });

  it('has the attributes that both judge, and is read as it was written', () => {
    const map = build('embedded-1.0');
    expect(Object.keys(map.attributes)).toEqual(['toxicity']);
    const { model, sample, attributes } = parsePerspectiveMap(JSON.parse(formatMap(map)));
    expect({ model, sample, attributes }).toEqual(JSON.parse(JSON.stringify(map)));
    expect(formatMap(map).split('\n').length).toBeLessThan(100);
  });

  it.each([
    ['embedded-0.1', false],
    ['embedded-0.2', false],
    ['embedded-0.2-fast', false],
    ['embedded-0.25', true],
    ['embedded-1.0', true],
  ])('says of %s whether it was trained without the sample: %s', (model, isUnseen) => {
    expect(build(model).sample).toMatchObject({ rows: 400, fittedRows: 400, isUnseen });
  });

  it('replaces what stands between the markers, and nothing else', () => {
    const page = readFileSync(join(root, 'docs', 'perspective-thresholds.md'), 'utf8');
    const fresh = refreshPage(page, build('embedded-1.0'));
    expect(fresh).toContain('**`embedded-1.0`**');
    expect(fresh).toContain('is left out of all training');
    expect(fresh.slice(0, 40)).toBe(page.slice(0, 40));
    expect(refreshPage(fresh, build('embedded-1.0'))).toBe(fresh);
    expect(() => refreshPage('no markers', build('m'))).toThrow('the page lacks the lines');
  });

  it('ships for the default model, with its page refreshed', async () => {
    const read = (path: string) => readFileSync(join(root, path), 'utf8');
    const map = JSON.parse(read('model/weights/perspective-map.json'));
    const shipped = parsePerspectiveMap(map);
    expect(shipped.model).toBe(JSON.parse(read('model/models.json')).default);
    expect(map.settingsSha256).toBe(await sha256Of(join(root, 'model', 'weights', 'deep.json')));
    expect(read('docs/perspective-thresholds.md')).toContain(renderThresholds(shipped));
  });
});

describe('loading the sample', () => {
  function writeSet(set: string, texts: string[]): void {
    mkdirSync(join(folder, 'train'), { recursive: true });
    const lines = texts.map((text, at) =>
      JSON.stringify({ text, labels: { toxicity: 0.1 }, lang: 'en', id: `${at}` }),
    );
    writeFileSync(join(folder, 'train', `${set}.jsonl.gz`), gzipSync(lines.join('\n')));
  }

  it('asks for the data folder where there is no sample', () => {
    expect(() => loadSample(folder)).toThrow('has no train/perspective_sample.jsonl.gz');
  });

  it('tells rows whose text stands in a set that is learnt from, whatever its spacing and case', () => {
    writeSet('perspective_sample', ['One, two!', 'Three four.', 'Five six.']);
    writeSet('jigsaw_wiki_train', ['one two', 'Something else.']);
    writeSet('hatexplain', ['FIVE\nSIX']);
    writeSet('a_set_that_is_not_learnt', ['Three four.']);
    const { rows, isUnseen } = loadSample(folder);
    expect(rows.map(({ text }) => text)).toEqual(['One, two!', 'Three four.', 'Five six.']);
    expect([...isUnseen]).toEqual([0, 1, 0]);
  });
});
