/** Each language's own name is written in a script of its own; the script of a text is that of most of its letters. */
import { describe, expect, it } from 'vitest';
import { findMainScript, isScriptOf, type Script, scriptOf } from '../../../src/text/scripts.ts';

/** A language, a word or two in each of its scripts, by script. */
const WRITTEN: [string, Partial<Record<Script, string>>][] = [
  ['ru', { Cyrillic: 'русский' }],
  ['uk', { Cyrillic: 'українська' }],
  ['be', { Cyrillic: 'беларуская' }],
  ['bg', { Cyrillic: 'български' }],
  ['mk', { Cyrillic: 'македонски' }],
  ['sr', { Cyrillic: 'српски', Latin: 'srpski' }],
  ['bs', { Latin: 'bosanski', Cyrillic: 'босански' }],
  ['kk', { Cyrillic: 'қазақша', Latin: 'qazaqsha' }],
  ['ky', { Cyrillic: 'кыргызча' }],
  ['tg', { Cyrillic: 'тоҷикӣ' }],
  ['tt', { Cyrillic: 'татарча' }],
  ['uz', { Latin: 'oʻzbekcha', Cyrillic: 'ўзбекча' }],
  ['mn', { Cyrillic: 'монгол', Mongolian: 'ᠮᠣᠩᠭᠣᠯ' }],
  ['az', { Latin: 'azərbaycanca', Cyrillic: 'азәрбајҹанча' }],
  ['el', { Greek: 'ελληνικά' }],
  ['ar', { Arabic: 'العربية' }],
  ['fa', { Arabic: 'فارسی' }],
  ['ur', { Arabic: 'اردو' }],
  ['ps', { Arabic: 'پښتو' }],
  ['ku', { Latin: 'kurdî', Arabic: 'کوردی' }],
  ['sd', { Arabic: 'سنڌي' }],
  ['ug', { Arabic: 'ئۇيغۇرچە' }],
  ['he', { Hebrew: 'עברית' }],
  ['yi', { Hebrew: 'ייִדיש' }],
  ['hi', { Devanagari: 'हिन्दी भाषा', Latin: 'hindi' }],
  ['mr', { Devanagari: 'मराठी भाषा' }],
  ['ne', { Devanagari: 'नेपाली भाषा' }],
  ['sa', { Devanagari: 'संस्कृतम् भाषा' }],
  ['bn', { Bengali: 'বাংলা ভাষা' }],
  ['as', { Bengali: 'অসমীয়া' }],
  ['pa', { Gurmukhi: 'ਪੰਜਾਬੀ ਭਾਸ਼ਾ', Arabic: 'پنجابی' }],
  ['gu', { Gujarati: 'ગુજરાતી' }],
  ['or', { Oriya: 'ଓଡ଼ିଆ ଭାଷା' }],
  ['ta', { Tamil: 'தமிழ் மொழி' }],
  ['te', { Telugu: 'తెలుగు భాష' }],
  ['kn', { Kannada: 'ಕನ್ನಡ ಭಾಷೆ' }],
  ['ml', { Malayalam: 'മലയാളം' }],
  ['si', { Sinhala: 'සිංහල භාෂාව' }],
  ['th', { Thai: 'ภาษาไทย' }],
  ['lo', { Lao: 'ພາສາລາວ' }],
  ['bo', { Tibetan: 'བོད་སྐད་ཡིག' }],
  ['my', { Myanmar: 'မြန်မာဘာသာ' }],
  ['ka', { Georgian: 'ქართული' }],
  ['ko', { Hangul: '한국어로', Han: '韓國語文' }],
  ['am', { Ethiopic: 'አማርኛ' }],
  ['ti', { Ethiopic: 'ትግርኛ' }],
  ['km', { Khmer: 'ភាសាខ្មែរ' }],
  ['hy', { Armenian: 'հայերեն' }],
  ['ja', { Hiragana: 'ひらがな', Katakana: 'カタカナ', Han: '日本語文' }],
  ['zh', { Han: '中文漢字' }],
];
const ALL = [...new Set(WRITTEN.flatMap(([, words]) => Object.keys(words)))] as Script[];

describe('scripts', () => {
  it.each(WRITTEN)('of %s are its own and no others', (language, words) => {
    expect(ALL.filter((script) => isScriptOf(script, language)).sort()).toEqual(Object.keys(words).sort());
    for (const [script, word] of Object.entries(words)) expect(findMainScript(word)).toBe(script);
  });

  it('of a language that is not listed are Latin', () => {
    expect(ALL.filter((script) => isScriptOf(script, 'sw'))).toEqual(['Latin']);
  });

  it('are known letter by letter, again and again', () => {
    expect(scriptOf('ж')).toBe('Cyrillic');
    expect(scriptOf('ж')).toBe('Cyrillic');
    expect(scriptOf('ª')).toBe('Latin');
    expect(scriptOf('Ꭰ')).toBeNull();
    expect(scriptOf('Ꭰ')).toBeNull();
  });

  it('are those of more than half of the letters, four at least', () => {
    expect(findMainScript('abc')).toBeNull();
    expect(findMainScript('abcd')).toBe('Latin');
    expect(findMainScript('azAZ')).toBe('Latin');
    expect(findMainScript('abc@`{[')).toBeNull();
    expect(findMainScript('жжж')).toBeNull();
    expect(findMainScript('жжжж')).toBe('Cyrillic');
    expect(findMainScript('abcdжжжж')).toBeNull();
    expect(findMainScript('abcdжжжжж')).toBe('Cyrillic');
    expect(findMainScript('abcdeжжжж')).toBe('Latin');
    expect(findMainScript('ªªªª')).toBe('Latin');
    // Letters of no script in the list count as letters.
    expect(findMainScript('abcdᎠᎠᎠᎠ')).toBeNull();
    expect(findMainScript('ᎠᎠᎠᎠᎠ')).toBeNull();
    expect(findMainScript('1234 !?')).toBeNull();
    expect(findMainScript('')).toBeNull();
  });

  it('show in the first 4,000 letters beyond ASCII', () => {
    expect(findMainScript('ж'.repeat(4_000) + 'α'.repeat(9_000))).toBe('Cyrillic');
    expect(findMainScript(`${'ж'.repeat(2_000)}${'α'.repeat(2_000)}ж`)).toBeNull();
  });
});
