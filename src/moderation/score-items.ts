/** Scores only: texts in, scores out, nothing stored. */
import { noScores } from '../domain/attribute.ts';
import type { TextScorer } from '../scoring/scored-text.ts';
import type { ScoredItem, ScoreRequestItem } from './moderation.ts';

/** A text couldn't be scored now: the caller is told to try again, for a made-up score would be worse. */
export class ScoringFailed extends Error {
  override name = 'ScoringFailed';
}

/** One answer an item, in order. Rejects with ScoringFailed where one of them can't be scored. */
export async function scoreItems(
  scorer: TextScorer,
  declaredLanguages: readonly string[],
  items: readonly ScoreRequestItem[],
  options: { wantsSpans: boolean },
): Promise<{ model: string; items: ScoredItem[] }> {
  const scored = await scorer.scoreTexts(
    items.map((item) => ({
      text: item.text,
      format: item.format ?? 'text',
      language: item.language,
      declaredLanguages,
      context: item.context,
      wantsSpans: options.wantsSpans,
    })),
  );
  return {
    // The model that answered: another may be in use by now.
    model: scored[0]?.model ?? scorer.model,
    items: scored.map((s, i) => {
      if (s.error !== undefined) throw new ScoringFailed(`Item ${i} could not be scored: ${s.error}`);
      return {
        id: items[i]?.id ?? null,
        language: s.facts.language,
        scores: s.scores ?? noScores(),
        ...(options.wantsSpans ? { spans: s.spans } : {}),
      };
    }),
  };
}
