import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAccents } from '../../../src/text/accents.ts';
import { dropStackedMarks } from '../../../src/text/combining-marks.ts';
import { type DisguiseSigns, findSigns } from '../../../src/text/disguise-signs.ts';
import { replaceHomoglyphs } from '../../../src/text/homoglyphs.ts';
import { removeInvisible } from '../../../src/text/invisible-characters.ts';
import { readLeetLetters, readLeetWords } from '../../../src/text/leet.ts';
import { readMasks } from '../../../src/text/masks.ts';
import { joinSpaced } from '../../../src/text/spaced-letters.ts';
import { joinBroken } from '../../../src/text/stray-separators.ts';
import { shrinkStretched } from '../../../src/text/stretched-letters.ts';
import { unifyForms } from '../../../src/text/unicode-forms.ts';
import { anyText } from './any-text.ts';

const NONE: DisguiseSigns = {
  hasOther: false,
  hasStretch: false,
  hasSign: false,
  hasSeparator: false,
  hasSpaced: false,
  hasAccent: false,
};

describe('the signs of a disguise', () => {
  it.each([
    '',
    'The council has handled this well, all things considered.',
    "It's a bit of a mess there — “kids”, cars… I don't know!",
    'Every save over five years; 15 % × 2,000 (two thousand).',
    'We all see 100 books. OK?',
    'Aa Bb aab bba',
  ])('are not in %j', (text) => {
    expect(findSigns(text)).toEqual(NONE);
  });

  it.each([
    ['sooo', { hasStretch: true }],
    ['SoOo', { hasStretch: true }],
    ['ab1', { hasSign: true }],
    ['1ab', { hasSign: true }],
    ['a$ b', { hasSign: true }],
    ['f* you', { hasSign: true }],
    ['buII it', { hasSign: true }],
    ['mo_ron', { hasSign: true, hasSeparator: true }],
    ['mo-ron', { hasSeparator: true }],
    ['mo..ron', { hasSeparator: true }],
    ['a b c', { hasSpaced: true }],
    ['a. b. c', { hasSpaced: true }],
    ['mo•ron', { hasSeparator: true, hasSign: true }],
    ['aI', { hasSign: true }],
    ['ab 55-cd', {}],
    ['-ab', {}],
    ["d' a b", {}],
    ['d’ a b', {}],
    ['a b', {}],
    ['a 1 b', { hasSpaced: true }],
    ['a   b   c', {}],
    ['mo\u00adron', { hasOther: true }],
    ['Café, naïve', { hasAccent: true }],
    ['À', { hasAccent: true }],
    ['Ā ɏ', { hasOther: true, hasAccent: true }],
    ['ạ', { hasOther: true, hasAccent: true }],
    ['a\u0308', { hasOther: true, hasAccent: true }],
    ['ɐ', { hasOther: true }],
    ['fvck', { hasAccent: true }],
    ['FVCK', { hasAccent: true }],
    ['v b', {}],
    ['мир', { hasOther: true }],
    ['😀', { hasOther: true }],
    ['mo\u200bron', { hasOther: true }],
  ])('are found in %j', (text, signs) => {
    expect(findSigns(text)).toEqual({ ...NONE, ...signs });
  });

  it('miss no character of general punctuation that a step would change', () => {
    for (let unit = 0x2000; unit <= 0x206f; unit++) {
      const text = `a${String.fromCharCode(unit)}b`;
      const isChanged = [removeInvisible, dropStackedMarks, unifyForms, replaceHomoglyphs].some((step) =>
        step(text),
      );
      if (isChanged) expect([text, findSigns(text).hasOther]).toEqual([text, true]);
    }
    // Word processors write these: they must cost nothing.
    expect(findSigns('“kids” – ‘cars’… it’s • ‰')).toEqual(NONE);
  });

  it('are set wherever a step would change something, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const signs = findSigns(text);
        for (const step of [removeInvisible, dropStackedMarks, unifyForms, replaceHomoglyphs]) {
          if (!signs.hasOther) expect(step(text)).toBeNull();
        }
        if (!signs.hasSpaced) expect(joinSpaced(text)).toBeNull();
        if (!signs.hasSign) expect(readLeetWords(text) ?? readLeetLetters(text)).toBeNull();
        if (!signs.hasSign && !signs.hasSeparator && !signs.hasOther) expect(readMasks(text)).toBeNull();
        if (!signs.hasSeparator) expect(joinBroken(text)).toBeNull();
        if (!signs.hasAccent) expect(readAccents(text)).toBeNull();
        if (!signs.hasStretch) expect(shrinkStretched(text)).toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });
});
