/** Facts and policies for the domain's tests: nothing objectionable, every rule off, and what a test changes. */
import { noScores, type Scores } from '../../../src/domain/attribute.ts';
import { compilePolicy } from '../../../src/domain/compile-policy.ts';
import { decide } from '../../../src/domain/decide.ts';
import type { AuthorFacts, CommentFacts } from '../../../src/domain/facts.ts';
import type { CountWindow, Policy } from '../../../src/domain/policy.ts';
import type { Verdict } from '../../../src/domain/verdict.ts';

export function policyWith(change: Partial<Policy> = {}): Policy {
  return {
    attributes: {},
    links: { flagFrom: null, rejectFrom: null, allowedHosts: [], blockedHosts: [] },
    words: [],
    authors: {
      bannedOutcome: 'flag',
      trustedSkipsVolumeRules: false,
      flagFirst: 0,
      flagRejectedShare: null,
      minHistory: 0,
    },
    duplicates: { flagFrom: null, window: '24h' },
    floods: { flagFrom: null, window: '1m' },
    personalData: { email: false, phone: false, iban: false },
    minLetters: 0,
    languages: ['en'],
    unknownLanguage: 'hold',
    ...change,
  };
}

export function scoresWith(change: Partial<Scores> = {}): Scores {
  return { ...noScores(), toxicity: 0, ...change };
}

export function counts(change: Partial<Record<CountWindow, number>> = {}): Record<CountWindow, number> {
  return { '1m': 1, '10m': 1, '1h': 1, '24h': 1, ...change };
}

export function authorWith(change: Partial<AuthorFacts> = {}): AuthorFacts {
  return {
    isBanned: false,
    isTrusted: false,
    approvedCount: 0,
    rejectedCount: 0,
    flaggedCount: 0,
    commentCounts: counts(),
    duplicateCounts: counts(),
    ...change,
  };
}

export function factsWith(change: Partial<CommentFacts> = {}): CommentFacts {
  return {
    letterCount: 40,
    linkHosts: [],
    personalData: { email: 0, phone: 0, iban: 0 },
    language: 'en',
    languageSource: 'detected',
    isLanguageUnknown: false,
    scores: scoresWith(),
    texts: { plain: 'A plain remark about the weather, long enough.', normalised: null },
    author: null,
    ...change,
  };
}

/** The verdict of a policy that has only what is given on facts that have only what is given. */
export function judge(policy: Partial<Policy>, facts: Partial<CommentFacts>): Verdict {
  return decide(compilePolicy(policyWith(policy)), factsWith(facts));
}

export const APPROVED: Verdict = { outcome: 'approve', reasons: [] };
