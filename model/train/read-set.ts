/** Reads one set as laid out in a data folder: `<folder>/<split>/<set>.jsonl.gz`, a JSON object a line. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A line of a set; `spans` are half-open ranges of Unicode code points, `context` is the parent comment. */
export interface SetRow {
  text: string;
  labels: Record<string, number>;
  lang: string;
  id: string;
  form?: string;
  spans?: [number, number][];
  context?: string;
}

export type Split = 'train' | 'dev' | 'test';

/** Where a set of a split lies. */
export function pathOfSet(folder: string, split: Split, set: string): string {
  return join(folder, split, `${set}.jsonl.gz`);
}

/** All rows of a set in a split, in the order of the file; none where the set has no such split. */
export function readSet(folder: string, split: Split, set: string): SetRow[] {
  const path = pathOfSet(folder, split, set);
  if (!existsSync(path)) return [];
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as SetRow);
}
