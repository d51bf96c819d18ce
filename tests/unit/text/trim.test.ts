/** Trimming takes each side's own signs, and no more. */
import { describe, expect, it } from 'vitest';
import { trimmedRange } from '../../../src/text/trim.ts';

describe('trimming', () => {
  it.each([
    ['(a)', 1, 2],
    ['((a', 2, 3],
    ['a))', 0, 1],
    ['a', 0, 1],
    [')a(', 0, 3],
    ['((', 2, 2],
    ['(()', 2, 2],
    ['', 0, 0],
  ])('takes the brackets off %j', (text, begin, end) => {
    expect(trimmedRange(text, '(', ')')).toEqual({ begin, end });
  });

  it('leaves an empty range at the end where the signs of both sides are the same and nothing else is there', () => {
    expect(trimmedRange('((', '(', '(')).toEqual({ begin: 2, end: 2 });
  });
});
