/** The word list that many sites begin with: npm `obscenity` with its English words and its own undoing of disguises. */
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { ATTRIBUTES } from '../../../src/domain/attribute.ts';
import type { EvalRow } from '../eval-rows.ts';
import type { Peer } from './peer.ts';

/** Of a text with one listed word. */
const ONE_WORD = 0.5;

/**
 * The list knows words and no attributes: its score, n / (n + 1) of n listed words, stands for every attribute but spam.
 * More words rank higher, which does the list a kindness: as a filter it only says yes or no.
 */
export function createWordListPeer(): Peer {
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  return {
    name: 'word list',
    languages: ['en'],
    thresholdOf: () => ONE_WORD,
    async scoreRows(rows: readonly EvalRow[], onProgress) {
      const scores = new Float64Array(rows.length * ATTRIBUTES.length).fill(Number.NaN);
      rows.forEach(({ text }, row) => {
        const count = countWords(matcher, text);
        ATTRIBUTES.forEach((attribute, at) => {
          if (attribute !== 'spam') scores[row * ATTRIBUTES.length + at] = count / (count + 1);
        });
      });
      onProgress(rows.length);
      return scores;
    },
    close: async () => {},
  };
}

/** One word may match several patterns, or one twice: what overlaps is one. */
function countWords(matcher: RegExpMatcher, text: string): number {
  let count = 0;
  let end = -1;
  for (const match of matcher.getAllMatches(text, true)) {
    if (match.startIndex > end) count += 1;
    end = Math.max(end, match.endIndex);
  }
  return count;
}
