/**
 * The embedded scorer as a scoring thread loads it for an evaluation: the shipped one, in one of its stages, that also
 * tells how many pieces each stage answered. Threads share the counts by memory, for the pool passes scores alone.
 */
import { createEmbeddedScorer, type EmbeddedScorerOptions } from '../../src/scoring/embedded/index.ts';
import type { Piece, Scorer } from '../../src/scoring/scorer.ts';

/** Which stages answer: both, as shipped, or one alone. */
export const STAGES = ['cascade', 'fast', 'deep'] as const;
export type Stage = (typeof STAGES)[number];

/** Survives structured cloning. */
export interface CountedScorerOptions {
  /** Handed on to `createEmbeddedScorer`. */
  embedded: EmbeddedScorerOptions & { stage: Stage };
  /** Pieces answered so far by all threads: `Int32Array [fast, deep]`. */
  counts: SharedArrayBuffer;
}

/** Loads the scorer; after each call its stage counts are added to the shared ones. */
export async function createScorer(options: CountedScorerOptions): Promise<Scorer> {
  const scorer = await createEmbeddedScorer(options.embedded);
  const shared = new Int32Array(options.counts);
  let { fast, deep } = scorer.stageCounts;
  const addCounts = () => {
    const now = scorer.stageCounts;
    Atomics.add(shared, 0, now.fast - fast);
    Atomics.add(shared, 1, now.deep - deep);
    ({ fast, deep } = now);
  };
  return {
    ...scorer,
    async score(pieces: readonly Piece[], signal?: AbortSignal) {
      const scores = await scorer.score(pieces, signal);
      addCounts();
      return scores;
    },
  };
}
