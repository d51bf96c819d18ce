/** Context in the card: whether the parent comment or the title helps, with figures. */
import type { ContextResults } from '../context-results.ts';
import { APPROACHES, type ApproachFigures } from '../measure-context.ts';
import type { Figure } from '../metrics/quantile.ts';
import { formatFigure, formatShare } from '../report/format-figure.ts';
import { type Table, toMarkdown } from '../report/table.ts';

/** Of one run, in Markdown. */
export function renderContext({ model, measuredOn, isWhole, skipped, runs }: ContextResults): string {
  const [first] = runs;
  if (first === undefined) return `Not measured: ${skipped.join('; ')}.`;
  const { rows, positives } = first.dev;
  return [
    `\`${model}\`, ${measuredOn}${isWhole ? '' : ', **not all rows**'}: ${rows} replies of wiki_context_cat (dev) whose raters saw the parent, ${positives} of them toxic. ROC-AUC, and the gain over the comment alone on the same resamples (95 %).`,
    ...(skipped.length === 0 ? [] : [`Left out: ${skipped.join('; ')}.`]),
    toMarkdown(contextTable(runs)),
    describeVerdict(runs),
    ...runs.map(
      ({ stage, ownPairs }) =>
        `Of ${ownPairs.rows / 2} pairs of our own that the parent alone tells apart, the joined text has the abusive one first in ${formatShare(ownPairs.inOrder.joined)} (${stage}; by chance 50 %).`,
    ),
    'Titles: no set at hand has any, so whether a title helps is not measured, and it is left out.',
  ].join('\n\n');
}

/** A line a way to judge a reply, two columns a stage. */
export function contextTable(runs: ContextResults['runs']): Table {
  const cell = ({ gain }: ApproachFigures) => (gain === null ? '' : describeGain(gain));
  return {
    head: ['read', ...runs.flatMap(({ stage }) => [stage, 'gain'])],
    rows: APPROACHES.map((approach) => [
      approach,
      ...runs.flatMap(({ dev }) => {
        const own = dev.approaches.find((one) => one.approach === approach);
        return own === undefined ? ['–', ''] : [formatFigure(own.rocAuc), cell(own)];
      }),
    ]),
  };
}

function describeVerdict(runs: ContextResults['runs']): string {
  const helping = runs.flatMap(({ stage, dev }) =>
    dev.approaches.filter(({ helps }) => helps).map(({ approach }) => `${approach} (${stage})`),
  );
  if (helping.length > 0)
    return `**The parent helps**, by more than the interval allows for: ${helping.join(', ')}.`;
  return '**The parent is not shown to help**: no way to bring it in gains more than its interval allows for.';
}

/** Signed, with three decimals. */
function describeGain({ value, low, high }: Figure): string {
  if (value === null || low === null || high === null) return '–';
  const signed = (number: number) => `${number < 0 ? '−' : '+'}${Math.abs(number).toFixed(3)}`;
  return `${signed(value)} (${signed(low)} to ${signed(high)})`;
}
