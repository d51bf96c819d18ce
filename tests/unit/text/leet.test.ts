/** What the two steps for signs in place of letters read, and at their borders what they leave alone. */
import { describe, expect, it } from 'vitest';
import { readLeetLetters, readLeetWords } from '../../../src/text/leet.ts';
import { toReceived } from '../../../src/text/mapped-text.ts';

const words = (text: string) => readLeetWords(text)?.text ?? null;
const letters = (text: string) => readLeetLetters(text)?.text ?? null;

describe('hidden words written with signs', () => {
  it.each([
    ['1d10t', 'idiot'],
    ['he11', 'hell'],
    ['A55HOLE', 'ASSHOLE'],
    ['r4p3', 'rape'],
    ['d1es', 'dies'],
    ['j4ps', 'japs'],
    ['5hit', 'shit'],
    ['b1tch', 'bitch'],
    ['B00BIES5', null],
    ['F4GG0T', 'FAGGOT'],
    // Codes: three units, up to five capitals and digits, or a tail of digits.
    ['d1e', 'die'],
    ['4ss', null],
    ['as5', null],
    ['5H17', null],
    ['B00B5', null],
    ['(J4PS),', null],
    ['5H1T-22', null],
    ['SKU-5h1t-22', 'SKU-shit-22'],
    ['b1tch-22-1', null],
    ['b1tch-2a', 'bitch-2a'],
    // Fewer letters than signs: only with a sign that is no digit, or from five units on.
    ['$h17', 'shit'],
    ['5lu75', 'sluts'],
    ['R@T5', 'RATS'],
    // A false l, and what it is not.
    ['fooI', 'fool'],
    ['FooI', 'Fool'],
    ['buIIy', null],
    ['IdIot', null],
    // Codes and sizes.
    ['D1E', null],
    ['J4P', null],
    ['H0E', null],
    ['A55', null],
    ['a55', null],
    ['5h17', null],
    ['455', null],
    ['@55', null],
    ['1d', null],
    ['@s', null],
    ['1111', null],
    // Signs that end a sentence or a sum stay.
    ['1diot!', 'idiot!'],
    ['5lut|', 'slut|'],
    ['5lut+', 'slut+'],
    ['5lut€', 'slut€'],
    ['5lut£', 'slut£'],
    ['5lut!!', 'slut!!'],
    ['!!!', null],
    ['a !!! b', null],
  ])('reads %j as %j', (text, read) => {
    expect(words(text)).toBe(read);
  });

  it('points at each sign, wherever the token and the run in it stand', () => {
    const text = 'say (x-1d10t) now';
    const mapped = readLeetWords(text);
    expect(mapped?.text).toBe('say (x-idiot) now');
    if (mapped)
      for (const at of [7, 9, 10, 12])
        expect(toReceived(mapped, at, at + 1)).toEqual({ begin: at, end: at + 1 });
  });

  it('edits the signs alone', () => {
    expect(words('F00l')).toBe('Fool');
    expect(words('b@STARD')).toBe('baSTARD');
  });
});

describe('other words with signs inside', () => {
  it.each([
    ['h0use', 'house'],
    ['H0USES', 'HOUSES'],
    ['ABC0UT', 'ABCOUT'],
    ['h@use', 'hause'],
    ['h€use', 'heuse'],
    ['h7use', 'htuse'],
    ['w0rl', 'worl'],
    ['COV1DS', 'COVIDS'],
    ['(ab0ut).', '(about).'],
    // A digit every third unit at most.
    ['tr1p0ly', 'tripoly'],
    ['tr1p0lys', 'tripolys'],
    ['t1p0ly', 'tipoly'],
    ['t1p0l1ts', null],
    // Too short, at the edge, doubled, or not a letter's digit.
    ['w0r', null],
    ['w0r1', null],
    ['w0rl1', null],
    ['1house', null],
    ['house1', null],
    ['h00use', null],
    ['h2use', null],
    ['h8use', null],
    ['H0USE', null],
    ['AB0UT', null],
    ['A0', null],
    ['H00USES', null],
    ['HoUS0ES', null],
    ['H0USES7', null],
    ['7H0USES', null],
    ['ABCDE0U', null],
    ['H8USES', null],
    ['xH0USES', null],
    ['hO0uses', null],
    // A colour or a digest.
    ['fac3de', null],
    ['FAC3DE', null],
    ['fac3der', 'faceder'],
    ['heIlo', null],
  ])('reads %j as %j', (text, read) => {
    expect(letters(text)).toBe(read);
  });
});
