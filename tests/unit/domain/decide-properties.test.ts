import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../config/default-policy.ts';
import { ATTRIBUTES, noScores } from '../../../src/domain/attribute.ts';
import { compilePolicy } from '../../../src/domain/compile-policy.ts';
import { decide, RULES, summarise } from '../../../src/domain/decide.ts';
import { OUTCOMES, REASON_CODES } from '../../../src/domain/decision.ts';
import type { Objection } from '../../../src/domain/rules/rule.ts';
import { anyFacts, anyPolicy } from './arbitraries.ts';

const severity = (outcome: (typeof OUTCOMES)[number]) => OUTCOMES.indexOf(outcome);

const anyObjection: fc.Arbitrary<Objection> = fc.record({
  outcome: fc.constantFrom('flag' as const, 'reject' as const),
  reason: fc.record({ code: fc.constantFrom(...REASON_CODES), message: fc.string() }),
});

describe('any policy on any facts', () => {
  it('comes to an outcome whose reasons say it: none where approved, at least one otherwise', () => {
    fc.assert(
      fc.property(anyPolicy, anyFacts, (policy, facts) => {
        const { outcome, reasons } = decide(compilePolicy(policy), facts);
        expect(OUTCOMES).toContain(outcome);
        expect(reasons.length === 0).toBe(outcome === 'approve');
        for (const { message } of reasons) expect(message).toMatch(/^[A-Z].*\.$/);
      }),
    );
  });

  it('has as reasons all that its rules found, and as outcome the worst of that', () => {
    fc.assert(
      fc.property(anyPolicy, anyFacts, (policy, facts) => {
        const compiled = compilePolicy(policy);
        const found = RULES.flatMap((rule) => [...rule(compiled, facts)]);
        const { outcome, reasons } = decide(compiled, facts);
        expect(severity(outcome)).toBe(Math.max(0, ...found.map((objection) => severity(objection.outcome))));
        expect(new Set(reasons)).toEqual(new Set(found.map(({ reason }) => reason)));
        expect(reasons).toHaveLength(found.length);
      }),
    );
  });

  it('never approves what no scorer answered for', () => {
    fc.assert(
      fc.property(anyPolicy, anyFacts, (policy, facts) => {
        const { outcome, reasons } = decide(compilePolicy(policy), { ...facts, scores: null });
        expect(outcome).not.toBe('approve');
        expect(reasons.map(({ code }) => code)).toContain('unscored');
      }),
    );
  });

  it('gives no score reason where every score is null', () => {
    fc.assert(
      fc.property(anyPolicy, anyFacts, (policy, facts) => {
        const { reasons } = decide(compilePolicy(policy), { ...facts, scores: noScores() });
        expect(reasons.map(({ code }) => code)).not.toContain('score');
      }),
    );
  });

  it('judges a higher score no more mildly', () => {
    const raised = fc.tuple(fc.constantFrom(...ATTRIBUTES), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(anyPolicy, anyFacts, raised, (policy, facts, [attribute, score]) => {
        fc.pre(facts.scores !== null && facts.scores[attribute] !== null);
        const compiled = compilePolicy(policy);
        const before = facts.scores?.[attribute] ?? 0;
        const scores = { ...(facts.scores ?? noScores()), [attribute]: Math.max(before, score) };
        expect(severity(decide(compiled, { ...facts, scores }).outcome)).toBeGreaterThanOrEqual(
          severity(decide(compiled, facts).outcome),
        );
      }),
    );
  });

  it('does not depend on the order of the word list', () => {
    fc.assert(
      fc.property(anyPolicy, anyFacts, (policy, facts) => {
        const reversed = { ...policy, words: [...policy.words].reverse() };
        expect(decide(compilePolicy(reversed), facts)).toEqual(decide(compilePolicy(policy), facts));
      }),
    );
  });
});

describe('objections taken together', () => {
  it('never come to less by one more', () => {
    fc.assert(
      fc.property(fc.array(anyObjection), anyObjection, (objections, another) => {
        const before = severity(summarise(objections).outcome);
        const after = severity(summarise([...objections, another]).outcome);
        expect(after).toBe(Math.max(before, severity(another.outcome)));
      }),
    );
  });

  it('stand with bans first and rejecting ones before flagging ones, else in the order found', () => {
    fc.assert(
      fc.property(fc.array(anyObjection), (objections) => {
        const isBan = ({ reason }: Objection) => reason.code === 'author-banned';
        const rest = objections.filter((objection) => !isBan(objection));
        const expected = [
          ...objections.filter(isBan),
          ...rest.filter(({ outcome }) => outcome === 'reject'),
          ...rest.filter(({ outcome }) => outcome === 'flag'),
        ];
        expect(summarise(objections).reasons).toEqual(expected.map(({ reason }) => reason));
      }),
    );
  });
});

describe('the default policy', () => {
  const compiled = compilePolicy(DEFAULT_POLICY);

  it('never rejects, whatever the facts', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(decide(compiled, facts).outcome).not.toBe('reject');
      }),
    );
  });

  it('holds nobody for a first comment or for being brief', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const codes = decide(compiled, facts).reasons.map(({ code }) => code);
        expect(codes).not.toContain('author-new');
        expect(codes).not.toContain('too-short');
      }),
    );
  });

  it('compares every attribute', () => {
    expect(compiled.thresholds.map(({ attribute }) => attribute)).toEqual(ATTRIBUTES);
  });
});
