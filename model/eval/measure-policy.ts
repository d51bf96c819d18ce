/** What the default policy holds: of civil text by mistake, of abusive text rightly. */
import { ATTRIBUTES } from '../../src/domain/attribute.ts';
import { wilsonInterval } from '../../src/domain/fairness/wilson-interval.ts';
import type { LoadPart } from './eval-rows.ts';
import type { EvalSplit, Pool } from './eval-sets.ts';
import { type Figure, round } from './metrics/quantile.ts';
import { joinScored, type ScoredRows, scoresOf, takeRows } from './scored-set.ts';

/** Scores at which the curves are worked out: 0.05 to 0.95. */
export const LEVELS: readonly number[] = Array.from({ length: 19 }, (_, step) => (step + 1) / 20);

export interface HeldFigures {
  pool: string;
  kind: 'civil' | 'abusive';
  splits: string[];
  rows: number;
  /** Share that the whole default policy keeps from being published at once, with its Wilson 95 % interval. */
  held: Figure;
  /** Share that a score alone would hold. */
  heldByScore: Figure;
  target?: number;
  isMet?: boolean;
  /** Per attribute, the share of rows that reach each of the levels; of the pools alone, to choose thresholds by. */
  curves?: Record<string, number[]>;
}

/** A share as a figure, with its interval. */
export function shareOf(events: number, rows: number): Figure {
  if (rows === 0) return { value: null, low: null, high: null };
  const { low, high } = wilsonInterval(events, rows);
  return { value: round(events / rows), low: round(low), high: round(high) };
}

/** Of some scored rows. `target` is the most (civil) or the least (abusive) that is to be held. */
export function measureHeld(
  pool: string,
  kind: HeldFigures['kind'],
  splits: readonly string[],
  scored: ScoredRows,
  target?: number,
): HeldFigures {
  const count = (flags: Uint8Array) => flags.reduce((sum, flag) => sum + flag, 0);
  const held = shareOf(count(scored.isHeld), scored.rows);
  const share = held.value;
  return {
    pool,
    kind,
    splits: [...splits],
    rows: scored.rows,
    held,
    heldByScore: shareOf(count(scored.isHeldByScore), scored.rows),
    ...(target === undefined || share === null
      ? {}
      : { target, isMet: kind === 'civil' ? share <= target : share >= target }),
  };
}

/** Per attribute, the share of rows that reach each of the levels. */
function measureCurves(scored: ScoredRows): Record<string, number[]> {
  return Object.fromEntries(
    ATTRIBUTES.map((attribute) => {
      const scores = scoresOf(scored, attribute);
      return [
        attribute,
        LEVELS.map((level) =>
          round(scores.reduce((sum, score) => sum + (score >= level ? 1 : 0), 0) / scored.rows),
        ),
      ];
    }),
  );
}

/** Each pool's rows out of what is scored already; pools without rows are left out. */
export function measurePools(
  pools: readonly Pool[],
  load: LoadPart,
  parts: ReadonlyMap<string, ScoredRows>,
): HeldFigures[] {
  return pools.flatMap((pool) => {
    const found = pool.splits.flatMap((split) => selectRows(pool, split, load, parts));
    const scored = joinScored(found);
    if (scored.rows === 0) return [];
    const name = pool.attribute === undefined ? pool.set : `${pool.set}, ${pool.attribute}`;
    const figures = measureHeld(name, pool.kind, pool.splits, scored, pool.target);
    return [{ ...figures, curves: measureCurves(scored) }];
  });
}

function selectRows(
  pool: Pool,
  split: EvalSplit,
  load: LoadPart,
  parts: ReadonlyMap<string, ScoredRows>,
): ScoredRows[] {
  const part = load({ set: pool.set, split });
  const scored = parts.get(part.key);
  if (scored === undefined) return [];
  const { attribute } = pool;
  const wanted = part.rows.flatMap(({ labels }, row) => {
    if (attribute === undefined) return [row];
    const label = labels[attribute];
    if (label === undefined) return [];
    // Between 0 and a half raters were of two minds: such a comment is no example of either.
    return (pool.kind === 'civil' ? label === 0 : label >= 0.5) ? [row] : [];
  });
  return [takeRows(scored, wanted)];
}
