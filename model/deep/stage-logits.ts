/** What both stages make of texts, before calibration: the ground on which calibrations and bands are chosen. */
import { ATTRIBUTES } from '../../src/domain/attribute.ts';
import { peakWord } from '../../src/scoring/embedded/choose-reading.ts';
import type { DeepModel } from '../../src/scoring/embedded/deep/deep-model.ts';
import type { LongPieces } from '../../src/scoring/embedded/deep/deep-settings.ts';
import { explainMarks } from '../../src/scoring/embedded/deep/explain-marks.ts';
import type { WordPieceReader } from '../../src/scoring/embedded/deep/word-piece.ts';
import { createFastStage } from '../../src/scoring/embedded/fast-stage.ts';
import { findStretch } from '../../src/scoring/embedded/find-stretch.ts';
import type { LinearModel } from '../../src/scoring/embedded/linear-model.ts';
import { spanF1 } from '../eval/metrics/span-overlap.ts';
import type { DeepRow } from './deep-rows.ts';

/** A row with its logits, `[attributes]` each, in the order of ATTRIBUTES. */
export interface StageRow {
  set: string;
  labels: (number | null)[];
  weights: number[];
  deep: Float32Array;
  /** The highest of the text and its sentences, as in `choose-reading.ts`. */
  fast: Float64Array;
  /** The fast stage's calibrated scores, the highest likewise. */
  fastScores: number[];
  /** UTF-16 code units, and tokens where all of it is read. */
  length: number;
  tokens: number;
  /** Of a long text what the deep stage is to read in its place; else null. */
  stretch: StretchRow | null;
}

/** The most doubtful stretch of a long text, by both stages, as in `StageRow`. */
export type StretchRow = Omit<StageRow, 'set' | 'labels' | 'weights' | 'stretch'>;

/** From which length on a text is long, and how much of it is read; UTF-16 code units. */
export type LongReading = Pick<LongPieces, 'wholeUpTo' | 'stretchLength'>;

/**
 * Per threshold asked for, the mean character F1 over the rows that were shown to raters for marking. Where they marked nothing an empty
 * answer counts 1 and any other 0, as on the shared task (Pavlopoulos et al. 2021).
 */
export type SpanFigures = Map<number, number>;

export interface StageAnswers {
  rows: StageRow[];
  spans: SpanFigures;
}

const SPAN_THRESHOLDS = Array.from({ length: 15 }, (_, step) => 0.2 + step * 0.04);

/** Asks both stages of each row, one at a time, as the service does. */
export async function askStages(
  rows: readonly DeepRow[],
  fast: LinearModel,
  deep: DeepModel,
  reader: WordPieceReader,
  long: LongReading,
  onRow: () => void,
): Promise<StageAnswers> {
  const stage = createFastStage(fast);
  const askFast = (text: string) => {
    const { scores, logits } = peakWord(text, stage, stage.score(text));
    return {
      fast: Float64Array.from(ATTRIBUTES, (attribute) => logits.get(attribute) ?? 0),
      fastScores: ATTRIBUTES.map((attribute) => scores[attribute] ?? 0),
    };
  };
  const askDeep = (text: string) => {
    reader.read(text);
    return deep.run(reader.ids.slice(0, reader.count));
  };
  const answered: StageRow[] = [];
  const sums = new Map(SPAN_THRESHOLDS.map((threshold) => [threshold, 0]));
  let spanRows = 0;
  for (const row of rows) {
    let stretch: StretchRow | null = null;
    if (row.text.length > long.wholeUpTo) {
      const { begin, end } = findStretch(row.text, long.stretchLength, (part) => {
        fast.read(part);
        return fast.probability(0);
      });
      const text = row.text.slice(begin, end);
      const { logits } = await askDeep(text);
      stretch = {
        ...askFast(text),
        deep: Float32Array.from(logits),
        length: text.length,
        tokens: reader.count,
      };
    }
    const { logits, tokenLogits } = await askDeep(row.text);
    answered.push({
      set: row.set,
      labels: row.labels,
      weights: row.weights,
      ...askFast(row.text),
      deep: Float32Array.from(logits),
      length: row.text.length,
      tokens: reader.count,
      stretch,
    });
    if (row.spans !== null) {
      spanRows += 1;
      for (const threshold of SPAN_THRESHOLDS) {
        const marked = explainMarks(row.text, reader, tokenLogits, threshold);
        const f1 = spanF1(
          marked.map(({ begin, end }) => [begin, end]),
          row.spans,
        );
        sums.set(threshold, (sums.get(threshold) as number) + f1);
      }
    }
    onRow();
  }
  return {
    rows: answered,
    spans: new Map([...sums].map(([threshold, sum]) => [threshold, sum / Math.max(1, spanRows)])),
  };
}
