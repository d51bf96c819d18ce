/** Brings the model card's figures up to date with what a run has found; the other parts stay as they are. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { ContextResults } from '../context-results.ts';
import type { FairnessRun } from '../fairness-markdown.ts';
import type { EvalResults } from '../results.ts';
import type { TrainingRows } from '../training-rows.ts';
import { type BlockName, refreshBlock } from './card-block.ts';
import { renderContext } from './context-block.ts';
import { renderFairness } from './fairness-block.ts';
import { renderFigureBlocks } from './figure-blocks.ts';
import { renderTrainingRows } from './training-rows-block.ts';

/** What a run has found; a part that it says nothing on is left out or null. */
export interface CardSources {
  results?: EvalResults | null;
  fairness?: FairnessRun | null;
  context?: ContextResults | null;
  trainingRows?: TrainingRows | null;
}

/** The parts that these findings write. */
export function renderBlocks({
  results,
  fairness,
  context,
  trainingRows,
}: CardSources): Map<BlockName, string> {
  return new Map<BlockName, string>([
    ...(results ? (Object.entries(renderFigureBlocks(results)) as [BlockName, string][]) : []),
    ...(fairness ? [['fairness', renderFairness(fairness)] as const] : []),
    ...(context ? [['context', renderContext(context)] as const] : []),
    ...(trainingRows ? [['training-rows', renderTrainingRows(trainingRows)] as const] : []),
  ]);
}

/** Rewrites the file. Throws, and leaves it as it was, where it lacks a part's comments. */
export function refreshCardFile(path: string, sources: CardSources): void {
  let page = readFileSync(path, 'utf8');
  // As the files beside it hold them, so that the two agree: JSON has no NaN.
  const kept = JSON.parse(JSON.stringify(sources)) as CardSources;
  for (const [name, content] of renderBlocks(kept)) page = refreshBlock(page, name, content);
  writeFileSync(path, page);
}
