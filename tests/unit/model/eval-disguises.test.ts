import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADDITIONS } from '../../../model/eval/robustness/civil-additions.ts';
import { disguiseText } from '../../../model/eval/robustness/disguise-text.ts';
import { DISGUISES, disguiseWord } from '../../../model/eval/robustness/disguise-word.ts';
import { measureRises, sampleRows } from '../../../model/eval/robustness/measure-robustness.ts';
import { createRandom } from '../../../model/train/random.ts';
import { createRuleScorer } from './rule-scorer.ts';

const first = () => 0;

describe('a disguised word', () => {
  it('looks like its kind', () => {
    expect(disguiseWord('Basket', 'leetspeak', first)).toBe('B45k37');
    expect(disguiseWord('Basket', 'homoglyph', first)).toBe('Bаѕκеt');
    expect(disguiseWord('word', 'zero-width', first)).toBe('w\u200bo\u200br\u200bd');
    expect(disguiseWord('word', 'spaced-out', first)).toBe('w o r d');
    expect(disguiseWord('basket', 'masked', first)).toBe('b*sket');
    expect(disguiseWord('basket', 'stretched', first)).toBe('baaasket');
  });

  it('is masked and stretched though it has no vowel inside', () => {
    expect(disguiseWord('hymns', 'masked', first)).toBe('h*mns');
    expect(disguiseWord('hymns', 'stretched', first)).toBe('hymnsss');
  });

  it('keeps its first and last letter under a mask', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,12}$/), fc.integer(), (word, seed) => {
        const masked = disguiseWord(word, 'masked', createRandom(seed));
        expect(masked).toHaveLength(word.length);
        expect([masked[0], masked.at(-1)]).toEqual([word[0], word.at(-1)]);
        expect([...masked].filter((letter) => letter === '*')).toHaveLength(1);
      }),
    );
  });
});

describe('a disguised text', () => {
  const text = 'They walked over to the market, bought bread and 12apples at http://shop.example/bread today';

  it('is disguised in words of four letters or more, never in links or in words with digits', () => {
    const all = disguiseText(text, 'spaced-out', first) as string;
    expect(all).toBe(
      'T h e y w a l k e d o v e r to the m a r k e t, b o u g h t b r e a d and 12apples at http://shop.example/bread t o d a y',
    );
  });

  it('has about half of its words disguised, and the same ones whatever the disguise', () => {
    const long = Array.from({ length: 400 }, (_, at) => `word${'abcdefghij'[at % 10]}`).join(' ');
    const touched = DISGUISES.filter((disguise) => disguise !== 'spaced-out').map((disguise) =>
      (disguiseText(long, disguise, createRandom(5)) as string)
        .split(' ')
        .map((word, at) => word !== long.split(' ')[at]),
    );
    const count = touched[0]?.filter(Boolean).length as number;
    expect(count).toBeGreaterThan(150);
    expect(count).toBeLessThan(250);
    // What is drawn while disguising comes after what is drawn to choose.
    for (const own of touched) expect(own).toEqual(touched[0]);
  });

  it('has one word disguised at least', () => {
    expect(disguiseText('one word here is fine', 'masked', () => 0.99)).not.toBe('one word here is fine');
  });

  it('is none where there is no such word', () => {
    expect(disguiseText('so it is :( 4 you', 'masked', first)).toBeNull();
  });
});

describe('what is added to civil comments', () => {
  it('is eight sentences of each kind, all different', () => {
    const all = Object.values(ADDITIONS).flat();
    expect(new Set(all).size).toBe(all.length);
    for (const sentences of Object.values(ADDITIONS)) expect(sentences).toHaveLength(8);
  });
});

describe('the rise by an added sentence', () => {
  /** Takes every address for advertising, and every code for a little abuse. */
  const scorer = createRuleScorer((text) => ({
    toxicity: ADDITIONS.codes.some((sentence) => text.includes(sentence)) ? 0.1 : 0.02,
    spam: ADDITIONS.addresses.some((sentence) => text.includes(sentence)) ? 0.9 : 0.01,
  }));

  it('is told of toxicity and of spam apart; toxicity alone decides whether the aim is met', async () => {
    const rows = Array.from({ length: 10 }, (_, at) => ({ text: `we walked ${at} miles`, lang: 'en' }));
    const rises = await measureRises(scorer, rows, () => {});
    expect(
      rises.map(({ addition, p99Rise, spamP99Rise, isMet }) => [addition, p99Rise, spamP99Rise, isMet]),
    ).toEqual([
      ['prices', 0, 0, true],
      ['codes', 0.08, 0, false],
      ['addresses', 0, 0.89, true],
    ]);
  });
});

describe('a sample', () => {
  it('is spread over all rows, and is all of them where there are few', () => {
    expect(sampleRows([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 4)).toEqual([0, 2, 5, 7]);
    expect(sampleRows([1, 2], 5)).toEqual([1, 2]);
    expect(sampleRows([], 5)).toEqual([]);
  });
});
