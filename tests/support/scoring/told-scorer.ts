/**
 * A scorer that is told by the text what to answer, in this process: `toxicity 0.45` anywhere in it scores that, `poison`
 * can't be scored. While `isAway` is set nothing can, as with a remote that is down.
 */
import { noScores } from '../../../src/domain/attribute.ts';
import { createTextScorer } from '../../../src/scoring/score-texts.ts';
import type { TextScorer } from '../../../src/scoring/scored-text.ts';
import { ScorerUnavailable } from '../../../src/scoring/scorer-faults.ts';

export interface ToldScorer extends TextScorer {
  isAway: boolean;
  /** Texts that it was asked about since it was made. */
  askedCount: number;
}

/** Knows English alone, unless told otherwise. */
export function createToldScorer(options: { model?: string; languages?: string[] | null } = {}): ToldScorer {
  const { model = 'told-1', languages = ['en'] } = options;
  const state = { isAway: false, askedCount: 0 };
  const scorer = createTextScorer({
    model,
    attributes: ['toxicity', 'insult'],
    languages,
    maxBatch: 64,
    maxPieceLength: 4_000,
    async score(pieces) {
      return pieces.map(({ text }) => {
        if (text.includes('poison')) throw new RangeError('poison');
        const toxicity = Number(/toxicity (\d\.\d+)/.exec(text)?.[1] ?? 0.1);
        return { ...noScores(), toxicity, insult: 0.1 };
      });
    },
    close: async () => {},
  });
  return Object.assign(state, {
    model,
    attributes: scorer.attributes,
    languages,
    async scoreTexts(texts: Parameters<TextScorer['scoreTexts']>[0]) {
      state.askedCount += texts.length;
      if (state.isAway) throw new ScorerUnavailable('the scorer is away');
      return scorer.scoreTexts(texts);
    },
    close: () => scorer.close(),
  });
}
