import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapMean, bootstrapRanking, createResampler } from '../../../model/eval/metrics/bootstrap.ts';
import { measureRanking, RANK_FIGURES } from '../../../model/eval/metrics/measure-ranking.ts';
import { quantileOf, toFigure } from '../../../model/eval/metrics/quantile.ts';
import { rankRows } from '../../../model/eval/metrics/ranking.ts';
import { createRandom } from '../../../model/train/random.ts';

type Row = readonly [score: number, label: 0 | 1];

function rank(rows: readonly Row[]) {
  return rankRows(
    Float64Array.from(rows, ([score]) => score),
    Uint8Array.from(rows, ([, label]) => label),
  );
}

function measure(rows: readonly Row[], threshold = 0.5, counts: Uint16Array | null = null) {
  const into = new Float64Array(RANK_FIGURES.length);
  measureRanking(rank(rows), counts, threshold, into);
  const [rocAuc, prAuc, tprAtFpr, f1, precisionAtRecall] = into as unknown as number[];
  return { rocAuc, prAuc, tprAtFpr, f1, precisionAtRecall };
}

/** Every figure by its definition, threshold by threshold. */
function measureSlowly(rows: readonly Row[], threshold: number) {
  const up = rows.filter(([, label]) => label === 1);
  const down = rows.filter(([, label]) => label === 0);
  let right = 0;
  for (const [a] of up) for (const [b] of down) right += a > b ? 1 : a === b ? 0.5 : 0;
  const at = (level: number) => {
    const found = up.filter(([score]) => score >= level).length;
    const alarms = down.filter(([score]) => score >= level).length;
    return { found, alarms, precision: found / (found + alarms) };
  };
  const levels = [...new Set(rows.map(([score]) => score))].sort((a, b) => b - a);
  let prAuc = 0;
  let before = 0;
  let tprAtFpr = 0;
  let precisionAtRecall = 0;
  for (const level of levels) {
    const { found, alarms, precision } = at(level);
    prAuc += ((found - before) / up.length) * precision;
    before = found;
    if (alarms / down.length <= 0.05 + 1e-12) tprAtFpr = found / up.length;
    if (found / up.length >= 0.95 - 1e-12) precisionAtRecall = Math.max(precisionAtRecall, precision);
  }
  const { found, alarms } = at(threshold);
  const missed = up.length - found;
  return {
    rocAuc: right / (up.length * down.length),
    prAuc,
    tprAtFpr,
    f1: (2 * found) / (2 * found + alarms + missed),
    precisionAtRecall,
  };
}

const someRows = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom<0 | 1>(0, 1)), {
    minLength: 2,
    maxLength: 60,
  })
  .map((rows) => rows.map(([score, label]): Row => [score / 12, label]))
  .filter((rows) => rows.some(([, label]) => label === 1) && rows.some(([, label]) => label === 0));

describe('the figures of a ranking', () => {
  it('are those worked out by hand', () => {
    const rows: Row[] = [
      [0.9, 1],
      [0.8, 0],
      [0.7, 1],
      [0.4, 1],
      [0.2, 0],
    ];
    const figures = measure(rows);
    // Of six pairs the two of 0.8 over 0.7 and over 0.4 are wrong.
    expect(figures.rocAuc).toBeCloseTo(4 / 6, 12);
    expect(figures.prAuc).toBeCloseTo((1 + 2 / 3 + 3 / 4) / 3, 12);
    // The first false alarm is one of two negatives, far over 5 %.
    expect(figures.tprAtFpr).toBeCloseTo(1 / 3, 12);
    expect(figures.f1).toBeCloseTo((2 * 2) / (3 + 3), 12);
    expect(figures.precisionAtRecall).toBeCloseTo(3 / 4, 12);
  });

  it('count a score at the threshold as found, and nothing below it', () => {
    const rows: Row[] = [
      [0.5, 1],
      [0.4999, 1],
      [0.1, 0],
    ];
    expect(measure(rows, 0.5).f1).toBeCloseTo(2 / 3, 12);
    expect(measure(rows, 0.95).f1).toBe(0);
    expect(measure(rows, Number.NaN).f1).toBeNaN();
  });

  it('take equal scores as one step: a scorer that says the same of all has no skill', () => {
    const rows: Row[] = [
      [0.3, 1],
      [0.3, 0],
      [0.3, 0],
      [0.3, 0],
    ];
    expect(measure(rows)).toEqual({ rocAuc: 0.5, prAuc: 0.25, tprAtFpr: 0, f1: 0, precisionAtRecall: 0.25 });
  });

  it('allow one false alarm in twenty negatives and not two', () => {
    const civil = Array.from({ length: 20 }, (_, at): Row => [0.1 + at / 1000, 0]);
    const one = measure([[0.05, 1], [0.9, 1], ...civil]);
    expect(one.tprAtFpr).toBe(0.5);
    const between = civil.with(0, [0.8, 0]);
    expect(measure([[0.5, 1], [0.9, 1], ...between]).tprAtFpr).toBe(1);
    expect(measure([[0.5, 1], [0.9, 1], ...between.with(1, [0.7, 0])]).tprAtFpr).toBe(0.5);
  });

  it('ask for 95 % of the positives: nineteen of twenty will do, eighteen will not', () => {
    const abusive = Array.from({ length: 20 }, (_, at): Row => [at < 19 ? 0.9 : 0.1, 1]);
    expect(measure([...abusive, [0.5, 0]]).precisionAtRecall).toBe(1);
    expect(measure([...abusive.with(18, [0.1, 1]), [0.5, 0]]).precisionAtRecall).toBeCloseTo(20 / 21, 12);
  });

  it('are those of the definitions for any rows, ties and all', () => {
    fc.assert(
      fc.property(someRows, fc.integer({ min: 0, max: 12 }), (rows, level) => {
        const quick = measure(rows, level / 12);
        const slow = measureSlowly(rows, level / 12);
        for (const name of RANK_FIGURES) expect(quick[name]).toBeCloseTo(slow[name], 9);
      }),
    );
  });

  it('of rows that are drawn several times are those of rows that stand several times', () => {
    fc.assert(
      fc.property(someRows, fc.infiniteStream(fc.integer({ min: 0, max: 3 })), (rows, stream) => {
        const counts = Uint16Array.from(rows, () => stream.next().value as number);
        const drawn = rows.flatMap((row, at) => Array.from({ length: counts[at] as number }, () => row));
        expect(measure(rows, 0.5, counts)).toEqual(measure(drawn, 0.5));
      }),
    );
  });

  it('are unknown where a class is empty', () => {
    expect(measure([[0.3, 1]]).rocAuc).toBeNaN();
    expect(measure([[0.3, 0]]).prAuc).toBeNaN();
  });
});

