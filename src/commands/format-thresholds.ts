/** Translated thresholds as people read them. */
import type { MapSample } from '../domain/perspective/perspective-map.ts';
import { formatTable } from './format-table.ts';

/** What `winnow thresholds --json` prints. Scores and shares are 0..1. */
export interface TranslatedThresholds {
  /** The model that `ours` is for. */
  model: string;
  sample: MapSample;
  thresholds: {
    attribute: string;
    perspective: number;
    ours: number;
    low: number;
    high: number;
    shareHeld: number;
    isByFewRows: boolean;
  }[];
  /** A piece of a policy: what it leaves out is not said. */
  policy: { attributes: Record<string, { approveBelow: number }> };
}

export function formatThresholds({ model, sample, thresholds, policy }: TranslatedThresholds): string {
  const rows = thresholds.map(({ attribute, perspective, ours, low, high, shareHeld, isByFewRows }) => [
    attribute,
    String(perspective),
    `${ours.toFixed(4)}${isByFewRows ? ' *' : ''}`,
    `${low.toFixed(2)}-${high.toFixed(2)}`,
    `${(shareHeld * 100).toFixed(1)} %`,
  ]);
  const few = thresholds.some(({ isByFewRows }) => isByFewRows)
    ? ['* Few comments reach it: a guess. Mind the interval.']
    : [];
  const seen = sample.isUnseen
    ? []
    : [`${model} learnt from these comments, so its scores on them are surer than elsewhere: provisional.`];
  const lines = [
    formatTable(rows, ['attribute', 'perspective', 'winnow', '95 %', 'held']),
    `For the scores of ${model} and no other model. Held: the share of ${sample.rows} comments that Perspective scored at`,
    'or above the threshold; on yours it may be another. The same share is not the same comments.',
    ...few,
    ...seen,
    '',
    'For a policy. What its "attributes" doesn\'t name is off: keep the others that you want beside these.',
    formatPolicy(policy),
    'See what it would do before it does it: winnow policy simulate FILE (docs/policy.md).',
    '',
  ];
  return lines.join('\n');
}

/** An attribute a line, to be pasted in part or whole. */
function formatPolicy({ attributes }: TranslatedThresholds['policy']): string {
  const entries = Object.entries(attributes).map(
    ([attribute, { approveBelow }]) => `  "${attribute}": {"approveBelow": ${approveBelow}}`,
  );
  return `{"attributes": {\n${entries.join(',\n')}\n}}`;
}
