import { describe, expect, it } from 'vitest';
import { createGroupTally, type GroupTally } from '../../../../src/domain/fairness/group-tally.ts';
import { MIN_GROUP_ROWS, reportFairness } from '../../../../src/domain/fairness/report-fairness.ts';

interface Counts {
  civil?: number;
  falseAlarms?: number;
  abusive?: number;
  misses?: number;
}

function add(tally: GroupTally, groups: string[], counts: Counts): void {
  const { civil = 0, falseAlarms = 0, abusive = 0, misses = 0 } = counts;
  for (let at = 0; at < civil; at += 1) tally.add({ groups, isAbusive: false, isHeld: at < falseAlarms });
  for (let at = 0; at < abusive; at += 1) tally.add({ groups, isAbusive: true, isHeld: at >= misses });
}

function groupOf(tally: GroupTally, name: string) {
  const found = reportFairness(tally).groups.find(({ group }) => group === name);
  if (found === undefined) throw new Error(`no group ${name}`);
  return found;
}

describe('the tally', () => {
  it('counts a comment of two groups in both and once in all', () => {
    const tally = createGroupTally();
    tally.add({ groups: ['a', 'b', 'a'], isAbusive: false, isHeld: true });
    tally.add({ groups: ['a'], isAbusive: true, isHeld: false });
    tally.add({ groups: [], isAbusive: true, isHeld: true });
    tally.add({ groups: ['b'], isAbusive: false, isHeld: false });
    expect(tally.all).toEqual({ civil: 2, falseAlarms: 1, abusive: 2, misses: 1 });
    expect(tally.ungrouped).toEqual({ civil: 0, falseAlarms: 0, abusive: 1, misses: 0 });
    expect(Object.fromEntries(tally.groups)).toEqual({
      a: { civil: 1, falseAlarms: 1, abusive: 1, misses: 1 },
      b: { civil: 2, falseAlarms: 1, abusive: 0, misses: 0 },
    });
    expect(tally.overlapCount).toBe(1);
  });
});

describe('the report', () => {
  it('gives rates with their intervals, and the ratio to all comments', () => {
    const tally = createGroupTally();
    add(tally, ['a'], { civil: 100, falseAlarms: 10, abusive: 60, misses: 30 });
    add(tally, [], { civil: 100, falseAlarms: 0, abusive: 40, misses: 0 });
    const report = reportFairness(tally);
    expect(report.all.falseAlarms).toMatchObject({ rows: 200, events: 10, rate: 0.05 });
    expect(report.all.misses).toMatchObject({ rows: 100, events: 30, rate: 0.3 });
    expect(report.ungrouped.falseAlarms).toMatchObject({ rows: 100, rate: 0 });
    const { falseAlarms, misses } = groupOf(tally, 'a');
    expect(falseAlarms).toMatchObject({ rate: 0.1, ratio: 2, isTooSmall: false });
    expect(falseAlarms.low).toBeCloseTo(0.0552, 4);
    expect(falseAlarms.high).toBeCloseTo(0.1744, 4);
    expect(misses.ratio).toBeCloseTo(5 / 3, 10);
  });

  it('lists groups by name', () => {
    const tally = createGroupTally();
    for (const name of ['b', 'c', 'a']) add(tally, [name], { civil: 1 });
    expect(reportFairness(tally).groups.map(({ group }) => group)).toEqual(['a', 'b', 'c']);
  });

  it(`judges a group from ${MIN_GROUP_ROWS} rows on, each kind by its own`, () => {
    const tally = createGroupTally();
    add(tally, ['a'], { civil: 50, falseAlarms: 1, abusive: 49 });
    add(tally, ['b'], { civil: 49, falseAlarms: 40, abusive: 50 });
    expect(groupOf(tally, 'a').falseAlarms.isTooSmall).toBe(false);
    expect(groupOf(tally, 'a').misses.isTooSmall).toBe(true);
    expect(groupOf(tally, 'b').falseAlarms).toMatchObject({ isTooSmall: true, aim: null });
    expect(groupOf(tally, 'b').misses.isTooSmall).toBe(false);
  });

  it('takes another minimum', () => {
    const tally = createGroupTally();
    add(tally, ['a'], { civil: 10 });
    const report = reportFairness(tally, 10);
    expect(report.minGroupRows).toBe(10);
    expect(report.groups[0]?.falseAlarms.isTooSmall).toBe(false);
  });

  it('tells a group that is surely above the aim from one that only may be', () => {
    const tally = createGroupTally();
    add(tally, ['sure'], { civil: 200, falseAlarms: 40 });
    add(tally, ['unsure'], { civil: 50, falseAlarms: 5 });
    add(tally, ['within'], { civil: 200, falseAlarms: 10 });
    add(tally, [], { civil: 550, falseAlarms: 5 });
    expect(reportFairness(tally).all.falseAlarms.rate).toBe(0.06);
    expect(groupOf(tally, 'sure').falseAlarms.aim).toBe('above');
    expect(groupOf(tally, 'unsure').falseAlarms.aim).toBe('perhaps-above');
    expect(groupOf(tally, 'within').falseAlarms.aim).toBe('within');
  });

  it('takes a ratio of exactly 1.25 as within the aim', () => {
    const tally = createGroupTally();
    add(tally, ['a'], { civil: 400, falseAlarms: 50 });
    add(tally, [], { civil: 600, falseAlarms: 50 });
    const { falseAlarms } = groupOf(tally, 'a');
    expect(falseAlarms.ratio).toBe(1.25);
    expect(falseAlarms.aim).toBe('within');
  });

  it('knows no ratio where nothing is held, and no rate where there are no rows', () => {
    const tally = createGroupTally();
    add(tally, ['a'], { civil: 60 });
    const { falseAlarms, misses } = groupOf(tally, 'a');
    expect(falseAlarms).toMatchObject({ rate: 0, ratio: null, aim: null });
    expect(misses).toMatchObject({ rate: null, ratio: null, low: 0, high: 1 });
  });

  it('finds the two groups that lie furthest apart, of those that are large enough', () => {
    const tally = createGroupTally();
    add(tally, ['low'], { civil: 100, falseAlarms: 2 });
    add(tally, ['middle'], { civil: 100, falseAlarms: 6 });
    add(tally, ['high'], { civil: 100, falseAlarms: 12 });
    add(tally, ['small'], { civil: 49, falseAlarms: 49 });
    const { falseAlarms, misses } = reportFairness(tally).largestGap;
    expect(falseAlarms).toMatchObject({ highest: 'high', lowest: 'low' });
    expect(falseAlarms?.difference).toBeCloseTo(0.1, 10);
    expect(misses).toBeNull();
  });

  it('knows no gap of one group, and one of two', () => {
    const tally = createGroupTally();
    add(tally, ['a'], { civil: 50, falseAlarms: 5 });
    expect(reportFairness(tally).largestGap.falseAlarms).toBeNull();
    add(tally, ['b'], { civil: 50, falseAlarms: 5 });
    expect(reportFairness(tally).largestGap.falseAlarms?.difference).toBe(0);
  });

  it('knows no gap of misses among groups without abuse, whatever the minimum', () => {
    const tally = createGroupTally();
    add(tally, ['a'], { civil: 1 });
    add(tally, ['b'], { civil: 1 });
    expect(reportFairness(tally, 0).largestGap.misses).toBeNull();
  });
});
