/** Two scorers compared: every figure against a case worked out by hand, and the order of the disagreements. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noScores, type Scores } from '../../../src/domain/attribute.ts';
import type { Outcome } from '../../../src/domain/decision.ts';
import { type ComparedRevision, createComparer } from '../../../src/moderation/score-comparison.ts';

let nextId = 0;
function pair(
  first: Partial<Scores>,
  second: Partial<Scores>,
  outcomes: [Outcome, Outcome] = ['approve', 'approve'],
): ComparedRevision {
  nextId += 1;
  return {
    commentId: `c-${nextId}`,
    externalId: null,
    revision: 1,
    first: { scores: { ...noScores(), ...first }, outcome: outcomes[0] },
    second: { scores: { ...noScores(), ...second }, outcome: outcomes[1] },
  };
}

function compare(pairs: readonly ComparedRevision[], maxListed = 10) {
  const comparer = createComparer(maxListed);
  for (const each of pairs) comparer.add(each);
  return comparer.report();
}

describe('comparing two scorers', () => {
  it("gives means, differences and Pearson's r as worked out by hand", () => {
    // x = 0.1, 0.2, 0.6; y = 0.2, 0.1, 0.9. Means 0.3 and 0.4; sum of products 0.22, of squares 0.14 and 0.38.
    const report = compare([
      pair({ toxicity: 0.1 }, { toxicity: 0.2 }),
      pair({ toxicity: 0.2 }, { toxicity: 0.1 }),
      pair({ toxicity: 0.6 }, { toxicity: 0.9 }),
    ]);
    expect(report.count).toBe(3);
    expect(report.attributes).toHaveLength(1);
    const [toxicity] = report.attributes;
    expect(toxicity).toMatchObject({ attribute: 'toxicity', count: 3 });
    expect(toxicity?.firstMean).toBeCloseTo(0.3, 12);
    expect(toxicity?.secondMean).toBeCloseTo(0.4, 12);
    expect(toxicity?.meanDifference).toBeCloseTo(0.1, 12);
    expect(toxicity?.meanAbsoluteDifference).toBeCloseTo(0.5 / 3, 12);
    expect(toxicity?.correlation).toBeCloseTo(0.22 / Math.sqrt(0.14 * 0.38), 12);
  });

  it('compares an attribute only where both judge it, and names none that one never does', () => {
    const report = compare([
      pair({ toxicity: 0.1, insult: 0.3, spam: 0.2 }, { toxicity: 0.1, insult: null, threat: 0.4 }),
      pair({ insult: 0.5 }, { insult: 0.7 }),
    ]);
    expect(report.attributes.map(({ attribute, count }) => [attribute, count])).toEqual([
      ['toxicity', 1],
      ['insult', 1],
    ]);
    expect(report.attributes[1]?.meanDifference).toBeCloseTo(0.2, 12);
  });

  it('has no correlation where a side never moves', () => {
    const report = compare([pair({ spam: 0.5 }, { spam: 0.1 }), pair({ spam: 0.5 }, { spam: 0.9 })]);
    expect(report.attributes[0]).toMatchObject({ correlation: null, count: 2 });
  });

  it('counts outcomes, held shares and the way of each disagreement', () => {
    const report = compare([
      pair({}, {}, ['approve', 'approve']),
      pair({}, {}, ['approve', 'flag']),
      pair({}, {}, ['approve', 'reject']),
      pair({}, {}, ['flag', 'approve']),
      pair({}, {}, ['flag', 'reject']),
      pair({}, {}, ['reject', 'flag']),
      pair({}, {}, ['reject', 'reject']),
      pair({}, {}, ['flag', 'flag']),
    ]);
    expect(report.outcomes).toEqual({
      first: { approve: 3, flag: 3, reject: 2 },
      second: { approve: 2, flag: 3, reject: 3 },
    });
    expect(report.heldShare).toEqual({ first: 5 / 8, second: 6 / 8 });
    expect(report.disagreementCount).toBe(5);
    expect(report.ways).toEqual({ held: 2, approved: 1, rejected: 1, flagged: 1 });
    expect(report.disagreements.map(({ way, widest }) => [way, widest])).toEqual([
      ['held', null],
      ['held', null],
      ['approved', null],
      ['rejected', null],
      ['flagged', null],
    ]);
  });

  it('is empty where nothing was compared', () => {
    expect(compare([])).toMatchObject({
      count: 0,
      attributes: [],
      heldShare: { first: 0, second: 0 },
      disagreements: [],
    });
  });

  it('names the attribute on which the two lie furthest apart, with its direction', () => {
    const [found] = compare([
      pair({ toxicity: 0.5, insult: 0.9, spam: 0.1 }, { toxicity: 0.6, insult: 0.2, spam: 0.7 }, [
        'flag',
        'approve',
      ]),
    ]).disagreements;
    expect(found?.widest?.attribute).toBe('insult');
    expect(found?.widest?.difference).toBeCloseTo(-0.7, 12);
  });

  it('lists the widest disagreements, whatever the order they came in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -100, max: 100 }), { maxLength: 60 }),
        fc.integer({ min: 0, max: 12 }),
        (percents, maxListed) => {
          const pairs = percents.map((percent) =>
            pair({ toxicity: percent < 0 ? 1 : 0 }, { toxicity: (percent < 0 ? 1 : 0) + percent / 100 }, [
              'approve',
              'flag',
            ]),
          );
          const { disagreements, disagreementCount } = compare(pairs, maxListed);
          expect(disagreementCount).toBe(percents.length);
          const widths = disagreements.map(({ widest }) => Math.abs(widest?.difference ?? 0));
          const expected = percents.map((percent) => Math.abs(percent / 100)).sort((a, b) => b - a);
          expect(widths).toHaveLength(Math.min(maxListed, percents.length));
          for (const [i, width] of widths.entries()) expect(width).toBeCloseTo(expected[i] as number, 9);
        },
      ),
    );
  });

  it('keeps the first of equals', () => {
    const equals = Array.from({ length: 3 }, () => pair({ spam: 0 }, { spam: 0.5 }, ['approve', 'flag']));
    expect(compare(equals, 2).disagreements.map((d) => d.commentId)).toEqual(
      equals.slice(0, 2).map((e) => e.commentId),
    );
  });
});
