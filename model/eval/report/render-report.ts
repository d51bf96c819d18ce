/** The report that the model card links to, from the results alone: so it can't say what was not measured. */
import { summarise } from '../fairness-markdown.ts';
import type { ConfigurationFigures, EvalResults } from '../results.ts';
import { MIN_LETTERS, WORD_SHARE } from '../robustness/disguise-text.ts';
import { describeMissingPeer } from './describe-peers.ts';
import { formatCount, formatFigure, formatNumber, formatShare } from './format-figure.ts';
import { listTargets, MIN_BIN_ROWS } from './list-targets.ts';
import { type Table, toMarkdown } from './table.ts';
import {
  areaTable,
  brierTable,
  calibrationTable,
  dropTable,
  figureTable,
  heldTable,
  riseTable,
  STAR,
  stageTable,
  targetTable,
} from './tables.ts';

/** Own kinds of comments with fewer rows say nothing and are left to the JSON. */
const MIN_OWN_ROWS = 10;

/** Of the targets every column is text. */
const TARGET_COLUMNS = 4;

/** Names of the files beside the report. */
export interface ReportFiles {
  results: string;
  areas: string;
  reliability: string;
  fairness: string;
}

/** Scorers in the order of the tables: configurations, then peers. */
export function scorerNames({ configurations, peers }: EvalResults): string[] {
  return [...configurations.map(({ name }) => name), ...peers];
}

/** Markdown. */
export function renderReport(results: EvalResults, files: ReportFiles): string {
  const first = results.configurations[0] as ConfigurationFigures;
  const others = results.configurations.slice(1);
  const sections: (string | null)[] = [
    `# Evaluation of \`${results.model}\` on ${results.split}`,
    describeRun(results, files),
    section('Targets', targetSummary(results)),
    section(
      'Order: ROC-AUC',
      `![ROC-AUC beside the peers](${files.areas})`,
      toMarkdown(areaTable(results.sets, scorerNames(results))),
      STAR,
      'With intervals for the first; those of the others are in the JSON. `floor given`: the figure that came with the data, of a linear model of the same kind as the baseline here.',
    ),
    section(
      `All figures: ${first.name}`,
      toMarkdown(figureTable(results.sets, first.name)),
      STAR,
      'F1 at the default policy’s threshold, which stands after it. PR-AUC, F1 and precision depend on the share of positives in the set, which is mostly not that of a site.',
    ),
    ...others.map(({ name }) =>
      section(`All figures: ${name}`, toMarkdown(figureTable(results.sets, name)), STAR),
    ),
    describeStages(first),
    describeCalibration(first, files),
    describePolicy(first),
    describeFairness(first, files),
    describeDisguises(first),
    describeSpans(first),
    describeLongTexts(first),
    section('How to read the figures', DEFINITIONS),
  ];
  return `${sections.filter((one) => one !== null).join('\n\n')}\n`;
}

function section(title: string, ...parts: string[]): string {
  return [`## ${title}`, ...parts].join('\n\n');
}

function describeRun(results: EvalResults, files: ReportFiles): string {
  const { machine, configurations, measuredAt, isWhole, missing, skipped, resamples, threads } = results;
  const lines = configurations.map(
    ({ name, model, texts, seconds }) =>
      `- ${name} (\`${model}\`): ${formatCount(texts)} comments in ${Math.round(seconds)} s`,
  );
  const missingPeer = describeMissingPeer(results);
  return [
    `Measured ${measuredAt.slice(0, 10)} on ${machine.cores} × ${machine.cpu}, Node ${machine.node.slice(1)}, ${threads} scoring threads; every figure of this page is of one run, in [${files.results}](${files.results}).`,
    lines.join('\n'),
    ...(isWhole ? [] : ['**A partial run:** sets or rows were left out.']),
    ...(missing.length === 0 ? [] : [`Not in the data folder: ${missing.join(', ')}.`]),
    ...(missingPeer === null ? [] : [missingPeer]),
    ...(skipped.length === 0 ? [] : [`Left out: ${skipped.join('; ')}.`]),
    `In parentheses: 95 % intervals, by ${formatCount(resamples)} stratified bootstrap resamples; of shares by Wilson.`,
  ].join('\n\n');
}

function targetSummary(results: EvalResults): string {
  const lines = listTargets(results);
  if (lines.length === 0) return 'None apply to this run.';
  const count = (verdict: string) => lines.filter((line) => line.verdict === verdict).length;
  return `${count('met')} met, ${count('missed')} missed, ${count('reported')} reported.\n\n${toMarkdown(targetTable(lines), TARGET_COLUMNS)}`;
}

function describeStages(first: ConfigurationFigures): string | null {
  const table = stageTable(first);
  if (table === null) return null;
  return section(
    'How much goes deep',
    toMarkdown(table),
    'A comment may be several pieces: a second form with disguises undone, windows of a long text. What goes deep depends on the text and the model alone.',
  );
}

