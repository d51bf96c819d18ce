/** Rows in the order of their scores, sorted once, so that a thousand resamples cost a thousand passes and no sort. */

export interface Ranking {
  /** Rows, the highest score first: `Uint32Array [rows]`. */
  readonly order: Uint32Array;
  /** By row, not by rank: `Uint8Array [rows]`, 1 for a positive. */
  readonly isPositive: Uint8Array;
  /** Rows with one score form a group; per group the rank after its last row. */
  readonly groupEnds: Uint32Array;
  /** Per group its score. */
  readonly groupScores: Float64Array;
}

/** Sorts; equal scores share a group, whatever their labels. The scores must be numbers. */
export function rankRows(scores: Float64Array, isPositive: Uint8Array): Ranking {
  const order = Uint32Array.from(scores, (_, row) => row);
  order.sort((a, b) => (scores[b] as number) - (scores[a] as number));
  const ends: number[] = [];
  const groupScores: number[] = [];
  for (let rank = 0; rank < order.length; rank += 1) {
    const score = scores[order[rank] as number] as number;
    if (rank + 1 < order.length && scores[order[rank + 1] as number] === score) continue;
    ends.push(rank + 1);
    groupScores.push(score);
  }
  return {
    order,
    isPositive,
    groupEnds: Uint32Array.from(ends),
    groupScores: Float64Array.from(groupScores),
  };
}
