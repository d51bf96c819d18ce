/** The model card: what programs write into it, and that it says what the files beside it hold. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../config/default-policy.ts';
import { contrastExamples } from '../../../model/contrast/contrast-examples.ts';
import {
  BLOCK_WRITERS,
  type BlockName,
  readBlock,
  refreshBlock,
} from '../../../model/eval/card/card-block.ts';
import { type CardSources, refreshCardFile, renderBlocks } from '../../../model/eval/card/refresh-card.ts';
import { renderTrainingRows } from '../../../model/eval/card/training-rows-block.ts';
import type { ContextResults } from '../../../model/eval/context-results.ts';
import type { FairnessRun } from '../../../model/eval/fairness-markdown.ts';
import type { EvalResults } from '../../../model/eval/results.ts';
import type { TrainingRows } from '../../../model/eval/training-rows.ts';
import { SET_PLANS } from '../../../model/train/sets.ts';
import { ATTRIBUTES } from '../../../src/domain/attribute.ts';

const MODEL = fileURLToPath(new URL('../../../model', import.meta.url));
const card = readFileSync(join(MODEL, 'README.md'), 'utf8');
const read = (file: string) => JSON.parse(readFileSync(join(MODEL, 'eval', file), 'utf8'));
const results = read('results.json') as EvalResults;
const fairness = read('fairness.json') as FairnessRun;
const trainingRows = read('training-rows.json') as TrainingRows;
const context = read('context.json') as ContextResults;
const blocks = renderBlocks({ results, fairness, trainingRows, context });

describe('the model card', () => {
  it.each(Object.keys(BLOCK_WRITERS) as BlockName[])('says of %s what the file beside it holds', (name) => {
    expect(readBlock(card, name)).toBe(blocks.get(name));
  });

  it('shows both pictures, and both are there', () => {
    for (const picture of ['eval/reliability.svg', 'eval/roc-auc.svg']) {
      expect(card).toContain(`](${picture})`);
      expect(readFileSync(join(MODEL, picture), 'utf8')).toContain('<svg');
    }
  });

  it('is of whole runs on test', () => {
    expect([results.isWhole, results.split, fairness.results.split, context.isWhole]).toEqual([
      true,
      'test',
      'test',
      true,
    ]);
    expect(fairness.results.rowLimit).toBeNull();
  });

  it('is of the model that ships, at the thresholds that ship', () => {
    const { default: shipped } = JSON.parse(readFileSync(join(MODEL, 'models.json'), 'utf8'));
    expect([results.model, fairness.model, context.model]).toEqual([shipped, shipped, shipped]);
    expect(card).toContain(`# Model card: \`${shipped}\``);
    for (const attribute of ATTRIBUTES) {
      expect(results.thresholds[attribute]).toBe(DEFAULT_POLICY.attributes[attribute]?.approveBelow);
    }
  });

  it('counts our own comments as they are now', () => {
    const own = trainingRows.sets.find(({ set }) => set === 'contrast');
    const judged = contrastExamples('train').filter(({ labels }) => !Number.isNaN(labels[0]));
    expect(own?.attributes.toxicity?.rows).toBe(judged.length);
  });

  it('has every group with its three areas, its rates and their intervals', () => {
    const block = readBlock(card, 'fairness');
    for (const { group } of fairness.results.templates.areas) {
      const line = block.split('\n').find((one) => one.startsWith(`| ${group} |`));
      expect(line?.match(/\[\d+\.\d+-\d+\.\d+\]/g)).toHaveLength(5);
    }
  });

  it('names every set that is learnt from, with its licence', () => {
    const [, data = ''] = card.split('## Data');
    const table = data.split('\n').filter((line) => line.startsWith('| '));
    for (const { set } of SET_PLANS) {
      expect(table.some((line) => new RegExp(`\\b${set}\\b`).test(line.split('|')[1] as string))).toBe(true);
    }
  });

  it('counts the rows of every set of the plan, and of no other', () => {
    const counted = trainingRows.sets.filter(({ kind }) => kind === 'annotated').map(({ set }) => set);
    expect(new Set(counted)).toEqual(new Set(SET_PLANS.map(({ set }) => set)));
    expect(trainingRows.missing).toEqual([]);
  });
});

describe('the table of what was learnt from', () => {
  const table = renderTrainingRows({
    missing: ['gone'],
    sets: [
      {
        set: 'a',
        kind: 'annotated',
        language: 'en',
        attributes: { toxicity: { rows: 1200, positives: 30 }, threat: { rows: 9, positives: 0 } },
      },
      { set: 'b', kind: 'annotated', language: 'de', attributes: { toxicity: { rows: 5, positives: 4 } } },
      { set: 'ours', kind: 'own', language: 'de', attributes: { threat: { rows: 8, positives: 2 } } },
    ],
  });
  const lineOf = (attribute: string) => table.split('\n').find((line) => line.startsWith(`| ${attribute} |`));

  it('tells annotated cases from own comments, and none at all from both', () => {
    expect(lineOf('toxicity')).toBe('| toxicity | 30 of 1,200; 1 | 4 of 5; 1 |');
    expect(lineOf('threat')).toBe('| threat | **none** | own comments only |');
    expect(lineOf('spam')).toBe('| spam | **none** | **none** |');
    expect(table).toContain('Not in the data folder: gone.');
  });
});

describe('a part of the card', () => {
  const page = `before\n${['stages', 'context']
    .map(
      (name) =>
        `<!-- ${name}: begin (written by ${BLOCK_WRITERS[name as BlockName]}) -->\nold\n<!-- ${name}: end -->`,
    )
    .join('\nbetween\n')}\nafter\n`;

  it('is replaced between its comments, and nothing else is', () => {
    const once = refreshBlock(page, 'context', 'new');
    expect(readBlock(once, 'context')).toBe('new');
    expect(readBlock(once, 'stages')).toBe('old');
    expect(once.startsWith('before\n') && once.endsWith('\nafter\n') && once.includes('\nbetween\n')).toBe(
      true,
    );
    expect(refreshBlock(once, 'context', 'new')).toBe(once);
  });

  it('that the page has no place for stops the whole refreshing', () => {
    expect(() => refreshBlock(page, 'fairness', 'new')).toThrow('fairness: begin');
    const folder = mkdtempSync(join(tmpdir(), 'winnow-card-'));
    try {
      const path = join(folder, 'README.md');
      writeFileSync(path, page);
      const sources: CardSources = { fairness };
      expect(() => refreshCardFile(path, sources)).toThrow('The model card lacks');
      expect(readFileSync(path, 'utf8')).toBe(page);
      refreshCardFile(path, { context });
      expect(readBlock(readFileSync(path, 'utf8'), 'context')).toBe(blocks.get('context'));
      expect(readBlock(readFileSync(path, 'utf8'), 'stages')).toBe('old');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
