import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  composeTexts,
  identityText,
  isInsidePair,
  toReceived,
} from '../../../src/text/mapped-text.ts';

describe('a mapped text', () => {
  it('maps an identity to itself and clamps to its bounds', () => {
    const mapped = identityText('hello');
    expect(toReceived(mapped, 1, 3)).toEqual({ begin: 1, end: 3 });
    expect(toReceived(mapped, -4, 99)).toEqual({ begin: 0, end: 5 });
    expect(toReceived(mapped, 2, 2)).toEqual({ begin: 2, end: 2 });
    expect(toReceived(mapped, 4, 2)).toEqual({ begin: 4, end: 4 });
  });

  it('widens a range of an identity that would split a surrogate pair', () => {
    expect(toReceived(identityText('a😀b'), 2, 3)).toEqual({ begin: 1, end: 3 });
    expect(toReceived(identityText('a😀b'), 1, 2)).toEqual({ begin: 1, end: 3 });
    // An empty one stays where it is.
    expect(toReceived(identityText('a😀b'), 2, 2)).toEqual({ begin: 2, end: 2 });
  });

  it('knows the middle of a pair from its ends and from lone halves', () => {
    expect([0, 1, 2, 3].map((at) => isInsidePair('😀a', at))).toEqual([false, true, false, false]);
    expect(isInsidePair('\ud83da', 1)).toBe(false);
    expect(isInsidePair('a\ude00', 1)).toBe(false);
    expect(isInsidePair('\ud83d\ude00', 1)).toBe(true);
  });

  it('maps what edits leave to its place, and a replacement to the whole of what it replaces', () => {
    const mapped = applyEdits('one two three', [
      { begin: 0, end: 4, text: '' },
      { begin: 4, end: 7, text: 'xy' },
    ]);
    expect(mapped.text).toBe('xy three');
    expect([...(mapped.starts ?? [])]).toEqual([4, 4, 7, 8, 9, 10, 11, 12]);
    expect([...(mapped.ends ?? [])]).toEqual([7, 7, 8, 9, 10, 11, 12, 13]);
    expect(toReceived(mapped, 1, 4)).toEqual({ begin: 4, end: 9 });
  });

  it('maps both halves of an untouched pair to the pair', () => {
    const mapped = applyEdits('x😀', [{ begin: 0, end: 1, text: '' }]);
    expect([...(mapped.starts ?? [])]).toEqual([1, 1]);
    expect([...(mapped.ends ?? [])]).toEqual([3, 3]);
  });

  it('gives an identity for no edits', () => {
    expect(applyEdits('same', [])).toEqual({ text: 'same', starts: null, ends: null });
  });

  it('maps an empty range of a changed text to where it stands', () => {
    const mapped = applyEdits('-ab-', [
      { begin: 0, end: 1, text: '' },
      { begin: 3, end: 4, text: '' },
    ]);
    expect(toReceived(mapped, 0, 0)).toEqual({ begin: 1, end: 1 });
    expect(toReceived(mapped, 2, 2)).toEqual({ begin: 3, end: 3 });
    const nothing = applyEdits('a', [{ begin: 0, end: 1, text: '' }]);
    expect(toReceived(nothing, 0, 5)).toEqual({ begin: 0, end: 0 });
  });

  it('composes two maps, whichever of them is an identity', () => {
    const inner = applyEdits('..ab..', [
      { begin: 0, end: 2, text: '' },
      { begin: 4, end: 6, text: '' },
    ]);
    const outer = applyEdits('ab', [{ begin: 0, end: 2, text: 'c' }]);
    const both = composeTexts(inner, outer);
    expect(both.text).toBe('c');
    expect(toReceived(both, 0, 1)).toEqual({ begin: 2, end: 4 });
    expect(composeTexts(identityText('ab'), outer)).toBe(outer);
    expect(composeTexts(inner, identityText('ab'))).toBe(inner);
  });
});
