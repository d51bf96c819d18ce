import { describe, expect, it } from 'vitest';
import type { CommentFacts } from '../../../src/domain/facts.ts';
import { COUNT_WINDOWS, type CountWindow, type Policy } from '../../../src/domain/policy.ts';
import { APPROVED, authorWith, counts, judge, policyWith, scoresWith } from './facts.ts';

describe('a banned author', () => {
  const reasons = [{ code: 'author-banned', message: 'The author is banned on this site.' }];

  it.each(['flag', 'reject'] as const)(
    'comes to %s where the site says so, trusted or not',
    (bannedOutcome) => {
      const authors = { ...policyWith().authors, bannedOutcome, trustedSkipsVolumeRules: true };
      for (const isTrusted of [false, true]) {
        const author = authorWith({ isBanned: true, isTrusted });
        expect(judge({ authors }, { author })).toEqual({ outcome: bannedOutcome, reasons });
      }
    },
  );

  it('stands first, and lets a rejecting rule have its way where a ban only flags', () => {
    const verdict = judge(
      { attributes: { toxicity: { approveBelow: null, rejectFrom: 0.5 } } },
      { author: authorWith({ isBanned: true }), scores: scoresWith({ toxicity: 0.9 }) },
    );
    expect(verdict.outcome).toBe('reject');
    expect(verdict.reasons.map(({ code }) => code)).toEqual(['author-banned', 'score']);
  });

  it('is nobody else', () => {
    expect(judge({}, { author: authorWith() })).toEqual(APPROVED);
    expect(judge({}, { author: null })).toEqual(APPROVED);
  });
});

describe('a new author', () => {
  const authors = { ...policyWith().authors, flagFirst: 2 };

  it.each([
    [0, 'flag'],
    [1, 'flag'],
    [2, 'approve'],
    [3, 'approve'],
  ])('with %s approved comments of 2 comes to %s', (approvedCount, outcome) => {
    const author = authorWith({ approvedCount, flaggedCount: 9, rejectedCount: 9 });
    expect(judge({ authors }, { author }).outcome).toBe(outcome);
  });

  it('is told how far he is, trusted or not', () => {
    const trusting = { ...authors, trustedSkipsVolumeRules: true };
    const author = authorWith({ approvedCount: 1, isTrusted: true });
    expect(judge({ authors: trusting }, { author }).reasons).toEqual([
      {
        code: 'author-new',
        message: 'The author is new here (1 approved so far; this site reviews the first 2).',
        threshold: 2,
      },
    ]);
  });

  it('may be an author whom the CMS does not name', () => {
    expect(judge({ authors }, { author: null }).reasons).toEqual([
      {
        code: 'author-new',
        message: 'The author is not named, and this site reviews newcomers.',
        threshold: 2,
      },
    ]);
    expect(judge({}, { author: null })).toEqual(APPROVED);
    expect(judge({}, { author: authorWith() })).toEqual(APPROVED);
  });
});

describe("an author's history", () => {
  const authors = { ...policyWith().authors, flagRejectedShare: 0.5, minHistory: 4 };

  it.each([
    [0, 3, 'approve', 'too little history'],
    [0, 4, 'flag', 'just enough history'],
    [2, 2, 'flag', 'the share itself'],
    [3, 2, 'approve', 'a smaller share'],
    [1, 5, 'flag', 'a larger share'],
  ])('of %s approved and %s rejected comes to %s: %s', (approvedCount, rejectedCount, outcome) => {
    const author = authorWith({ approvedCount, rejectedCount, flaggedCount: 50 });
    expect(judge({ authors }, { author }).outcome).toBe(outcome);
  });

  it('says how many were rejected', () => {
    expect(
      judge({ authors }, { author: authorWith({ approvedCount: 1, rejectedCount: 5 }) }).reasons,
    ).toEqual([
      {
        code: 'author-history',
        message: "Of the author's last 6 decided comments 5 were rejected.",
        threshold: 0.5,
      },
    ]);
  });

  it('counts for nothing without a share, an author or a decided comment', () => {
    const author = authorWith({ rejectedCount: 100 });
    expect(judge({ authors: { ...authors, flagRejectedShare: null } }, { author })).toEqual(APPROVED);
    expect(judge({ authors }, { author: null })).toEqual(APPROVED);
    const eager = { ...authors, minHistory: 0, flagRejectedShare: 0 };
    expect(judge({ authors: eager }, { author: authorWith() })).toEqual(APPROVED);
    expect(judge({ authors: eager }, { author: authorWith({ approvedCount: 1 }) }).outcome).toBe('flag');
  });
});

