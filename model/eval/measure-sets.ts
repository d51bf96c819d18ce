/** Orders each set by each of its attributes, by each scorer: the main table. */
import { ATTRIBUTES, type Attribute } from '../../src/domain/attribute.ts';
import { type EvalRow, judgedAttributes, type LoadPart, rowsOf } from './eval-rows.ts';
import { type EvalSet, MIN_POSITIVES, RANK_TARGETS } from './eval-sets.ts';
import { bootstrapRanking } from './metrics/bootstrap.ts';
import type { RankFigure } from './metrics/measure-ranking.ts';
import type { Figure } from './metrics/quantile.ts';
import { rankRows } from './metrics/ranking.ts';

/** Scores of one scorer by part (`split/set`): `Float64Array [rows, attributes]`; a part may be missing. */
export interface ScorerScores {
  name: string;
  thresholdOf(attribute: Attribute): number;
  parts: ReadonlyMap<string, Float64Array>;
}

export type RankFigures = Record<RankFigure, Figure> & {
  /** Of the figure `f1`; null where the policy leaves the attribute alone. */
  threshold: number | null;
};

export interface SetFigures {
  set: string;
  splits: string[];
  language: string;
  attribute: Attribute;
  /** Rows that the set annotates for the attribute. */
  rows: number;
  positives: number;
  /** Fewer than 50 positives are reported and held to no target. */
  isJudged: boolean;
  target?: number;
  aim?: number;
  floor?: number;
  /** By name; a scorer that doesn't judge the attribute or the language is left out. */
  scorers: Record<string, RankFigures>;
}

/** Every set and attribute that has both classes. Targets are the tests' and are left out of other runs. */
export function measureSets(
  sets: readonly EvalSet[],
  load: LoadPart,
  scorers: readonly ScorerScores[],
  options: { resamples: number; hasTargets: boolean },
): SetFigures[] {
  return sets.flatMap((set) => {
    const rows = rowsOf(set, load);
    const all = scorers.map((scorer) => ({ scorer, scores: joinParts(set, load, scorer.parts) }));
    return judgedAttributes(rows).map((attribute) => {
      const known = rows.flatMap(({ labels }, row) => (labels[attribute] === undefined ? [] : [row]));
      const isPositive = Uint8Array.from(known, (row) => (labelOf(rows, row, attribute) >= 0.5 ? 1 : 0));
      const positives = isPositive.reduce((sum, one) => sum + one, 0);
      const { target, aim, floor } =
        (options.hasTargets &&
          RANK_TARGETS.find((one) => one.set === set.set && one.attribute === attribute)) ||
        {};
      const figures: SetFigures = {
        set: set.set,
        splits: set.parts.map(({ split }) => split),
        language: rows[0]?.lang ?? '',
        attribute,
        rows: known.length,
        positives,
        isJudged: positives >= MIN_POSITIVES,
        ...(target === undefined ? {} : { target }),
        ...(aim === undefined ? {} : { aim }),
        ...(floor === undefined ? {} : { floor }),
        scorers: {},
      };
      const at = ATTRIBUTES.indexOf(attribute);
      for (const { scorer, scores } of all) {
        if (scores === null) continue;
        const own = Float64Array.from(known, (row) => scores[row * ATTRIBUTES.length + at] as number);
        if (own.some(Number.isNaN)) continue;
        const threshold = scorer.thresholdOf(attribute);
        figures.scorers[scorer.name] = {
          ...bootstrapRanking(rankRows(own, isPositive), threshold, options.resamples),
          threshold: Number.isNaN(threshold) ? null : threshold,
        };
      }
      return figures;
    });
  });
}

function labelOf(rows: readonly EvalRow[], row: number, attribute: Attribute): number {
  return rows[row]?.labels[attribute] as number;
}

/** Null where the scorer has not scored every part. */
function joinParts(
  set: EvalSet,
  load: LoadPart,
  parts: ReadonlyMap<string, Float64Array>,
): Float64Array | null {
  const found = set.parts.map((part) => parts.get(load(part).key));
  if (found.includes(undefined)) return null;
  const scores = new Float64Array(found.reduce((sum, one) => sum + (one?.length ?? 0), 0));
  let at = 0;
  for (const one of found as Float64Array[]) {
    scores.set(one, at);
    at += one.length;
  }
  return scores;
}
