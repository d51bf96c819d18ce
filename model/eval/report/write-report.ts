/** Puts results, report and pictures into a folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FairnessRun, writeFairness } from '../fairness-markdown.ts';
import type { EvalResults } from '../results.ts';
import { plotAreas } from './plot-areas.ts';
import { plotReliability } from './plot-reliability.ts';
import { type ReportFiles, renderReport, scorerNames } from './render-report.ts';

/** The files of a run on test have plain names; those of dev end in `-dev`. */
export function reportFiles(split: string): ReportFiles & { report: string; fairnessResults: string } {
  const end = split === 'test' ? '' : `-${split}`;
  return {
    results: `results${end}.json`,
    report: `report${end}.md`,
    areas: `roc-auc${end}.svg`,
    reliability: `reliability${end}.svg`,
    fairness: `fairness${end}.md`,
    fairnessResults: `fairness${end}.json`,
  };
}

/** Overwrites what an earlier run on the same split left there. Answers the paths. */
export function writeReport(results: EvalResults, folder: string): string[] {
  const files = reportFiles(results.split);
  const first = results.configurations[0];
  mkdirSync(folder, { recursive: true });
  const contents: [name: string, content: string][] = [
    [files.results, toCompactJson(withoutFairness(results))],
    [files.report, renderReport(results, files)],
    [files.areas, plotAreas(results.model, scorerNames(results), results.sets)],
    [files.reliability, plotReliability(results.model, first?.calibrations ?? [])],
  ];
  const fairness = fairnessRunOf(results);
  return [...writeAll(folder, contents), ...(fairness === null ? [] : writeFairnessReport(fairness, folder))];
}

/** The fairness that a run measured, as it is written; null where it didn't. */
export function fairnessRunOf({ model, measuredAt, configurations }: EvalResults): FairnessRun | null {
  const results = configurations[0]?.fairness;
  return results === undefined ? null : { model, measuredOn: measuredAt.slice(0, 10), results };
}

/** Figures and report of a fairness run, under the names of its split. Answers the paths. */
export function writeFairnessReport(run: FairnessRun, folder: string): string[] {
  const files = reportFiles(run.results.split);
  return writeAll(folder, [
    [files.fairnessResults, toCompactJson(run)],
    [files.fairness, writeFairness(run)],
  ]);
}

function writeAll(folder: string, contents: readonly (readonly [name: string, content: string])[]): string[] {
  return contents.map(([name, content]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  });
}

/** It has a file of its own. */
function withoutFairness(results: EvalResults): EvalResults {
  return {
    ...results,
    configurations: results.configurations.map(({ fairness: _, ...figures }) => figures),
  };
}

/** JSON with what is small on one line, so that a difference between two runs can be read. */
export function toCompactJson(value: unknown): string {
  const whole = JSON.stringify(value, null, 2);
  return `${whole.replace(/[[{]\s+([^[\]{}]{0,90}?)\s+[\]}]/g, (block) => block.replace(/\s*\n\s*/g, ' '))}\n`;
}