describe('duplicates and floods', () => {
  const rules = [
    ['duplicates', 'duplicateCounts', 'duplicate', 'The author sent this text 3 times within'],
    ['floods', 'commentCounts', 'flood', 'The author sent 3 comments within'],
  ] as const;
  const names: Record<CountWindow, string> = {
    '1m': 'a minute',
    '10m': 'ten minutes',
    '1h': 'an hour',
    '24h': 'a day',
  };

  describe.each(rules)('%s', (section, countName, code, start) => {
    it.each(COUNT_WINDOWS)('flag from the number given, in the window of %s alone', (window) => {
      const policy = { [section]: { flagFrom: 3, window } };
      const author = (count: number, elsewhere: number) => {
        const inWindows = counts({ '1m': elsewhere, '10m': elsewhere, '1h': elsewhere, '24h': elsewhere });
        return authorWith({ [countName]: { ...inWindows, [window]: count } });
      };
      expect(judge(policy, { author: author(2, 9) })).toEqual(APPROVED);
      expect(judge(policy, { author: author(3, 1) })).toEqual({
        outcome: 'flag',
        reasons: [{ code, message: `${start} ${names[window]} (this site reviews from 3).`, threshold: 3 }],
      });
      expect(judge(policy, { author: author(4, 1) }).outcome).toBe('flag');
    });

    it('are off without a number, and fire for no unnamed author', () => {
      const author = authorWith({ [countName]: counts({ '1h': 1000 }) });
      expect(judge({ [section]: { flagFrom: null, window: '1h' } }, { author })).toEqual(APPROVED);
      expect(judge({ [section]: { flagFrom: 1, window: '1h' } }, { author: null })).toEqual(APPROVED);
    });
  });
});

describe('duplicates', () => {
  it('are not counted among texts of fewer than 12 letters, which anybody may repeat', () => {
    const policy: Partial<Policy> = { duplicates: { flagFrom: 2, window: '24h' } };
    const author = authorWith({ duplicateCounts: counts({ '24h': 5 }) });
    expect(judge(policy, { author, letterCount: 11 })).toEqual(APPROVED);
    expect(judge(policy, { author, letterCount: 12 }).outcome).toBe('flag');
  });
});

describe('a trusted author', () => {
  const policy = (trustedSkipsVolumeRules: boolean): Partial<Policy> => ({
    authors: { ...policyWith().authors, trustedSkipsVolumeRules },
    links: { ...policyWith().links, flagFrom: 1 },
    duplicates: { flagFrom: 2, window: '24h' },
    floods: { flagFrom: 2, window: '1m' },
    words: [{ pattern: 'weather', match: 'literal', outcome: 'flag' }],
    attributes: { toxicity: { approveBelow: 0.5, rejectFrom: null } },
    personalData: { email: true, phone: true, iban: true },
    minLetters: 100,
  });
  const facts = (isTrusted: boolean): Partial<CommentFacts> => ({
    scores: scoresWith({ toxicity: 0.9 }),
    linkHosts: ['a.example'],
    personalData: { email: 1, phone: 0, iban: 0 },
    author: authorWith({
      isTrusted,
      commentCounts: counts({ '1m': 2 }),
      duplicateCounts: counts({ '24h': 2 }),
    }),
  });
  const codes = (skips: boolean, isTrusted: boolean) =>
    judge(policy(skips), facts(isTrusted)).reasons.map(({ code }) => code);
  const all = ['score', 'word', 'personal-data', 'link', 'duplicate', 'flood', 'too-short'];

  it('skips the rules on volume, where the site lets trusted authors', () => {
    expect(codes(true, true)).toEqual(['score', 'word', 'personal-data', 'too-short']);
  });

  it('is judged like everybody else where the site does not, as is one who is not trusted', () => {
    expect(codes(false, true)).toEqual(all);
    expect(codes(true, false)).toEqual(all);
  });
});
