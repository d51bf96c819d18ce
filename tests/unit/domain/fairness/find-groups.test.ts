import { describe, expect, it } from 'vitest';
import { createGroupFinder } from '../../../../src/domain/fairness/find-groups.ts';
import { IDENTITY_GROUPS } from '../../../../src/domain/fairness/identity-groups.ts';

const find = createGroupFinder();

describe('finding the groups that a comment speaks of', () => {
  it.each([
    ['My Muslim neighbour is a nurse.', ['muslims']],
    ["The Muslims' festival begins today.", ['muslims']],
    ['An African-American church was rebuilt.', ['americans', 'black-people']],
    ['Old men and young women sat side by side.', ['men', 'women', 'old-people', 'young-people']],
    ['ASYLUM SEEKERS wait for months.', ['refugees']],
    ['The ｇａｙ choir sings tonight.', ['gay-people']],
    ['Christian and Jewish leaders met.', ['christians', 'jews']],
    ['A Black man and a black cat.', ['black-people']],
  ])('finds those of "%s"', (text, groups) => {
    expect(find(text)).toEqual(groups);
  });

  it.each([
    'A black coat and white shoes.',
    'Polish the silver with an old cloth.',
    'The wall is blind on that side, and the trial is blind too.',
    'Manchester won, and Romania lost to Turkmenistan.',
    'They seek asylum.',
    '',
  ])('finds none in "%s"', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('needs every word of a term, in a row', () => {
    expect(find('white and black people')).toEqual(['black-people']);
    expect(find('old, so to say, people')).toEqual([]);
    expect(find('asylum')).toEqual([]);
  });

  it('names a group once', () => {
    expect(find('Jews, a Jew, the Jewish paper')).toEqual(['jews']);
  });

  it('takes groups of the caller', () => {
    const own = createGroupFinder([{ group: 'gulls', kind: 'age', terms: ['sea gull', 'sea mew'] }]);
    expect(own('A sea mew cried.')).toEqual(['gulls']);
    expect(own('Muslims.')).toEqual([]);
  });
});

describe('the list of groups', () => {
  it('has names of its own for at least thirty groups of every kind', () => {
    const names = IDENTITY_GROUPS.map(({ group }) => group);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(30);
    expect(new Set(IDENTITY_GROUPS.map(({ kind }) => kind)).size).toBe(8);
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('has terms in the form in which they are looked for', () => {
    for (const { terms } of IDENTITY_GROUPS) {
      expect(terms.length).toBeGreaterThan(0);
      for (const term of terms) expect(term).toMatch(/^[a-z]+( [a-z]+)*$/);
    }
  });

  it('finds each group by each of its terms', () => {
    for (const { group, terms } of IDENTITY_GROUPS) {
      for (const term of terms) expect(find(`They spoke of ${term} today.`)).toContain(group);
    }
  });

  it('spreads the words for people', () => {
    const black = IDENTITY_GROUPS.find(({ group }) => group === 'black-people');
    expect(black?.terms).toContain('black families');
    expect(black?.terms).toContain('black woman');
  });
});
