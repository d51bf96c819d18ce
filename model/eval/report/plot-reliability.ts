/** Reliability curves: score against what was observed, one panel an attribute. On the diagonal a score means what it says. */
import type { AttributeCalibration } from '../measure-calibration.ts';
import { line, mark, picture, polyline, text } from './svg.ts';

const COLUMNS = 4;
const PANEL = { width: 232, height: 246 };
const PLOT = { left: 40, top: 34, size: 168 };
const HEADER = 58;
/** Fewer rows than these make a hollow mark: it says little. */
const FEW_ROWS = 50;
/** Fewer than these say nothing and are left out. */
const MIN_ROWS = 10;

/** One panel a calibration. */
export function plotReliability(model: string, calibrations: readonly AttributeCalibration[]): string {
  const rows = Math.ceil(calibrations.length / COLUMNS);
  const width = PANEL.width * Math.min(COLUMNS, Math.max(1, calibrations.length)) + 16;
  return picture(width, HEADER + rows * PANEL.height, `Reliability curves of ${model}`, [
    text(20, 22, `Reliability of ${model}: score across, observed share up`, 'start', 'head'),
    text(
      20,
      42,
      `Lines: 95 % intervals. Hollow: fewer than ${FEW_ROWS} rows (under ${MIN_ROWS}: left out). Dashed: scores that mean what they say.`,
    ),
    ...calibrations.flatMap((calibration, index) =>
      plotPanel(
        calibration,
        8 + (index % COLUMNS) * PANEL.width,
        HEADER + Math.floor(index / COLUMNS) * PANEL.height,
      ),
    ),
  ]);
}

function plotPanel({ attribute, split, curve }: AttributeCalibration, left: number, top: number): string[] {
  const x = (score: number) => left + PLOT.left + score * PLOT.size;
  const y = (share: number) => top + PLOT.top + (1 - share) * PLOT.size;
  const points = curve.filter(({ observed, rows }) => observed.value !== null && rows >= MIN_ROWS);
  return [
    text(x(0), top + 20, `${attribute} (${split})`, 'start', 'head'),
    ...[0, 0.25, 0.5, 0.75, 1].flatMap((tick) => [
      line(x(tick), y(0), x(tick), y(1), 'grid'),
      line(x(0), y(tick), x(1), y(tick), 'grid'),
      text(x(tick), y(0) + 16, String(tick), 'middle', 'soft'),
      text(x(0) - 6, y(tick) + 4, String(tick), 'end', 'soft'),
    ]),
    line(x(0), y(0), x(1), y(1), 'axis dash'),
    polyline(
      points.map(({ meanScore, observed }) => [x(meanScore as number), y(observed.value as number)]),
      's0',
    ),
    ...points.flatMap(({ meanScore, observed, rows }) => [
      line(
        x(meanScore as number),
        y(observed.low ?? 0),
        x(meanScore as number),
        y(observed.high ?? 1),
        's0 band',
      ),
      mark(
        x(meanScore as number),
        y(observed.value as number),
        rows < FEW_ROWS ? 'ring' : 'circle',
        's0',
        3.6,
      ),
    ]),
  ];
}
