/** A set with the scores that the service gives it: what every figure is worked out from. */
import type { Scores } from '../../src/domain/attribute.ts';
import type { TextScorer } from '../../src/scoring/scored-text.ts';
import type { SetRow } from '../train/read-set.ts';

export interface ScoredRow {
  labels: Record<string, number>;
  scores: Scores;
}

const CHUNK_ROWS = 500;

/** Scores rows as the service does: second form, windows and joining included. No text is kept. */
export async function scoreRows(
  scorer: TextScorer,
  rows: readonly Pick<SetRow, 'text' | 'labels' | 'lang'>[],
): Promise<ScoredRow[]> {
  const scored: ScoredRow[] = [];
  for (let at = 0; at < rows.length; at += CHUNK_ROWS) {
    const chunk = rows.slice(at, at + CHUNK_ROWS);
    const answers = await scorer.scoreTexts(
      chunk.map(({ text, lang }) => ({
        text,
        format: 'text' as const,
        language: lang,
        declaredLanguages: ['en'],
      })),
    );
    chunk.forEach(({ labels }, index) => {
      const scores = answers[index]?.scores;
      if (scores === undefined || scores === null)
        throw new Error(`A text was not scored: ${answers[index]?.error}`);
      scored.push({ labels, scores });
    });
  }
  return scored;
}
