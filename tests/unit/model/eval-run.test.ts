/** A whole run on a small folder of our own: all three configurations, both peers, and the files that it writes. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from '../../../model/eval/evaluate.ts';
import type { EvalOptions } from '../../../model/eval/options.ts';
import { printSummary } from '../../../model/eval/report/print-summary.ts';
import { writeReport } from '../../../model/eval/report/write-report.ts';
import type { EvalResults } from '../../../model/eval/results.ts';
import { writeTinyModel } from '../../support/scoring/tiny-deep-model.ts';

let root: string;
let results: EvalResults;

const rude = ['you are a moron', 'you idiot', 'they are idiots and morons', 'what a stupid moron you are'];
const kind = ['the bridge is nice', 'hello there', 'the market was full', 'we walked along the river'];

/** Rude and kind ones in turn; each with a number, so that no two are the same. */
function rowsOf(count: number, labelsOf: (isRude: boolean) => Record<string, number>, more: object = {}) {
  return Array.from({ length: count }, (_, at) => {
    const isRude = at % 2 === 0;
    const from = isRude ? rude : kind;
    return { text: `${from[(at >> 1) % 4]} ${at}`, labels: labelsOf(isRude), lang: 'en', ...more };
  });
}

async function writeSet(split: string, set: string, rows: object[]): Promise<void> {
  const lines = rows.map((row) => JSON.stringify(row)).join('\n');
  await mkdir(join(root, 'data', split), { recursive: true });
  await writeFile(join(root, 'data', split, `${set}.jsonl.gz`), gzipSync(`${lines}\n`));
}

const toxicity = (isRude: boolean) => ({ toxicity: isRude ? 1 : 0 });

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'winnow-eval-'));
  await mkdir(join(root, 'weights'));
  await writeTinyModel(join(root, 'weights'));
  await writeSet('test', 'jigsaw_wiki_test', rowsOf(120, toxicity));
  await writeSet(
    'test',
    'gab_hate_corpus',
    rowsOf(40, (isRude) => ({ ...toxicity(isRude), insult: 1 })),
  );
  await writeSet('test', 'toldbr', rowsOf(20, toxicity, { lang: 'pt' }));
  await writeSet('test', 'wiki_context_cat', rowsOf(30, toxicity));
  await writeSet('dev', 'wiki_context_cat', rowsOf(30, toxicity));
  await writeSet('test', 'semeval2021_toxic_spans', [
    { text: 'you moron', labels: { toxicity: 1 }, lang: 'en', spans: [[4, 9]] },
    { text: 'the bridge is nice', labels: { toxicity: 1 }, lang: 'en' },
  ]);
  await writeSet('train', 'jigsaw_wiki_train', rowsOf(200, toxicity));
  const options: EvalOptions = {
    folder: join(root, 'data'),
    split: 'test',
    only: [
      'jigsaw_wiki_test',
      'gab_hate_corpus',
      'toldbr',
      'wiki_context_cat',
      'semeval2021_toxic_spans',
      'stormfront',
      'disguises',
    ],
    stages: ['cascade', 'fast', 'deep'],
    peers: ['word-list', 'linear'],
    tfjsWeights: null,
    weightsFolder: join(root, 'weights'),
    resamples: 100,
    threads: 1,
    maxRows: null,
    out: null,
    card: null,
  };
  results = await evaluate(options);
}, 120_000);
afterAll(() => rm(root, { recursive: true }));

const figuresOf = (set: string, attribute = 'toxicity') =>
  results.sets.find((one) => one.set === set && one.attribute === attribute);

