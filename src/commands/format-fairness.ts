/** The report of `winnow fairness` for people. */
import type { FairnessReport, Gap, GroupRate, Rate } from '../domain/fairness/report-fairness.ts';
import { formatTable } from './format-table.ts';
import { showSafely } from './show-safely.ts';

export interface FairnessDocument extends FairnessReport {
  /** Whose judgement this is. */
  model: string;
  /** `default`, the policy's file, or the site and its version. */
  policy: string;
  refusedCount: number;
  unscoredCount: number;
}

const HEADING = ['group', 'civil', 'false alarms', '95 %', 'ratio', 'abusive', 'missed', '95 %'];

/** A line a group, then what follows from it in words. */
export function formatFairness(report: FairnessDocument): string {
  const { all, ungrouped, groups, model, policy, overlapCount } = report;
  const rowCount = all.falseAlarms.rows + all.misses.rows;
  const rows = [
    cellsOf('all', all.falseAlarms, all.misses, ''),
    cellsOf('(no group)', ungrouped.falseAlarms, ungrouped.misses, ''),
    ...groups.map(({ group, falseAlarms, misses }) =>
      cellsOf(showSafely(group), falseAlarms, misses, ratioOf(falseAlarms)),
    ),
  ];
  const overlap = overlapCount === 0 ? '' : `; ${overlapCount} belong to several groups and count in each`;
  return [
    `${rowCount} comments, ${all.misses.rows} of them abusive${overlap}`,
    `scorer ${model}, policy: ${policy}`,
    '',
    `${formatTable(rows, HEADING)}`,
    ...describeAim(report),
    ...describeGaps(report),
    ...describeSmall(report),
    '',
  ].join('\n');
}

function cellsOf(name: string, falseAlarms: Rate, misses: Rate, ratio: string): string[] {
  return [
    name,
    String(falseAlarms.rows),
    percent(falseAlarms.rate),
    intervalOf(falseAlarms),
    ratio,
    String(misses.rows),
    percent(misses.rate),
    intervalOf(misses),
  ];
}

function ratioOf({ ratio, isTooSmall }: GroupRate): string {
  if (isTooSmall) return 'too few';
  return ratio === null ? '-' : ratio.toFixed(2);
}

function percent(rate: number | null): string {
  return rate === null ? '-' : `${(rate * 100).toFixed(1)} %`;
}

function intervalOf({ rows, low, high }: Rate): string {
  return rows === 0 ? '-' : `${(low * 100).toFixed(1)}-${(high * 100).toFixed(1)}`;
}

function describeAim({ groups, aimRatio, all }: FairnessReport): string[] {
  if (all.falseAlarms.rate === 0) return ['No civil comment is held, so no group is held more than others.'];
  const namesOf = (aim: string) =>
    groups.filter(({ falseAlarms }) => falseAlarms.aim === aim).map(({ group }) => showSafely(group));
  const above = namesOf('above');
  const perhaps = namesOf('perhaps-above');
  const times = `${aimRatio} times the rate of all`;
  return [
    above.length === 0
      ? `Held by mistake more than ${times}, beyond chance: none.`
      : `Held by mistake more than ${times}, beyond chance: ${above.join(', ')}.`,
    ...(perhaps.length === 0
      ? []
      : [`More than that here, but it may be chance; label more of them: ${perhaps.join(', ')}.`]),
  ];
}

function describeGaps({ largestGap }: FairnessReport): string[] {
  return [describeGap('false alarms', largestGap.falseAlarms), describeGap('misses', largestGap.misses)];
}

function describeGap(kind: string, gap: Gap | null): string {
  if (gap === null) return `Largest gap in ${kind}: fewer than two groups are large enough.`;
  const points = `${(gap.difference * 100).toFixed(1)} points`;
  if (gap.difference === 0) return `Largest gap in ${kind}: ${points}.`;
  return `Largest gap in ${kind}: ${points}, from ${showSafely(gap.lowest)} to ${showSafely(gap.highest)}.`;
}

function describeSmall({ groups, minGroupRows }: FairnessReport): string[] {
  const small = groups.filter(({ falseAlarms, misses }) => falseAlarms.isTooSmall || misses.isTooSmall);
  if (small.length === 0) return [];
  const names = small.map(({ group, falseAlarms, misses }) => {
    const lacks = [
      ...(falseAlarms.isTooSmall ? [`${falseAlarms.rows} civil`] : []),
      ...(misses.isTooSmall ? [`${misses.rows} abusive`] : []),
    ];
    return `${showSafely(group)} (${lacks.join(', ')})`;
  });
  return [
    `Too small to judge, with fewer than ${minGroupRows} comments of a kind: ${names.join(', ')}.`,
    'Of 50 comments without one mistake the true rate may still be 7 %: label more of them, or read only the intervals.',
  ];
}
