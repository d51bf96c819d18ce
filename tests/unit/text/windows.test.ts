import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInsidePair } from '../../../src/text/mapped-text.ts';
import { cutWindows, MAX_WINDOWS, MIN_MAX_LENGTH } from '../../../src/text/windows.ts';
import { anyText } from './any-text.ts';

const CIVIL = 'The new bus lanes are a start, and my way to work is shorter than it was. ';
const textsOf = (text: string, maxLength: number) =>
  cutWindows(text, maxLength).map(({ begin, end }) => text.slice(begin, end));

describe('windows', () => {
  it('are one for a text that fits', () => {
    expect(cutWindows('', 100)).toEqual([{ begin: 0, end: 0 }]);
    expect(cutWindows('a'.repeat(100), 100)).toEqual([{ begin: 0, end: 100 }]);
    expect(cutWindows('One. Two. Three.', 100)).toEqual([{ begin: 0, end: 16 }]);
    expect(cutWindows('a'.repeat(101), 100).length).toBeGreaterThan(1);
  });

  it('refuse a scorer that reads next to nothing', () => {
    expect(() => cutWindows('', MIN_MAX_LENGTH - 1)).toThrow(RangeError);
    expect(() => cutWindows('', Number.NaN)).toThrow(RangeError);
    expect(cutWindows('', MIN_MAX_LENGTH)).toHaveLength(1);
  });

  it.each([0, 0.37, 0.5, 0.99, 1])('let an insult stand alone, %d of the way through 20 KB', (place) => {
    const before = CIVIL.repeat(Math.floor((20_000 * place) / CIVIL.length));
    const after = CIVIL.repeat(Math.floor((20_000 * (1 - place)) / CIVIL.length));
    expect(textsOf(`${before}You are a complete dolt. ${after}`, 1_000)).toContain(
      'You are a complete dolt.',
    );
  });

  it('leave an insult among few words where there is no punctuation', () => {
    const words = Array.from({ length: 2_000 }, (_, i) => `word${i}`);
    words.splice(1_000, 0, 'you', 'are', 'a', 'complete', 'dolt');
    const around = textsOf(words.join(' '), 1_000).filter((window) =>
      window.includes('you are a complete dolt'),
    );
    expect(Math.min(...around.map((window) => window.split(' ').length))).toBeLessThanOrEqual(18);
  });

  it('keep a short stretch across any border whole in some window', () => {
    const words = Array.from({ length: 300 }, (_, i) => `w${i}`);
    const windows = textsOf(words.join(' '), 200).map((window) => ` ${window} `);
    for (let i = 0; i + 6 <= words.length; i++) {
      const stretch = ` ${words.slice(i, i + 6).join(' ')} `;
      expect(windows.some((window) => window.includes(stretch) && window.length < 120)).toBe(true);
    }
  });

  it('are cut after sentences and between words', () => {
    const text = CIVIL.repeat(30).trim();
    for (const window of textsOf(text, 400)) {
      expect(window).toMatch(/than it was\.\s?$/);
      expect(CIVIL.split(' ')).toContain(window.split(' ')[0]);
    }
    for (const window of textsOf('lorem ipsum '.repeat(100).trim(), 300)) {
      expect(window).toMatch(/^(?:lorem|ipsum)\b.*\b(?:lorem|ipsum)\s?$/);
    }
  });

  it('know the sentence ends of other scripts', () => {
    const windows = textsOf('这是一个句子。'.repeat(40), 100);
    expect(windows.filter((window) => window === '这是一个句子。')).toHaveLength(40);
    expect(textsOf(`${'क ख ग। '.repeat(40)}`, 100)).toContain('क ख ग।');
  });

  it('repeat about a quarter of the one before', () => {
    const [first, second] = cutWindows('x'.repeat(5_000), 1_000);
    expect(first).toEqual({ begin: 0, end: 1_000 });
    expect(second).toEqual({ begin: 750, end: 1_750 });
  });

  it('are at most 1,024, cover everything and are never too long, for the longest texts', () => {
    for (const seed of [
      'a',
      'a ',
      'a. ',
      '.',
      '日',
      '日。',
      '😀',
      'No! ',
      `${'word '.repeat(26)}. `,
      '\n',
      ' ',
      'x'.repeat(200),
    ]) {
      for (const maxLength of [64, 256, 1_000]) {
        const text = seed.repeat(Math.ceil(20_480 / seed.length)).slice(0, 20_480);
        const windows = cutWindows(text, maxLength);
        expect(windows.length).toBeLessThanOrEqual(MAX_WINDOWS);
        expect(windows.every(({ begin, end }) => end > begin && end - begin <= maxLength)).toBe(true);
      }
    }
  });

  it('join sentences where there are too many, and leave none out', () => {
    const text = Array.from({ length: 4_000 }, (_, i) => `S${i}.`)
      .join(' ')
      .slice(0, 20_480);
    const windows = cutWindows(text, 512);
    expect(windows.length).toBeLessThanOrEqual(MAX_WINDOWS);
    const short = windows.filter(({ begin, end }) => end - begin < 200);
    const covered = new Uint8Array(text.length);
    for (const { begin, end } of short) covered.fill(1, begin, end);
    expect([...text].every((unit, i) => unit === ' ' || covered[i] === 1)).toBe(true);
  });

  it('cover every code unit, split no pair and are never too long, for any text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 64, max: 300 }), (seed, maxLength) => {
        const text = seed.repeat(12);
        const covered = new Uint8Array(text.length);
        for (const { begin, end } of cutWindows(text, maxLength)) {
          expect(end - begin).toBeLessThanOrEqual(maxLength);
          expect(isInsidePair(text, begin) || isInsidePair(text, end)).toBe(false);
          covered.fill(1, begin, end);
        }
        expect(covered.includes(0)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
