/** One wildcard pattern against one word, in time linear in the word: no backtracking, no regular expression. */

export interface Wildcard {
  /** The literal parts between the stars, none empty. */
  parts: readonly string[];
  /** Whether a star, or nothing that must be matched, stands before the first and after the last part. */
  isOpenAtStart: boolean;
  isOpenAtEnd: boolean;
  /** Per part, for each length the longest border of the prefix (Knuth, Morris and Pratt, SIAM J. Comput. 6(2), 1977). */
  borders: readonly Int32Array[];
}

/**
 * `pattern` is folded. `opensAtStart` and `opensAtEnd` add a star where an end lies in a script without spaces,
 * whose words have no visible ends.
 */
export function compileWildcard(pattern: string, opensAtStart: boolean, opensAtEnd: boolean): Wildcard {
  const parts = pattern.split('*').filter((part) => part !== '');
  return {
    parts,
    isOpenAtStart: opensAtStart || pattern.startsWith('*'),
    isOpenAtEnd: opensAtEnd || pattern.endsWith('*'),
    borders: parts.map(bordersOf),
  };
}

/**
 * Whether the whole word fits. Taking each part at its first place is right, because an earlier place never leaves
 * less room for the rest.
 */
export function matchesWildcard(wildcard: Wildcard, word: string): boolean {
  const { parts, borders, isOpenAtStart, isOpenAtEnd } = wildcard;
  let first = 0;
  let last = parts.length;
  let from = 0;
  let to = word.length;
  if (!isOpenAtStart) {
    const part = parts[0] as string;
    if (!word.startsWith(part)) return false;
    from = part.length;
    first = 1;
    // A pattern without a star is the word itself.
    if (first === last && !isOpenAtEnd) return from === to;
  }
  if (!isOpenAtEnd) {
    const part = parts[last - 1] as string;
    if (!word.endsWith(part)) return false;
    to -= part.length;
    last -= 1;
  }
  for (let i = first; i < last; i += 1) {
    from = endOfFirst(word, parts[i] as string, borders[i] as Int32Array, from, to);
    if (from === -1) return false;
  }
  return from <= to;
}

/** Where the first occurrence of `part` in `word` from `from` to `to` ends, or -1. */
function endOfFirst(word: string, part: string, border: Int32Array, from: number, to: number): number {
  let matched = 0;
  for (let i = from; i < to; i += 1) {
    const code = word.charCodeAt(i);
    while (matched > 0 && part.charCodeAt(matched) !== code) matched = border[matched - 1] as number;
    if (part.charCodeAt(matched) === code) matched += 1;
    if (matched === part.length) return i + 1;
  }
  return -1;
}

function bordersOf(part: string): Int32Array {
  const border = new Int32Array(part.length);
  let matched = 0;
  for (let i = 1; i < part.length; i += 1) {
    const code = part.charCodeAt(i);
    while (matched > 0 && part.charCodeAt(matched) !== code) matched = border[matched - 1] as number;
    if (part.charCodeAt(matched) === code) matched += 1;
    border[i] = matched;
  }
  return border;
}