function describeCalibration(first: ConfigurationFigures, files: ReportFiles): string | null {
  const { calibrations } = first;
  if (calibrations.length === 0) return null;
  return section(
    'Calibration',
    `![Reliability curves](${files.reliability})`,
    `Positives and negatives are weighted to the natural share of each attribute, set by set (\`train/natural-weights.ts\`). The scale was fitted on dev, so those figures flatter. * fewer than ${MIN_BIN_ROWS} rows: not judged.`,
    toMarkdown(calibrationTable(calibrations)),
    'Beside a predictor that always answers the natural share:',
    toMarkdown(brierTable(calibrations)),
  );
}

function describePolicy({ held, own = [] }: ConfigurationFigures): string {
  const isShown = ({ rows }: { rows: number }) => rows >= MIN_OWN_ROWS;
  const tables: [string, Table][] = [
    ['Civil comments, held by mistake:', heldTable(held.filter(({ kind }) => kind === 'civil'))],
    ['Comments to be held:', heldTable(held.filter(({ kind }) => kind === 'abusive'))],
    ['Own civil comments:', heldTable(own.filter((one) => one.kind === 'civil' && isShown(one)))],
    ['Own comments to be held:', heldTable(own.filter((one) => one.kind === 'abusive' && isShown(one)))],
  ];
  return section(
    'At the default policy',
    ...tables.flatMap(([title, table]) => (table.rows.length === 0 ? [] : [title, toMarkdown(table)])),
    'Held: not published at once, by any rule of the default policy (links, personal data and unknown languages too). Curves by threshold are in the JSON.',
  );
}

function describeFairness({ fairness }: ConfigurationFigures, files: ReportFiles): string | null {
  if (fairness === undefined) return null;
  return section(
    'Fairness',
    summarise(fairness)
      .map((line) => `- ${line}`)
      .join('\n'),
    `Group by group in [${files.fairness}](${files.fairness}).`,
  );
}

function describeDisguises({ drops = [], rises = [] }: ConfigurationFigures): string | null {
  if (drops.length === 0) return null;
  return section(
    'Disguises',
    `Words of ${MIN_LETTERS} Latin letters or more in ${formatCount(drops[0]?.rows ?? 0)} toxic comments are disguised with a chance of ${WORD_SHARE} each, at least one a comment, whatever they mean (seeded). Below 0: the score rises. Nobody disguises civil words; the last column shows what the disguise weighs by itself.`,
    toMarkdown(dropTable(drops)),
    ...(rises.length === 0
      ? []
      : [
          `A sentence of our own with prices, codes or addresses at the end of ${formatCount(rises[0]?.rows ?? 0)} civil comments:`,
          toMarkdown(riseTable(rises)),
        ]),
  );
}

function describeSpans({ spans }: ConfigurationFigures): string | null {
  if (spans === undefined) return null;
  const { set, rows, markedRows, f1, f1OfMarked, emptyShare } = spans;
  return section(
    'Spans',
    `${set}: character F1 ${formatFigure(f1)} over ${formatCount(rows)} comments (mean of each comment’s F1; of one without a mark 1 for naming no span and 0 otherwise). Over the ${formatCount(markedRows)} with a mark ${formatFigure(f1OfMarked)}; of those without one ${formatShare(emptyShare)} get no span.`,
  );
}

function describeLongTexts({ longTexts }: ConfigurationFigures): string | null {
  if (longTexts === undefined) return null;
  const { held, planted } = longTexts;
  return section(
    'Long texts',
    toMarkdown(heldTable(held)),
    `A plain insult planted at the start, middle and end of 19,000 civil characters (${planted.texts} texts) keeps of the score that it has alone: ${formatNumber(planted.least)} at least, ${formatNumber(planted.median)} in the median.`,
  );
}

const DEFINITIONS = `- A row is positive from a label of 0.5. ROC-AUC: ties count half. PR-AUC: average precision.
- TPR at 5 % FPR: of thresholds with at most 5 % false alarms, the most that is found. Precision at 95 % recall: the best of the thresholds that find 95 % or more. Neither interpolates: a threshold can't part equal scores.
- Bootstrap: percentile intervals; as many positives and negatives as the set has are drawn, each from their own, and every scorer is resampled alike.
- Peers: the word list is npm \`obscenity\` with its English words, its score n / (n + 1) for n words. The linear baseline is a logistic regression over hashed words (1–2) and characters within words (2–5), learnt in the same run from the English train sets without weights, contrast or calibration. Both read English only; F1 of the list from one word, of the baseline from 0.5, of tfjs toxicity from 0.85, its package's own.
- Every comment goes the whole way of the service: both forms, windows, joining, four decimals.`;
