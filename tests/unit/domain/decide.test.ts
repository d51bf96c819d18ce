import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../config/default-policy.ts';
import { compilePolicy } from '../../../src/domain/compile-policy.ts';
import { decide } from '../../../src/domain/decide.ts';
import { authorWith, factsWith, policyWith, scoresWith } from './facts.ts';

describe('decide', () => {
  it('approves without a reason where no rule objects', () => {
    expect(decide(compilePolicy(policyWith()), factsWith())).toEqual({ outcome: 'approve', reasons: [] });
    expect(decide(compilePolicy(DEFAULT_POLICY), factsWith())).toEqual({ outcome: 'approve', reasons: [] });
  });

  it('lists a ban first, then what rejects, then what flags, each in the order of the rules', () => {
    const policy = compilePolicy(
      policyWith({
        attributes: {
          toxicity: { approveBelow: 0.5, rejectFrom: null },
          spam: { approveBelow: 0.5, rejectFrom: 0.9 },
        },
        authors: { ...policyWith().authors, flagFirst: 1 },
        links: { flagFrom: 1, rejectFrom: 2, allowedHosts: [], blockedHosts: [] },
        minLetters: 100,
      }),
    );
    const facts = factsWith({
      scores: scoresWith({ toxicity: 0.6, spam: 0.95 }),
      linkHosts: ['a.example', 'b.example'],
      author: authorWith({ isBanned: true }),
    });
    const { outcome, reasons } = decide(policy, facts);
    expect(outcome).toBe('reject');
    expect(reasons.map(({ code, attribute }) => attribute ?? code)).toEqual([
      'author-banned',
      'spam',
      'link',
      'toxicity',
      'author-new',
      'too-short',
    ]);
  });

  it('rejects where one rule rejects and others flag, and flags where all of them flag', () => {
    const policy = compilePolicy(
      policyWith({ attributes: { insult: { approveBelow: 0.5, rejectFrom: 0.8 } }, minLetters: 100 }),
    );
    expect(decide(policy, factsWith({ scores: scoresWith({ insult: 0.8 }) })).outcome).toBe('reject');
    expect(decide(policy, factsWith({ scores: scoresWith({ insult: 0.7 }) })).outcome).toBe('flag');
    expect(decide(policy, factsWith({ scores: scoresWith({ insult: 0.1 }) })).outcome).toBe('flag');
  });
});
