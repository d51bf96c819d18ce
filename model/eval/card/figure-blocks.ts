/** What the card says of a run of the evaluation: its parts, from the results alone. */
import { describeMissingPeer } from '../report/describe-peers.ts';
import { formatCount, formatFigure, formatNumber, formatShare } from '../report/format-figure.ts';
import { listTargets } from '../report/list-targets.ts';
import { scorerNames } from '../report/render-report.ts';
import { type Table, toMarkdown } from '../report/table.ts';
import { areaTable, dropTable, heldTable, riseTable, STAR, targetTable } from '../report/tables.ts';
import type { ConfigurationFigures, EvalResults } from '../results.ts';
import { renderCalibration } from './calibration-block.ts';
import type { BlockName } from './card-block.ts';
import { renderAttributes, renderLanguages } from './rank-blocks.ts';

/** Of the targets every column is text. */
const TARGET_COLUMNS = 4;
/** Sets that stand for reader comments, by the name of their file: how much of a site's comments goes deep. */
const READER_PARTS = [
  'test/wiki_context_cat',
  'test/jigsaw_wiki_test',
  'dev/civil_stripped',
  'test/wiki_identity_nontoxic',
  'test/youtube_spam',
];

/** All parts that a run writes. The first configuration is the one that they are on. */
export function renderFigureBlocks(results: EvalResults): Partial<Record<BlockName, string>> {
  return {
    targets: renderTargets(results),
    attributes: renderAttributes(results),
    languages: renderLanguages(results),
    calibration: renderCalibration(results),
    stages: renderStages(results),
    policy: renderPolicy(results),
    robustness: renderRobustness(results),
  };
}

const firstOf = ({ configurations }: EvalResults) => configurations[0] as ConfigurationFigures;
const join = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join('\n\n');

function renderTargets(results: EvalResults): string {
  const { model, split, measuredAt, isWhole, missing, skipped, sets } = results;
  const lines = listTargets(results);
  const count = (verdict: string) => lines.filter((line) => line.verdict === verdict).length;
  const missed = lines.filter(({ verdict }) => verdict === 'missed');
  const targeted = sets.filter(({ target }) => target !== undefined);
  return join([
    `\`${model}\`, ${split}, ${measuredAt.slice(0, 10)}${isWhole ? '' : ', **a partial run**'}: ${count('met')} of ${count('met') + count('missed')} targets are met, ${count('missed')} missed; ${count('reported')} more have too few rows to judge. In parentheses: 95 % intervals.`,
    ...(missing.length === 0 ? [] : [`Not in the data folder: ${missing.join(', ')}.`]),
    ...(skipped.length === 0 ? [] : [`Left out: ${skipped.join('; ')}.`]),
    `![ROC-AUC beside the peers](eval/roc-auc.svg)`,
    'ROC-AUC where there is a target:',
    toMarkdown(areaTable(targeted, scorerNames(results))),
    STAR,
    describeBaseline(results),
    describeMissingPeer(results),
    ...(missed.length === 0
      ? []
      : ['Every target that is missed:', toMarkdown(targetTable(missed), TARGET_COLUMNS)]),
  ]);
}

/** Where a simpler peer orders a set better than the scorer does: said, whether or not there is a target. */
function describeBaseline(results: EvalResults): string | null {
  const name = firstOf(results).name;
  const beaten = results.peers.map((peer) => {
    const sets = results.sets.filter(({ scorers }) => (scorers[peer]?.rocAuc.value ?? null) !== null);
    const above = sets.filter(
      ({ scorers }) => (scorers[peer]?.rocAuc.value ?? 0) >= (scorers[name]?.rocAuc.value ?? 0),
    );
    const names = above.map(({ set, attribute }) => `${set} (${attribute})`);
    return `${peer}: ${above.length} of ${sets.length}${names.length === 0 ? '' : `, ${names.join(', ')}`}`;
  });
  return beaten.length === 0
    ? null
    : `Sets and attributes that a peer orders as well or better: ${beaten.join('; ')}.`;
}

function renderStages(results: EvalResults): string {
  const { stageShares } = firstOf(results);
  if (stageShares.every(({ deepPieces }) => deepPieces === 0))
    return 'One stage answered: nothing goes deep.';
  const isForeign = new Set(results.sets.flatMap(({ set, language }) => (language === 'en' ? [] : [set])));
  const [english, others] = [false, true].map((foreign) => {
    const parts = stageShares.filter(({ part }) => isForeign.has(part.split('/')[1] as string) === foreign);
    const sum = (of: 'comments' | 'deepComments') => parts.reduce((total, one) => total + one[of], 0);
    return `${formatShare(sum('deepComments') / sum('comments'))} of ${formatCount(sum('comments'))}`;
  });
  const shown = stageShares.filter(({ part }) => READER_PARTS.includes(part));
  const table: Table = {
    head: ['set', 'comments', 'answered by the deep stage', 'of the pieces, read by it'],
    rows: shown.map(({ part, comments, deepComments, fastPieces, deepPieces }) => [
      part,
      formatCount(comments),
      formatShare(deepComments / comments),
      formatShare(deepPieces / (fastPieces + deepPieces)),
    ]),
  };
  return join([
    `Answered by the deep stage, over all sets: ${english} English comments, ${others} others. Most sets hold more abuse than a site's comments do. Those that are nearest to them:`,
    toMarkdown(table),
  ]);
}

function renderPolicy(results: EvalResults): string {
  const { held, own = [] } = firstOf(results);
  const withTarget = own.filter(({ target }) => target !== undefined);
  const of = (kind: string) => [...held, ...withTarget].filter((one) => one.kind === kind);
  return join([
    'Civil comments, held by mistake:',
    toMarkdown(heldTable(of('civil'))),
    'Comments to be held:',
    toMarkdown(heldTable(of('abusive'))),
  ]);
}

function renderRobustness(results: EvalResults): string {
  const { drops = [], rises = [], spans } = firstOf(results);
  return join([
    ...(drops.length === 0
      ? []
      : [
          `Drop of toxicity when ${formatCount(drops[0]?.rows ?? 0)} toxic comments are disguised:`,
          toMarkdown(dropTable(drops)),
        ]),
    ...(rises.length === 0
      ? []
      : [
          `A sentence added to ${formatCount(rises[0]?.rows ?? 0)} civil comments:`,
          toMarkdown(riseTable(rises)),
        ]),
    spans === undefined
      ? null
      : `Spans, ${spans.set}: character F1 ${formatFigure(spans.f1)}${spans.target === undefined ? '' : `, target ${formatNumber(spans.target)}`}.`,
  ]);
}
