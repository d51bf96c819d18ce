/** Finds what a misspelt setting was meant to be. */

/**
 * The name among `known` with the smallest edit distance (Levenshtein 1966) to `name`, or null where none is within a
 * third of its length. `WINNOW_` in front of a known name, as in `WINNOW_REDIS_URL`, is found too.
 */
export function findNearestName(name: string, known: readonly string[]): string | null {
  const bare = name.replace(/^WINNOW_/, '');
  if (known.includes(bare)) return bare;
  let nearest: string | null = null;
  let least = Math.floor(bare.length / 3) + 1;
  for (const candidate of known) {
    const distance = countEdits(name, candidate);
    if (distance < least) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

function countEdits(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const removed = (previous[column] ?? 0) + 1;
      const added = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(replaced, removed, added));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
