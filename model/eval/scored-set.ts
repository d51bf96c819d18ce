/** A set with the scores that the shipped scorer gives it: what every figure is worked out from. */
import type { Scores } from '../../src/domain/attribute.ts';
import type { Scorer } from '../../src/scoring/scorer.ts';
import type { SetRow } from '../train/read-set.ts';

export interface ScoredRow {
  row: Pick<SetRow, 'labels' | 'lang' | 'form'>;
  scores: Scores;
}

/**
 * Scores rows piece by piece, each text cut to the longest piece (the service's windows come on top of this).
 * No text is kept.
 */
export async function scoreRows(scorer: Scorer, rows: readonly SetRow[]): Promise<ScoredRow[]> {
  const scored: ScoredRow[] = [];
  for (let at = 0; at < rows.length; at += scorer.maxBatch) {
    const batch = rows.slice(at, at + scorer.maxBatch);
    const answers = await scorer.score(
      batch.map(({ text }) => ({ text: text.slice(0, scorer.maxPieceLength), language: null })),
    );
    batch.forEach((row, index) => {
      const { labels, lang, form } = row;
      const scores = answers[index];
      if (scores !== undefined)
        scored.push({ row: { labels, lang, ...(form === undefined ? {} : { form }) }, scores });
    });
  }
  return scored;
}
