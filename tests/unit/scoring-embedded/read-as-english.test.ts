import { describe, expect, it } from 'vitest';
import { isReadAsEnglish, measureEnglish } from '../../../src/scoring/embedded/read-as-english.ts';

describe('what the deep stage reads', () => {
  it.each([
    'The council has never asked any of us about the bridge, and it shows.',
    'Go back to where you came from, nobody here needs you or your family',
    'y0u 4r3 4n 1d10t',
    'moron',
    'Idiot!!',
    '🐷🐷🐷',
    '',
    '1234 5678',
    'ha ha ha',
    'lol what a muppet, pull the other one mate',
  ])('%j', (text) => expect(isReadAsEnglish(text)).toBe(true));

  it.each([
    'Du bist ein ganz erbärmlicher Lügner, und das weiß hier inzwischen jeder.',
    'Você não passa de um mentiroso e todo mundo aqui sabe muito bem disso.',
    'Этот человек опять врёт, и все это прекрасно видят.',
    '너는 정말 거짓말쟁이다',
    '你这个骗子，大家都知道',
    'これは良い記事です。',
  ])('not %j', (text) => expect(isReadAsEnglish(text)).toBe(false));

  it('guesses no language from a few letters', () => {
    expect(isReadAsEnglish('Halt den Mund')).toBe(true);
    expect(isReadAsEnglish('Ты врёшь')).toBe(false);
  });
});

describe('how surely a piece is English', () => {
  it.each([
    ['The council has never asked any of us about the bridge.', 'surely'],
    ['🐷🐷🐷', 'surely'],
    ['Halt den Mund', 'perhaps'],
    ['Você não passa de um mentiroso e todo mundo aqui sabe muito bem disso.', 'not'],
    ['Ты врёшь', 'not'],
  ] as const)('%j: %s', (text, expected) => expect(measureEnglish(text)).toBe(expected));
});
