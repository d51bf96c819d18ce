import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate, sigmoid } from '../../../src/scoring/embedded/deep/deep-calibration.ts';

describe('calibrating a logit', () => {
  it('goes by the logistic function where slope and offset are given', () => {
    expect(sigmoid(0)).toBe(0.5);
    expect(calibrate({ slope: 2, offset: -1 }, 0.5)).toBe(0.5);
    expect(calibrate({ slope: 2, offset: -1 }, 1)).toBeCloseTo(0.731_06, 5);
  });

  const points = { x: [-2, 0, 1], y: [0.1, 0.4, 0.9] };

  it.each([
    [-2, 0.1],
    [-1, 0.25],
    [0, 0.4],
    [0.5, 0.65],
    [1, 0.9],
  ])('lies on the line between two points: %d gives %d', (logit, expected) => {
    expect(calibrate(points, logit)).toBeCloseTo(expected, 10);
  });

  it('is level beyond the points', () => {
    expect(calibrate(points, -50)).toBe(0.1);
    expect(calibrate(points, 50)).toBe(0.9);
    expect(calibrate({ x: [3], y: [0.2] }, -1)).toBe(0.2);
    expect(calibrate({ x: [3], y: [0.2] }, 4)).toBe(0.2);
  });

  it('never falls as the logit rises', () => {
    const curve = fc
      .array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 1, maxLength: 12 })
      .map((values) => [...new Set(values)].sort((a, b) => a - b))
      .chain((x) =>
        fc
          .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: x.length, maxLength: x.length })
          .map((y) => ({ x, y: y.sort((a, b) => a - b) })),
      );
    const logit = fc.double({ min: -30, max: 30, noNaN: true });
    fc.assert(
      fc.property(curve, logit, logit, (calibration, a, b) => {
        const [low, high] = [calibrate(calibration, Math.min(a, b)), calibrate(calibration, Math.max(a, b))];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high + 1e-12);
      }),
    );
  });
});
