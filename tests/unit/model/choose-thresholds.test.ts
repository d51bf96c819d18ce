import { describe, expect, it } from 'vitest';
import { type ChoicePool, chooseThresholds, heldShare } from '../../../model/calibrate/choose-thresholds.ts';
import { createRandom } from '../../../model/train/random.ts';
import { ATTRIBUTES } from '../../../src/domain/attribute.ts';

/** A pool of rows that each score on some attributes, and 0 on the rest. */
function pool(
  kind: ChoicePool['kind'],
  rows: readonly Partial<Record<'toxicity' | 'insult' | 'spam', number>>[],
  more: Partial<ChoicePool> = {},
): ChoicePool {
  const scores = new Float64Array(rows.length * ATTRIBUTES.length);
  for (const [row, own] of rows.entries()) {
    for (const [attribute, score] of Object.entries(own)) {
      scores[row * ATTRIBUTES.length + ATTRIBUTES.indexOf(attribute as 'toxicity')] = score;
    }
  }
  return { name: 'a pool', kind, scores, weight: kind === 'abusive' ? 1 : 0, ...more };
}
const times = <T>(count: number, row: T): T[] => Array.from({ length: count }, () => row);
const choose = (pools: readonly ChoicePool[]) => chooseThresholds(pools, createRandom(1));

describe('choosing thresholds', () => {
  it('holds what no civil comment scores, and lets the civil ones go', () => {
    const civil = pool('civil', times(100, { toxicity: 0.4 }), { budget: 0.05 });
    const abusive = pool('abusive', times(100, { toxicity: 0.6 }));
    const thresholds = choose([civil, abusive]);
    expect(heldShare(abusive, thresholds)).toBe(1);
    expect(heldShare(civil, thresholds)).toBe(0);
  });

  it('spends a budget on the attribute that holds more for it', () => {
    // Two in a hundred may be held; toxicity would hold ten abusive comments for them, insult fifty.
    const civil = pool(
      'civil',
      [...times(2, { toxicity: 0.5 }), ...times(2, { insult: 0.5 }), ...times(96, {})],
      {
        budget: 0.02,
      },
    );
    const abusive = pool('abusive', [...times(10, { toxicity: 0.45 }), ...times(50, { insult: 0.45 })]);
    const thresholds = choose([civil, abusive]);
    expect(heldShare(civil, thresholds)).toBeCloseTo(0.02);
    expect(heldShare(abusive, thresholds)).toBeCloseTo(50 / 60);
  });

  it('weighs pools, and leaves out those without a weight or a budget', () => {
    const civil = pool(
      'civil',
      [...times(2, { toxicity: 0.5 }), ...times(2, { insult: 0.5 }), ...times(96, {})],
      {
        budget: 0.02,
      },
    );
    const light = pool('abusive', times(10, { insult: 0.45 }));
    const heavy = pool('abusive', times(10, { toxicity: 0.45 }), { weight: 3 });
    const unweighed = pool('abusive', times(10, { spam: 0.06 }), { weight: 0 });
    const lookedAt = pool('civil', times(10, { toxicity: 0.44 }));
    const thresholds = choose([civil, light, heavy, unweighed, lookedAt]);
    expect([heavy, light].map((own) => heldShare(own, thresholds))).toEqual([1, 0]);
  });

  it('allows for what even the highest thresholds hold', () => {
    const civil = pool('civil', [...times(10, { toxicity: 0.99 }), ...times(90, { toxicity: 0.3 })], {
      budget: 0.05,
    });
    const abusive = pool('abusive', times(10, { toxicity: 0.6 }));
    expect(heldShare(abusive, choose([civil, abusive]))).toBe(1);
  });

  it('answers the same for the same seed', () => {
    const pools = [
      pool('civil', times(9, { toxicity: 0.2 }), { budget: 0.1 }),
      pool('abusive', times(9, { insult: 0.7 })),
    ];
    expect(choose(pools)).toEqual(choose(pools));
  });
});
