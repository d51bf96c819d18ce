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

/** The share of rows whose score for one attribute reaches each of the levels. */
export function heldCurve(
  rows: readonly ScoredRow[],
  attribute: Attribute,
  levels: readonly number[],
): number[] {
  return levels.map(
    (level) => rows.filter((row) => (row.scores[attribute] ?? 0) >= level).length / rows.length,
  );
}
