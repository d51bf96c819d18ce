import { describe, expect, it } from 'vitest';
import { noScores, type Scores } from '../../../src/domain/attribute.ts';
import { isConvincing, lookCloser, type ScoredPieces } from '../../../src/scoring/refine-windows.ts';
import { createTextScorer } from '../../../src/scoring/score-texts.ts';
import type { Piece } from '../../../src/scoring/scorer.ts';
import { createScorer } from '../../support/scoring/length-scorer.ts';

const FORM = { text: 'x'.repeat(1_000), starts: null, ends: null };

const piecesOf = (...texts: string[]): ScoredPieces => ({
  pieces: texts.map((text) => ({ text, language: 'en' })),
  places: texts.map((_, index) => ({ form: FORM, begin: index * 100 })),
});
const toxic = (...scores: number[]): Scores[] => scores.map((toxicity) => ({ ...noScores(), toxicity }));
const textsOf = ({ pieces }: ScoredPieces) => pieces.map((piece) => piece.text);

describe('the closer look at long texts', () => {
  it('takes the beginnings and ends, by words, of what stands out, and knows where they lie', () => {
    const closer = lookCloser(piecesOf('calm words', 'one two  three four'), toxic(0.01, 0.4), ['toxicity']);
    expect(textsOf(closer)).toEqual(['one two', 'three four', 'one two  three', 'two  three four']);
    expect(closer.places.map(({ begin }) => begin)).toEqual([100, 109, 100, 104]);
    expect(closer.pieces.every((piece) => piece.language === 'en')).toBe(true);
  });

  it.each<[number, boolean]>([
    [0.049, false],
    [0.05, true],
    [0.799, true],
    [0.8, false],
  ])('looks closer at a sentence of %d: %s', (score, expected) => {
    const closer = lookCloser(piecesOf('one two three'), toxic(score), ['toxicity']);
    expect(closer.pieces.length > 0).toBe(expected);
  });

  it('does not go by spam, nor by what is not judged', () => {
    const spam = [{ ...noScores(), spam: 0.5, insult: 0.5 }];
    expect(lookCloser(piecesOf('one two three'), spam, ['spam', 'toxicity']).pieces).toEqual([]);
    expect(isConvincing({ ...noScores(), spam: 1 }, ['spam', 'toxicity'])).toBe(false);
  });

  it('leaves windows longer than a sentence alone, and texts that were not cut', () => {
    const long = 'ab '.repeat(67);
    expect(lookCloser(piecesOf(long), toxic(0.5), ['toxicity']).pieces).toEqual([]);
    expect(lookCloser(piecesOf(long.slice(0, 200)), toxic(0.5), ['toxicity']).pieces.length).toBeGreaterThan(
      0,
    );
    const whole = { pieces: [{ text: FORM.text, language: null }], places: [{ form: FORM, begin: 0 }] };
    expect(lookCloser(whole, toxic(0.5), ['toxicity']).pieces).toEqual([]);
  });

  it('looks at the six highest only', () => {
    const texts = Array.from({ length: 9 }, (_, index) => `a${index} b${index} c${index}`);
    const scores = toxic(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.79);
    const closer = lookCloser(piecesOf(...texts), scores, ['toxicity']);
    expect(textsOf(closer).filter((text) => text.startsWith('a'))).toEqual(
      [8, 7, 6, 5, 4, 3].map((index) => `a${index} b${index}`),
    );
  });

  it.each<[number, boolean]>([
    [0.799, false],
    [0.8, true],
  ])('lets a stretch of %d count: %s', (score, expected) => {
    expect(isConvincing({ ...noScores(), insult: score }, ['insult'])).toBe(expected);
  });

  it('goes by the scorer’s own level where it names one', () => {
    const scores = { ...noScores(), insult: 0.77 };
    expect(isConvincing(scores, ['insult'], 0.76)).toBe(true);
    expect(isConvincing(scores, ['insult'], 0.78)).toBe(false);
    expect(lookCloser(piecesOf('one two three'), toxic(0.77), ['toxicity'], 0.76).pieces).toEqual([]);
  });

  it.each<[number | null, boolean]>([
    [0.499, false],
    [0.5, true],
    [null, true],
  ])('wants a second attribute to bear the first one out, where one was judged: %d', (second, expected) => {
    for (const scores of [
      { ...noScores(), toxicity: 0.8, insult: second, spam: 1 },
      { ...noScores(), toxicity: second, insult: 0.8, spam: 1 },
    ]) {
      expect(isConvincing(scores, ['toxicity', 'insult', 'spam'])).toBe(expected);
    }
  });
});

describe('an insult that a long sentence dilutes', () => {
  const CIVIL = 'the council will vote on the new bridge in spring and we all hope for the best ';
  /** Scores the share of bad words in a piece: the plainest scorer that dilutes. */
  const diluting = (word: string) => {
    const score = async (pieces: readonly Piece[]) =>
      pieces.map(({ text }) => {
        const words = text.split(/\s+/).filter((one) => one !== '');
        const bad = words.filter((one) => one.startsWith(word)).length;
        return { ...noScores(), toxicity: words.length === 0 ? 0 : bad / words.length };
      });
    const { explain: _, ...scorer } = createScorer();
    return { ...scorer, score };
  };
  const around = (middle: string) => `${CIVIL.repeat(10)}${middle} ${CIVIL.repeat(10)}`;
  const text = around('rotten rotten rotten');
  const asText = { text, format: 'text' as const, declaredLanguages: ['en'], wantsSpans: true };

  it('counts as much as it does alone, and is the span', async () => {
    const [scored] = await createTextScorer(diluting('rotten')).scoreTexts([asText]);
    expect(scored?.scores?.toxicity).toBe(1);
    const best = scored?.spans.find((span) => span.score === 1);
    expect(text.slice(best?.begin, best?.end)).toContain('rotten rotten');
  });

  it('does not count where no stretch convinces', async () => {
    const one = { ...asText, text: around('rotten') };
    const [scored] = await createTextScorer(diluting('rotten')).scoreTexts([one]);
    // Two words with one bad one score 0.5; the text keeps what its sentences score.
    expect(scored?.scores?.toxicity).toBeLessThan(0.2);
    expect(scored?.scores?.toxicity).toBeGreaterThan(0.05);
  });

  it('is left alone by a scorer that is metered, which gets few windows', async () => {
    let count = 0;
    const inner = diluting('rotten');
    const metered = {
      ...inner,
      isMetered: true,
      score: (pieces: readonly Piece[]) => {
        count += pieces.length;
        return inner.score(pieces);
      },
    };
    const [scored] = await createTextScorer(metered).scoreTexts([asText]);
    expect(scored?.scores?.toxicity).toBeLessThan(0.5);
    expect(count).toBeLessThanOrEqual((2 * text.length) / 400 + 1);
  });
});
