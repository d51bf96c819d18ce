import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AreaRow, measureAreas } from '../../../model/eval/fairness-areas.ts';
import { standardRatio } from '../../../model/eval/fairness-standard-ratio.ts';
import { areaUnderCurve } from '../../../model/train/area-under-curve.ts';
import { createGroupTally } from '../../../src/domain/fairness/group-tally.ts';

/** Group, abusive, score; every row a frame of its own. */
type Line = [group: string | null, isAbusive: boolean, score: number];

function measure(lines: readonly Line[]) {
  const rows = lines.map(([group, isAbusive], frame): AreaRow => ({ group, isAbusive, frame }));
  return measureAreas(
    rows,
    lines.map(([, , score]) => score),
  );
}

describe('the areas of a group', () => {
  it('are of the rows that the paper names', () => {
    const [first, second] = measure([
      ['a', true, 0.6],
      ['a', false, 0.4],
      ['b', true, 0.5],
      ['b', false, 0.7],
      [null, true, 0.3],
      [null, false, 0.1],
    ]);
    expect(first?.group).toBe('a');
    expect(second?.group).toBe('b');
    const points = Object.entries(first?.areas ?? {}).map(([kind, { area }]) => [kind, area]);
    expect(Object.fromEntries(points)).toEqual({
      // 0.6 above 0.4.
      subgroup: 1,
      // Of 0.5 and 0.3 one is above 0.4.
      bpsn: 0.5,
      // 0.6 is above 0.1 and not above 0.7.
      bnsp: 0.5,
      // 0.3 is not above 0.4.
      plainBpsn: 0,
      // 0.6 above 0.1.
      plainBnsp: 1,
    });
  });

  it('count ties half', () => {
    const [first] = measure([
      ['a', true, 0.5],
      ['a', true, 0.5],
      ['a', false, 0.5],
      ['a', false, 0.2],
    ]);
    expect(first?.areas.subgroup.area).toBe(0.75);
  });

  it('are the area under the ROC curve, within their intervals, the same on every call', () => {
    const line = fc.tuple(
      fc.boolean(),
      fc.integer({ min: 0, max: 9 }).map((score) => score / 10),
    );
    const lines = fc
      .array(line, { minLength: 4, maxLength: 40 })
      .filter((all) => all.some(([isAbusive]) => isAbusive) && all.some(([isAbusive]) => !isAbusive));
    fc.assert(
      fc.property(lines, (all) => {
        const own = all.map(([isAbusive, score]): Line => ['a', isAbusive, score]);
        const { subgroup } = measure(own)[0]?.areas ?? {};
        const wanted = areaUnderCurve(
          all.map(([, score]) => score),
          all.map(([isAbusive]) => isAbusive),
        );
        expect(subgroup?.area).toBeCloseTo(wanted, 10);
        expect(subgroup?.low).toBeLessThanOrEqual(wanted + 0.15);
        expect(subgroup?.high).toBeGreaterThanOrEqual(wanted - 0.15);
        expect(subgroup?.low).toBeLessThanOrEqual(subgroup?.high as number);
        expect(measure(own)[0]?.areas.subgroup).toEqual(subgroup);
      }),
      { numRuns: 15 },
    );
  });

  it('resample frames and not rows: ten fillings of one frame are no more certain than one', () => {
    const fillings = (times: number) => {
      const rows: AreaRow[] = [];
      const scores: number[] = [];
      for (let frame = 0; frame < 8; frame += 1) {
        for (let at = 0; at < times; at += 1) {
          rows.push({ group: 'a', isAbusive: frame % 2 === 0, frame });
          scores.push([0.9, 0.1, 0.8, 0.85, 0.7, 0.2, 0.3, 0.6][frame] as number);
        }
      }
      return measureAreas(rows, scores)[0]?.areas.subgroup;
    };
    expect(fillings(10)).toEqual(fillings(1));
    expect((fillings(1)?.high ?? 0) - (fillings(1)?.low ?? 0)).toBeGreaterThan(0.2);
  });

  it('are not a number where a class is empty', () => {
    expect(measure([['a', true, 0.5]])[0]?.areas.subgroup.area).toBeNaN();
  });
});

describe('the standardised ratio', () => {
  function tallyOf(own: [number, number], others: [number, number]) {
    const tally = createGroupTally();
    for (const [groups, [held, rows]] of [
      [['a'], own],
      [[], others],
    ] as const) {
      for (let at = 0; at < rows; at += 1) tally.add({ groups, isAbusive: false, isHeld: at < held });
    }
    return tally;
  }

  it('is 1 for a group that is held as all others in the same sets, though it stands in the worse one', () => {
    const worse = tallyOf([30, 100], [30, 100]);
    const better = tallyOf([1, 10], [99, 990]);
    const { observed, expected, ratio } = standardRatio([worse, better], 'a', 'falseAlarms');
    expect(observed).toBe(31);
    expect(expected).toBeCloseTo(31, 10);
    expect(ratio).toBeCloseTo(1, 10);
  });

  it('has the interval that the tables of exact limits give within a hundredth', () => {
    const { ratio, low, high } = standardRatio([tallyOf([10, 50], [10, 150])], 'a', 'falseAlarms');
    // Of 10 events the exact Poisson limits are 4.80 and 18.39; 5 were expected.
    expect(ratio).toBe(2);
    expect(low).toBeCloseTo(4.8 / 5, 2);
    expect(high).toBeCloseTo(18.39 / 5, 2);
  });

  it('begins at 0 where nothing was observed, and is unknown where nothing is expected', () => {
    const { ratio, low, high } = standardRatio([tallyOf([0, 50], [20, 150])], 'a', 'falseAlarms');
    expect([ratio, low]).toEqual([0, 0]);
    expect(high).toBeGreaterThan(0);
    expect(standardRatio([tallyOf([0, 50], [0, 150])], 'a', 'falseAlarms').ratio).toBeNull();
    expect(standardRatio([tallyOf([5, 50], [0, 150])], 'b', 'falseAlarms').ratio).toBeNull();
  });

  it('is of misses where they are asked for', () => {
    const tally = createGroupTally();
    for (let at = 0; at < 10; at += 1) tally.add({ groups: ['a'], isAbusive: true, isHeld: at > 5 });
    for (let at = 0; at < 10; at += 1) tally.add({ groups: [], isAbusive: true, isHeld: at > 1 });
    const { observed, expected } = standardRatio([tally], 'a', 'misses');
    expect([observed, expected]).toEqual([6, 4]);
  });
});
