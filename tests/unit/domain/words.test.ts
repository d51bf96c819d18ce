import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordPattern } from '../../../src/domain/policy.ts';
import { compileWords } from '../../../src/domain/words/compile-words.ts';
import { wordListVersion } from '../../../src/domain/words/word-list-version.ts';

const literal = (pattern: string, outcome: WordPattern['outcome'] = 'flag'): WordPattern => ({
  pattern,
  match: 'literal',
  outcome,
});
const wildcard = (pattern: string, outcome: WordPattern['outcome'] = 'flag'): WordPattern => ({
  pattern,
  match: 'wildcard',
  outcome,
});
const isIn = (entry: WordPattern, text: string) => compileWords([entry]).find([text]).length === 1;

describe('a literal entry', () => {
  it.each([
    ['dolt', 'What a dolt.', true],
    ['dolt', 'DOLT', true],
    ['dolt', '(dolt)', true],
    ['dolt', '“Dolt!”', true],
    ['dolt', 'dolts', false],
    ['dolt', 'adolt', false],
    ['dolt', 'dolt2', false],
    ['dolt', 'do lt', false],
    ['dolt', 'd\u200Bolt do\u00ADlt', true],
    ['dolt', 'ｄｏｌｔ', true],
    ['  dolt ', 'a dolt', true],
    ['-dolt.', 'dolt', true],
    ['- dolt', 'a dolt b', true],
  ])('%j in %j: %s, whole words in any case', (pattern, text, expected) => {
    expect(isIn(literal(pattern), text)).toBe(expected);
  });

  it.each([
    ['go home', 'just go  home!', true],
    ['go home', 'go\nhome', true],
    ['go home', 'go, home', true],
    ['go home', 'gohome', false],
    ['go home', 'go straight home', false],
    ['go home', 'home go', false],
    ['know-all', 'their know all', true],
    ['know all', 'their know-all', true],
    ['know-all', 'their knowall', false],
    ["ain't", 'he ain’t it', true],
    ['a.b_c`d', 'a b c d', true],
    ['one two three', 'one two one two three', true],
    ['one one two', 'one one one two', true],
  ])('%j in %j: %s, phrases over any gap between words', (pattern, text, expected) => {
    expect(isIn(literal(pattern), text)).toBe(expected);
  });

  it.each([..."'’‘`-‐‑–—.,_"])('takes %j between words for a gap like any other', (symbol) => {
    expect(isIn(literal(`know${symbol}all`), 'a know all')).toBe(true);
    expect(isIn(literal(`know${symbol}all`), `a know${symbol}all`)).toBe(true);
  });

  it.each([
    ['d*lt', 'you d*lt', true],
    ['d*lt', 'you dolt', false],
    ['d*lt', 'you d lt', false],
    ['d$$t', 'D$$T!', true],
    ['d$$t', 'd$t', false],
    ['  d$t ', 'd$t', true],
    ['@dolt', 'hi @dolt.', true],
    ['@dolt', 'hi dolt', false],
    ['c#sharp tune', 'a c#sharp\t tune', true],
    ['🐍', 'you 🐍🐍', true],
    ['🐍', 'you', false],
  ])('%j in %j: %s, other symbols as they stand', (pattern, text, expected) => {
    expect(isIn(literal(pattern), text)).toBe(expected);
  });

  it.each([
    ['ärger', 'ÄRGER', true],
    ['ärger', 'A\u0308rger', true],
    ['straße', 'STRASSE', true],
    ['groß', 'GROẞ', true],
    ['οδος', 'ΟΔΟΣ', true],
    ['οδοσ', 'οδος', true],
    ['σοφος', 'ΣΟΦΟΣ', true],
    ['дурак', 'Ты ДУРАК!', true],
    ['дурак', 'дураки', false],
    ['غبي', 'أنت غبي', true],
    ['मूर्ख', 'तुम मूर्ख हो', true],
    ['馬鹿', 'お前は馬鹿だ', true],
    ['馬鹿', 'お前は馬、鹿だ', false],
    ['バカ', 'LINEバカ', true],
    ['ﾊﾞｶ', 'バカ', true],
    ['바보', '너는 바보야', true],
    ['โง่', 'เธอโง่มาก', true],
    ['โง', 'เธอโง่มาก', false],
    ['idiot', 'あいつはidiotだ', true],
    ['ໂງ່', 'ເຈົ້າໂງ່', true],
    ['ល្ងង់', 'អ្នកល្ងង់ណាស់', true],
    ['မိုက်', 'မင်းမိုက်တယ်', true],
    ['ばか', 'おばかさん', true],
  ])(
    '%j in %j: %s, in any script, as a run of characters where none has spaces',
    (pattern, text, expected) => {
      expect(isIn(literal(pattern), text)).toBe(expected);
    },
  );
});

