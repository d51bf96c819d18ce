import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../../src/domain/fairness/wilson-interval.ts';

describe('the interval of a share', () => {
  // Worked out by hand from the formula, and as R's prop.test(correct = FALSE) gives them.
  it.each([
    [0, 50, 0, 0.0713],
    [2, 50, 0.011, 0.1346],
    [50, 50, 0.9287, 1],
    [5, 10, 0.2366, 0.7634],
    [81, 263, 0.2553, 0.3662],
  ])('of %i in %i is %f to %f', (events, rows, low, high) => {
    const interval = wilsonInterval(events, rows);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('is everything where there are no rows', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('reaches the ends exactly', () => {
    expect(wilsonInterval(0, 7).low).toBe(0);
    expect(wilsonInterval(7, 7).high).toBe(1);
  });

  it('holds the share, and is the mirror of the interval of the others', () => {
    const counts = fc
      .integer({ min: 1, max: 5_000 })
      .chain((rows) => fc.tuple(fc.integer({ min: 0, max: rows }), fc.constant(rows)));
    fc.assert(
      fc.property(counts, ([events, rows]) => {
        const { low, high } = wilsonInterval(events, rows);
        expect(low).toBeLessThanOrEqual(events / rows);
        expect(high).toBeGreaterThanOrEqual(events / rows);
        const mirror = wilsonInterval(rows - events, rows);
        expect(low).toBeCloseTo(1 - mirror.high, 10);
        expect(high - low).toBeGreaterThan(0);
      }),
    );
  });
});
