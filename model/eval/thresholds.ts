/** Chooses and judges the thresholds at which a policy holds a comment. */
import { ATTRIBUTES, type Attribute } from '../../src/domain/attribute.ts';
import type { ScoredRow } from './scored-set.ts';

/** `approveBelow` per attribute: a score at or above it holds the comment. */
export type Thresholds = Record<Attribute, number>;

/** Does any attribute reach its threshold? */
export function isHeld(row: ScoredRow, thresholds: Thresholds): boolean {
  return ATTRIBUTES.some((attribute) => (row.scores[attribute] ?? 0) >= thresholds[attribute]);
}

/** Share of the rows that are held; NaN for none. */
export function heldShare(rows: readonly ScoredRow[], thresholds: Thresholds): number {
  return rows.filter((row) => isHeld(row, thresholds)).length / rows.length;
}

/** Shares of rows, a set and attribute, whose score reaches each of the given levels. */
export function heldCurve(
  rows: readonly ScoredRow[],
  attribute: Attribute,
  levels: readonly number[],
): number[] {
  return levels.map(
    (level) => rows.filter((row) => (row.scores[attribute] ?? 0) >= level).length / rows.length,
  );
}

/**
 * The lowest threshold, in steps of 0.01, at which at most `share` of the rows of each pool reaches it. 0.99 where
 * there is none.
 */
export function lowestThreshold(
  pools: readonly (readonly ScoredRow[])[],
  attribute: Attribute,
  share: number,
): number {
  for (let step = 2; step < 99; step += 1) {
    const level = step / 100;
    if (pools.every((rows) => (heldCurve(rows, attribute, [level])[0] as number) <= share)) return level;
  }
  return 0.99;
}
