import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFairness } from '../../../model/eval/fairness-markdown.ts';
import { countDialectMarkers, readRealSet } from '../../../model/eval/fairness-real-sets.ts';
import type { FairnessResults } from '../../../model/eval/fairness-results.ts';
import { runFairness, type ScoreRows } from '../../../model/eval/fairness-run.ts';
import { templateRows } from '../../../model/eval/fairness-template-rows.ts';
import { ATTRIBUTES } from '../../../src/domain/attribute.ts';

const folder = mkdtempSync(join(tmpdir(), 'winnow-fairness-'));
afterAll(() => rmSync(folder, { recursive: true }));

function writeSet(split: string, set: string, rows: object[]): void {
  mkdirSync(join(folder, split), { recursive: true });
  const lines = rows.map((row, at) => JSON.stringify({ lang: 'en', id: String(at), ...row })).join('\n');
  writeFileSync(join(folder, split, `${set}.jsonl.gz`), gzipSync(lines));
}

/** Knows the templates' labels; of other texts it holds those with "bad" in them. Deaf people are always held. */
const abusive = new Set(
  templateRows()
    .filter(({ isAbusive }) => isAbusive)
    .map(({ text }) => text),
);
const scoreRows: ScoreRows = async (rows) => {
  const scores = new Float64Array(rows.length * ATTRIBUTES.length);
  const isHeld = Uint8Array.from(rows, ({ text }, row) => {
    const score = abusive.has(text) || /\bbad\b|\bdeaf\b/i.test(text) ? 0.9 : 0.1;
    scores[row * ATTRIBUTES.length] = score;
    return Number(score > 0.5);
  });
  return { scores, isHeld };
};

describe('a fairness run', () => {
  let results: FairnessResults;
  const steps: string[] = [];
  beforeAll(async () => {
    writeSet('test', 'wiki_identity_nontoxic', [
      { text: 'A bad translation by a Sikh.', labels: { toxicity: 0 } },
      ...Array.from({ length: 9 }, () => ({ text: 'A Sikh wrote it.', labels: { toxicity: 0 } })),
    ]);
    writeSet('test', 'hatemoji_build', [
      { text: 'They are bad.', labels: { toxicity: 1 }, targets: ['jew', 'unheard-of'] },
      { text: 'They are missed.', labels: { toxicity: 1 }, targets: ['blawom'] },
      { text: 'Unlabelled.', labels: { threat: 0 } },
    ]);
    writeSet('dev', 'davidson', [
      { text: "Y'all finna be late.", labels: { toxicity: 0 } },
      { text: 'Plain.', labels: { toxicity: 0 } },
    ]);
    results = await runFairness(scoreRows, folder, { resamples: 8, onStep: (step) => steps.push(step) });
  });

  it('finds perfect areas but for the group that is always held', () => {
    const areas = Object.fromEntries(results.templates.areas.map((entry) => [entry.group, entry.areas]));
    expect(areas.muslims?.subgroup).toEqual({ area: 1, low: 1, high: 1 });
    expect(areas.muslims?.plainBpsn.area).toBe(1);
    expect(areas['deaf-people']?.subgroup.area).toBe(0.5);
    expect(areas['deaf-people']?.bpsn.area).toBe(0.5);
    expect(areas['deaf-people']?.bnsp.area).toBeGreaterThan(0.95);
    expect(areas.muslims?.bnsp.area).toBeLessThan(1);
  });

  it('names that group at the threshold', () => {
    const { groups, largestGap, all } = results.templates.thresholds;
    const above = groups.filter(({ falseAlarms }) => falseAlarms.aim === 'above').map(({ group }) => group);
    expect(above).toEqual(['deaf-people']);
    expect(largestGap.falseAlarms).toMatchObject({ difference: 1, highest: 'deaf-people' });
    expect(all.misses.rate).toBe(0);
    expect(results.iAm.groups.filter(({ held }) => held.events > 0).map(({ group }) => group)).toEqual([
      'deaf-people',
    ]);
    // Of one adjective six nouns, in one plain sentence and in four others.
    expect([results.iAm.plain.events, results.iAm.unlearnt.events]).toEqual([6, 24]);
  });

  it('reads groups from words and targets, and passes over rows without the label', () => {
    expect(results.identityNontoxic).toMatchObject({ rows: 10, events: 1, rate: 0.1 });
    expect(results.real.sets.map(({ set }) => set)).toEqual(['wiki_identity_nontoxic', 'hatemoji_build']);
    const { all, groups } = results.real.all;
    expect([all.falseAlarms.rows, all.misses.rows]).toEqual([10, 2]);
    const counts = groups.map(({ group, falseAlarms, misses }) => [group, falseAlarms.rows, misses.events]);
    expect(counts).toEqual([
      ['black-people', 0, 1],
      ['jews', 0, 0],
      ['sikhs', 10, 0],
      ['women', 0, 1],
    ]);
    const sikhs = results.real.standardised.find(({ group }) => group === 'sikhs');
    expect(sikhs?.falseAlarms).toMatchObject({ observed: 1, expected: 1, ratio: 1 });
  });

  it('tells tweets by their markers', () => {
    const groups = results.real.dialect?.groups.map(({ group, falseAlarms }) => [group, falseAlarms.rows]);
    expect(groups).toEqual([
      ['no marker', 1],
      ['one marker or more', 1],
      ['two markers or more', 1],
    ]);
  });

  it('says what it is at', () => {
    expect(steps).toContain('templates');
    expect(steps.at(-1)).toBe('davidson');
  });

  it('writes a report with every part and no text of the sets', () => {
    const report = writeFairness({ model: 'a-1', measuredOn: '2026-11-24', results });
    expect(report).toContain('# Fairness of `a-1`');
    expect(report).toContain('held 10.0 % [1.8-40.4] (aim: at most 2 %)');
    expect(report).toMatch(/^\| deaf-people \| 0\.500 \[0\.500-0\.500\] \|/m);
    expect(report).toContain('### hatemoji_build (test)');
    expect(report).not.toMatch(/translation|finna|They are/);
  });

  it('leaves out what is not in the folder', async () => {
    const bare = await runFairness(scoreRows, join(folder, 'none'), { split: 'dev', resamples: 8 });
    expect(bare.identityNontoxic).toBeNull();
    expect(bare.real).toMatchObject({ sets: [], dialect: null });
    expect(writeFairness({ model: 'a-1', measuredOn: '2026-11-24', results: bare })).toContain('not at hand');
  });
});

describe('reading a real set', () => {
  it('takes rows evenly where there is a limit', () => {
    const rows = Array.from({ length: 100 }, (_, at) => ({
      text: `row ${at}`,
      labels: { toxicity: at % 2 },
    }));
    writeSet('dev', 'many', rows);
    const plan = { set: 'many', splits: ['dev'], attribute: 'toxicity' } as const;
    expect(readRealSet(folder, plan, 4).map(({ text }) => text)).toEqual([
      'row 0',
      'row 25',
      'row 50',
      'row 75',
    ]);
    expect(readRealSet(folder, plan, Number.POSITIVE_INFINITY).length).toBe(100);
  });
});

describe('markers of dialect', () => {
  it.each([
    ['He be working late, finna go home', 2],
    ["Ain't nobody got no time, y'all", 3],
    ['The committee has decided to adjourn.', 0],
    ['They were late and I am about to leave.', 0],
  ])('counts those of "%s"', (text, least) => {
    const count = countDialectMarkers(text);
    expect(least === 0 ? count : count >= least).toBe(least === 0 ? 0 : true);
  });
});