describe('an evaluation', () => {
  it('measures every configuration and peer on the same rows', () => {
    const jigsaw = figuresOf('jigsaw_wiki_test');
    expect(jigsaw).toMatchObject({ rows: 120, positives: 60, isJudged: true, target: 0.97, aim: 0.975 });
    expect(Object.keys(jigsaw?.scorers ?? {})).toEqual([
      'cascade',
      'fast only',
      'deep only',
      'word list',
      'linear baseline',
    ]);
    expect(jigsaw?.scorers['deep only']?.rocAuc.value).toBeGreaterThan(0.9);
    expect(jigsaw?.scorers['linear baseline']?.rocAuc.value).toBe(1);
    expect(jigsaw?.scorers.cascade?.threshold).toBe(results.thresholds.toxicity);
  });

  it('leaves out attributes of one class, peers of another language, and targets of few positives', () => {
    expect(figuresOf('gab_hate_corpus', 'insult')).toBeUndefined();
    expect(Object.keys(figuresOf('toldbr')?.scorers ?? {})).toEqual(['cascade', 'fast only', 'deep only']);
    expect(figuresOf('gab_hate_corpus')).toMatchObject({ positives: 20, isJudged: false });
  });

  it('puts the dev rows of wiki_context_cat to its test', () => {
    expect(figuresOf('wiki_context_cat')).toMatchObject({ rows: 60, splits: ['dev', 'test'] });
  });

  it('names what is missing, and goes on without it', () => {
    expect(results.missing).toContain('test/stormfront');
    expect(results.skipped).toEqual([]);
  });

  it('tells how much each stage answered', () => {
    const [cascade, fast, deep] = results.configurations.map(({ stageShares }) =>
      stageShares.find(({ part }) => part === 'test/jigsaw_wiki_test'),
    );
    expect(cascade?.comments).toBe(120);
    expect(cascade?.deepComments).toBeGreaterThan(20);
    expect(cascade?.deepComments).toBeLessThan(120);
    expect(cascade?.deepPieces).toBeGreaterThanOrEqual(cascade?.deepComments as number);
    expect(fast).toMatchObject({ deepComments: 0, deepPieces: 0 });
    expect(fast?.fastPieces).toBeGreaterThanOrEqual(120);
    // The deep stage leaves what isn't English to the fast one.
    expect(deep?.deepComments).toBeGreaterThan(cascade?.deepComments as number);
  });

  it('holds the rude and passes the kind at the default policy', () => {
    const held = results.configurations[0]?.held ?? [];
    const find = (kindOf: string) =>
      held.find(({ pool, kind: own }) => pool.startsWith('jigsaw_wiki_test') && own === kindOf);
    expect(find('civil')).toMatchObject({ rows: 60, target: 0.05, isMet: true });
    expect(find('abusive')).toMatchObject({ rows: 60, target: 0.9, isMet: true });
    expect(find('abusive')?.curves?.toxicity).toHaveLength(results.levels.length);
  });

  it('measures disguises and spans of the first configuration alone', () => {
    const [first, ...others] = results.configurations;
    expect(first?.drops?.map(({ disguise }) => disguise)).toContain('leetspeak');
    expect(first?.rises).toHaveLength(3);
    expect(first?.spans).toMatchObject({ rows: 2, markedRows: 1, f1: { value: 1 } });
    for (const other of others) expect(other.drops ?? other.spans).toBeUndefined();
  });

  it('writes results that are the run, a report that says so, and pictures', async () => {
    const out = join(root, 'out');
    const paths = writeReport(results, out);
    expect(paths.map((path) => path.slice(out.length + 1)).sort()).toEqual(
      ['reliability.svg', 'report.md', 'results.json', 'roc-auc.svg'].sort(),
    );
    const written = JSON.parse(await readFile(join(out, 'results.json'), 'utf8'));
    expect(written).toEqual(JSON.parse(JSON.stringify(results)));
    const report = await readFile(join(out, 'report.md'), 'utf8');
    expect(report).toContain('A partial run');
    expect(report).toContain('| jigsaw_wiki_test, toxicity: ROC-AUC | ≥ 0.970 |');
    expect(report).toContain('## How much goes deep');
    expect(report).toContain('Not run beside it: tfjs toxicity');
    for (const picture of ['roc-auc.svg', 'reliability.svg']) {
      expect(report).toContain(`](${picture})`);
      const svg = await readFile(join(out, picture), 'utf8');
      expect(svg).not.toMatch(/NaN|undefined|null/);
    }
    expect(printSummary(results)).toContain('gab_hate_corpus, toxicity');
  });

  it('names no text of a comment in what it writes', async () => {
    const report = await readFile(join(root, 'out', 'report.md'), 'utf8');
    expect(report + printSummary(results) + JSON.stringify(results)).not.toMatch(/moron|bridge|market/);
  });
});

describe('an evaluation that can’t be done', () => {
  const options = {
    split: 'test' as const,
    only: null,
    stages: ['fast' as const],
    peers: [],
    tfjsWeights: null,
    weightsFolder: null,
    resamples: 10,
    threads: 1,
    maxRows: null,
    out: null,
    card: null,
  };

  it('says what is wrong with the folder or a name', async () => {
    await expect(evaluate({ ...options, folder: join(root, 'nowhere') })).rejects.toThrow(
      'There is no folder',
    );
    await expect(evaluate({ ...options, folder: root })).rejects.toThrow('has no folder test/');
    await expect(
      evaluate({ ...options, folder: join(root, 'data'), only: ['toldbr', 'nonsense'] }),
    ).rejects.toThrow('test has no nonsense; --only takes jigsaw_wiki_test');
  });
});
