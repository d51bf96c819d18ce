import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTES, type Attribute, noScores, type Scores } from '../../../src/domain/attribute.ts';
import type { Joining } from '../../../src/scoring/embedded/deep/deep-settings.ts';
import {
  EARLIER_JOINING,
  isBorneOut,
  joinPieces as joinAny,
  weighPiece as weighAny,
} from '../../../src/scoring/embedded/join-pieces.ts';

const JOINING: Joining = { ...EARLIER_JOINING, clearFrom: 0.76, doubtfulTo: 0.72 };
const joinByLength = joinAny.bind(null, JOINING);
const weighPiece = weighAny.bind(null, JOINING);

/** Windows, all of them. */
const joinPieces = (all: readonly Scores[]) =>
  joinByLength(
    all,
    all.map(() => 1_000),
  );
const pieces = (...toxicity: number[]) => toxicity.map((score) => ({ ...noScores(), toxicity: score }));
/** A little below where the default policy begins to look. */
const belowLevel = (attribute: Attribute) => 0.95 * JOINING.levels[attribute];

describe('joining pieces', () => {
  it('brings doubtful scores below where a policy should look', () => {
    for (const attribute of ATTRIBUTES) {
      expect(weighPiece(attribute, 0.72, 1_000)).toBeCloseTo(Math.min(0.72, belowLevel(attribute)));
    }
  });

  it('joins as before what names no other scale: an older model keeps its scores', () => {
    const lone = { ...noScores(), toxicity: 0.78 };
    const all = [...pieces(...Array(60).fill(0.1)), lone];
    const lengths = all.map(() => 1_000);
    expect(joinAny(EARLIER_JOINING, all, lengths).toxicity).toBeCloseTo(0.595, 3);
    expect(joinAny(JOINING, all, lengths).toxicity).toBe(0.78);
  });

  it('takes the highest score of a few pieces as it is', () => {
    expect(joinPieces(pieces(0.2, 0.6, 0.4, 0.1)).toxicity).toBe(0.6);
    expect(joinPieces(pieces(0.3)).toxicity).toBe(0.3);
  });

  it('keeps a clear score whole, however many pieces there are', () => {
    expect(joinPieces(pieces(...Array(200).fill(0.1), 0.76)).toxicity).toBe(0.76);
    expect(weighPiece('identity_attack', 0.76, 200)).toBe(0.76);
    expect(weighPiece('identity_attack', 0.75, 200)).toBeLessThan(0.75);
  });

  it('brings a doubtful score among many pieces below where a policy looks, among fewer less so', () => {
    expect(joinPieces(pieces(...Array(31).fill(0.1), 0.72)).toxicity).toBeCloseTo(belowLevel('toxicity'));
    expect(joinPieces(pieces(...Array(100).fill(0.1), 0.72)).toxicity).toBeCloseTo(belowLevel('toxicity'));
    expect(weighPiece('threat', 0.72, 100)).toBeCloseTo(belowLevel('threat'));
    expect(weighPiece('toxicity', 0.5, 5)).toBeGreaterThan(weighPiece('toxicity', 0.5, 12));
    expect(weighPiece('toxicity', 0.5, 5)).toBeLessThan(0.5);
  });

  it('doubts among many pieces what is high on one attribute alone', () => {
    const calm = Array.from({ length: 60 }, () => ({ ...noScores(), toxicity: 0.1, insult: 0.1, spam: 0.1 }));
    const lone = { ...noScores(), toxicity: 0.95, insult: 0.34, threat: null, spam: 0.96 };
    expect(joinPieces([...calm, { ...noScores(), toxicity: 0.1, threat: 0.96 }]).threat).toBe(0.96);
    expect(joinPieces([...calm, lone]).toxicity).toBeCloseTo(belowLevel('toxicity'));
    expect(joinPieces([...calm, lone]).spam).toBe(0.96);
    expect(joinPieces([...calm, { ...lone, insult: 0.35 }]).toxicity).toBe(0.95);
    expect(joinPieces([lone]).toxicity).toBe(0.95);
  });

  it('weighs windows by their own number, and lowers sentences that aren’t clear', () => {
    const join = (window: number, sentence: number, sentences = 60) =>
      joinByLength(pieces(window, 0.1, sentence, ...Array(sentences).fill(0.1)), [
        1_000,
        800,
        200,
        ...Array(sentences).fill(100),
      ]).toxicity;
    expect(join(0.7, 0.1)).toBe(0.7);
    expect(join(0.1, 0.76)).toBe(0.76);
    expect(join(0.1, 0.72)).toBeLessThan(JOINING.levels.toxicity);
    // By the number of pieces alone it would be 0.227; two less in log odds are 0.119.
    expect(join(0.1, 0.5)).toBeCloseTo(0.119, 3);
    expect(join(0.1, 0.5, 1)).toBe(0.5);
  });

  it('takes more off a sentence the more pieces there are, where the model says how much', () => {
    const join = (sentence: number, count: number, lone = false) => {
      const all = pieces(...Array(count - 1).fill(0.1), sentence);
      if (lone) for (const own of all) own.insult = 0.1;
      return joinAny({ ...JOINING, clearFrom: 0.9, doubtfulTo: 0.86, sentenceDiscount: 0.45 }, all, [
        1_000,
        ...Array(count - 1).fill(100),
      ]).toxicity as number;
    };
    expect(join(0.7, 4)).toBe(0.7);
    // 0.45 × ln(12 / 4) off the log odds.
    expect(join(0.7, 12)).toBeCloseTo(0.587, 3);
    expect(join(0.7, 300)).toBeCloseTo(0.251, 3);
    expect(join(0.89, 300)).toBeLessThan(join(0.89, 60));
    expect(join(0.9, 300)).toBe(0.9);
    // Where nothing bears it out it loses as much, and is never clear.
    expect(join(0.95, 300, true)).toBeCloseTo(0.731, 3);
    expect(join(0.7, 12, true)).toBe(join(0.7, 12));
  });

  it('keeps all that a piece scores which is clear on one attribute', () => {
    const calm = Array.from({ length: 60 }, () => ({ ...noScores(), toxicity: 0.1, identity_attack: 0.1 }));
    const clear = { ...noScores(), toxicity: 0.97, identity_attack: 0.6 };
    expect(joinPieces([...calm, clear]).identity_attack).toBe(0.6);
    expect(joinPieces([...calm, { ...clear, toxicity: 0.75 }]).identity_attack).toBeLessThan(0.2);
    expect(joinPieces([...calm, { ...clear, toxicity: 0.5, spam: 0.99 }]).identity_attack).toBeLessThan(0.2);
  });

  it('takes a lower score that is borne out before a higher one that is not', () => {
    const calm = Array.from({ length: 60 }, () => ({ ...noScores(), toxicity: 0.1, insult: 0.1 }));
    const lone = { ...noScores(), toxicity: 0.97, insult: 0.1 };
    const both = { ...noScores(), toxicity: 0.96, insult: 0.7 };
    expect(joinPieces([...calm, lone, both]).toxicity).toBe(0.96);
  });

  it('never turns the order of two scores, nor raises one', () => {
    const score = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...ATTRIBUTES),
        score,
        score,
        fc.integer({ min: 1, max: 1000 }),
        fc.boolean(),
        (attribute, a, b, count, isCertain) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          const [lower, higher] = [low, high].map((one) => weighPiece(attribute, one, count, isCertain));
          expect(lower).toBeLessThanOrEqual((higher as number) + 1e-12);
          expect(higher).toBeLessThanOrEqual(high);
        },
      ),
    );
  });

  it('asks no second attribute where none was judged', () => {
    expect(isBorneOut('toxicity', { ...noScores(), toxicity: 0.9, spam: 0.9 })).toBe(true);
    expect(isBorneOut('toxicity', { ...noScores(), toxicity: 0.9, insult: 0.2 })).toBe(false);
  });

  it('answers null only where every piece does', () => {
    const [first, second] = [noScores(), { ...noScores(), spam: 0.2 }];
    const joined = joinPieces([first, second]);
    expect(joined.spam).toBe(0.2);
    expect(joined.insult).toBeNull();
  });
});
