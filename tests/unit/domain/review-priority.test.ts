import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTES, type Attribute } from '../../../src/domain/attribute.ts';
import { compilePolicy } from '../../../src/domain/compile-policy.ts';
import { decide } from '../../../src/domain/decide.ts';
import { REASON_CODES, type Reason, type ReasonCode } from '../../../src/domain/decision.ts';
import { reviewPriority } from '../../../src/domain/review-priority.ts';
import { anyFacts, anyPolicy } from './arbitraries.ts';
import { scoresWith } from './facts.ts';

const scored = (attribute: Attribute, score: number, threshold: number): Reason => ({
  code: 'score',
  message: 'Reads so.',
  attribute,
  score,
  threshold,
});
const reason = (code: ReasonCode): Reason => ({ code, message: 'So it is.' });
const priorityOf = (...reasons: Reason[]) => reviewPriority(reasons, null).value;

describe('the priority of a review', () => {
  it.each([
    ['threat', 0.8],
    ['identity_attack', 0.8],
    ['severe_toxicity', 0.8],
    ['toxicity', 0.64],
    ['insult', 0.64],
    ['sexually_explicit', 0.64],
    ['profanity', 0.4],
    ['spam', 0.4],
  ] as const)('of a %s rises from half at the threshold to %s at a score of 1', (attribute, most) => {
    expect(priorityOf(scored(attribute, 0.5, 0.5))).toBeCloseTo(most / 2);
    expect(priorityOf(scored(attribute, 0.75, 0.5))).toBeCloseTo(most * 0.75);
    expect(priorityOf(scored(attribute, 1, 0.5))).toBeCloseTo(most);
    expect(priorityOf(scored(attribute, 1, 1))).toBeCloseTo(most);
    // A score that no threshold caught counts half.
    expect(reviewPriority([], scoresWith({ [attribute]: 0.5 })).parts).toEqual([
      { name: attribute, value: expect.closeTo(most / 4) },
    ]);
  });

  it.each([
    ['unscored', 0.4],
    ['report', 0.1],
    ['appeal', 0.1],
    ['author-banned', 0.1],
    ['personal-data', 0.06],
    ['word', 0.05],
    ['hold', 0.05],
    ['unknown-language', 0.04],
    ['author-history', 0.03],
    ['link', 0.02],
    ['duplicate', 0.02],
    ['flood', 0.02],
    ['author-new', 0.01],
  ] as const)('of %s alone is %s, once', (code, value) => {
    expect(reviewPriority([reason(code), reason(code)], null)).toEqual({
      value,
      parts: [{ name: code, value }],
    });
  });

  it('is 0 and has no parts where nothing speaks against the comment', () => {
    expect(reviewPriority([], null)).toEqual({ value: 0, parts: [] });
    expect(reviewPriority([reason('too-short')], scoresWith({ toxicity: 0, spam: null }))).toEqual({
      value: 0,
      parts: [],
    });
  });

  it('takes the worst attribute alone, and lists the largest part first', () => {
    const reasons = [reason('link'), scored('spam', 0.9, 0.5), scored('threat', 0.6, 0.4), reason('report')];
    const { value, parts } = reviewPriority(reasons, scoresWith({ spam: 0.9, threat: 0.6, toxicity: 0.3 }));
    expect(parts.map(({ name }) => name)).toEqual(['threat', 'report', 'link']);
    expect(parts[0]?.value).toBeCloseTo(0.8 * (0.5 + (0.5 * 0.2) / 0.6));
    expect(value).toBeCloseTo((parts[0]?.value ?? 0) + 0.12);
  });

  it('prefers the reason that names the attribute with its threshold', () => {
    expect(reviewPriority([scored('insult', 1, 0.5)], scoresWith({ insult: 1 })).value).toBeCloseTo(0.64);
    const other: Reason = { ...reason('word'), attribute: 'insult', score: 1, threshold: 0.5 };
    expect(reviewPriority([other], scoresWith({ insult: 1 })).value).toBeCloseTo(0.32 + 0.05);
  });

  it('is at most 1', () => {
    const all = [...ATTRIBUTES.map((attribute) => scored(attribute, 1, 0)), ...REASON_CODES.map(reason)];
    expect(reviewPriority(all, null).value).toBe(1);
  });

  it('lies within 0 and 1 for any verdict', () => {
    fc.assert(
      fc.property(anyPolicy, anyFacts, (policy, facts) => {
        const { value, parts } = reviewPriority(decide(compilePolicy(policy), facts).reasons, facts.scores);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        for (const part of parts) expect(part.value).toBeGreaterThan(0);
      }),
    );
  });
});
