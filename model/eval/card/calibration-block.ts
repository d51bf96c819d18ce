/** Calibration in the card: the picture, and how far each attribute's bins lie off. */
import { formatNumber } from '../report/format-figure.ts';
import { MAX_CALIBRATION_GAP, MIN_BIN_ROWS } from '../report/list-targets.ts';
import { type Table, toMarkdown } from '../report/table.ts';
import type { EvalResults } from '../results.ts';

/** Mean score less observed share by bin, a line an attribute and split. */
export function renderCalibration({ configurations }: EvalResults): string {
  const calibrations = configurations[0]?.calibrations ?? [];
  if (calibrations.length === 0) return 'Not measured: no set at hand has cases enough.';
  const bins = calibrations[0]?.bins ?? [];
  const table: Table = {
    head: [
      'attribute',
      'positives',
      ...bins.map(({ from, to }) => `scored ${to === 1 ? `≥ ${from}` : `${from}–${to}`}`),
      'Brier',
      'of the constant',
    ],
    rows: calibrations.map(({ attribute, split, positives, bins: own, brier, constantBrier }) => [
      `${attribute} (${split})`,
      String(positives),
      ...own.map(({ rows, gap }) =>
        gap.value === null
          ? '–'
          : `${gap.value > 0 ? '+' : ''}${formatNumber(gap.value)} (${rows}${rows < MIN_BIN_ROWS ? '*' : ''})`,
      ),
      brier.toFixed(4),
      constantBrier.toFixed(4),
    ]),
  };
  return [
    '![Reliability curves](eval/reliability.svg)',
    `Mean score less observed share (rows) where an attribute is as frequent as in nature; the aim is ±${MAX_CALIBRATION_GAP} where a bin has ${MIN_BIN_ROWS} rows. * fewer: reported. The scale was fitted on dev, so those lines flatter. "Of the constant": a score that always is the natural share.`,
    toMarkdown(table),
  ].join('\n\n');
}
