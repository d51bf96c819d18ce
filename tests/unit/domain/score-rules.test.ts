import { describe, expect, it } from 'vitest';
import { ATTRIBUTES, type Attribute } from '../../../src/domain/attribute.ts';
import { compilePolicy } from '../../../src/domain/compile-policy.ts';
import type { CommentFacts } from '../../../src/domain/facts.ts';
import type { AttributeThresholds, Policy, UnknownLanguageAction } from '../../../src/domain/policy.ts';
import { NO_OBJECTION } from '../../../src/domain/rules/rule.ts';
import { unscored } from '../../../src/domain/rules/unscored.ts';
import { APPROVED, authorWith, factsWith, judge, policyWith, scoresWith } from './facts.ts';

describe('scores against thresholds', () => {
  const cases: [AttributeThresholds, number | null, string, number | undefined][] = [
    [{ approveBelow: 0.5, rejectFrom: 0.9 }, 0.49, 'approve', undefined],
    [{ approveBelow: 0.5, rejectFrom: 0.9 }, 0.5, 'flag', 0.5],
    [{ approveBelow: 0.5, rejectFrom: 0.9 }, 0.89, 'flag', 0.5],
    [{ approveBelow: 0.5, rejectFrom: 0.9 }, 0.9, 'reject', 0.9],
    [{ approveBelow: 0.5, rejectFrom: null }, 1, 'flag', 0.5],
    [{ approveBelow: null, rejectFrom: 0.9 }, 0.89, 'approve', undefined],
    [{ approveBelow: null, rejectFrom: 0.9 }, 0.9, 'reject', 0.9],
    [{ approveBelow: null, rejectFrom: null }, 1, 'approve', undefined],
    [{ approveBelow: 0.5, rejectFrom: 0.5 }, 0.5, 'reject', 0.5],
    [{ approveBelow: 0, rejectFrom: null }, 0, 'flag', 0],
    [{ approveBelow: null, rejectFrom: 0 }, 0, 'reject', 0],
    [{ approveBelow: 0, rejectFrom: 0 }, null, 'approve', undefined],
  ];
  it.each(cases)('with %j a score of %s comes to %s', (thresholds, score, outcome, threshold) => {
    const verdict = judge(
      // A second attribute that has a score keeps the rule on missing scores out of this.
      { attributes: { insult: thresholds, toxicity: { approveBelow: 0.5, rejectFrom: null } } },
      { scores: scoresWith({ insult: score }) },
    );
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.reasons.map((reason) => reason.threshold)).toEqual(
      threshold === undefined ? [] : [threshold],
    );
  });

  const readings: Record<Attribute, string> = {
    toxicity: 'Reads as toxic (0.83; this site reviews from 0.50).',
    severe_toxicity: 'Reads as severely toxic (0.83; this site reviews from 0.50).',
    identity_attack: 'Reads as an attack on a group of people (0.83; this site reviews from 0.50).',
    insult: 'Reads as an insult (0.83; this site reviews from 0.50).',
    profanity: 'Reads as profane (0.83; this site reviews from 0.50).',
    threat: 'Reads as a threat (0.83; this site reviews from 0.50).',
    sexually_explicit: 'Reads as sexually explicit (0.83; this site reviews from 0.50).',
    spam: 'Reads as spam (0.83; this site reviews from 0.50).',
  };
  it.each(ATTRIBUTES)('says in words what a high %s means', (attribute) => {
    const verdict = judge(
      { attributes: { [attribute]: { approveBelow: 0.5, rejectFrom: null } } },
      { scores: scoresWith({ toxicity: null, [attribute]: 0.83 }) },
    );
    expect(verdict).toEqual({
      outcome: 'flag',
      reasons: [{ code: 'score', message: readings[attribute], attribute, score: 0.83, threshold: 0.5 }],
    });
  });

  it('says that a site rejects, where it does', () => {
    const verdict = judge(
      { attributes: { threat: { approveBelow: 0.4, rejectFrom: 0.75 } } },
      { scores: scoresWith({ threat: 0.8 }) },
    );
    expect(verdict.reasons[0]?.message).toBe('Reads as a threat (0.80; this site rejects from 0.75).');
  });

  it('gives each attribute that fired a reason, in the order of the attributes', () => {
    const flagged = { approveBelow: 0.5, rejectFrom: null };
    const verdict = judge(
      { attributes: { spam: flagged, insult: flagged, toxicity: flagged } },
      { scores: scoresWith({ spam: 0.9, insult: 0.4, toxicity: 0.5 }) },
    );
    expect(verdict.reasons.map(({ attribute }) => attribute)).toEqual(['toxicity', 'spam']);
  });
});

