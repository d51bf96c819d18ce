import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../config/default-policy.ts';
import { contrastExamples, FRAME_KINDS } from '../../../model/contrast/contrast-examples.ts';
import { FINAL_PROBES } from '../../../model/eval/final-probes.ts';
import { FRESH_PROBES } from '../../../model/eval/fresh-probes.ts';
import { PROBES } from '../../../model/eval/probes.ts';
import { compilePolicy } from '../../../src/domain/compile-policy.ts';
import { decide } from '../../../src/domain/decide.ts';
import { createEmbeddedScorer } from '../../../src/scoring/embedded/index.ts';
import { createTextScorer, type DirectTextScorer } from '../../../src/scoring/score-texts.ts';
import seedArticle from '../../fixtures/seed-article.json' with { type: 'json' };
import { ABUSIVE_TEST_COMMENTS } from './abusive-comments.ts';
import { CIVIL_TEST_COMMENTS } from './civil-comments.ts';
import { runsOfWords } from './runs-of-words.ts';

let scorer: DirectTextScorer;
beforeAll(async () => {
  scorer = createTextScorer(await createEmbeddedScorer());
});
afterAll(() => scorer.close());

const policy = compilePolicy(DEFAULT_POLICY);

/** Those that the default policy keeps from being published at once, by the whole way of a text. */
async function findHeld(comments: readonly string[]): Promise<string[]> {
  const answers = await scorer.scoreTexts(
    comments.map((text) => ({ text, format: 'text', declaredLanguages: ['en'] })),
  );
  return comments.filter((_, index) => {
    const answer = answers[index];
    if (answer === undefined) throw new Error('no answer');
    const { facts, scores, texts } = answer;
    return decide(policy, { ...facts, scores, texts, author: null }).outcome !== 'approve';
  });
}

describe('the default policy with the embedded scorer', () => {
  it('holds at most 5 % of civil comments of natural variety', async () => {
    expect(CIVIL_TEST_COMMENTS.length).toBeGreaterThanOrEqual(200);
    const held = await findHeld(CIVIL_TEST_COMMENTS);
    expect(held.length / CIVIL_TEST_COMMENTS.length, held.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('holds at most one of the short ones, numbers, names and emoji', async () => {
    const brief = CIVIL_TEST_COMMENTS.filter((text) => text.split(' ').length <= 3);
    expect(brief.length).toBeGreaterThanOrEqual(40);
    expect((await findHeld(brief)).length).toBeLessThanOrEqual(1);
  });

  it('holds at least 85 % of demeaning comments, insults, threats and spam', async () => {
    expect(ABUSIVE_TEST_COMMENTS.length).toBeGreaterThanOrEqual(100);
    const held = new Set(await findHeld(ABUSIVE_TEST_COMMENTS));
    const passed = ABUSIVE_TEST_COMMENTS.filter((text) => !held.has(text));
    expect(passed.length / ABUSIVE_TEST_COMMENTS.length, passed.join('\n')).toBeLessThanOrEqual(0.15);
  });
});

describe('comments to measure by', () => {
  const measured = [
    ...ABUSIVE_TEST_COMMENTS,
    ...CIVIL_TEST_COMMENTS,
    ...PROBES.map(({ text }) => text),
    ...FINAL_PROBES.map(({ text }) => text),
    ...FRESH_PROBES.map(({ text }) => text),
  ];

  it('stand once each', () => {
    expect(new Set(measured).size).toBe(measured.length);
  });

  it('share no run of five words with what is learnt, nor with the scene that the service is tested on', () => {
    const learnt = new Set([
      ...contrastExamples('train').flatMap(({ text }) => runsOfWords(text, 5)),
      ...FRAME_KINDS.flatMap(({ comments }) => comments ?? []).flatMap((text) => runsOfWords(text, 5)),
      ...seedArticle.comments.flatMap(({ text }) => runsOfWords(text, 5)),
    ]);
    const shared = measured.flatMap((text) => runsOfWords(text, 5).filter((run) => learnt.has(run)));
    expect(shared).toEqual([]);
  });
});
