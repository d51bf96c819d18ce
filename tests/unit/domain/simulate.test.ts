import { describe, expect, it } from 'vitest';
import { compilePolicy } from '../../../src/domain/compile-policy.ts';
import { type SimulationRow, simulate } from '../../../src/domain/simulate.ts';
import { factsWith, policyWith, scoresWith } from './facts.ts';

const policy = compilePolicy(
  policyWith({ attributes: { toxicity: { approveBelow: 0.5, rejectFrom: 0.9 } } }),
);
const row = (id: string, toxicity: number, before: SimulationRow['before']): SimulationRow => ({
  id,
  facts: factsWith({ scores: scoresWith({ toxicity }) }),
  before,
});

describe('a simulation', () => {
  it('counts outcomes before and after, and shows what changed with the new reasons', () => {
    const rows = [
      row('a', 0.1, 'approve'),
      row('b', 0.6, 'approve'),
      row('c', 0.95, 'flag'),
      row('d', 0, 'reject'),
    ];
    const { counts, changed, examples } = simulate(policy, rows);
    expect(counts).toEqual({
      before: { approve: 2, flag: 1, reject: 1 },
      after: { approve: 2, flag: 1, reject: 1 },
    });
    expect(changed).toBe(3);
    expect(examples.map(({ id, before, after }) => [id, before, after])).toEqual([
      ['b', 'approve', 'flag'],
      ['c', 'flag', 'reject'],
      ['d', 'reject', 'approve'],
    ]);
    expect(examples[1]?.reasons).toMatchObject([{ code: 'score', attribute: 'toxicity', threshold: 0.9 }]);
    expect(examples[2]?.reasons).toEqual([]);
  });

  it('shows twenty examples and counts all changes', () => {
    const rows = Array.from({ length: 25 }, (_, i) => row(String(i), 0.6, 'approve'));
    const { changed, examples } = simulate(policy, rows);
    expect(changed).toBe(25);
    expect(examples.map(({ id }) => id)).toEqual(rows.slice(0, 20).map(({ id }) => id));
  });

  it('of no rows is all zero', () => {
    const none = { approve: 0, flag: 0, reject: 0 };
    expect(simulate(policy, [])).toEqual({ counts: { before: none, after: none }, changed: 0, examples: [] });
  });
});
