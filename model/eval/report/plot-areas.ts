/** ROC-AUC of every set and attribute that is judged, the scorers beside one another, the target as an upright line. */
import type { SetFigures } from '../measure-sets.ts';
import { line, type MarkShape, mark, picture, text } from './svg.ts';

const LABEL_WIDTH = 238;
const PLOT_WIDTH = 560;
const LINE_HEIGHT = 26;
const HEADER = 74;
const SHAPES: readonly MarkShape[] = ['circle', 'square', 'diamond', 'triangle', 'cross', 'ring'];
const FROM = 0.5;

/** One line a set and attribute. Figures below 0.5 stand at the edge. */
export function plotAreas(model: string, scorers: readonly string[], sets: readonly SetFigures[]): string {
  const judged = sets.filter(({ isJudged }) => isJudged);
  const x = (area: number) => LABEL_WIDTH + ((Math.max(FROM, area) - FROM) / (1 - FROM)) * PLOT_WIDTH;
  const bottom = HEADER + judged.length * LINE_HEIGHT;
  const legend = scorers.flatMap((name, index) => {
    const left = 20 + index * 132;
    return [mark(left, 42, SHAPES[index] ?? 'circle', `s${index}`), text(left + 10, 46, name)];
  });
  return picture(LABEL_WIDTH + PLOT_WIDTH + 28, bottom + 30, `ROC-AUC of ${model} and its peers`, [
    text(20, 22, `ROC-AUC of ${model} beside its peers`, 'start', 'head'),
    ...legend,
    line(20 + scorers.length * 132, 35, 20 + scorers.length * 132, 49, 'axis stroke'),
    text(30 + scorers.length * 132, 46, 'target'),
    ...[0.5, 0.6, 0.7, 0.8, 0.9, 1].flatMap((tick) => [
      line(x(tick), HEADER - 8, x(tick), bottom, 'grid'),
      text(x(tick), bottom + 18, tick.toFixed(1), 'middle', 'soft'),
    ]),
    ...judged.flatMap((figures, index) =>
      plotLine(figures, scorers, x, HEADER + (index + 0.5) * LINE_HEIGHT),
    ),
  ]);
}

function plotLine(
  { set, attribute, target, scorers }: SetFigures,
  names: readonly string[],
  x: (area: number) => number,
  y: number,
): string[] {
  const shapes = [
    text(LABEL_WIDTH - 12, y + 4, `${set}, ${attribute}`, 'end'),
    line(x(FROM), y + LINE_HEIGHT / 2, x(1), y + LINE_HEIGHT / 2, 'grid'),
  ];
  if (target !== undefined) shapes.push(line(x(target), y - 9, x(target), y + 9, 'axis stroke'));
  // The first last, so that it lies on top.
  for (let index = names.length - 1; index >= 0; index -= 1) {
    const area = scorers[names[index] as string]?.rocAuc;
    if (area === undefined || area.value === null) continue;
    if (index === 0) shapes.push(line(x(area.low ?? 0), y, x(area.high ?? 1), y, 's0 band'));
    shapes.push(mark(x(area.value), y, SHAPES[index] ?? 'circle', `s${index}`));
  }
  return shapes;
}
