/**
 * Finds any number of sequences in a stream of symbols in one pass (Aho and Corasick, "Efficient string matching",
 * CACM 18(6), 1975). The time grows with the stream and with what is found, never with the number of sequences.
 */

const ROOT = 0;
const NONE = -1;

/** The edge by which a node was made; node n (the root is 0) has the arrival n - 1. */
interface Arrival {
  parent: number;
  symbol: number;
}

export interface SequenceMatcher {
  /** The indexes, each once and in the order found, of the sequences that occur in the stream. */
  find(stream: Iterable<number>): number[];
}

/**
 * Builds the matcher. Symbols are whole numbers from 0 to `symbolCount` - 1; a symbol outside of that may stand in a
 * stream and matches nothing. An empty sequence is never found. Equal sequences are each found.
 */
export function compileSequences(
  sequences: readonly (readonly number[])[],
  symbolCount: number,
): SequenceMatcher {
  // One map for all edges, keyed by node and symbol: a map a node would cost ten times the memory.
  const edges = new Map<number, number>();
  const arrivals: Arrival[] = [];
  const endsAt: (number[] | null)[] = [null];

  sequences.forEach((sequence, index) => {
    let node = ROOT;
    for (const symbol of sequence) {
      const key = node * symbolCount + symbol;
      let next = edges.get(key);
      if (next === undefined) {
        next = endsAt.length;
        edges.set(key, next);
        endsAt.push(null);
        arrivals.push({ parent: node, symbol });
      }
      node = next;
    }
    if (node !== ROOT) {
      const ends = endsAt[node];
      if (ends) ends.push(index);
      else endsAt[node] = [index];
    }
  });

  const { fallback, shorterEnd } = linkNodes(edges, arrivals, endsAt, symbolCount);

  const step = (from: number, symbol: number): number => {
    if (symbol < 0 || symbol >= symbolCount) return ROOT;
    for (let node = from; ; node = fallback[node] as number) {
      const next = edges.get(node * symbolCount + symbol);
      if (next !== undefined) return next;
      if (node === ROOT) return ROOT;
    }
  };

  return {
    find(stream) {
      const found: number[] = [];
      const seen = new Set<number>();
      let node = ROOT;
      for (const symbol of stream) {
        node = step(node, symbol);
        // A node seen before has had all of its shorter ends reported too, so each end is walked once a stream.
        for (
          let end = endsAt[node] ? node : (shorterEnd[node] as number);
          end !== NONE && !seen.has(end);
          end = shorterEnd[end] as number
        ) {
          seen.add(end);
          for (const index of endsAt[end] as number[]) found.push(index);
        }
      }
      return found;
    },
  };
}

/**
 * Per node, where to go on when no edge fits (the longest proper suffix that is a node), and the nearest node along
 * those links at which a sequence ends.
 */
function linkNodes(
  edges: ReadonlyMap<number, number>,
  arrivals: readonly Arrival[],
  endsAt: readonly (number[] | null)[],
  symbolCount: number,
): { fallback: Int32Array; shorterEnd: Int32Array } {
  const fallback = new Int32Array(endsAt.length);
  const shorterEnd = new Int32Array(endsAt.length).fill(NONE);
  const depth = new Int32Array(endsAt.length);
  arrivals.forEach(({ parent }, i) => {
    depth[i + 1] = (depth[parent] as number) + 1;
  });
  // Shallow first: a node's link points to a shallower node, which must have its own by then.
  const order = arrivals.map((_, i) => i + 1);
  order.sort((a, b) => (depth[a] as number) - (depth[b] as number));
  for (const node of order) {
    const { parent, symbol } = arrivals[node - 1] as Arrival;
    let link = ROOT;
    if (parent !== ROOT) {
      let from = fallback[parent] as number;
      for (;;) {
        const next = edges.get(from * symbolCount + symbol);
        if (next !== undefined) {
          link = next;
          break;
        }
        if (from === ROOT) break;
        from = fallback[from] as number;
      }
    }
    fallback[node] = link;
    shorterEnd[node] = endsAt[link] ? link : (shorterEnd[link] as number);
  }
  return { fallback, shorterEnd };
}
