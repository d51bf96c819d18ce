/** Everything that is aimed at, in one list: what, how much, what was measured, and whether it is reached. */
import { SPAN_TARGET } from '../measure-spans.ts';
import type { EvalResults } from '../results.ts';
import { MAX_MEDIAN_DROP, MAX_P90_DROP, MAX_P99_RISE } from '../robustness/measure-robustness.ts';
import { formatFigure, formatNumber, formatShare, formatShareFigure } from './format-figure.ts';

/** Mean score and observed share of a bin are to differ by no more. */
export const MAX_CALIBRATION_GAP = 0.05;
/** Bins with fewer rows are reported and not judged. */
export const MIN_BIN_ROWS = 200;

export type TargetVerdict = 'met' | 'missed' | 'reported';

export interface TargetLine {
  what: string;
  aim: string;
  measured: string;
  /** By the figure itself, wherever its interval ends; `reported` where there are too few rows to judge. */
  verdict: TargetVerdict;
}

const judge = (isMet: boolean): TargetVerdict => (isMet ? 'met' : 'missed');

/** In the order of the report. */
export function listTargets(results: EvalResults): TargetLine[] {
  return [
    ...listRankTargets(results),
    ...listHeldTargets(results),
    ...listCalibrationTargets(results),
    ...listRobustnessTargets(results),
  ];
}

function listRankTargets({ sets, configurations }: EvalResults): TargetLine[] {
  const name = configurations[0]?.name ?? '';
  return sets.flatMap(({ set, attribute, target, aim, isJudged, scorers }) => {
    const area = scorers[name]?.rocAuc;
    if (target === undefined || area === undefined || area.value === null) return [];
    const value = area.value;
    const line = (level: number, kind: string): TargetLine => ({
      what: `${set}, ${attribute}: ROC-AUC${kind}`,
      aim: `≥ ${formatNumber(level)}`,
      measured: formatFigure(area),
      verdict: isJudged ? judge(value >= level) : 'reported',
    });
    return aim === undefined ? [line(target, '')] : [line(target, ''), line(aim, ' (further aim)')];
  });
}

function listHeldTargets({ configurations }: EvalResults): TargetLine[] {
  const [first] = configurations;
  return [...(first?.held ?? []), ...(first?.own ?? [])].flatMap(
    ({ pool, kind, held, target, isMet }): TargetLine[] =>
      target === undefined || isMet === undefined
        ? []
        : [
            {
              what: `${pool}${pool.startsWith('own') ? '' : `, ${kind}`}: held by the default policy`,
              aim: `${kind === 'civil' ? '≤' : '≥'} ${formatShare(target)}`,
              measured: formatShareFigure(held),
              verdict: judge(isMet),
            },
          ],
  );
}

function listCalibrationTargets({ configurations }: EvalResults): TargetLine[] {
  return (configurations[0]?.calibrations ?? []).flatMap(({ attribute, split, bins }) =>
    bins.flatMap(({ from, to, rows, gap }): TargetLine[] => {
      if (gap.value === null) return [];
      const isFew = rows < MIN_BIN_ROWS;
      return [
        {
          what: `${attribute} (${split}), scored ${to === 1 ? `${from} and over` : `${from}–${to}`}: mean score less observed share`,
          aim: `within ±${MAX_CALIBRATION_GAP}`,
          measured: `${formatFigure(gap)}${isFew ? `, ${rows} rows` : ''}`,
          verdict: isFew ? 'reported' : judge(Math.abs(gap.value) <= MAX_CALIBRATION_GAP),
        },
      ];
    }),
  );
}

function listRobustnessTargets({ configurations }: EvalResults): TargetLine[] {
  const { drops = [], rises = [], spans } = configurations[0] ?? {};
  return [
    ...drops.map(
      ({ disguise, medianDrop, p90Drop, isMet }): TargetLine => ({
        what: `toxic comments, ${disguise}: drop in the median, at the 90th percentile`,
        aim: `≤ ${MAX_MEDIAN_DROP}, ≤ ${MAX_P90_DROP}`,
        measured: `${formatNumber(medianDrop)}, ${formatNumber(p90Drop)}`,
        verdict: judge(isMet),
      }),
    ),
    ...rises.map(
      ({ addition, p99Rise, isMet }): TargetLine => ({
        what: `civil comments with ${addition}: rise at the 99th percentile`,
        aim: `≤ ${MAX_P99_RISE}`,
        measured: formatNumber(p99Rise),
        verdict: judge(isMet),
      }),
    ),
    // An address is what advertising has: with it alone a comment is to stay what it was.
    ...rises.flatMap(({ addition, spamP99Rise }): TargetLine[] =>
      addition !== 'addresses' || spamP99Rise === undefined
        ? []
        : [
            {
              what: 'spam, civil comments with addresses: rise at the 99th percentile',
              aim: `≤ ${MAX_P99_RISE}`,
              measured: formatNumber(spamP99Rise),
              verdict: judge(spamP99Rise <= MAX_P99_RISE),
            },
          ],
    ),
    ...(spans?.isMet === undefined
      ? []
      : [
          {
            what: `${spans.set}: character F1 of the spans`,
            aim: `≥ ${SPAN_TARGET}`,
            measured: formatFigure(spans.f1),
            verdict: judge(spans.isMet),
          },
        ]),
  ];
}
