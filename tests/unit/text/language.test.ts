import { eld } from 'eld/small';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLanguage, MIN_LETTERS_FOR_UNKNOWN, primaryTag } from '../../../src/text/language.ts';
import { areRelated } from '../../../src/text/related-languages.ts';
import { findMainScript, isScriptOf } from '../../../src/text/scripts.ts';
import { anyText } from './any-text.ts';

const ENGLISH =
  'The council has handled this rather well, and my way to work is shorter than it was last year.';
const GERMAN =
  'Der Stadtrat hat das recht gut gemacht, und mein Weg zur Arbeit ist kürzer als im letzten Jahr.';
const DUTCH =
  'De gemeenteraad heeft dit best goed gedaan en mijn weg naar het werk is korter dan vorig jaar.';
const FINNISH = 'Kaupunginvaltuusto hoiti tämän melko hyvin, ja työmatkani on lyhyempi kuin viime vuonna.';
const NORWEGIAN = 'Kommunestyret har håndtert dette ganske bra, og min vei til jobben er kortere enn i fjor.';
const RUSSIAN = 'Городской совет неплохо справился с этим, и моя дорога на работу стала короче, чем раньше.';
const detected = (language: string | null, isLanguageUnknown: boolean) => ({
  language,
  languageSource: 'detected',
  isLanguageUnknown,
});
const ask = (text: string, declared: string[], known: string[] | null, given?: string) =>
  chooseLanguage({ text, declared, known, given });

