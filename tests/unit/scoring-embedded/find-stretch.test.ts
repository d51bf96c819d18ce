import { describe, expect, it, vi } from 'vitest';
import { findStretch } from '../../../src/scoring/embedded/find-stretch.ts';

const TEXT = 'The bridge is shut. Nobody told us. You are a moron. It opens in May. Fine by me.';
/** What a sentence with the word has. */
const doubtOf = (word: string) => (sentence: string) => (sentence.includes(word) ? 0.9 : 0.1);
const stretchOf = (text: string, length: number, word: string) => {
  const { begin, end } = findStretch(text, length, doubtOf(word));
  return text.slice(begin, end);
};

describe('finding a stretch', () => {
  it('is the most doubtful sentence where nothing more fits', () => {
    expect(stretchOf(TEXT, 10, 'moron')).toBe('You are a moron.');
  });

  it('takes the next sentence first, then the one before, as far as they fit', () => {
    expect(stretchOf(TEXT, 33, 'moron')).toBe('You are a moron. It opens in May.');
    expect(stretchOf(TEXT, 32, 'moron')).toBe('Nobody told us. You are a moron.');
    expect(stretchOf(TEXT, 49, 'moron')).toBe('You are a moron. It opens in May. Fine by me.'.slice(0, 49));
    expect(stretchOf(TEXT, 31, 'moron')).toBe('You are a moron.');
  });

  it('goes backwards from the end, and never beyond the text', () => {
    expect(stretchOf(TEXT, 500, 'Fine')).toBe(TEXT);
    expect(stretchOf(TEXT, 28, 'Fine')).toBe('It opens in May. Fine by me.');
  });

  it('takes the first of sentences that are equally doubtful', () => {
    expect(stretchOf(TEXT, 5, 'nothing of the kind')).toBe('The bridge is shut.');
  });

  it('takes a run of words where there is no end of a sentence', () => {
    const words = Array.from({ length: 60 }, (_, at) => `w${at}`).join(' ');
    expect(stretchOf(words, 20, 'w30 ').split(' ')).toHaveLength(18);
  });

  it('is the whole text where there is nothing to cut', () => {
    expect(findStretch('', 10, () => 1)).toEqual({ begin: 0, end: 0 });
    expect(stretchOf('moron', 10, 'moron')).toBe('moron');
  });

  it('asks once for each sentence', () => {
    const asked = vi.fn(() => 0.5);
    findStretch(TEXT, 100, asked);
    expect(asked).toHaveBeenCalledTimes(5);
  });
});
