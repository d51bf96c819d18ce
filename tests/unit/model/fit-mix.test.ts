import { describe, expect, it } from 'vitest';
import { fitMix } from '../../../model/deep/fit-mix.ts';
import { createRandom } from '../../../model/train/random.ts';

/** Labels drawn from two log odds by known weights; each row counts once. */
function draw(count: number, ofFast: number, ofDeep: number, offset: number) {
  const random = createRandom(11);
  const fast = Array.from({ length: count }, () => random() * 8 - 5);
  const deep = fast.map((odds) => odds / 2 + random() * 6 - 3);
  const labels = fast.map((odds, at) =>
    random() < 1 / (1 + Math.exp(-(ofFast * odds + ofDeep * (deep[at] as number) + offset))) ? 1 : 0,
  );
  return {
    fast,
    deep,
    weights: { up: Float64Array.from(labels), down: Float64Array.from(labels, (one) => 1 - one) },
  };
}

describe('how much each stage counts', () => {
  it('finds the weights that the labels were drawn with', () => {
    const { fast, deep, weights } = draw(20_000, 0.4, 0.8, -0.5);
    const mix = fitMix(fast, deep, weights);
    expect(mix.fastWeight).toBeCloseTo(0.4, 1);
    expect(mix.deepWeight).toBeCloseTo(0.8, 1);
    expect(mix.offset).toBeCloseTo(-0.5, 1);
  });

  it('gives a stage that misleads no weight, and never less', () => {
    const { fast, deep, weights } = draw(5_000, -0.3, 1, 0);
    expect(fitMix(fast, deep, weights).fastWeight).toBe(0);
  });

  it('leaves out rows that weigh nothing, and ends where classes are told apart without fault', () => {
    const weights = { up: Float64Array.of(1, 0, 0, 0), down: Float64Array.of(0, 1, 0, 0) };
    const mix = fitMix([3, -3, -9, 9], [3, -3, 9, -9], weights);
    expect(mix.fastWeight).toBeGreaterThan(0);
    expect(Number.isFinite(mix.offset)).toBe(true);
  });
});
