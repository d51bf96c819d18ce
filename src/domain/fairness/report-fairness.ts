/** From counts to what an owner judges by: each group's rates with their intervals, beside the rate of all comments. */
import type { GroupCounts, GroupTally } from './group-tally.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * Rows from which a rate is judged. Below it even a rate of zero says little: of 0 in 50 the 95 % interval still reaches
 * to 7 %, more than most sites hold in all.
 */
export const MIN_GROUP_ROWS = 50;

/** A group's false alarms are to be at most so many times those of all comments. */
export const AIM_RATIO = 1.25;

/** A share with its Wilson 95 % interval, 0..1; `rate` is null where there are no rows. */
export interface Rate {
  rows: number;
  events: number;
  rate: number | null;
  low: number;
  high: number;
}

/** Does the ratio pass the aim: surely not, by its point only, surely? Null where it can't be told. */
export type AimVerdict = 'within' | 'perhaps-above' | 'above' | null;

export interface GroupRate extends Rate {
  /** Times the rate of all comments; null where either is unknown or that of all comments is 0. */
  ratio: number | null;
  /** Fewer rows than the minimum: shown, not judged. */
  isTooSmall: boolean;
}

export interface GroupFairness {
  group: string;
  falseAlarms: GroupRate & { aim: AimVerdict };
  misses: GroupRate;
}

/** Between the two groups that lie furthest apart, of those that are large enough. */
export interface Gap {
  difference: number;
  highest: string;
  lowest: string;
}

export interface FairnessReport {
  minGroupRows: number;
  aimRatio: number;
  overlapCount: number;
  all: { falseAlarms: Rate; misses: Rate };
  ungrouped: { falseAlarms: Rate; misses: Rate };
  /** By name. */
  groups: GroupFairness[];
  /** Null where fewer than two groups are large enough. */
  largestGap: { falseAlarms: Gap | null; misses: Gap | null };
}

/** Works out the report. Pure; `minGroupRows` is `MIN_GROUP_ROWS` where left out. */
export function reportFairness(tally: GroupTally, minGroupRows = MIN_GROUP_ROWS): FairnessReport {
  const all = rateBoth(tally.all);
  const names = [...tally.groups.keys()].sort((a, b) => (a < b ? -1 : 1));
  const groups = names.map((group): GroupFairness => {
    const own = rateBoth(tally.groups.get(group) as GroupCounts);
    const falseAlarms = compare(own.falseAlarms, all.falseAlarms, minGroupRows);
    return {
      group,
      falseAlarms: { ...falseAlarms, aim: judgeAim(falseAlarms, all.falseAlarms) },
      misses: compare(own.misses, all.misses, minGroupRows),
    };
  });
  return {
    minGroupRows,
    aimRatio: AIM_RATIO,
    overlapCount: tally.overlapCount,
    all,
    ungrouped: rateBoth(tally.ungrouped),
    groups,
    largestGap: { falseAlarms: findGap(groups, 'falseAlarms'), misses: findGap(groups, 'misses') },
  };
}

function rateBoth({ civil, falseAlarms, abusive, misses }: GroupCounts): { falseAlarms: Rate; misses: Rate } {
  return { falseAlarms: rateOf(falseAlarms, civil), misses: rateOf(misses, abusive) };
}

/** A share with its interval. */
export function rateOf(events: number, rows: number): Rate {
  return { rows, events, rate: rows === 0 ? null : events / rows, ...wilsonInterval(events, rows) };
}

function compare(own: Rate, all: Rate, minGroupRows: number): GroupRate {
  const ratio = own.rate === null || !all.rate ? null : own.rate / all.rate;
  return { ...own, ratio, isTooSmall: own.rows < minGroupRows };
}

/** The rate of all comments counts as known: it rests on many more rows than any group's. */
function judgeAim(own: GroupRate, all: Rate): AimVerdict {
  if (own.isTooSmall || own.ratio === null || all.rate === null) return null;
  if (own.ratio <= AIM_RATIO) return 'within';
  return own.low > AIM_RATIO * all.rate ? 'above' : 'perhaps-above';
}

function findGap(groups: readonly GroupFairness[], kind: 'falseAlarms' | 'misses'): Gap | null {
  const judged = groups.filter((group) => !group[kind].isTooSmall && group[kind].rate !== null);
  if (judged.length < 2) return null;
  const rate = (group: GroupFairness) => group[kind].rate as number;
  const highest = judged.reduce((best, group) => (rate(group) > rate(best) ? group : best));
  const lowest = judged.reduce((best, group) => (rate(group) < rate(best) ? group : best));
  return { difference: rate(highest) - rate(lowest), highest: highest.group, lowest: lowest.group };
}
