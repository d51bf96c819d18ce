/** Fairness in the card: every group with its areas and its rates, and the largest gaps. */
import type { FairnessReport } from '../../../src/domain/fairness/report-fairness.ts';
import { area, describeSpan, type FairnessRun, rate, summarise } from '../fairness-markdown.ts';
import { type Table, toMarkdown } from '../report/table.ts';

/** Of one run, in Markdown. */
export function renderFairness({ model, measuredOn, results }: FairnessRun): string {
  const { templates, real, names, voices, rowLimit, split } = results;
  const rates = new Map(templates.thresholds.groups.map((one) => [one.group, one]));
  const byGroup: Table = {
    head: ['group', 'subgroup', 'BPSN', 'BNSP', 'false alarms', 'misses'],
    rows: templates.areas.map(({ group, areas }) => {
      const own = rates.get(group);
      return [
        group,
        area(areas.subgroup),
        area(areas.bpsn),
        area(areas.bnsp),
        own === undefined ? '-' : rate(own.falseAlarms),
        own === undefined ? '-' : rate(own.misses),
      ];
    }),
  };
  const written = real.all.groups.filter(
    ({ falseAlarms, misses }) => !(falseAlarms.isTooSmall && misses.isTooSmall),
  );
  const byWriter: Table = {
    head: ['group', 'civil', 'false alarms', 'abusive', 'misses'],
    rows: [
      rowOf('**all**', real.all.all),
      rowOf('no group', real.all.ungrouped),
      ...written.map((one) => rowOf(one.group, one)),
    ],
  };
  return [
    `\`${model}\`, ${split}, ${measuredOn}${rowLimit === null ? '' : `, **at most ${rowLimit} rows a set**`}. Brackets: 95 %.`,
    summarise(results)
      .map((line) => `- ${line}`)
      .join('\n'),
    'On own templates that are not learnt: areas under the ROC curve of toxicity, and what the default policy holds by mistake and lets by.',
    toMarkdown(byGroup),
    `Largest gaps: ${describeGaps(templates.thresholds)}.`,
    `On comments that people wrote (${real.sets.map(({ set }) => set).join(', ')}); groups with fewer than ${real.all.minGroupRows} comments of both kinds are left out.`,
    toMarkdown(byWriter),
    `Largest gaps: ${describeGaps(real.all)}. By given names: ${describeGaps(names)}. By ways of speaking: ${describeGaps(voices)}.`,
  ].join('\n\n');
}

function rowOf(name: string, { falseAlarms, misses }: FairnessReport['all']): string[] {
  return [name, String(falseAlarms.rows), rate(falseAlarms), String(misses.rows), rate(misses)];
}

function describeGaps({ largestGap }: FairnessReport): string {
  const { falseAlarms, misses } = largestGap;
  return `false alarms ${falseAlarms === null ? '-' : describeSpan(falseAlarms)}, misses ${misses === null ? '-' : describeSpan(misses)}`;
}
