import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeepRow, developmentRows } from '../../../model/deep/deep-rows.ts';

const LINES = [
  { text: '😀 what a fool', labels: { toxicity: 1, insult: 1 }, spans: [[9, 13]] },
  { text: 'shown to raters, who agreed on nothing', labels: { toxicity: 1, insult: 0.2 } },
  { text: 'rated as a whole, and shown to nobody for marking', labels: { toxicity: 1 } },
  { text: 'an empty list', labels: { toxicity: 1, insult: 0 }, spans: [] },
];

describe('rows with marked spans', () => {
  let folder: string;
  let rows: DeepRow[];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'winnow-rows-'));
    mkdirSync(join(folder, 'dev'));
    const lines = LINES.map((line, id) => JSON.stringify({ ...line, id: String(id), lang: 'en' }));
    writeFileSync(join(folder, 'dev', 'civil_toxic_spans.jsonl.gz'), gzipSync(lines.join('\n')));
    rows = developmentRows(folder).filter((row) => row.set === 'civil_toxic_spans');
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('count spans in UTF-16 code units', () => {
    const [begin, end] = rows[0]?.spans?.[0] ?? [0, 0];
    expect(rows[0]?.text.slice(begin, end)).toBe('fool');
  });

  it('tell those in which raters marked nothing from those that nobody was asked about', () => {
    expect(rows.map((row) => row.spans?.length ?? null)).toEqual([1, 0, null, 0]);
  });
});