describe('the language of a comment', () => {
  it('is the given one, reduced to its primary tag', () => {
    expect(ask(GERMAN, ['en'], null, 'fr-CA')).toEqual({
      language: 'fr',
      languageSource: 'given',
      isLanguageUnknown: false,
    });
  });

  it.each([
    ['de-CH', 'de'],
    ['pt_BR', 'pt'],
    ['EN', 'en'],
    ['eng', 'en'],
    ['zh-Hant-TW', 'zh'],
    ['iw', 'he'],
    ['tl', 'tl'],
    ['fil-PH', 'tl'],
    ['nb-NO', 'no'],
    ['no', 'no'],
    ['haw', 'haw'],
    ['', null],
    ['english', null],
    ['e', null],
    ['12', null],
    ['de CH', null],
    ['und', null],
    ['zxx', null],
    ['mul', null],
    ['de-', null],
    ['de-x-a', 'de'],
    ['nn', 'no'],
    ['de-CHE-', null],
    ['de-123456789', null],
    ['d-x', null],
    ['deut-x', null],
    ['12-de', null],
    ['-de', null],
    ['de!', null],
    ['abcd', null],
    [`de${'-abcdefgh'.repeat(4)}`, null],
    ['unde', null],
    ['mula', null],
    ['💥', null],
  ])('reads the tag %j as %j', (tag, language) => {
    expect(primaryTag(tag)).toBe(language);
    expect(primaryTag(tag)).toBe(language);
  });

  it('reads tags right also where very many different ones came before', () => {
    for (let i = 0; i < 2_100; i++) primaryTag(`de-${i.toString(36).padStart(4, '0')}`);
    expect(['en', 'de-CH', 'und', 'abcd'].map(primaryTag)).toEqual(['en', 'de', null, null]);
  });

  it('is unknown where it was given, from 40 letters on', () => {
    expect(ask('a'.repeat(MIN_LETTERS_FOR_UNKNOWN - 1), ['en'], ['en'], 'sw').isLanguageUnknown).toBe(false);
    expect(ask('a'.repeat(MIN_LETTERS_FOR_UNKNOWN), ['en'], ['en'], 'sw').isLanguageUnknown).toBe(true);
  });

  it('is the likeliest of the declared ones for a short text, whatever their order', () => {
    expect(ask('Ciao bella', ['de', 'fr'], ['en'])).toEqual(detected('fr', false));
    expect(ask('Ciao bella', ['fr', 'de'], ['en'])).toEqual(detected('fr', false));
    expect(ask('Ciao bella', ['de', 'es'], ['en'])).toEqual(detected('es', false));
    expect(ask('hola amigo', ['it', 'pt'], ['en'])).toEqual(detected('pt', false));
    expect(ask('hola amigo', ['de', 'en', 'pt'], ['en'])).toEqual(detected('pt', false));
  });

  it('is the likeliest relative among the declared ones', () => {
    expect(ask(NORWEGIAN, ['sv', 'da'], ['en'])).toEqual(detected('da', false));
    expect(ask(NORWEGIAN, ['de', 'sv', 'da'], ['en'])).toEqual(detected('da', false));
    expect(ask(NORWEGIAN, ['de', 'fr'], ['en'])).toEqual(detected('no', true));
    expect(ask(DUTCH, ['fr', 'en', 'de'], ['en'])).toEqual(detected('de', false));
  });

  it('is the first declared one for a text without words', () => {
    expect(ask('12345', ['de', 'fr'], ['en'])).toEqual(detected('de', false));
    expect(ask('12345', ['fr', 'de'], ['en'])).toEqual(detected('fr', false));
  });

  it('is that of the front of a long text', () => {
    expect(ask(`${GERMAN} `.repeat(11) + `${ENGLISH} `.repeat(60), ['en'], ['en'])).toEqual(
      detected('de', true),
    );
  });

  it('ignores a given language that is none', () => {
    expect(ask(ENGLISH, ['en'], ['en'], 'klingonese!')).toEqual(detected('en', false));
  });

  it('calls a given language unknown that nobody serves, on 40 letters or more', () => {
    expect(ask(ENGLISH, ['en'], ['en'], 'sw').isLanguageUnknown).toBe(true);
    expect(ask('ok', ['en'], ['en'], 'sw').isLanguageUnknown).toBe(false);
    expect(ask(ENGLISH, ['en'], ['en', 'sw'], 'sw').isLanguageUnknown).toBe(false);
    expect(ask(ENGLISH, ['sw'], ['en'], 'sw').isLanguageUnknown).toBe(false);
    expect(ask(ENGLISH, ['en'], null, 'sw').isLanguageUnknown).toBe(false);
  });

  it('is detected among the declared ones', () => {
    expect(ask(GERMAN, ['en', 'de'], ['en'])).toEqual(detected('de', false));
    expect(ask(ENGLISH, ['de', 'en'], ['en'])).toEqual(detected('en', false));
    expect(ask('Das ist aber sehr schön', ['en', 'de'], ['en'])).toEqual(detected('de', false));
  });

  it('is unknown where detection is reliable and nobody serves it', () => {
    expect(ask(GERMAN, ['en'], ['en'])).toEqual(detected('de', true));
    expect(ask(FINNISH, ['en'], ['en', 'de'])).toEqual(detected('fi', true));
  });

  it('is scored as itself where the scorer knows it', () => {
    expect(ask(GERMAN, ['en'], ['en', 'de'])).toEqual(detected('de', false));
    expect(ask(GERMAN, ['en'], null)).toEqual(detected('de', false));
  });

  it('is English where the site declares none', () => {
    expect(ask('lol', [], ['en'])).toEqual(detected('en', false));
    expect(ask('lol', ['!'], ['en'])).toEqual(detected('en', false));
  });

  it('is the declared one for a close relative of it', () => {
    expect(ask(DUTCH, ['de'], ['en'])).toEqual(detected('de', false));
    expect(ask(DUTCH, ['en', 'de'], ['en'])).toEqual(detected('de', false));
  });

  it('is never unknown below 40 letters', () => {
    const short = 'Kaupunginvaltuusto hoiti tämän melko hyvin';
    const exactly = (letters: number) => {
      let count = 0;
      let text = '';
      for (const unit of short.repeat(2)) {
        if (count === letters) break;
        if (/\p{L}/u.test(unit)) count++;
        text += unit;
      }
      return text;
    };
    expect(ask(exactly(MIN_LETTERS_FOR_UNKNOWN - 1), ['en'], ['en'])).toEqual(detected('en', false));
    expect(ask(exactly(MIN_LETTERS_FOR_UNKNOWN), ['en'], ['en'])).toEqual(detected('fi', true));
  });

  it('is null where no scorer knows the script, however short', () => {
    expect(ask(RUSSIAN, ['en'], ['en', 'de'])).toEqual(detected(null, true));
    expect(ask('ありがとう', ['en'], ['en'])).toEqual(detected(null, true));
    expect(ask(RUSSIAN, ['en'], ['en', 'ru']).language).toBe('ru');
    expect(ask(RUSSIAN, ['ru'], ['en']).isLanguageUnknown).toBe(false);
    expect(ask(RUSSIAN, ['en'], null).isLanguageUnknown).toBe(false);
  });

  it.each([
    ['Hi Наташа', false],
    ['Ok, спасибо', false],
    ['Thanks, спасибо!', false],
    ['спасибо', true],
    ['спасибоо ok', false],
    ['спасибо вам ok', true],
    ['спасибо вам thank', true],
    ['спасибо вам thanks', false],
    ['ура', false],
  ])('is unknown where a script nobody knows has a clear majority: %j is %j', (text, isUnknown) => {
    expect(ask(text, ['en'], ['en'])).toEqual(detected(isUnknown ? null : 'en', isUnknown));
  });

  it.each([
    ['操你妈', ['en'], 'zh'],
    ['北京', ['en'], 'zh'],
    ['北京', ['ja'], 'ja'],
    ['北京', ['ja', 'zh'], 'zh'],
    ['개새끼', ['en'], 'ko'],
    ['ok 바보들', ['en'], 'ko'],
    ['バカ', ['en'], 'ja'],
    ['馬鹿だよ', ['en'], 'ja'],
    ['日本語のコメント', ['en'], 'ja'],
    ['ok 北京', ['en'], 'en'],
    ['北', ['en'], 'en'],
  ] as const)('is told by an East Asian script: %j on a site in %j is %j', (text, declared, language) => {
    expect(ask(text, [...declared], ['en', 'zh', 'ja', 'ko'])).toEqual(detected(language, false));
    expect(ask(text, [...declared], null)).toEqual(detected(language, false));
  });

  it.each([
    'ಠ_ಠ',
    '¯\\_(ツ)_/¯',
    '😀😀😀',
    '1234',
    '',
    'omg ಠ益ಠ',
    'ok',
    'hmmmm',
    'Привет means hello, I think',
  ])('is the declared one for %j', (text) => {
    expect(ask(text, ['en'], ['en'])).toEqual(detected('en', false));
  });

  it('is found by every code that the detector knows', () => {
    const codes = Object.values(eld.info().Languages);
    expect(codes.length).toBeGreaterThanOrEqual(60);
    expect(codes.filter((code) => primaryTag(code) !== code)).toEqual([]);
  });

  it.each([
    'lol that ref was blind af, cant believe they lost again smh, same every year',
    'Merkel, Macron and von der Leyen met in Strasbourg; Le Monde and Der Spiegel both wrote about it.',
    'GOOOOAL!!! what a game, what a night, thank you boys, see you all at Anfield next week',
    'NATO, EU, UN, IMF, WTO, OPEC: all of them said the same thing about it yesterday.',
    'Pizza quattro formaggi, tiramisu and a good espresso: that is all that I want for my birthday',
    'aint nobody got time for dat, gonna hafta wait til tmrw i guess, u know wat i mean',
  ])('is not held for English with names and slang: %j', (text) => {
    expect(ask(text, ['en'], ['en'])).toEqual(detected('en', false));
  });

  it('never throws, and is declared, detected or null', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, tag) => {
        const choice = ask(text, [tag], ['en'], tag);
        expect(choice.language === null || /^[a-z]{2,3}$/.test(choice.language)).toBe(true);
      }),
    );
  });
});

