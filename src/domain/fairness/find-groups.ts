/** Which groups a comment speaks of, by the words in it. */
import { IDENTITY_GROUPS, type IdentityGroup } from './identity-groups.ts';

/** Answers the names of the groups, each once, in the order of the list. */
export type FindGroups = (text: string) => string[];

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

interface Term {
  words: readonly string[];
  /** Place of its group in the list. */
  place: number;
}

/**
 * Makes the finder for a list of groups; without one, for the built-in list. Whole words in any case and form of letters,
 * so "Muslims'" and "African-American" are found. Time linear in the text.
 */
export function createGroupFinder(groups: readonly IdentityGroup[] = IDENTITY_GROUPS): FindGroups {
  const byFirstWord = new Map<string, Term[]>();
  groups.forEach(({ terms }, place) => {
    for (const term of terms) {
      const words = term.split(' ');
      const first = words[0] as string;
      const known = byFirstWord.get(first);
      if (known === undefined) byFirstWord.set(first, [{ words, place }]);
      else known.push({ words, place });
    }
  });
  return (text) => {
    const words = text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
    const found = new Set<number>();
    words.forEach((word, at) => {
      for (const term of byFirstWord.get(word) ?? []) {
        if (term.words.every((wanted, offset) => words[at + offset] === wanted)) found.add(term.place);
      }
    });
    return [...found].sort((a, b) => a - b).map((place) => (groups[place] as IdentityGroup).group);
  };
}
