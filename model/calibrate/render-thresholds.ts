/** The map's tables for the documents, between two markers, so that one command refreshes file and page together. */
import { ATTRIBUTES } from '../../src/domain/attribute.ts';
import {
  FEW_ROWS,
  isByFewRows,
  type PerspectiveMap,
  type TableRow,
} from '../../src/domain/perspective/perspective-map.ts';

const BEGIN = '<!-- perspective-map: begin (written by model/calibrate/perspective-map.ts) -->';
const END = '<!-- perspective-map: end -->';

/** The page with its part between the markers replaced. Throws where it lacks one. */
export function refreshPage(page: string, map: PerspectiveMap): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`the page lacks the lines ${BEGIN} and ${END}`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${renderThresholds(map)}\n${page.slice(end)}`;
}

/** Markdown: what the map was fitted on, then a table of all attributes. */
export function renderThresholds(map: PerspectiveMap): string {
  const { model, sample } = map;
  const lines = [
    `For **\`${model}\`**, on \`${sample.name}\`. ${describeSeen(map)}`,
    '',
    `| attribute | Perspective | Winnow | 95 % interval | of all ${sample.rows}: Perspective held | Winnow holds | of the ${sample.fittedRows} fitted on: Perspective held | Winnow holds | both |`,
    '|---|---|---|---|---|---|---|---|---|',
  ];
  for (const attribute of ATTRIBUTES) {
    for (const row of map.attributes[attribute]?.table ?? []) {
      lines.push(`| ${attribute} ${renderRow(row)}`);
    }
  }
  const notes = ATTRIBUTES.flatMap((attribute) => {
    const note = map.attributes[attribute]?.note;
    return note ? [`- ${attribute}: ${note}`] : [];
  });
  return [
    ...lines,
    '',
    `\\* fewer than ${FEW_ROWS} comments fitted on reach it: a guess.`,
    '',
    ...notes,
    '',
  ].join('\n');
}

function describeSeen({ model, sample }: PerspectiveMap): string {
  if (!sample.isUnseen) {
    return `**\`${model}\` was trained before this set was left out of training**, so its scores here are surer than elsewhere and these figures are provisional. Fitted on the ${sample.fittedRows} of ${sample.rows} comments that stand in no other set to learn from.`;
  }
  return `The set is left out of all training. ${sample.rows - sample.fittedRows} of its ${sample.rows} comments stand in another set that the model did learn from; the map is fitted on the other ${sample.fittedRows}.`;
}

function renderRow(row: TableRow): string {
  const mark = isByFewRows(row) ? ' \\*' : '';
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const shares = [row.shareHeld, row.shareHeldByOurs].map(percent).join(' | ');
  const counts = [row.rowsHeld, row.rowsHeldByOurs, row.rowsHeldByBoth].join(' | ');
  const interval = `${row.low.toFixed(2)} to ${row.high.toFixed(2)}`;
  return `| ${row.perspective.toFixed(2)} | ${row.ours.toFixed(4)}${mark} | ${interval} | ${shares} | ${counts} |`;
}
