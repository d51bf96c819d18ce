/** The order of scores in the card: English attribute by attribute, then the other languages. */
import { ATTRIBUTES } from '../../../src/domain/attribute.ts';
import type { HeldFigures } from '../measure-policy.ts';
import type { SetFigures } from '../measure-sets.ts';
import { formatCount, formatFigure, formatNumber, formatShareFigure } from '../report/format-figure.ts';
import { type Table, toMarkdown } from '../report/table.ts';
import { STAR } from '../report/tables.ts';
import type { EvalResults } from '../results.ts';

const HEAD = ['set', 'positives', 'ROC-AUC', 'PR-AUC', 'TPR at 5 % FPR', 'F1'];
const NOTE = `${STAR} F1 at the default policy's threshold. PR-AUC and F1 depend on the share of positives in the set, which is mostly not that of a site.`;

/** English, in the order of the attributes. */
export function renderAttributes(results: EvalResults): string {
  const english = results.sets.filter(({ language }) => language === 'en');
  const table: Table = {
    head: ['attribute', ...HEAD],
    rows: ATTRIBUTES.flatMap((attribute) =>
      english
        .filter((one) => one.attribute === attribute)
        .map((one) => [attribute, ...describeSet(one, results)]),
    ),
  };
  const unmeasured = ATTRIBUTES.filter((name) => !english.some(({ attribute }) => attribute === name));
  const thin = ATTRIBUTES.filter((name) => {
    const own = english.filter(({ attribute }) => attribute === name);
    return own.length > 0 && own.every(({ isJudged }) => !isJudged);
  });
  return [
    toMarkdown(table, 2),
    NOTE,
    ...(unmeasured.length === 0
      ? []
      : [`No English ${results.split} set annotates: ${unmeasured.join(', ')}.`]),
    ...(thin.length === 0 ? [] : [`In English by too few positives to be judged: ${thin.join(', ')}.`]),
  ].join('\n\n');
}

/** Every language: what is held of its toxic comments, then the figures of all but English. */
export function renderLanguages(results: EvalResults): string {
  const languages = [...new Set(results.sets.map(({ language }) => language))];
  const others = results.sets.filter(({ language }) => language !== 'en');
  const summary: Table = {
    head: ['language', 'sets', 'toxicity: ROC-AUC', 'toxic comments held by the default policy'],
    rows: languages.map((language) => {
      const own = results.sets.filter((one) => one.language === language);
      const toxicity = own.filter(({ attribute }) => attribute === 'toxicity');
      return [
        language,
        String(new Set(own.map(({ set }) => set)).size),
        describeSpan(toxicity, results),
        describeHeld(toxicity, results),
      ];
    }),
  };
  const table: Table = {
    head: ['language', 'attribute', ...HEAD],
    rows: others.map((one) => [one.language, one.attribute, ...describeSet(one, results)]),
  };
  return [
    toMarkdown(summary, 2),
    ...(others.length === 0 ? [] : ['All but English, by attribute:', toMarkdown(table, 3), NOTE]),
  ].join('\n\n');
}

function describeSet(figures: SetFigures, { configurations }: EvalResults): string[] {
  const own = figures.scorers[configurations[0]?.name ?? ''];
  const size = `${formatCount(figures.positives)}${figures.isJudged ? '' : '*'} of ${formatCount(figures.rows)}`;
  const f1 =
    own === undefined || own.threshold === null ? '–' : `${formatFigure(own.f1)} at ${own.threshold}`;
  return [
    figures.set,
    size,
    formatFigure(own?.rocAuc),
    formatFigure(own?.prAuc),
    formatFigure(own?.tprAtFpr),
    f1,
  ];
}

/** One figure with its interval, or the lowest and highest of several sets. */
function describeSpan(sets: readonly SetFigures[], { configurations }: EvalResults): string {
  const name = configurations[0]?.name ?? '';
  const areas = sets.flatMap(({ scorers }) => scorers[name]?.rocAuc ?? []);
  if (areas.length <= 1) return formatFigure(areas[0]);
  const values = areas.flatMap(({ value }) => value ?? []);
  return `${formatNumber(Math.min(...values))} to ${formatNumber(Math.max(...values))}`;
}

function describeHeld(sets: readonly SetFigures[], { configurations }: EvalResults): string {
  const names = new Set(sets.map(({ set }) => `${set}, toxicity`));
  const pools = (configurations[0]?.held ?? []).filter(
    ({ pool, kind }: HeldFigures) => kind === 'abusive' && names.has(pool),
  );
  if (pools.length <= 1) return pools[0] === undefined ? '–' : formatShareFigure(pools[0].held);
  return pools.map(({ pool, held }) => `${pool.split(',')[0]} ${formatShareFigure(held)}`).join('; ');
}
