import { afterEach, describe, expect, it, vi } from 'vitest';
import { noScores } from '../../../src/domain/attribute.ts';
import type { DeepModel } from '../../../src/scoring/embedded/deep/deep-model.ts';
import type { DeepSettings } from '../../../src/scoring/embedded/deep/deep-settings.ts';
import { createDeepStage } from '../../../src/scoring/embedded/deep/deep-stage.ts';
import { WordPieceReader } from '../../../src/scoring/embedded/deep/word-piece.ts';
import { makeTinyModel } from '../../support/scoring/tiny-deep-model.ts';

/** Answers 1 for every head, and marks each token with its place, counted from -3. */
function makeModel(): DeepModel & { runs: number[][]; closeCount: number } {
  const runs: number[][] = [];
  return {
    runs,
    closeCount: 0,
    async run(ids) {
      await new Promise((resolve) => setImmediate(resolve));
      runs.push([...ids]);
      return {
        logits: new Float32Array(8).fill(1),
        tokenLogits: Float32Array.from(ids, (_, index) => index - 3),
      };
    },
    async close() {
      this.closeCount += 1;
    },
  };
}

const { settings } = makeTinyModel();
const open = (changes: Partial<DeepSettings> = {}) => {
  const model = makeModel();
  return { model, stage: createDeepStage({ ...settings, ...changes }, model) };
};
const idOf = (piece: string) => settings.vocabulary.indexOf(piece);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the deep stage', () => {
  it('asks the network for the tokens of a text, at its own length', async () => {
    const { model, stage } = open();
    await stage.score('You are a moron', noScores(), () => 0);
    expect(model.runs).toEqual([[2, idOf('you'), idOf('are'), idOf('a'), idOf('moron'), 3]]);
  });

  it('keeps texts apart that are scored at the same time', async () => {
    const { model, stage } = open();
    await Promise.all(['hello there', 'nice bridge'].map((text) => stage.score(text, noScores(), () => 0)));
    expect(model.runs).toEqual([
      [2, idOf('hello'), idOf('there'), 3],
      [2, idOf('nice'), idOf('bridge'), 3],
    ]);
  });

  it('calibrates each attribute, with the weight that the fast stage has in it', async () => {
    const { stage } = open({
      calibrations: {
        ...settings.calibrations,
        insult: { slope: 1, offset: 0, fastWeight: 0.5 },
        threat: { x: [0, 2], y: [0, 1] },
      },
    });
    const scores = noScores();
    await stage.score('hello', scores, (attribute) => (attribute === 'insult' ? -2 : 9));
    expect(scores.insult).toBe(0.5);
    expect(scores.threat).toBe(0.5);
    expect(scores.toxicity).toBeCloseTo(0.731, 3);
  });

  it('leaves the score of an attribute that it does not judge', async () => {
    const attributes = settings.attributes.map((attribute) => (attribute === 'spam' ? null : attribute));
    const { stage } = open({ attributes });
    const scores = { ...noScores(), spam: 0.25 };
    await stage.score('hello', scores, () => 0);
    expect(scores.spam).toBe(0.25);
    expect([stage.judges('spam'), stage.judges('insult')]).toEqual([false, true]);
  });

  it('explains a text by the answer that scored it, without another run', async () => {
    const { model, stage } = open();
    await stage.score('you are a moron', noScores(), () => 0);
    expect(await stage.explain('you are a moron', ['toxicity'])).toMatchObject([{ begin: 8, end: 15 }]);
    expect(model.runs).toHaveLength(1);
    expect(await stage.explain('hello there nice bridge', ['toxicity'])).toMatchObject([
      { begin: 12, end: 23 },
    ]);
    expect(model.runs).toHaveLength(2);
  });

  it('says for each attribute which of the marked stretches drove it', async () => {
    const runs: string[] = [];
    // `a` drives the insult, `bridge` the threat; both are marked.
    const model: DeepModel = {
      async run(ids) {
        const words = [...ids].map((id) => settings.vocabulary[id] as string);
        runs.push(words.slice(1, -1).join(' '));
        const logits = settings.attributes.map((attribute) =>
          attribute === 'insult' ? (words.includes('a') ? 2 : -2) : words.includes('bridge') ? 1 : 0.4,
        );
        return {
          logits: Float32Array.from(logits),
          tokenLogits: Float32Array.from(words, (word) => (['a', 'bridge'].includes(word) ? 3 : -3)),
        };
      },
      async close() {},
    };
    const told = createDeepStage(settings, model);
    const spans = await told.explain('a nice bridge', ['toxicity', 'insult', 'threat', 'spam']);
    expect(spans.map(({ attribute, begin, end }) => [attribute, begin, end])).toEqual([
      ['toxicity', 0, 1],
      ['toxicity', 7, 13],
      ['insult', 0, 1],
      ['threat', 7, 13],
      ['spam', 7, 13],
    ]);
    expect(runs).toEqual(['a nice bridge', 'nice bridge', 'a nice']);
  });

  it('asks for nothing more where one stretch is marked, unless for an attribute that needn’t be its', async () => {
    const { model, stage } = open();
    await stage.explain('hello there nice bridge', ['toxicity', 'insult', 'profanity', 'severe_toxicity']);
    expect(model.runs).toHaveLength(1);
    // This network’s logits never fall.
    expect(await stage.explain('hello there nice bridge', ['threat'])).toEqual([]);
    expect(model.runs).toHaveLength(2);
  });

  it('keeps the latest 256 answers and no more', async () => {
    const { model, stage } = open();
    for (let n = 0; n < 257; n += 1) await stage.score(`hello ${'a'.repeat(n)}`, noScores(), () => 0);
    await stage.score(`hello ${'a'.repeat(256)}`, noScores(), () => 0);
    await stage.score('hello a', noScores(), () => 0);
    expect(model.runs).toHaveLength(257);
    await stage.score('hello ', noScores(), () => 0);
    expect(model.runs).toHaveLength(258);
  });

  it('knows a text of which four tokens in ten are unknown, and no more', () => {
    const { stage } = open();
    expect(stage.knows('hello there nice § §', true)).toBe(true);
    expect(stage.knows('hello there § § §', true)).toBe(false);
    expect(stage.knows('', true)).toBe(true);
  });

  it('needs more than three words in four whole where nothing says that a text is English', () => {
    const { stage } = open();
    // The vocabulary has `hello`, and other words only in single letters.
    expect(stage.knows('hello there nice strasse', true)).toBe(true);
    expect(stage.knows('hello there nice strasse', false)).toBe(false);
    expect(stage.knows('hello there nice bridge strasse', false)).toBe(true);
    expect(stage.knows('', false)).toBe(true);
  });

  it('cuts a text into tokens once, from the first question to the explanation', async () => {
    const reading = vi.spyOn(WordPieceReader.prototype, 'read');
    const { stage } = open();
    stage.knows('you are a moron', true);
    await stage.score('you are a moron', noScores(), () => 0);
    await stage.explain('you are a moron', ['toxicity']);
    expect(reading.mock.calls).toEqual([['you are a moron']]);
  });

  it('asks for a text’s own tokens, whatever was read in between', async () => {
    const { model, stage } = open();
    stage.knows('hello there', true);
    stage.knows('§ § §', true);
    await stage.score('hello there', noScores(), () => 0);
    expect(model.runs).toEqual([[2, idOf('hello'), idOf('there'), 3]]);
    expect(stage.knows('§ § §', true)).toBe(false);
  });

  it('marks a text’s own places, whatever was read while the network ran', async () => {
    const { stage } = open();
    const explained = stage.explain('you are a moron', ['toxicity']);
    stage.knows('hello there nice bridge', true);
    expect(await explained).toMatchObject([{ begin: 8, end: 15 }]);
  });

  it('closes the network', async () => {
    const { model, stage } = open();
    await stage.close();
    expect(model.closeCount).toBe(1);
  });
});
