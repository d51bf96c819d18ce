import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureSpans } from '../../../model/eval/measure-spans.ts';
import { spanF1, toCodePoints } from '../../../model/eval/metrics/span-overlap.ts';

describe('the F1 of marked characters', () => {
  it('is worked out over characters, overlapping stretches counted once', () => {
    // Found 0-6, marked 4-8: two shared of six and four.
    expect(
      spanF1(
        [
          [0, 4],
          [2, 6],
        ],
        [[4, 8]],
      ),
    ).toBeCloseTo((2 * 2) / (6 + 4), 12);
    expect(
      spanF1(
        [[3, 9]],
        [
          [3, 5],
          [5, 9],
        ],
      ),
    ).toBe(1);
    expect(spanF1([[0, 2]], [[2, 4]])).toBe(0);
  });

  it('is 1 for marking nothing where nothing is marked, and 0 for anything else', () => {
    expect(spanF1([], [])).toBe(1);
    expect(spanF1([[0, 1]], [])).toBe(0);
    expect(spanF1([], [[0, 1]])).toBe(0);
  });
});

describe('code points', () => {
  it('are counted where code units come in pairs', () => {
    const text = 'a😀b😀c';
    expect(
      toCodePoints(text, [
        [0, 1],
        [1, 3],
        [3, 4],
        [4, 7],
      ]),
    ).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 5],
    ]);
  });

  it('agree with JavaScript’s own walk over any text, lone halves included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.nat(20), (text, place) => {
        const end = [...text].slice(0, place).join('').length;
        const [stretch] = toCodePoints(text, [[0, end]]);
        expect(stretch).toEqual([0, Math.min(place, [...text].length)]);
      }),
    );
    expect(toCodePoints('\ud83dx', [[0, 2]])).toEqual([[0, 2]]);
  });
});

describe('the figures of a set with marks', () => {
  const row = (text: string, spans?: [number, number][]) => ({
    text,
    lang: 'en',
    labels: {},
    ...(spans === undefined ? {} : { spans }),
  });
  const span = (begin: number, end: number, attribute: 'toxicity' | 'insult' = 'toxicity') => ({
    attribute,
    begin,
    end,
    score: 0.9,
  });

  it('are means over all comments, over the marked ones, and over the unmarked', () => {
    const rows = [row('😀 you fool', [[6, 10]]), row('nothing marked'), row('nothing either')];
    const scored = {
      rows: 3,
      scores: new Float64Array(24),
      isHeld: new Uint8Array(3),
      isHeldByScore: new Uint8Array(3),
      isDeep: new Uint8Array(3),
      spans: [[span(7, 11), span(0, 11, 'insult')], [], [span(0, 3)]],
    };
    const figures = measureSpans('own', rows, scored, 100, 0.7);
    expect(figures).toMatchObject({ rows: 3, markedRows: 1, emptyShare: 0.5, target: 0.7, isMet: false });
    expect(figures?.f1.value).toBe(0.6667);
    expect(figures?.f1OfMarked.value).toBe(1);
  });
});