describe('relatives', () => {
  it('are related both ways, and nobody to itself', () => {
    expect(areRelated('de', 'nl')).toBe(true);
    expect(areRelated('nl', 'de')).toBe(true);
    expect(areRelated('de', 'de')).toBe(false);
    expect(areRelated('de', 'fr')).toBe(false);
    expect(areRelated('tlh', 'de')).toBe(false);
  });
});

describe('the main script', () => {
  it.each([
    ['hello', 'Latin'],
    ['abc', null],
    ['abcd', 'Latin'],
    ['Привет', 'Cyrillic'],
    ['Привет hello', 'Cyrillic'],
    ['Прив abcd', null],
    ['Прив abc', 'Cyrillic'],
    ['你好世界', 'Han'],
    ['你好吗', null],
    ['한국어예요', 'Hangul'],
    ['1234 !!', null],
    ['ªºµabcd', 'Latin'],
  ])('of %j is %j', (text, script) => {
    expect(findMainScript(text)).toBe(script);
  });

  it('of a language not listed is Latin', () => {
    expect(isScriptOf('Latin', 'sw')).toBe(true);
    expect(isScriptOf('Greek', 'sw')).toBe(false);
    expect(isScriptOf('Greek', 'el')).toBe(true);
    expect(isScriptOf('Latin', 'el')).toBe(false);
    expect(isScriptOf('Han', 'ja')).toBe(true);
  });
});
