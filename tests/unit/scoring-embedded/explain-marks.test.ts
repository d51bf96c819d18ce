import { describe, expect, it } from 'vitest';
import { explainMarks } from '../../../src/scoring/embedded/deep/explain-marks.ts';

/** Tokens by what they are in the text, in order; a logit each. `[]` stands for begin and end mark. */
function marked(text: string, tokens: [string, number][]): { stretch: string; score: number }[] {
  const begin = [-1];
  const end = [-1];
  const logits = [9];
  let at = 0;
  for (const [token, logit] of tokens) {
    const found = text.indexOf(token, at);
    begin.push(found);
    end.push(found + token.length);
    at = found + token.length;
    logits.push(logit);
  }
  begin.push(-1);
  end.push(-1);
  logits.push(9);
  const places = { count: begin.length, begin: Int32Array.from(begin), end: Int32Array.from(end) };
  return explainMarks(text, places, Float32Array.from(logits), 0.5).map((one) => ({
    stretch: text.slice(one.begin, one.end),
    score: Math.round(one.score * 1_000) / 1_000,
  }));
}

describe('the stretches that the network marks', () => {
  it('are the words from the threshold on, and never the marks of begin and end', () => {
    const text = 'you are a moron';
    expect(
      marked(text, [
        ['you', -1],
        ['are', -1],
        ['a', -1],
        ['moron', 0],
      ]),
    ).toEqual([{ stretch: 'moron', score: 0.5 }]);
    expect(
      marked(text, [
        ['you', -1],
        ['are', -1],
        ['a', -1],
        ['moron', -0.01],
      ]),
    ).toEqual([]);
  });

  it('take a word whole where one of its pieces is marked, with the surest score', () => {
    expect(
      marked('a moronic man', [
        ['a', -1],
        ['moron', -2],
        ['ic', 1],
        ['man', -1],
      ]),
    ).toEqual([{ stretch: 'moronic', score: 0.731 }]);
  });

  it('join neighbours, over spaces and signs between them', () => {
    expect(
      marked('you stupid, ugly cow here', [
        ['you', -1],
        ['stupid', 1],
        [',', -3],
        ['ugly', 2],
        ['cow', 1],
        ['here', -1],
      ]),
    ).toEqual([{ stretch: 'stupid, ugly cow', score: 0.881 }]);
  });

  it('stay apart over an unmarked word, and over the end of a sentence', () => {
    expect(
      marked('stupid old cow', [
        ['stupid', 1],
        ['old', -1],
        ['cow', 1],
      ]).map((s) => s.stretch),
    ).toEqual(['stupid', 'cow']);
    expect(
      marked('stupid. cow', [
        ['stupid', 1],
        ['.', -1],
        ['cow', 1],
      ]).map((s) => s.stretch),
    ).toEqual(['stupid', 'cow']);
    expect(
      marked('stupid\ncow', [
        ['stupid', 1],
        ['cow', 1],
      ]).map((s) => s.stretch),
    ).toEqual(['stupid', 'cow']);
  });

  it('keep a sign apart from the word before it', () => {
    expect(
      marked('moron!', [
        ['moron', 1],
        ['!', -1],
      ]).map((s) => s.stretch),
    ).toEqual(['moron']);
    expect(
      marked('well-moron', [
        ['well', -1],
        ['-', -1],
        ['moron', 1],
      ]).map((s) => s.stretch),
    ).toEqual(['moron']);
  });

  it('hold an emoji once, whatever number of tokens its name has', () => {
    const places = { count: 2, begin: Int32Array.from([0, 0]), end: Int32Array.from([2, 2]) };
    expect(explainMarks('🐷', places, Float32Array.from([-1, 2]), 0.5)).toHaveLength(1);
  });

  it('are five at most, the surest, in the order of the text', () => {
    const words = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg'];
    const tokens = words.flatMap((word, index): [string, number][] => [
      [word, index === 2 ? 0.1 : 7 - index],
      ['x', -5],
    ]);
    const text = tokens.map(([token]) => token).join(' ');
    expect(marked(text, tokens).map((s) => s.stretch)).toEqual(['aa', 'bb', 'dd', 'ee', 'ff']);
  });
});
