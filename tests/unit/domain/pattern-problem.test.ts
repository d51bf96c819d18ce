import { describe, expect, it } from 'vitest';
import { patternProblem } from '../../../src/domain/words/pattern-problem.ts';

const TOO_LITTLE = 'A pattern needs at least two letters or digits besides *.';
const NOT_ONE_WORD = 'A wildcard pattern is one word of letters, digits and *; write a phrase as a literal.';
const NO_TEXT = 'A pattern holds no control characters and no halves of a character.';

describe('what is wrong with a pattern', () => {
  it.each([
    ['ab', 'literal'],
    ['a b', 'literal'],
    ['a1', 'literal'],
    ['88', 'literal'],
    ['½', 'literal'],
    ['鹿', 'literal'],
    ['🐍', 'literal'],
    ['!🐍', 'literal'],
    ['ab $', 'literal'],
    ['ab', 'wildcard'],
    ['a*b', 'wildcard'],
    ['*a*b*', 'wildcard'],
    ['*鹿*', 'wildcard'],
    [' ab* ', 'wildcard'],
  ] as const)('%j as a %s: nothing', (pattern, match) => {
    expect(patternProblem({ pattern, match })).toBeNull();
  });

  it.each([
    ['a', 'literal', TOO_LITTLE],
    ['', 'literal', TOO_LITTLE],
    ['a!', 'literal', TOO_LITTLE],
    ['!?', 'literal', TOO_LITTLE],
    ['a\u0301', 'literal', TOO_LITTLE],
    ['e\u0328\u0301', 'literal', TOO_LITTLE],
    ['\u200B\u200B', 'literal', TOO_LITTLE],
    ['*', 'wildcard', TOO_LITTLE],
    ['a*', 'wildcard', TOO_LITTLE],
    ['a b*', 'wildcard', NOT_ONE_WORD],
    ['ab-cd*', 'wildcard', NOT_ONE_WORD],
    ['🐍', 'wildcard', NOT_ONE_WORD],
    ['a\u0000b', 'literal', NO_TEXT],
    ['ab\ud83d', 'literal', NO_TEXT],
    ['ab\ncd', 'literal', NO_TEXT],
  ] as const)('%j as a %s: %s', (pattern, match, problem) => {
    expect(patternProblem({ pattern, match })).toBe(problem);
  });
});
