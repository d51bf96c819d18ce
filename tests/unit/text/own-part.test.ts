/** The border between a comment with a quote in it and a quote with a fig leaf. */
import { describe, expect, it } from 'vitest';
import { isOwnPartEnough, MIN_OWN_LETTERS } from '../../../src/text/own-part.ts';

describe('the own part beside a quote', () => {
  it('is enough from 20 letters of any alphabet on', () => {
    expect(MIN_OWN_LETTERS).toBe(20);
    for (const letter of ['a', 'É', 'ж', 'ع', 'क', '𝒶']) {
      expect(isOwnPartEnough(letter.repeat(20))).toBe(true);
      expect(isOwnPartEnough(letter.repeat(19))).toBe(false);
    }
  });

  it.each(['我', '한', 'の', 'ノ'])('is enough from 5 times %j on', (sign) => {
    expect(isOwnPartEnough(sign.repeat(5))).toBe(true);
    expect(isOwnPartEnough(sign.repeat(4))).toBe(false);
    expect(isOwnPartEnough(`${sign.repeat(4)} abcd`)).toBe(true);
    expect(isOwnPartEnough(`${sign.repeat(4)} abc`)).toBe(false);
  });

  it.each(['', '.', '1', '😀', ' ', '\u0301', '\u3164', '\u115f', '\u1160', '\uffa0', '\u200b', '\ud83d'])(
    'is never enough of %j alone',
    (sign) => {
      expect(isOwnPartEnough(sign.repeat(1_000))).toBe(false);
    },
  );
});
