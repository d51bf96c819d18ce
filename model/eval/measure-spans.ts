/** Whether the stretches that the scorer names are those that raters marked. */
import type { Attribute } from '../../src/domain/attribute.ts';
import type { EvalRow } from './eval-rows.ts';
import { bootstrapMean } from './metrics/bootstrap.ts';
import type { Figure } from './metrics/quantile.ts';
import { spanF1, toCodePoints } from './metrics/span-overlap.ts';
import type { ScoredRows } from './scored-set.ts';

/** Character F1 to be reached; the best published on this test is 0.708 (Pavlopoulos et al. 2021). */
export const SPAN_TARGET = 0.66;
/** What the raters were asked to mark. */
const MARKED: Attribute = 'toxicity';

export interface SpanFigures {
  set: string;
  rows: number;
  /** Rows in which raters marked anything. */
  markedRows: number;
  /** Mean over all rows, the definition of the shared task. */
  f1: Figure;
  /** Mean over the marked rows. */
  f1OfMarked: Figure;
  /** Share of the rows without a mark for which no stretch is named. */
  emptyShare: number | null;
  target?: number;
  isMet?: boolean;
}

/** Null where there are no rows or no spans were asked for. Rows without `spans` are taken for unmarked. */
export function measureSpans(
  set: string,
  rows: readonly EvalRow[],
  scored: ScoredRows,
  resamples: number,
  target?: number,
): SpanFigures | null {
  const { spans } = scored;
  if (rows.length === 0 || spans === null) return null;
  const scores = Float64Array.from(rows, ({ text, spans: marked = [] }, row) => {
    const found = (spans[row] ?? []).filter(({ attribute }) => attribute === MARKED);
    return spanF1(
      toCodePoints(
        text,
        found.map(({ begin, end }) => [begin, end] as const),
      ),
      marked,
    );
  });
  const isMarked = rows.map((row) => (row.spans?.length ?? 0) > 0);
  const f1 = bootstrapMean(scores, resamples);
  const unmarked = scores.filter((_, row) => !isMarked[row]);
  return {
    set,
    rows: rows.length,
    markedRows: rows.length - unmarked.length,
    f1,
    f1OfMarked: bootstrapMean(
      scores.filter((_, row) => isMarked[row]),
      resamples,
    ),
    emptyShare:
      unmarked.length === 0 ? null : unmarked.reduce((sum, score) => sum + score, 0) / unmarked.length,
    ...(target === undefined || f1.value === null ? {} : { target, isMet: f1.value >= target }),
  };
}
