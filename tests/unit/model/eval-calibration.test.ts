import { describe, expect, it } from 'vitest';
import { measureCalibration } from '../../../model/eval/metrics/calibration.ts';
import { weighToShare } from '../../../model/train/natural-weights.ts';
import { createRandom } from '../../../model/train/random.ts';

/** Rows of one set, weighted to a share. */
const measure = (scores: Float64Array, labels: Float64Array, share: number, resamples: number) =>
  measureCalibration(scores, labels, weighToShare(labels, share), share, resamples);

describe('calibration', () => {
  it('compares mean score and observed share in each bin, by hand', () => {
    const scores = Float64Array.of(0.3, 0.4, 0.6, 0.7, 0.8, 1, 0.1);
    const labels = Float64Array.of(0, 1, 0, 1, 1, 1, 0);
    // 4 of 7 are positive: at that natural share every row weighs the same.
    const { bins } = measure(scores, labels, 4 / 7, 50);
    expect(bins.map(({ rows }) => rows)).toEqual([2, 2, 2]);
    expect(bins.map(({ meanScore }) => meanScore)).toEqual([0.35, 0.65, 0.9]);
    expect(bins.map(({ observed }) => observed.value)).toEqual([0.5, 0.5, 1]);
    expect(bins.map(({ gap }) => gap.value)).toEqual([-0.15, 0.15, -0.1]);
  });

  it('takes a score at a bin’s beginning into it, and at its end into the next', () => {
    const { bins, curve } = measure(
      Float64Array.of(0.2, 0.5, 0.8, 1, 0.1999),
      Float64Array.of(1, 1, 0, 1, 0),
      0.5,
      10,
    );
    expect(bins.map(({ rows }) => rows)).toEqual([1, 1, 2]);
    expect(curve.map(({ rows }) => rows)).toEqual([0, 1, 1, 0, 0, 1, 0, 0, 1, 1]);
  });

  it('weights the classes to the natural share', () => {
    // One bin, half of it positive; in nature one in ten is.
    const scores = new Float64Array(200).fill(0.3);
    const labels = Float64Array.from({ length: 200 }, (_, at) => at % 2);
    const { bins, brier, logLoss } = measure(scores, labels, 0.1, 50);
    expect(bins[0]?.observed.value).toBe(0.1);
    expect(bins[0]?.gap).toMatchObject({ value: 0.2, low: 0.2, high: 0.2 });
    expect(brier).toBeCloseTo(0.1 * 0.7 ** 2 + 0.9 * 0.3 ** 2, 4);
    expect(logLoss).toBeCloseTo(-0.1 * Math.log(0.3) - 0.9 * Math.log(0.7), 4);
  });

  it('says what always answering the natural share would score', () => {
    const scores = new Float64Array(100).fill(0.09);
    const labels = Float64Array.from({ length: 100 }, (_, at) => (at < 30 ? 1 : 0));
    const found = measure(scores, labels, 0.09, 10);
    expect(found.constantBrier).toBe(0.0819);
    expect(found.brier).toBe(found.constantBrier);
    expect(found.logLoss).toBe(found.constantLogLoss);
  });

  it('keeps the log loss finite where a score is 0 or 1 and wrong', () => {
    const { logLoss } = measure(Float64Array.of(0, 1), Float64Array.of(1, 0), 0.5, 10);
    expect(logLoss).toBeCloseTo(-Math.log(0.00005), 3);
  });

  it('takes a label between 0 and 1 as that share of raters', () => {
    const { bins } = measure(new Float64Array(10).fill(0.3), new Float64Array(10).fill(0.25), 0.25, 10);
    expect(bins[0]?.observed.value).toBe(0.25);
  });

  it('finds a calibrated scorer calibrated, with the gap’s interval around nothing', () => {
    const random = createRandom(3);
    const scores = Float64Array.from({ length: 6000 }, () => random());
    const labels = scores.map((score) => (random() < score ? 1 : 0));
    const share = labels.reduce((sum, label) => sum + label, 0) / labels.length;
    const { bins } = measure(scores, labels, share, 300);
    for (const { gap, observed } of bins) {
      expect(Math.abs(gap.value as number)).toBeLessThan(0.05);
      expect(gap.low).toBeLessThan(gap.high as number);
      expect(observed.low).toBeLessThan(observed.value as number);
      expect(observed.high).toBeGreaterThan(observed.value as number);
    }
  });

  it('leaves out rows that weigh nothing', () => {
    const scores = Float64Array.of(0.3, 0.3, 0.3, 0.3);
    const labels = Float64Array.of(1, 0, 1, 1);
    const weights = { up: Float64Array.of(1, 0, 0, 0), down: Float64Array.of(0, 1, 0, 0) };
    const found = measureCalibration(scores, labels, weights, 0.5, 10);
    expect(found.rows).toBe(2);
    expect(found.bins[0]?.observed.value).toBe(0.5);
  });

  it('knows nothing of an empty bin', () => {
    const { bins } = measure(Float64Array.of(0.1, 0.15), Float64Array.of(1, 0), 0.5, 10);
    expect(bins[0]).toMatchObject({ rows: 0, meanScore: null, gap: { value: null, low: null, high: null } });
  });
});
