import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTES, noScores } from '../../../src/domain/attribute.ts';
import { joinPieces, weighPiece } from '../../../src/scoring/embedded/join-pieces.ts';

const pieces = (...toxicity: number[]) => toxicity.map((score) => ({ ...noScores(), toxicity: score }));

describe('joining pieces', () => {
  it('takes the highest score of a few pieces as it is', () => {
    expect(joinPieces(pieces(0.2, 0.6, 0.4, 0.1)).toxicity).toBe(0.6);
    expect(joinPieces(pieces(0.3)).toxicity).toBe(0.3);
  });

  it('keeps a clear score whole, however many pieces there are', () => {
    expect(joinPieces(pieces(...Array(200).fill(0.1), 0.75)).toxicity).toBe(0.75);
    expect(weighPiece('identity_attack', 0.45, 200)).toBe(0.45);
    expect(weighPiece('toxicity', 0.45, 200)).toBeLessThan(0.3);
  });

  it('takes most off a doubtful score among many pieces, less among fewer', () => {
    expect(joinPieces(pieces(...Array(31).fill(0.1), 0.5)).toxicity).toBeCloseTo(0.3);
    expect(joinPieces(pieces(...Array(100).fill(0.1), 0.5)).toxicity).toBeCloseTo(0.3);
    expect(weighPiece('toxicity', 0.5, 5)).toBeGreaterThan(weighPiece('toxicity', 0.5, 12));
    expect(weighPiece('toxicity', 0.5, 5)).toBeLessThan(0.5);
  });

  it('never turns the order of two scores, nor raises one', () => {
    const score = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...ATTRIBUTES),
        score,
        score,
        fc.integer({ min: 1, max: 1000 }),
        (attribute, a, b, count) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          expect(weighPiece(attribute, low, count)).toBeLessThanOrEqual(weighPiece(attribute, high, count));
          expect(weighPiece(attribute, high, count)).toBeLessThanOrEqual(high);
        },
      ),
    );
  });

  it('answers null only where every piece does', () => {
    const [first, second] = [noScores(), { ...noScores(), spam: 0.2 }];
    const joined = joinPieces([first, second]);
    expect(joined.spam).toBe(0.2);
    expect(joined.insult).toBeNull();
  });
});
