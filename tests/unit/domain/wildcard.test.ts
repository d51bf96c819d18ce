import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileWildcard, matchesWildcard } from '../../../src/domain/words/wildcard.ts';

const fits = (pattern: string, word: string): boolean => {
  if (pattern === '') return word === '';
  if (pattern.startsWith('*'))
    return fits(pattern.slice(1), word) || (word !== '' && fits(pattern, word.slice(1)));
  return pattern[0] === word[0] && fits(pattern.slice(1), word.slice(1));
};

describe('one wildcard against one word', () => {
  it('agrees with a search over all ways to fill the stars, where parts repeat within themselves', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 16 });
    const star = fc.constantFrom('', '*');
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 3 }),
        star,
        star,
        word,
        (parts, first, last, text) => {
          const pattern = `${first}${parts.join('*')}${last}`;
          expect(matchesWildcard(compileWildcard(pattern, false, false), text)).toBe(fits(pattern, text));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['*aabaaa*', 'aabaabaaa', true],
    ['*aabaaa*', 'aabaabaab', false],
    ['*abab*', 'abaabab', true],
    ['*aab*', 'aaab', true],
    ['*abac*', 'ababac', true],
    ['*abcabd*', 'abcabcabd', true],
    ['*ab*', 'acb', false],
    ['*abb*', 'abab', false],
    ['*ab*b', 'ab', false],
    ['*aabc*', 'aababc', false],
  ])('%s on %s: %s', (pattern, word, expected) => {
    expect(matchesWildcard(compileWildcard(pattern, false, false), word)).toBe(expected);
  });

  it('has a star more at each end that is said to be open', () => {
    const matches = (opensAtStart: boolean, opensAtEnd: boolean, word: string) =>
      matchesWildcard(compileWildcard('a*b', opensAtStart, opensAtEnd), word);
    expect(matches(false, false, 'ab')).toBe(true);
    expect(matches(true, false, 'xab')).toBe(true);
    expect(matches(true, false, 'abx')).toBe(false);
    expect(matches(false, true, 'abx')).toBe(true);
    expect(matches(false, true, 'xab')).toBe(false);
  });
});
