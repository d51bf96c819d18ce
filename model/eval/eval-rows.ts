/** Rows of the data folder with their labels in typed arrays, each file read once. */
import { ATTRIBUTES, type Attribute } from '../../src/domain/attribute.ts';
import { readSet } from '../train/read-set.ts';
import type { EvalSet, SetPart } from './eval-sets.ts';

/** A row as it is scored; `spans` are code points. */
export interface EvalRow {
  text: string;
  lang: string;
  labels: Readonly<Record<string, number>>;
  spans?: [number, number][];
}

/** Rows of one file. */
export interface LoadedPart extends SetPart {
  /** `split/set`: what scores are kept under. */
  key: string;
  rows: readonly EvalRow[];
}

/** Answers the file's rows; none where it isn't there. */
export type LoadPart = (part: SetPart) => LoadedPart;

/**
 * A reader that keeps what it has read and remembers which files are missing. With `maxRows` it takes rows at even
 * distances, so that a quick run sees the whole of a file.
 */
export function createLoader(
  folder: string,
  maxRows = Number.POSITIVE_INFINITY,
): { load: LoadPart; missing: Set<string> } {
  const loaded = new Map<string, LoadedPart>();
  const missing = new Set<string>();
  return {
    missing,
    load(part) {
      const key = `${part.split}/${part.set}`;
      const known = loaded.get(key);
      if (known !== undefined) return known;
      const all = readSet(folder, part.split, part.set);
      if (all.length === 0) missing.add(key);
      const step = Math.max(1, Math.ceil(all.length / maxRows));
      const fresh = { ...part, key, rows: all.filter((_, index) => index % step === 0) };
      loaded.set(key, fresh);
      return fresh;
    },
  };
}

/** All rows of a set, part after part. */
export function rowsOf(set: EvalSet, load: LoadPart): EvalRow[] {
  return set.parts.flatMap((part) => load(part).rows);
}

/** The attributes that a set annotates with at least one positive and one negative. */
export function judgedAttributes(rows: readonly EvalRow[]): Attribute[] {
  return ATTRIBUTES.filter((attribute) => {
    const known = rows.flatMap(({ labels }) => labels[attribute] ?? []);
    return known.some((label) => label >= 0.5) && known.some((label) => label < 0.5);
  });
}
