/**
 * Groups don't occur alike in all sets, and sets differ in how many of their civil comments are held. So a group's
 * mistakes over all sets are compared with what they would be, had the group each set's own rate: the standardised ratio
 * of epidemiology (N. E. Breslow and N. E. Day, "Statistical Methods in Cancer Research II", IARC 1987, chapter 2).
 */
import type { GroupCounts, GroupTally } from '../../src/domain/fairness/group-tally.ts';

/** Observed mistakes over expected ones with Byar's 95 % interval; null where none are expected. */
export interface StandardRatio {
  observed: number;
  expected: number;
  ratio: number | null;
  low: number | null;
  high: number | null;
}

/** Two-sided 95 % of the normal distribution. */
const Z = 1.959964;

/** Of one group over tallies, one a set. */
export function standardRatio(
  tallies: readonly GroupTally[],
  group: string,
  kind: 'falseAlarms' | 'misses',
): StandardRatio {
  const rowsOf = (counts: GroupCounts) => (kind === 'misses' ? counts.abusive : counts.civil);
  let observed = 0;
  let expected = 0;
  for (const { all, groups } of tallies) {
    const own = groups.get(group);
    if (own === undefined || rowsOf(all) === 0) continue;
    observed += own[kind];
    expected += (rowsOf(own) * all[kind]) / rowsOf(all);
  }
  if (expected === 0) return { observed, expected, ratio: null, low: null, high: null };
  return {
    observed,
    expected,
    ratio: observed / expected,
    low: observed === 0 ? 0 : byar(observed, -Z) / expected,
    high: byar(observed + 1, Z) / expected,
  };
}

/** Byar's approximation to the exact Poisson limits. */
function byar(count: number, z: number): number {
  return count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3;
}
