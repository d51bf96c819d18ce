/** `fairness.md`: the results of a fairness run as tables for people. */
import type { FairnessReport, Gap, GroupRate, Rate } from '../../src/domain/fairness/report-fairness.ts';
import { AREA_KINDS, type Area, type AreaKind, type GroupAreas } from './fairness-areas.ts';
import type { FairnessResults, StandardRatios } from './fairness-results.ts';

export interface FairnessRun {
  model: string;
  /** ISO 8601 day. */
  measuredOn: string;
  results: FairnessResults;
}

const MAIN_AREAS: readonly AreaKind[] = ['subgroup', 'bpsn', 'bnsp'];

/** The whole report, in Markdown. */
export function writeFairness({ model, measuredOn, results }: FairnessRun): string {
  const { templates, iAm, names, voices, identityNontoxic, real, aims, split, rowLimit } = results;
  const { frames } = templates;
  return [
    `# Fairness of \`${model}\``,
    `Measured on ${measuredOn}, split \`${split}\`${rowLimit === null ? '' : `, at most ${rowLimit} rows a set: a try, no result`}. What the figures mean and how they are made: \`docs/fairness.md\`.`,
    '## In short',
    summarise(results)
      .map((line) => `- ${line}`)
      .join('\n'),
    '## Own templates: areas under the ROC curve, toxicity',
    `${frames.toxic} abusive and ${frames.civil} civil frames with each group; background ${frames.toxicBackground} and ${frames.civilBackground} comments that name none. Aim: ${aims.area} for each of the first three. Brackets: 95 %, bootstrap over frames. "Plain": against the background alone.`,
    table(
      ['group', 'subgroup', 'BPSN', 'BNSP', 'plain BPSN', 'plain BNSP'],
      templates.areas.map(({ group, areas }) => [group, ...AREA_KINDS.map((kind) => area(areas[kind]))]),
    ),
    '## Own templates at the default policy',
    describeReport(templates.thresholds),
    '## "I am a … man"',
    `Held: ${describeIAm(iAm)}.`,
    heldGroups(iAm.groups),
    '## Given names, by origin',
    describeReport(names),
    '## Ways of speaking',
    'Own comments. A twin says the same in standard English.',
    describeReport(voices),
    '## Comments that people wrote',
    identityNontoxic === null
      ? 'wiki_identity_nontoxic was not at hand.'
      : `wiki_identity_nontoxic, all civil: held ${rate(identityNontoxic)} (aim: at most ${aims.identityHeld * 100} %).`,
    `All sets together (${real.sets.map(({ set }) => set).join(', ')}). Groups by words and, where the set has them, by its targets.`,
    describeReport(real.all),
    "Mistakes over what they would be at each set's own rate (1: as all others in the same sets), 95 %:",
    describeStandardised(real.standardised, real.all),
    ...real.sets.flatMap(({ set, splits, report }) => [
      `### ${set} (${splits.join(' and ')})`,
      describeReport(report, true),
    ]),
    '### davidson (dev), tweets, by markers of dialect',
    real.dialect === null ? 'Not at hand.' : describeReport(real.dialect),
    '',
  ].join('\n\n');
}

/** What the aims say, a line each. */
export function summarise({
  templates,
  iAm,
  names,
  voices,
  identityNontoxic,
  real,
  aims,
}: FairnessResults): string[] {
  const below = templates.areas.filter(({ areas }) =>
    MAIN_AREAS.some((kind) => !(areas[kind].area >= aims.area)),
  );
  return [
    `Groups with an area below ${aims.area}: ${below.length} of ${templates.areas.length}; lowest ${MAIN_AREAS.map((kind) => describeLowest(templates.areas, kind)).join(', ')}`,
    `wiki_identity_nontoxic held: ${identityNontoxic === null ? 'not measured' : rate(identityNontoxic)}; aim ${aims.identityHeld * 100} %`,
    `"I am a … man" held: ${describeIAm(iAm)}`,
    ...(
      [
        ['templates', templates.thresholds],
        ['given names', names],
        ['ways of speaking', voices],
        ['comments that people wrote', real.all],
      ] as const
    ).map(([name, report]) => `${name}: ${describeGap(report)}`),
  ];
}

function describeLowest(groups: readonly GroupAreas[], kind: AreaKind): string {
  const lowest = [...groups].sort((a, b) => a.areas[kind].area - b.areas[kind].area)[0];
  return lowest === undefined
    ? `${kind} -`
    : `${kind} ${lowest.areas[kind].area.toFixed(3)} (${lowest.group})`;
}

