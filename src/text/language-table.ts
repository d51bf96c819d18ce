/**
 * The n-grams of the package `eld` (its database of the size `small`) as flat tables. The package's own form, an object of
 * 81,000 small objects in a source file, takes 146 MB and 330 ms a thread to load (2026-11, Node 20); this takes 6 MB and 90 ms.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Slots of the hash table; two thirds stay in use. */
const SLOTS = 1 << 17;
/** What the package takes off each stored score, to keep its file small. */
const BASE_SCORE = 53;
/** `'key':{lang:score,…}`, or `key:{…}` where the key needs no quotes. */
const ENTRY = /(?:'((?:[^'\\]|\\.)+)'|([^\s:{},'"]+)):\{([^}]*)\}/g;
const LANGUAGE = /(\d+):'(\w+)'/g;

/** N-grams to scores. Keys are up to six characters below 256: four in `low`, two in `high`. */
export interface LanguageTable {
  /** ISO 639-1 codes, by their numbers. */
  readonly languages: readonly string[];
  /** `[SLOTS]`. An empty slot has `count` 0. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Where the n-gram's pairs begin, and how many there are. */
  readonly first: Uint32Array;
  readonly count: Uint8Array;
  /** `[pairs]`: languages and what the n-gram adds to each. */
  readonly pairLanguage: Uint8Array;
  readonly pairScore: Uint16Array;
  /** By UTF-8 byte the character that stands for it in keys; `[256]`. */
  readonly characterOfByte: Uint8Array;
  /** What parts words. */
  readonly separators: RegExp;
  /** By language number what its texts score on average, 0..1. */
  readonly averages: Float64Array;
}

/** The slot of a key, or the empty one where it would stand. */
export function findSlot(
  table: Pick<LanguageTable, 'low' | 'high' | 'count'>,
  low: number,
  high: number,
): number {
  let hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  let slot = hash & (SLOTS - 1);
  while (table.count[slot] !== 0 && (table.low[slot] !== low || table.high[slot] !== high)) {
    slot = (slot + 1) & (SLOTS - 1);
  }
  return slot;
}

/** Reads the installed package. Rejects where it isn't laid out as the version is that Winnow names. */
export async function loadLanguageTable(): Promise<LanguageTable> {
  const folder = findPackage();
  const text = readFileSync(join(folder, 'ngrams', 'small.js'), 'utf8');
  const from = text.indexOf('ngrams:{');
  const languages = [...text.slice(0, from).matchAll(LANGUAGE)].map(([, , code]) => code as string);
  const low = new Int32Array(SLOTS);
  const high = new Int32Array(SLOTS);
  const first = new Uint32Array(SLOTS);
  const count = new Uint8Array(SLOTS);
  const table = { low, high, count };
  const pairLanguage: number[] = [];
  const pairScore: number[] = [];
  ENTRY.lastIndex = from + 'ngrams:{'.length;
  for (let entry = ENTRY.exec(text); entry !== null; entry = ENTRY.exec(text)) {
    const key = entry[1]?.replace(/\\(.)/g, '$1') ?? (entry[2] as string);
    const [keyLow, keyHigh] = packKey(key);
    const slot = findSlot(table, keyLow, keyHigh);
    low[slot] = keyLow;
    high[slot] = keyHigh;
    first[slot] = pairLanguage.length;
    for (const pair of (entry[3] as string).split(',')) {
      const colon = pair.indexOf(':');
      pairLanguage.push(Number(pair.slice(0, colon)));
      pairScore.push(Number(pair.slice(colon + 1)) + BASE_SCORE);
    }
    count[slot] = pairLanguage.length - (first[slot] as number);
  }
  if (languages.length !== 60 || pairLanguage.length < 100_000) throw notAsExpected(folder);
  const load = (name: string) => import(pathToFileURL(join(folder, name)).href);
  const { dictionary } = (await load('dictionary.js')) as { dictionary: string[] };
  const { separators } = (await load('regexPatterns.js')) as { separators: RegExp };
  const { avgScore } = (await load('avgScore.js')) as { avgScore: Record<string, number> };
  if (dictionary?.length !== 256 || !(separators instanceof RegExp)) throw notAsExpected(folder);
  return {
    languages,
    ...table,
    first,
    pairLanguage: Uint8Array.from(pairLanguage),
    pairScore: Uint16Array.from(pairScore),
    characterOfByte: Uint8Array.from(dictionary, (character) => character.charCodeAt(0)),
    separators,
    averages: Float64Array.from(languages, (code) => avgScore[code] as number),
  };
}

function packKey(key: string): [low: number, high: number] {
  let low = 0;
  let high = 0;
  for (let at = 0; at < key.length; at++) {
    if (at < 4) low |= key.charCodeAt(at) << (8 * at);
    else high |= key.charCodeAt(at) << (8 * (at - 4));
  }
  return [low, high];
}

function findPackage(): string {
  const require = createRequire(import.meta.url);
  for (const folder of require.resolve.paths('eld') ?? []) {
    const source = join(folder, 'eld', 'src');
    if (existsSync(join(source, 'ngrams', 'small.js'))) return source;
  }
  throw new Error('The package eld is not installed: run npm ci.');
}

function notAsExpected(folder: string): Error {
  return new Error(`The package eld in ${folder} is another version than Winnow names: run npm ci.`);
}