describe('the bootstrap', () => {
  it('draws as many of each stratum as there are, each row at times', () => {
    const strata = Uint8Array.from([1, 0, 0, 1, 0, 1, 1]);
    const resampler = createResampler(strata);
    const seen = new Float64Array(7);
    for (let sample = 0; sample < 200; sample += 1) {
      resampler.draw();
      const drawn = [0, 1].map((stratum) =>
        resampler.counts.reduce((sum, count, row) => sum + (strata[row] === stratum ? count : 0), 0),
      );
      expect(drawn).toEqual([3, 4]);
      resampler.counts.forEach((count, row) => {
        seen[row] = (seen[row] as number) + count;
      });
    }
    // 200 expected of each; six standard deviations are 85.
    for (const count of seen) expect(Math.abs(count - 200)).toBeLessThan(85);
  });

  it('gives intervals around the values, narrower with more rows, and the same ones every time', () => {
    const random = createRandom(7);
    const rowsOf = (count: number) =>
      Array.from({ length: count }, (_, at): Row => {
        const label = at % 4 === 0 ? 1 : 0;
        return [random() * 0.6 + label * 0.25, label];
      });
    const few = bootstrapRanking(rank(rowsOf(120)), 0.5, 500);
    const manyRows = rank(rowsOf(2400));
    const many = bootstrapRanking(manyRows, 0.5, 500);
    for (const name of RANK_FIGURES) {
      for (const { value, low, high } of [few[name], many[name]]) {
        expect(low).toBeLessThanOrEqual(value as number);
        expect(high).toBeGreaterThanOrEqual(value as number);
      }
    }
    const width = ({ low, high }: { low: number | null; high: number | null }) =>
      (high as number) - (low as number);
    // A root of twenty narrower, give or take.
    expect(width(few.rocAuc) / width(many.rocAuc)).toBeGreaterThan(2.5);
    expect(bootstrapRanking(manyRows, 0.5, 500)).toEqual(many);
  });

  it('finds the interval of a mean that theory gives', () => {
    const values = Float64Array.from({ length: 400 }, (_, at) => at % 2);
    const { value, low, high } = bootstrapMean(values, 2000);
    expect(value).toBe(0.5);
    // 1.96 standard errors of 0.5 / 20.
    expect(low).toBeCloseTo(0.5 - 0.049, 2);
    expect(high).toBeCloseTo(0.5 + 0.049, 2);
  });

  it('answers nothing for no rows', () => {
    expect(bootstrapMean(new Float64Array(0), 10)).toEqual({ value: null, low: null, high: null });
  });
});

describe('a quantile', () => {
  it('lies between its neighbours', () => {
    const sorted = Float64Array.from([1, 2, 4, 8]);
    expect(quantileOf(sorted, 0)).toBe(1);
    expect(quantileOf(sorted, 0.5)).toBe(3);
    expect(quantileOf(sorted, 0.9)).toBeCloseTo(6.8, 12);
    expect(quantileOf(sorted, 1)).toBe(8);
    expect(quantileOf(new Float64Array(0), 0.5)).toBeNaN();
  });

  it('of unsorted resamples is taken after sorting, to four decimals', () => {
    const resampled = Float64Array.from({ length: 1001 }, (_, at) => ((at * 10) % 1001) / 1000);
    expect(toFigure(0.123456, resampled)).toEqual({ value: 0.1235, low: 0.025, high: 0.975 });
  });
});