describe('a wildcard entry', () => {
  it.each([
    ['dolt*', 'doltish', true],
    ['dolt*', 'dolt', true],
    ['dolt*', 'a-dolt-ish', true],
    ['dolt*', 'adolt', false],
    ['*dolt', 'superdolt', true],
    ['*dolt', 'dolts', false],
    ['*dolt*', 'superdolts', true],
    ['d*lt', 'deeeelt', true],
    ['d*lt', 'dlt', true],
    ['d*lt', 'do lt', false],
    ['d*lt', 'do.lt', false],
    ['d*lt', 'doltx', false],
    ['d*lt', 'xdolt', false],
    ['D*LT', 'DOlt', true],
    ['ab*ba', 'aba', false],
    ['ab*ba', 'abba', true],
    ['ab*cd*ef', 'abxcdyef', true],
    ['ab*cd*ef', 'abcdef', true],
    ['ab*cd*ef', 'abcef', false],
    ['ab*cde*ef', 'abcdef', false],
    ['*abab*c', 'ababababc', true],
    ['*aab*aab', 'aaab', false],
    ['*aab*aab', 'aaabaab', true],
    ['a*aab*b', 'aaaabb', true],
    ['a*aab*b', 'aaaab', false],
    ['a**b', 'axb', true],
    ['dolt', 'a dolt', true],
    ['  dolt* ', 'dolts', true],
    ['dolt', 'dolts', false],
    ['do＊t', 'dolt', true],
    ['aaa*ab', 'aaaab', true],
    ['aaa*ab', 'aaab', false],
  ])('%j in %j: %s', (pattern, text, expected) => {
    expect(isIn(wildcard(pattern), text)).toBe(expected);
  });

  it.each([
    ['дура*', 'какие дураки', true],
    ['οδος*', 'ΟΔΟΣΤΡΩΜΑ', true],
    ['馬*鹿', 'idiotの馬鹿', true],
    ['idiot*', 'の、idiots、の', true],
    ['*x', 'xyの', false],
    ['a*の', 'b,aの', true],
    ['馬*鹿', '彼は馬や鹿だ', true],
    ['馬*鹿', '馬、鹿', false],
    ['馬*', '彼は馬や', true],
    ['*鹿', 'この鹿だ', true],
    ['idiot*', 'あいつはidiotsだ', true],
    ['line*馬', 'lineの馬', true],
  ])('%j in %j: %s, in any script', (pattern, text, expected) => {
    expect(isIn(wildcard(pattern), text)).toBe(expected);
  });

  it('agrees with a plain search over all ways to fill the stars', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 });
    const patterns = fc.string({ unit: fc.constantFrom('a', 'b', '*'), minLength: 1, maxLength: 8 });
    const fits = (pattern: string, word: string): boolean => {
      if (pattern === '') return word === '';
      if (pattern[0] === '*') {
        return fits(pattern.slice(1), word) || (word !== '' && fits(pattern, word.slice(1)));
      }
      return pattern[0] === word[0] && fits(pattern.slice(1), word.slice(1));
    };
    fc.assert(
      fc.property(
        patterns.filter((pattern) => /[ab]/.test(pattern)),
        letters,
        (pattern, word) => {
          expect(isIn(wildcard(pattern), word)).toBe(word !== '' && fits(pattern, word));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('a word list', () => {
  it('finds each entry once, rejecting ones first, then by pattern, in all texts together', () => {
    const words = [literal('pear'), literal('apple'), wildcard('fi*'), literal('plum', 'reject')];
    const found = compileWords(words).find(['apple fig plum apple', 'pear fig apple']);
    expect(found).toEqual([literal('plum', 'reject'), literal('apple'), wildcard('fi*'), literal('pear')]);
  });

  it('finds entries that lie within one another or overlap', () => {
    const words = ['one', 'one two', 'two three', 'one two three', 'three', 'two', 'nine'].map((w) =>
      literal(w),
    );
    const found = compileWords(words)
      .find(['one two three'])
      .map(({ pattern }) => pattern);
    expect(found).toEqual(['one', 'one two', 'one two three', 'three', 'two', 'two three']);
  });

  it('keeps both outcomes and both kinds of an entry apart, and drops repetitions', () => {
    const words = [literal('fig'), wildcard('fig'), literal('fig', 'reject'), literal('fig')];
    expect(compileWords(words).find(['fig'])).toEqual([
      literal('fig', 'reject'),
      literal('fig'),
      wildcard('fig'),
    ]);
  });

  it('finds nothing in an empty text, nor an entry without a letter', () => {
    expect(compileWords([literal('fig'), wildcard('fi*')]).find([''])).toEqual([]);
    expect(compileWords([literal('fig')]).find([])).toEqual([]);
    expect(compileWords([wildcard(''), wildcard('*')]).find(['fig', ''])).toEqual([]);
    expect(compileWords([literal('- .'), literal('')]).find(['- . fig'])).toEqual([]);
  });

  it('comes to the same in any order', () => {
    const entry = fc.record({
      pattern: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '$', '鹿'), minLength: 1, maxLength: 4 }),
      match: fc.constant('literal' as const),
      outcome: fc.constantFrom('flag' as const, 'reject' as const),
    });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '$', '鹿'), maxLength: 30 });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), text, (words, plain) => {
        const reversed = [...words].reverse();
        expect(compileWords(reversed).find([plain])).toEqual(compileWords(words).find([plain]));
        expect(wordListVersion({ words: reversed })).toBe(wordListVersion({ words }));
        const alone = words.filter((word) => isIn(word, plain));
        expect(new Set(compileWords(words).find([plain]))).toEqual(
          new Set(compileWords(alone).find([plain])),
        );
      }),
    );
  });
});

