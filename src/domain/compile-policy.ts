/** A policy made ready for judging: look-ups are built once per version, and every comment uses them. */
import { domainToASCII } from 'node:url';
import { ATTRIBUTES, type Attribute } from './attribute.ts';
import type { AttributeThresholds, Policy } from './policy.ts';
import { compileWords, type WordMatcher } from './words/compile-words.ts';

export interface CompiledPolicy {
  policy: Policy;
  /** The attributes with a threshold, in the order of `ATTRIBUTES`. */
  thresholds: readonly { attribute: Attribute; thresholds: AttributeThresholds }[];
  /** Lower case, in ASCII (Punycode), as links' hosts are. */
  allowedHosts: ReadonlySet<string>;
  blockedHosts: ReadonlySet<string>;
  /** Null where the list is empty: the text is then not read at all. */
  words: WordMatcher | null;
}

/**
 * Compiles a valid policy. Costs time linear in the word list (10,000 entries: see `bench/`), so callers keep the
 * result per policy version.
 */
export function compilePolicy(policy: Policy): CompiledPolicy {
  return {
    policy,
    thresholds: requiredAttributes(policy).map((attribute) => ({
      attribute,
      thresholds: policy.attributes[attribute] as AttributeThresholds,
    })),
    allowedHosts: new Set(policy.links.allowedHosts.map(domainToASCII)),
    blockedHosts: new Set(policy.links.blockedHosts.map(domainToASCII)),
    words: policy.words.length === 0 ? null : compileWords(policy.words),
  };
}

/**
 * The attributes that the policy compares, in the order of `ATTRIBUTES`. A policy that needs one which no active
 * scorer gives is refused where it is published.
 */
export function requiredAttributes(policy: Pick<Policy, 'attributes'>): Attribute[] {
  return ATTRIBUTES.filter((attribute) => {
    const thresholds = policy.attributes[attribute];
    return thresholds !== undefined && (thresholds.approveBelow !== null || thresholds.rejectFrom !== null);
  });
}
