import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../config/default-policy.ts';
import { compilePolicy } from '../../../src/domain/compile-policy.ts';
import { decide, RULES } from '../../../src/domain/decide.ts';
import { authorWith, counts, factsWith, policyWith, scoresWith } from './facts.ts';

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

  it('asks every rule, and every rule can object in words of its own', () => {
    const policy = compilePolicy({
      ...DEFAULT_POLICY,
      links: { ...DEFAULT_POLICY.links, blockedHosts: ['a.example'] },
      words: [{ pattern: 'weather', match: 'literal', outcome: 'flag' }],
      authors: { ...DEFAULT_POLICY.authors, flagFirst: 90 },
      minLetters: 100,
    });
    const facts = factsWith({
      isLanguageUnknown: true,
      scores: scoresWith({ threat: 0.9 }),
      linkHosts: ['a.example', 'a.example', 'a.example'],
      personalData: { email: 1, phone: 0, iban: 0 },
      author: authorWith({
        isBanned: true,
        rejectedCount: 20,
        commentCounts: counts({ '1m': 50 }),
        duplicateCounts: counts({ '24h': 50 }),
      }),
    });
    const scored = RULES.map((rule) =>
      rule(policy, facts).map(({ outcome, reason }) => [outcome, reason.code]),
    );
    const unscored = RULES.map((rule) =>
      rule(policy, { ...facts, scores: null }).map(({ outcome }) => outcome),
    );
    expect(scored).toEqual([
      [['flag', 'author-banned']],
      [],
      [['flag', 'unknown-language']],
      [['flag', 'score']],
      [['flag', 'word']],
      [['flag', 'personal-data']],
      [['flag', 'link']],
      [['flag', 'link']],
      [['flag', 'duplicate']],
      [['flag', 'flood']],
      [['flag', 'author-history']],
      [['flag', 'author-new']],
      [['flag', 'too-short']],
    ]);
    expect(unscored[1]).toEqual(['flag']);
  });
});