describe('a missing score', () => {
  const thresholds = { approveBelow: 0.5, rejectFrom: null };

  it('flags as unscored where no scorer answered, whatever the policy and whoever the author', () => {
    const verdict = judge({}, { scores: null, author: authorWith({ isTrusted: true }) });
    expect(verdict).toEqual({
      outcome: 'flag',
      reasons: [
        { code: 'unscored', message: 'No score could be had for this comment, so a person has to look.' },
      ],
    });
    for (const unknownLanguage of ['approve', 'words-only'] as const) {
      const reasons = judge({ unknownLanguage }, { scores: null, isLanguageUnknown: true }).reasons;
      expect(reasons.map(({ code }) => code)).toEqual(['unscored']);
    }
  });

  it('flags where none of the attributes that the policy compares has a score', () => {
    const attributes = { insult: thresholds, spam: thresholds };
    const codes = (facts: Partial<CommentFacts>, policy: Partial<Policy> = {}) =>
      judge({ attributes, ...policy }, facts).reasons.map(({ code }) => code);
    expect(codes({ scores: scoresWith({ toxicity: 0.1 }) })).toEqual(['unscored']);
    expect(codes({ scores: scoresWith({ spam: 0 }) })).toEqual([]);
    // Such scores would not have been read anyway.
    const aside = { scores: scoresWith(), isLanguageUnknown: true };
    expect(codes(aside, { unknownLanguage: 'approve' })).toEqual([]);
    expect(codes(aside, { unknownLanguage: 'hold' })).toEqual(['unscored', 'unknown-language']);
  });

  it('does not matter to a policy that compares no attribute', () => {
    expect(judge({}, { scores: scoresWith({ toxicity: null }) })).toEqual(APPROVED);
    expect(unscored(compilePolicy(policyWith()), factsWith())).toBe(NO_OBJECTION);
  });
});

describe('an unknown language', () => {
  const attributes = { toxicity: { approveBelow: 0.5, rejectFrom: null } };
  const words = [{ pattern: 'weather', match: 'literal', outcome: 'flag' }] as const;
  const codes = (unknownLanguage: UnknownLanguageAction, isLanguageUnknown = true) =>
    judge(
      { unknownLanguage, attributes, words: [...words] },
      { isLanguageUnknown, scores: scoresWith({ toxicity: 0.9 }) },
    ).reasons.map(({ code }) => code);

  it('is held, or held for the remote scorer, with what else was found', () => {
    expect(codes('hold')).toEqual(['unknown-language', 'score', 'word']);
    expect(codes('remote-scorer')).toEqual(['unknown-language', 'score', 'word']);
  });

  it('sets the scores aside and leaves the words where the site lets it pass', () => {
    expect(codes('approve')).toEqual(['word']);
    expect(codes('words-only')).toEqual(['word']);
  });

  it.each(['hold', 'approve', 'words-only', 'remote-scorer'] as const)(
    '%s: means nothing to a known one',
    (action) => {
      expect(codes(action, false)).toEqual(['score', 'word']);
    },
  );

  it('is named as the reason', () => {
    expect(judge({}, { isLanguageUnknown: true })).toEqual({
      outcome: 'flag',
      reasons: [
        {
          code: 'unknown-language',
          message: 'Written in a language that this site has not declared and the scorer does not know.',
        },
      ],
    });
  });
});
