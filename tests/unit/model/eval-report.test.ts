import { describe, expect, it } from 'vitest';
import { describeMissingPeer } from '../../../model/eval/report/describe-peers.ts';
import { formatFigure, formatShare, formatShareFigure } from '../../../model/eval/report/format-figure.ts';
import { listTargets } from '../../../model/eval/report/list-targets.ts';
import { escapeXml, mark, picture, polyline } from '../../../model/eval/report/svg.ts';
import { toMarkdown, toTerminal } from '../../../model/eval/report/table.ts';
import { toCompactJson } from '../../../model/eval/report/write-report.ts';
import type { EvalResults } from '../../../model/eval/results.ts';

const figure = (value: number | null) => ({ value, low: value, high: value });

function resultsWith(sets: object[], configuration: object = {}): EvalResults {
  const base = {
    name: 'cascade',
    model: 'm',
    texts: 0,
    seconds: 0,
    stageShares: [],
    held: [],
    calibrations: [],
  };
  return { sets, configurations: [{ ...base, ...configuration }] } as unknown as EvalResults;
}

describe('figures in a table', () => {
  it('have three decimals and their interval, or a dash', () => {
    expect(formatFigure({ value: 0.93714, low: 0.931, high: 0.9435 })).toBe('0.937 (0.931–0.944)');
    expect(formatFigure(figure(null))).toBe('–');
    expect(formatShareFigure({ value: 0.046, low: 0.0301, high: 0.07 })).toBe('4.6 % (3.0–7.0)');
    expect(formatShare(null)).toBe('–');
  });
});

describe('a table', () => {
  const table = {
    head: ['name', 'n'],
    rows: [
      ['a|b', '1'],
      ['c', '1,000'],
    ],
  };

  it('is Markdown whose cells can hold a bar', () => {
    expect(toMarkdown(table)).toBe('| name | n |\n| --- | ---: |\n| a\\|b | 1 |\n| c | 1,000 |');
  });

  it('is set in columns on a terminal', () => {
    expect(toTerminal(table)).toBe('name      n\n────  ─────\na|b       1\nc     1,000');
  });
});

describe('the targets', () => {
  const set = (value: number, more: object = {}) => ({
    set: 's',
    attribute: 'toxicity',
    target: 0.9,
    isJudged: true,
    scorers: { cascade: { rocAuc: figure(value) } },
    ...more,
  });
  const verdicts = (results: EvalResults) => listTargets(results).map(({ verdict }) => verdict);

  it('are met by a figure that reaches them, and missed by one just below', () => {
    expect(verdicts(resultsWith([set(0.9), set(0.8999)]))).toEqual(['met', 'missed']);
    expect(verdicts(resultsWith([set(0.95, { aim: 0.97 })]))).toEqual(['met', 'missed']);
  });

  it('are reported where there are too few positives, and left out where none is set', () => {
    expect(verdicts(resultsWith([set(0.5, { isJudged: false }), set(0.5, { target: undefined })]))).toEqual([
      'reported',
    ]);
  });

  it('judge bins of 200 rows or more by their gap, whichever way it goes, and report smaller ones', () => {
    const bin = (rows: number, gap: number) => ({ from: 0.2, to: 0.5, rows, gap: figure(gap) });
    const empty = { from: 0.8, to: 1, rows: 0, gap: figure(null) };
    const bins = [bin(200, 0.05), bin(200, -0.0501), bin(199, 0.5), empty];
    const results = resultsWith([], { calibrations: [{ attribute: 'toxicity', split: 'test', bins }] });
    expect(verdicts(results)).toEqual(['met', 'missed', 'reported']);
    expect(listTargets(results).map(({ measured }) => measured.includes('199 rows'))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('hold spam to the rise of civil comments with addresses, where a run has measured it', () => {
    const rise = (addition: string, spamP99Rise?: number) => ({
      addition,
      p99Rise: 0.01,
      isMet: true,
      spamP99Rise,
    });
    const lines = (rises: object[]) =>
      listTargets(resultsWith([], { rises })).map(({ what, verdict }) => [what.split(',')[0], verdict]);
    expect(lines([rise('prices', 0.9), rise('addresses', 0.05)])).toEqual([
      ['civil comments with prices: rise at the 99th percentile', 'met'],
      ['civil comments with addresses: rise at the 99th percentile', 'met'],
      ['spam', 'met'],
    ]);
    expect(lines([rise('addresses', 0.0501)]).at(-1)).toEqual(['spam', 'missed']);
    expect(lines([rise('addresses')])).toHaveLength(1);
  });

  it('say of a pool which way it is to go', () => {
    const held = [
      { pool: 'p', kind: 'civil', held: figure(0.04), target: 0.05, isMet: true },
      { pool: 'p', kind: 'abusive', held: figure(0.5), target: 0.9, isMet: false },
      { pool: 'q', kind: 'abusive', held: figure(0.5) },
    ];
    const lines = listTargets(resultsWith([], { held }));
    expect(lines.map(({ aim, verdict }) => [aim, verdict])).toEqual([
      ['≤ 5.0 %', 'met'],
      ['≥ 90.0 %', 'missed'],
    ]);
  });
});

describe('a peer that was not run', () => {
  it('is named where its weights were not given, and not where it ran or was tried in vain', () => {
    const others = ['word list', 'linear baseline'];
    expect(describeMissingPeer({ peers: others, skipped: [] })).toContain('--tfjs-weights');
    expect(describeMissingPeer({ peers: others, skipped: ['cascade: no'] })).not.toBeNull();
    expect(describeMissingPeer({ peers: [...others, 'tfjs toxicity'], skipped: [] })).toBeNull();
    expect(describeMissingPeer({ peers: others, skipped: ['tfjs: no vocab.json'] })).toBeNull();
  });
});

describe('a picture', () => {
  it('has a title, colours for light and dark pages, and nothing that breaks it', () => {
    const svg = picture(100, 50, 'A < B & "C"', [
      polyline(
        [
          [1, 2.345],
          [3, 4],
        ],
        's0',
      ),
      mark(5, 5, 'cross', 's1'),
    ]);
    expect(svg).toContain('<title>A &lt; B &amp; &quot;C&quot;</title>');
    expect(svg).toContain('prefers-color-scheme:dark');
    expect(svg).toContain('points="1,2.35 3,4"');
    expect(svg.match(/<line class="s1 stroke"/g)).toHaveLength(2);
    expect(escapeXml('plain')).toBe('plain');
  });
});

describe('the results file', () => {
  it('has what is small on a line of its own, and reads back as it was', () => {
    const value = { figure: { value: 1, low: 0, high: 2 }, curve: [1, 2, 3], text: 'a { b } [c]', none: [] };
    const json = toCompactJson(value);
    expect(json).toContain('"figure": { "value": 1, "low": 0, "high": 2 }');
    expect(json).toContain('"curve": [ 1, 2, 3 ]');
    expect(JSON.parse(json)).toEqual(value);
  });
});
