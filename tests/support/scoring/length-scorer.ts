/**
 * A scorer whose answers follow from the piece, for tests of what lies around scorers. Words in a piece make it
 * misbehave: `poison` throws, `crash` ends the thread, `unavailable` is a passing fault, `hang` never returns.
 */
import { existsSync } from 'node:fs';
import { noScores, type Scores } from '../../../src/domain/attribute.ts';
import type { Piece, Scorer } from '../../../src/scoring/scorer.ts';
import { ScorerUnavailable } from '../../../src/scoring/scorer-faults.ts';

export interface LengthScorerOptions {
  /** Blocks the thread for so long a batch. */
  blockMs?: number;
  maxBatch?: number;
  maxPieceLength?: number;
  /** The start fails if this is set. */
  failWith?: string;
  /** The start fails while this file is there. */
  failWhileFile?: string;
  /** What it says of itself. */
  warning?: string;
}

/** Toxicity is 0.9 where the piece says `insult`, else its length in thousands; threat is 0.5; the rest is null. */
export function lengthScores(text: string): Scores {
  const toxicity = text.includes('insult') ? 0.9 : Math.min(0.29, text.length / 1_000);
  return { ...noScores(), toxicity, threat: 0.5 };
}

export function createScorer(options: LengthScorerOptions = {}): Scorer {
  const { blockMs = 0, maxBatch = 64, maxPieceLength = 400, failWith, failWhileFile, warning } = options;
  if (failWith !== undefined) throw new Error(failWith);
  if (failWhileFile !== undefined && existsSync(failWhileFile)) throw new Error('the file is there');
  return {
    model: 'length-1',
    attributes: ['toxicity', 'threat'],
    languages: ['en'],
    maxBatch,
    maxPieceLength,
    ...(warning === undefined ? {} : { warning }),
    async score(pieces: readonly Piece[], signal?: AbortSignal) {
      signal?.throwIfAborted();
      const until = performance.now() + blockMs;
      while (performance.now() < until);
      const all = pieces.map((piece) => piece.text).join('\n');
      if (all.includes('poison')) throw new RangeError('poison');
      if (all.includes('unavailable')) throw new ScorerUnavailable('not now');
      if (all.includes('crash')) setImmediate(() => process.exit(7));
      if (all.includes('crash') || all.includes('hang')) return new Promise(() => {});
      return pieces.map((piece) => lengthScores(piece.text));
    },
    explain(piece, attributes) {
      const begin = piece.text.indexOf('insult');
      if (begin < 0 || !attributes.includes('toxicity')) return [];
      return [{ attribute: 'toxicity', begin, end: begin + 'insult'.length, score: 0.8 }];
    },
    close: async () => {},
  };
}
