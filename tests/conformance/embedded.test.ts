import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../config/default-policy.ts';
import { loadScorer } from '../../src/scoring/load-scorer.ts';
import { createTextScorer, type DirectTextScorer } from '../../src/scoring/score-texts.ts';
import { writeTinyModel } from '../support/scoring/tiny-deep-model.ts';
import { describeScorer } from './scorer-suite.ts';

describeScorer('the embedded scorer', () => ({ kind: 'embedded' }));

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'winnow-conformance-'));
});

afterAll(() => rm(folder, { recursive: true }));

// Everything is doubtful: each piece goes through the runtime.
describeScorer('the embedded scorer with a deep stage that reads all', async () => {
  const deep = await writeTinyModel(folder, { bands: { deepFrom: { toxicity: 0 } } });
  return { kind: 'embedded', deep };
});

const CIVIL = [
  'The council met on Tuesday to talk about the bridge, and most of it was about money. ',
  'I have lived here for thirty years and the traffic was never this bad! ',
  'Perhaps a toll would help, as it did in the next town over, where people seem happy with it. ',
  'Could someone post the figures from last year? ',
];
const CIVIL_20_KB = Array.from({ length: 270 }, (_, index) => CIVIL[index % CIVIL.length]).join('');

/** Where the default policy looks. */
const LEVEL = DEFAULT_POLICY.attributes.toxicity?.approveBelow ?? Number.NaN;

/** With and without a full stop: without one, an insult shares its sentence with civil words. */
const INSULTS = [
  'You are a worthless idiot and everyone despises you.',
  'go kill yourself',
  'you absolute moron',
  'shut up you stupid cow',
];

describe('a long civil text with one insult', { timeout: 60_000 }, () => {
  let texts: DirectTextScorer;

  beforeAll(async () => {
    texts = createTextScorer(await loadScorer({ kind: 'embedded' }));
  });

  afterAll(() => texts.close());

  const toxicity = async (text: string) => {
    const [scored] = await texts.scoreTexts([{ text, format: 'text', declaredLanguages: ['en'] }]);
    return scored?.scores?.toxicity ?? 0;
  };

  it('is civil without it', async () => {
    expect(Buffer.byteLength(CIVIL_20_KB)).toBeGreaterThan(19_000);
    expect(await toxicity(CIVIL_20_KB)).toBeLessThan(0.3);
  });

  it.each(INSULTS)('keeps 0.9 of the score that %j has alone, wherever it stands', async (insult) => {
    const alone = await toxicity(insult);
    expect(alone).toBeGreaterThan(1.5 * LEVEL);
    const half = CIVIL_20_KB.length / 2;
    const sentence = CIVIL_20_KB.indexOf('. ', half) + 2;
    const word = CIVIL_20_KB.indexOf(' ', half + 20) + 1;
    for (const at of [0, sentence, word, CIVIL_20_KB.length]) {
      const text = `${CIVIL_20_KB.slice(0, at)}${insult} ${CIVIL_20_KB.slice(at)}`;
      expect(await toxicity(text), `at ${at}`).toBeGreaterThanOrEqual(0.9 * alone);
    }
  });
});
