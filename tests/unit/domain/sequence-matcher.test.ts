import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileSequences } from '../../../src/domain/words/sequence-matcher.ts';

const occursIn = (sequence: readonly number[], stream: readonly number[]) =>
  sequence.length > 0 &&
  stream.some((_, at) => sequence.every((symbol, offset) => stream[at + offset] === symbol));

describe('the sequence matcher', () => {
  it('finds what a plain search finds, each once, in whatever order the sequences come', () => {
    const symbols = (maxLength: number) => fc.array(fc.integer({ min: 0, max: 1 }), { maxLength });
    fc.assert(
      fc.property(fc.array(symbols(6), { maxLength: 10 }), symbols(16), (sequences, stream) => {
        const expected = sequences.flatMap((sequence, i) => (occursIn(sequence, stream) ? [i] : []));
        const found = compileSequences(sequences, 2).find(stream);
        expect([...found].sort((a, b) => a - b)).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  it('goes on with the longest end of what it has read, through ends that were added earlier or later', () => {
    const sequences = [
      [0, 1, 0, 2],
      [0, 1, 0, 1, 3],
      [1, 0, 1, 4],
      [0, 1, 5],
      [1, 6],
    ];
    const matcher = compileSequences(sequences, 7);
    expect(matcher.find([0, 1, 0, 1, 0, 2])).toEqual([0]);
    expect(matcher.find([0, 1, 0, 1, 4])).toEqual([2]);
    expect(matcher.find([0, 1, 0, 1, 5])).toEqual([3]);
    expect(matcher.find([0, 1, 0, 1, 6])).toEqual([4]);
    const reversed = compileSequences([...sequences].reverse(), 7);
    expect(reversed.find([0, 1, 0, 1, 6])).toEqual([0]);
    expect(reversed.find([0, 1, 0, 1, 0, 2])).toEqual([4]);
  });

  it('takes a symbol outside of its range for a break', () => {
    const matcher = compileSequences([[0, 0], [1]], 2);
    expect(matcher.find([2])).toEqual([]);
    expect(matcher.find([0, 2, 0])).toEqual([]);
    expect(matcher.find([0, -1, 0])).toEqual([]);
    expect(matcher.find([-1, 1, 3, 0, 0])).toEqual([1, 0]);
  });
});
