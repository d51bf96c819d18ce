/** Looks up the classes of a word by its hash, without making a string: an open-addressing table in typed arrays. */
import { CLASS_WORDS } from './class-words.ts';
import {
  CONDITION_WORDS,
  ETHNIC_WORDS,
  GENDER_WORDS,
  MIGRANT_WORDS,
  NATION_WORDS,
  ORIENTATION_WORDS,
  RELIGION_WORDS,
  SEAT_WORDS,
} from './identity-words.ts';

const IDENTITY_LISTS = [
  ['nation', NATION_WORDS],
  ['religion', RELIGION_WORDS],
  ['ethnic', ETHNIC_WORDS],
  ['orientation', ORIENTATION_WORDS],
  ['gender', GENDER_WORDS],
  ['migrant', MIGRANT_WORDS],
  ['condition', CONDITION_WORDS],
  ['seat', SEAT_WORDS],
] as const;

/** Class ids: 1..IDENTITY_COUNT are identities, GROUP_CLASS stands for any identity, the others follow. 0 is none. */
export const IDENTITY_COUNT = IDENTITY_LISTS.length;
/** The class that every identity word has besides its own. */
export const GROUP_CLASS = IDENTITY_COUNT + 1;
/** Names in the order of their ids; index 0 is unused. */
export const CLASS_NAMES: readonly string[] = [
  '',
  ...IDENTITY_LISTS.map(([name]) => name),
  'group',
  ...Object.keys(CLASS_WORDS),
];

/** FNV-1a's offset and prime (draft-eastlake-fnv, 32 bits), over UTF-16 code units rather than octets. */
export const FNV_OFFSET = 0x811c9dc5 | 0;
export const FNV_PRIME = 0x01000193;

/** The FNV-1a hash of a string's code units; the same as the features make of a token in lower case. */
export function hashUnits(text: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  return hash;
}

/** English endings for an entry marked with `~`; forms that don't exist do no harm. */
function inflect(entry: string): string[] {
  if (!entry.endsWith('~')) return [entry];
  const stem = entry.slice(0, -1);
  const cut = stem.endsWith('e') ? stem.slice(0, -1) : stem;
  return [stem, `${stem}s`, `${stem}es`, `${cut}ed`, `${cut}ing`, `${cut}er`, `${cut}ers`];
}

const TABLE_BITS = 15;
const TABLE_MASK = (1 << TABLE_BITS) - 1;

/** Up to four class ids a word, packed into one integer, lowest byte first; 0 where the word has none. */
export interface ClassTable {
  lookup(hash: number): number;
}

/** Builds the table from the word lists: about 10,000 forms, some milliseconds. */
export function buildClassTable(): ClassTable {
  const keys = new Int32Array(1 << TABLE_BITS);
  const packed = new Int32Array(1 << TABLE_BITS);
  const add = (word: string, classId: number) => {
    const hash = hashUnits(word);
    let slot = (hash ^ (hash >>> 15)) & TABLE_MASK;
    while (packed[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & TABLE_MASK;
    keys[slot] = hash;
    let before = packed[slot] as number;
    for (let shift = 0; shift < 32; shift += 8) {
      const held = (before >>> shift) & 0xff;
      if (held === classId) return;
      if (held === 0) {
        before |= classId << shift;
        packed[slot] = before;
        return;
      }
    }
  };
  IDENTITY_LISTS.forEach(([, words], index) => {
    for (const word of words.trim().split(/\s+/)) {
      // An identity comes first, so that the lowest byte alone tells whether a word is one.
      add(word, index + 1);
      add(word, GROUP_CLASS);
    }
  });
  Object.values(CLASS_WORDS).forEach((words, index) => {
    for (const entry of words.trim().split(/\s+/)) {
      for (const word of inflect(entry)) add(word, GROUP_CLASS + 1 + index);
    }
  });
  return {
    lookup(hash) {
      let slot = (hash ^ (hash >>> 15)) & TABLE_MASK;
      while (packed[slot] !== 0) {
        if (keys[slot] === hash) return packed[slot] as number;
        slot = (slot + 1) & TABLE_MASK;
      }
      return 0;
    },
  };
}