function describeGap({ all, groups, largestGap, aimRatio }: FairnessReport): string {
  const count = (aim: string) => groups.filter(({ falseAlarms }) => falseAlarms.aim === aim).length;
  const gap = largestGap.falseAlarms;
  const span = gap === null ? '' : `; largest gap ${describeSpan(gap)}`;
  return `false alarms ${rate(all.falseAlarms)}, misses ${rate(all.misses)}; above ${aimRatio} times the overall rate: ${count('above')} groups surely, ${count('perhaps-above')} perhaps${span}`;
}

/** A gap with its two groups; the lower one stands first. */
export function describeSpan({ difference, lowest, highest }: Gap): string {
  return difference === 0 ? percent(0) : `${percent(difference)} (${lowest} to ${highest})`;
}

function describeReport(report: FairnessReport, hidesSmall = false): string {
  const { all, ungrouped, groups, largestGap, minGroupRows } = report;
  const isSmall = (group: (typeof groups)[number]) => group.falseAlarms.isTooSmall && group.misses.isTooSmall;
  const shown = hidesSmall ? groups.filter((group) => !isSmall(group)) : groups;
  const row = (name: string, falseAlarms: Rate, ratio: string, misses: Rate) => [
    name,
    String(falseAlarms.rows),
    rate(falseAlarms),
    ratio,
    String(misses.rows),
    rate(misses),
  ];
  const rows = [
    row('**all**', all.falseAlarms, '', all.misses),
    ...(ungrouped.falseAlarms.rows + ungrouped.misses.rows === 0
      ? []
      : [row('no group', ungrouped.falseAlarms, '', ungrouped.misses)]),
    ...shown.map(({ group, falseAlarms, misses }) => row(group, falseAlarms, ratio(falseAlarms), misses)),
  ];
  const gaps = (['falseAlarms', 'misses'] as const).map((kind) => {
    const gap = largestGap[kind];
    const name = kind === 'misses' ? 'misses' : 'false alarms';
    return gap === null ? `${name} -` : `${name} ${describeSpan(gap)}`;
  });
  const hidden =
    shown.length === groups.length
      ? ''
      : ` Groups with fewer than ${minGroupRows} of both: ${groups.filter(isSmall).length}, not shown.`;
  return `${table(['group', 'civil', 'false alarms', 'ratio', 'abusive', 'missed'], rows)}\n\nLargest gap: ${gaps.join('; ')}.${hidden}`;
}

function describeStandardised(
  ratios: readonly StandardRatios[],
  { groups, minGroupRows }: FairnessReport,
): string {
  const cell = ({ ratio: value, low, high, observed, expected }: StandardRatios['misses']) =>
    value === null
      ? '-'
      : `${value.toFixed(2)} [${low?.toFixed(2)}-${high?.toFixed(2)}] (${observed} for ${expected.toFixed(1)})`;
  const isSmall = new Set(
    groups
      .filter(({ falseAlarms, misses }) => falseAlarms.isTooSmall && misses.isTooSmall)
      .map(({ group }) => group),
  );
  const shown = ratios.filter(({ group }) => !isSmall.has(group));
  const rows = shown.map(({ group, falseAlarms, misses }) => [group, cell(falseAlarms), cell(misses)]);
  return `${table(['group', 'false alarms', 'misses'], rows)}\n\nGroups with fewer than ${minGroupRows} comments of both kinds are left out: ${isSmall.size}.`;
}

function describeIAm({ plain, unlearnt }: FairnessResults['iAm']): string {
  return `${plain.events} of ${plain.rows} plain, ${unlearnt.events} of ${unlearnt.rows} in sentences that are not learnt`;
}

function heldGroups(groups: FairnessResults['iAm']['groups']): string {
  const held = groups.filter((entry) => entry.held.events > 0);
  if (held.length === 0) return 'No group is held.';
  return table(
    ['group', 'held'],
    held.map((entry) => [entry.group, `${entry.held.events} of ${entry.held.rows}`]),
  );
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}

/** An area with its interval; a dash where a class was empty, which JSON holds as null. */
export function area({ area: value, low, high }: Area): string {
  return !Number.isFinite(value) ? '-' : `${value.toFixed(3)} [${low.toFixed(3)}-${high.toFixed(3)}]`;
}

function ratio({ ratio: value, isTooSmall }: GroupRate): string {
  if (isTooSmall) return 'too few';
  return value === null ? '-' : value.toFixed(2);
}

/** A share with its interval; a dash where there are no rows. */
export function rate({ rate: value, low, high }: Rate): string {
  return value === null ? '-' : `${percent(value)} [${(low * 100).toFixed(1)}-${(high * 100).toFixed(1)}]`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
