import { describe, expect, it } from 'vitest';
import { compilePolicy, requiredAttributes } from '../../../src/domain/compile-policy.ts';
import { policyWith } from './facts.ts';

describe('compiling a policy', () => {
  it('requires the attributes that have a threshold, in the order of the attributes', () => {
    const attributes = {
      spam: { approveBelow: 0.5, rejectFrom: null },
      insult: { approveBelow: null, rejectFrom: 0 },
      threat: { approveBelow: null, rejectFrom: null },
      toxicity: { approveBelow: 0, rejectFrom: null },
    };
    expect(requiredAttributes({ attributes })).toEqual(['toxicity', 'insult', 'spam']);
    expect(requiredAttributes({ attributes: {} })).toEqual([]);
  });

  it('makes no matcher of an empty word list', () => {
    expect(compilePolicy(policyWith()).words).toBeNull();
  });
});
