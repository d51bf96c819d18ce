import { eld } from 'eld/small';
import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../src/text/language.ts';
import { isPlainEnglish } from '../../../src/text/plain-english.ts';

describe('plain English', () => {
  it.each([
    ['the and of that', true],
    ['the and of', false],
    ['THE AND OF THAT', true],
    ['the and of that a a a a a a a a a a a a a a a a', true],
    ['the and of that a a a a a a a a a a a a a a a a a', false],
    ['they were there — “these” ones…', true],
    ['the and of that é', false],
    ['the and of that это', false],
    ['theand ofthat', false],
    ['should should should should', true],
    ['shouldx shouldx shouldx shouldx', false],
    ['', false],
  ])('%j: %j', (text, isPlain) => {
    expect(isPlainEnglish(text, 1_000)).toBe(isPlain);
  });

  it('is looked for in the front of a text only', () => {
    expect(isPlainEnglish('the and of that', 15)).toBe(true);
    expect(isPlainEnglish('the and of that', 14)).toBe(false);
  });

  it('is what detection says too, with any declared languages', () => {
    const texts = [
      'I think that the council has handled this well, and they were right about the new bus lanes.',
      'You are not what you were, and there is nothing that they could do about it, is there?',
    ];
    for (const text of texts) {
      expect(isPlainEnglish(text, 1_000)).toBe(true);
      expect(eld.detect(text).language).toBe('en');
      expect(chooseLanguage({ text, declared: ['de', 'en'], known: null }).language).toBe('en');
      expect(chooseLanguage({ text, declared: ['de'], known: ['de'] })).toEqual({
        language: 'en',
        languageSource: 'detected',
        isLanguageUnknown: true,
      });
    }
  });

  it.each([
    'De man die daar was had een war in het hof, en hij was in of om de stad',
    'Was war das denn, will er die Hand in den Sand, oder was ist das her',
    'Los hombres no son her, me has de dar a son of on in',
  ])('is not %j', (text) => {
    expect(isPlainEnglish(text, 1_000)).toBe(false);
  });
});