describe('the time that a word list takes', () => {
  // Processor time, not the clock's: the machine may be busy with other tests.
  const cpuMs = (work: () => void) => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };

  it('stays small for patterns that make backtracking matchers hang', () => {
    const words = [wildcard('a*a*a*a*b'), wildcard('*a*a*a*a*b*c'), wildcard('*aaaaab*aaaaab*')];
    const matcher = compileWords(words);
    const text = 'a'.repeat(20_480);
    expect(cpuMs(() => expect(matcher.find([text, `${text}x`])).toEqual([]))).toBeLessThan(500);
    expect(matcher.find([`${text}b`])).toEqual([wildcard('a*a*a*a*b')]);
  });

  it('does not grow with 10,000 entries, of which every one may still be found', () => {
    const name = (i: number) => `w${i.toString(36)}q`;
    const words = Array.from({ length: 10_000 }, (_, i) =>
      i % 2 ? literal(name(i)) : wildcard(`${name(i)}*z`),
    );
    const matcher = compileWords(words);
    const text = 'the quick brown fox and what it did next '.repeat(500);
    expect(cpuMs(() => expect(matcher.find([text])).toEqual([]))).toBeLessThan(500);
    expect(matcher.find([`${text} ${name(9_999)} and ${name(9_998)}yyyz`])).toEqual(
      [literal(name(9_999)), wildcard(`${name(9_998)}*z`)].sort((a, b) => (a.pattern < b.pattern ? -1 : 1)),
    );
  });
});

describe('the version of a word list', () => {
  it('is twelve hex digits that depend on pattern, match and outcome, not on order or repetition', () => {
    const version = wordListVersion({ words: [literal('fig'), wildcard('fi*', 'reject')] });
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect(wordListVersion({ words: [wildcard('fi*', 'reject'), literal('fig'), literal('fig')] })).toBe(
      version,
    );
    const others = [[], [literal('fig')], [literal('figs')], [wildcard('fig')], [literal('fig', 'reject')]];
    expect(new Set([version, ...others.map((words) => wordListVersion({ words }))]).size).toBe(6);
  });

  it('stays the same from one release to the next', () => {
    expect(wordListVersion({ words: [] })).toBe('4f53cda18c2b');
  });
});
