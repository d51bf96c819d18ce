/** What a terminal shows at the end of a run. */
import { summarise } from '../fairness-markdown.ts';
import type { EvalResults } from '../results.ts';
import { formatShareFigure } from './format-figure.ts';
import { listTargets } from './list-targets.ts';
import { scorerNames } from './render-report.ts';
import { type Table, toTerminal } from './table.ts';
import { areaTable } from './tables.ts';

/** Tables as text: ROC-AUC of all scorers, held shares, then what is aimed at. */
export function printSummary(results: EvalResults): string {
  const first = results.configurations[0];
  const held: Table = {
    head: ['held by the default policy', 'kind', 'share'],
    rows: [...(first?.held ?? []), ...(first?.own ?? []), ...(first?.longTexts?.held ?? [])]
      .filter(({ rows }) => rows >= 10)
      .map((one) => [one.pool, one.kind, formatShareFigure(one.held)]),
  };
  const targets: Table = {
    head: ['aim', '', 'measured', ''],
    rows: listTargets(results).map(({ what, aim, measured, verdict }) => [what, aim, measured, verdict]),
  };
  const parts = [
    `${results.model}, ${results.split}, ROC-AUC (fewer than 50 positives: *)`,
    toTerminal(areaTable(results.sets, scorerNames(results))),
    ...(held.rows.length === 0 ? [] : [toTerminal(held, 2)]),
    ...(targets.rows.length === 0 ? [] : [toTerminal(targets, 4)]),
    ...(first?.fairness === undefined ? [] : [summarise(first.fairness).join('\n')]),
    ...(results.missing.length === 0 ? [] : [`Not in the data folder: ${results.missing.join(', ')}`]),
    ...(results.skipped.length === 0 ? [] : [`Left out: ${results.skipped.join('; ')}`]),
  ];
  return `\n${parts.join('\n\n')}\n`;
}
