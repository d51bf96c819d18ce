import { readdirSync, readFileSync } from 'node:fs';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { describe, expect, it } from 'vitest';
import { contrastExamples, FRAME_KINDS } from '../../../model/contrast/contrast-examples.ts';
import { CONTEXT_PAIRS } from '../../../model/eval/context-pairs.ts';
import { FINAL_PROBES } from '../../../model/eval/final-probes.ts';
import { FRESH_PROBES } from '../../../model/eval/fresh-probes.ts';
import { PROBES } from '../../../model/eval/probes.ts';
import { UNSEEN_PAIRS, UNSEEN_PROBES } from '../../../model/eval/unseen-probes.ts';
import seedArticle from '../../fixtures/seed-article.json' with { type: 'json' };
import { ABUSIVE_TEST_COMMENTS } from './abusive-comments.ts';
import { CIVIL_TEST_COMMENTS } from './civil-comments.ts';
import { runsOfWords } from './runs-of-words.ts';

const unseen = UNSEEN_PROBES.map(({ text }) => text);
const context = CONTEXT_PAIRS.flatMap(({ reply, abusiveAfter, harmlessAfter }) => [
  reply,
  abusiveAfter,
  harmlessAfter,
]);
const own = [...unseen, ...context];
const countWords = (text: string) => text.split(/\s+/).length;

describe('the unseen comments', () => {
  it('are a hundred that demean and a hundred civil twins, all different', () => {
    const count = (kind: string) => UNSEEN_PROBES.filter((probe) => probe.kind === kind).length;
    expect([count('demeaning'), count('civil'), UNSEEN_PROBES.length]).toEqual([100, 100, 200]);
    expect(new Set(own).size).toBe(own.length);
  });

  it('are 8 to 60 words long, and as long as their twins but for a third', () => {
    expect(unseen.filter((text) => countWords(text) < 8 || countWords(text) > 60)).toEqual([]);
    const uneven = UNSEEN_PAIRS.filter(([demeaning, civil]) => {
      const ratio = countWords(demeaning) / countWords(civil);
      return ratio < 0.67 || ratio > 1.5;
    });
    expect(uneven).toEqual([]);
  });

  it('have no swear word in them', () => {
    const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
    expect(own.filter((text) => matcher.hasMatch(text))).toEqual([]);
  });
});

describe('comments of our own to measure by', () => {
  it('share no run of seven words with what is learnt, with the other lists, or with the scene of the tests', () => {
    const runs = new Set(own.flatMap((text) => runsOfWords(text, 7)));
    // A frame has some 25 fillings in a row; a few of them show what stands between its choices.
    const filled = contrastExamples('train').filter((_, at) => at % 8 === 0);
    const others = [
      ...FRAME_KINDS.flatMap(({ frames, comments = [] }) => [...frames, ...comments]),
      ...filled.map(({ text }) => text),
      ...[PROBES, FINAL_PROBES, FRESH_PROBES].flat().map(({ text }) => text),
      ...ABUSIVE_TEST_COMMENTS,
      ...CIVIL_TEST_COMMENTS,
      ...seedArticle.comments.map(({ text }) => text),
    ];
    expect(others.length).toBeGreaterThan(1_000);
    const shared = others.flatMap((text) => runsOfWords(text, 7).filter((run) => runs.has(run)));
    expect([...new Set(shared)]).toEqual([]);
  }, 60_000);

  it('are imported by nothing that learns', () => {
    const files = ['contrast', 'train', 'deep'].flatMap((folder) =>
      readdirSync(new URL(`../../../model/${folder}/`, import.meta.url), {
        recursive: true,
        withFileTypes: true,
      })
        .filter((entry) => entry.isFile() && /\.(ts|py)$/.test(entry.name))
        .map((entry) => `${entry.parentPath}/${entry.name}`),
    );
    expect(files.length).toBeGreaterThan(20);
    const mentions = /unseen-(probes|nations|groups)|context-pairs/;
    expect(files.filter((file) => mentions.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
