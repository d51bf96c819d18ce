/** Scores of texts that are scored already, so that a measurement which reads sets by itself doesn't have them scored twice. */
import { ATTRIBUTES } from '../../src/domain/attribute.ts';
import type { TextScorer } from '../../src/scoring/scored-text.ts';
import type { EvalRow } from './eval-rows.ts';
import { type ScoredRows, type ScoreRowsOptions, scoreRows } from './scored-set.ts';

type Row = Pick<EvalRow, 'text' | 'lang'>;

export interface RememberedScores {
  remember(rows: readonly Row[], scored: ScoredRows): void;
  /** Scores and held flags of the rows, in order; only what isn't remembered is scored. */
  scoreRows(
    scorer: TextScorer,
    rows: readonly Row[],
    options?: Pick<ScoreRowsOptions, 'onProgress'>,
  ): Promise<Pick<ScoredRows, 'scores' | 'isHeld'>>;
}

/** Of one scorer: a text has one score in a language, wherever it stands. */
export function createRememberedScores(): RememberedScores {
  const places = new Map<string, { scored: ScoredRows; row: number }>();
  const keyOf = ({ text, lang }: Row) => `${lang} ${text}`;
  return {
    remember(rows, scored) {
      rows.forEach((own, row) => {
        places.set(keyOf(own), { scored, row });
      });
    },
    async scoreRows(scorer, rows, { onProgress } = {}) {
      const width = ATTRIBUTES.length;
      const scores = new Float64Array(rows.length * width);
      const isHeld = new Uint8Array(rows.length);
      const unknown = rows.filter((row) => !places.has(keyOf(row)));
      onProgress?.(rows.length - unknown.length);
      this.remember(
        unknown,
        await scoreRows(scorer, unknown, onProgress === undefined ? {} : { onProgress }),
      );
      rows.forEach((own, at) => {
        const { scored, row } = places.get(keyOf(own)) as { scored: ScoredRows; row: number };
        scores.set(scored.scores.subarray(row * width, (row + 1) * width), at * width);
        isHeld[at] = scored.isHeld[row] as number;
      });
      return { scores, isHeld };
    },
  };
}
