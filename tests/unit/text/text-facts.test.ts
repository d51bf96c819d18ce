import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLetters } from '../../../src/text/letters.ts';
import { findTextFacts } from '../../../src/text/text-facts.ts';
import { anyText } from './any-text.ts';

describe('the facts of a text', () => {
  it('gather letters, hosts, personal data and language', () => {
    expect(
      findTextFacts({
        text: 'Write to bob@mail.example, se habla español',
        links: ['https://A.example/x', 'mailto:bob@mail.example'],
        givenLanguage: 'es-MX',
        declaredLanguages: ['en'],
        knownLanguages: ['en', 'es'],
      }),
    ).toEqual({
      letterCount: 35,
      linkHosts: ['a.example'],
      personalData: { email: 1, phone: 0, iban: 0 },
      language: 'es',
      languageSource: 'given',
      isLanguageUnknown: false,
    });
  });

  it('are found for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const facts = findTextFacts({ text, links: [text], declaredLanguages: [], knownLanguages: ['en'] });
        expect(facts.letterCount).toBe([...text].filter((unit) => /\p{L}/u.test(unit)).length);
        expect(facts.languageSource).toBe('detected');
      }),
    );
  });
});

describe('letters', () => {
  it.each([
    ['', 0],
    ['azAZ', 4],
    ['@[`{ 09_-', 0],
    ['né', 2],
    ['日本 한국 Привет', 10],
    ['😀❤️', 0],
    ['𝒳𝒴', 2],
    ['e\u0301', 1],
    ['ª1', 1],
  ])('of %j are %d', (text, count) => {
    expect(countLetters(text)).toBe(count);
  });
});
