/** The report's tables, each from the results alone. */
import { MIN_POSITIVES } from '../eval-sets.ts';
import type { AttributeCalibration } from '../measure-calibration.ts';
import type { HeldFigures } from '../measure-policy.ts';
import type { RankFigures, SetFigures } from '../measure-sets.ts';
import type { ConfigurationFigures } from '../results.ts';
import type { DropFigures, RiseFigures } from '../robustness/measure-robustness.ts';
import { formatCount, formatFigure, formatNumber, formatShare, formatShareFigure } from './format-figure.ts';
import { MIN_BIN_ROWS, type TargetLine } from './list-targets.ts';
import type { Table } from './table.ts';

/** What is aimed at, and whether it is reached. */
export function targetTable(lines: readonly TargetLine[]): Table {
  return {
    head: ['what', 'aim', 'measured', ''],
    rows: lines.map(({ what, aim, measured, verdict }) => [
      what,
      aim,
      measured,
      verdict === 'missed' ? '**missed**' : verdict,
    ]),
  };
}

/** `gab_hate_corpus, toxicity`, with the language where it isn't English. */
function nameOf({ set, attribute, language }: SetFigures): string {
  return `${set}${language === 'en' ? '' : ` (${language})`}, ${attribute}`;
}

/** Rows and positives; a star where there are too few positives for a target. */
function sizeOf({ rows, positives, isJudged }: SetFigures): string {
  return `${formatCount(positives)}${isJudged ? '' : '*'} of ${formatCount(rows)}`;
}

/** ROC-AUC of every scorer, one line a set and attribute. */
export function areaTable(sets: readonly SetFigures[], scorers: readonly string[]): Table {
  const [first = '', ...others] = scorers;
  return {
    head: ['set, attribute', 'positives', 'target', first, ...others, 'floor given'],
    rows: sets.map((figures) => [
      nameOf(figures),
      sizeOf(figures),
      figures.target === undefined ? '' : formatNumber(figures.target),
      formatFigure(figures.scorers[first]?.rocAuc),
      ...others.map((name) => formatNumber(figures.scorers[name]?.rocAuc.value)),
      figures.floor === undefined ? '' : formatNumber(figures.floor),
    ]),
  };
}

/** All figures of one scorer. */
export function figureTable(sets: readonly SetFigures[], scorer: string): Table {
  return {
    head: ['set, attribute', 'ROC-AUC', 'PR-AUC', 'TPR at 5 % FPR', 'F1', 'at', 'precision at 95 % recall'],
    rows: sets.flatMap((figures) => {
      const own: RankFigures | undefined = figures.scorers[scorer];
      if (own === undefined) return [];
      return [
        [
          `${nameOf(figures)}${figures.isJudged ? '' : '*'}`,
          formatFigure(own.rocAuc),
          formatFigure(own.prAuc),
          formatFigure(own.tprAtFpr),
          formatFigure(own.f1),
          own.threshold === null ? '–' : String(own.threshold),
          formatFigure(own.precisionAtRecall),
        ],
      ];
    }),
  };
}

/** How much of each part the deep stage answered; null where there is no such stage. */
export function stageTable({ stageShares }: ConfigurationFigures): Table | null {
  if (stageShares.every(({ deepPieces }) => deepPieces === 0)) return null;
  return {
    head: ['set', 'comments', 'answered by the deep stage', 'pieces', 'read by the deep stage'],
    rows: stageShares.map(({ part, comments, deepComments, fastPieces, deepPieces }) => [
      part,
      formatCount(comments),
      formatShare(deepComments / comments),
      formatCount(fastPieces + deepPieces),
      formatShare(deepPieces / (fastPieces + deepPieces)),
    ]),
  };
}

/** Bins of every attribute, and the scores of always answering the natural share. */
export function calibrationTable(calibrations: readonly AttributeCalibration[]): Table {
  return {
    head: ['attribute', 'scored', 'rows', 'mean score', 'observed', 'difference'],
    rows: calibrations.flatMap(({ attribute, split, bins }) =>
      bins.map(({ from, to, rows, meanScore, observed, gap }) => [
        `${attribute} (${split})`,
        to === 1 ? `≥ ${from}` : `${from}–${to}`,
        `${formatCount(rows)}${rows < MIN_BIN_ROWS ? '*' : ''}`,
        formatNumber(meanScore),
        formatFigure(observed),
        formatFigure(gap),
      ]),
    ),
  };
}

export function brierTable(calibrations: readonly AttributeCalibration[]): Table {
  return {
    head: [
      'attribute',
      'rows',
      'positives',
      'natural share',
      'Brier',
      'of the constant',
      'log loss',
      'of the constant',
    ],
    rows: calibrations.map((one) => [
      `${one.attribute} (${one.split})`,
      formatCount(one.rows),
      formatCount(one.positives),
      formatShare(one.naturalShare),
      one.brier.toFixed(4),
      one.constantBrier.toFixed(4),
      one.logLoss.toFixed(4),
      one.constantLogLoss.toFixed(4),
    ]),
  };
}

/** Of pools of one kind. */
export function heldTable(held: readonly HeldFigures[]): Table {
  return {
    head: ['comments', 'rows', 'held', 'by a score alone', 'aim'],
    rows: held.map((one) => [
      `${one.pool}${one.splits.length === 0 ? '' : ` (${one.splits.join(' and ')})`}`,
      formatCount(one.rows),
      formatShareFigure(one.held),
      formatShare(one.heldByScore.value),
      one.target === undefined ? '' : `${one.kind === 'civil' ? '≤' : '≥'} ${formatShare(one.target)}`,
    ]),
  };
}

export function dropTable(drops: readonly DropFigures[]): Table {
  return {
    head: [
      'disguise',
      'median drop',
      '90th percentile',
      'toxic held: plain → disguised',
      'civil held: plain → disguised',
    ],
    rows: drops.map((one) => [
      one.disguise,
      formatNumber(one.medianDrop),
      formatNumber(one.p90Drop),
      `${formatShare(one.heldBefore)} → ${formatShare(one.heldAfter)}`,
      `${formatShare(one.civilHeldBefore)} → ${formatShare(one.civilHeldAfter)}`,
    ]),
  };
}

export function riseTable(rises: readonly RiseFigures[]): Table {
  return {
    head: ['added', 'toxicity: rise, 99th percentile', 'spam: the same', 'held by a score: before → after'],
    rows: rises.map((one) => [
      one.addition,
      formatNumber(one.p99Rise),
      formatNumber(one.spamP99Rise),
      `${formatShare(one.heldBefore)} → ${formatShare(one.heldAfter)}`,
    ]),
  };
}

/** What a star means. */
export const STAR = `\\* fewer than ${MIN_POSITIVES} positives: reported, no target.`;
