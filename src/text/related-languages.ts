/** Languages that detection mixes up: a text detected as a close relative of a declared one is taken for that one. */

/** Groups of close relatives (ISO 639-1); a language may stand in several. */
const GROUPS: readonly (readonly string[])[] = [
  ['de', 'nl', 'af', 'lb', 'fy', 'yi'],
  ['da', 'no', 'nb', 'nn', 'sv', 'is', 'fo'],
  ['es', 'pt', 'gl', 'ca', 'it', 'oc', 'an'],
  ['fr', 'ca', 'oc', 'it', 'ht'],
  ['it', 'ro', 'co', 'sc', 'rm'],
  ['cs', 'sk', 'pl'],
  ['hr', 'sr', 'bs', 'sl', 'mk', 'bg'],
  ['ru', 'uk', 'be', 'bg'],
  ['fi', 'et'],
  ['lt', 'lv'],
  ['tr', 'az', 'tk'],
  ['id', 'ms', 'tl', 'jv', 'su'],
  ['hi', 'mr', 'ne', 'sa'],
  ['ur', 'fa', 'ar', 'ku', 'ps'],
  ['bn', 'as'],
  ['am', 'ti'],
  ['zh', 'ja'],
];

const relatives = new Map<string, Set<string>>();
for (const group of GROUPS) {
  for (const language of group) {
    const set = relatives.get(language) ?? new Set();
    for (const other of group) if (other !== language) set.add(other);
    relatives.set(language, set);
  }
}

/** True for two different languages of one group. Symmetric. */
export function areRelated(one: string, other: string): boolean {
  return relatives.get(one)?.has(other) ?? false;
}
