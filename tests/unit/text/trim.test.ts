/** Trimming takes each side's own signs, and no more. */
import { expect, it } from 'vitest';
import { trimmedRange } from '../../../src/text/trim.ts';

it.each([
  ['(a)', 1, 2],
  ['((a', 2, 3],
  ['a))', 0, 1],
  ['a', 0, 1],
  [')a(', 0, 3],
  ['((', 2, 2],
  ['(()', 2, 2],
  ['', 0, 0],
])('%j', (text, begin, end) => {
  expect(trimmedRange(text, '(', ')')).toEqual({ begin, end });
});
