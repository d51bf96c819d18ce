/** What every rule of a policy is: a pure look at the facts that may object, and says why. */
import type { CompiledPolicy } from '../compile-policy.ts';
import type { Outcome, Reason } from '../decision.ts';
import type { CommentFacts } from '../facts.ts';

/** What a rule holds against a comment. A rule never speaks for approval: that is what is left where none objects. */
export interface Objection {
  outcome: Exclude<Outcome, 'approve'>;
  reason: Reason;
}

/** Pure and total: any valid policy, any facts. Answers `NO_OBJECTION` where it doesn't fire. */
export type Rule = (policy: CompiledPolicy, facts: CommentFacts) => readonly Objection[];

/** Shared, so that the usual case allocates nothing. */
export const NO_OBJECTION: readonly Objection[] = Object.freeze([]);

/** The one objection of a rule that flags. */
export function flag(reason: Reason): readonly Objection[] {
  return [{ outcome: 'flag', reason }];
}

/** The one objection of a rule that rejects. */
export function reject(reason: Reason): readonly Objection[] {
  return [{ outcome: 'reject', reason }];
}

/** Whether the site lets the comment's author pass the rules on numbers of links, duplicates and floods. */
export function skipsVolumeRules({ policy }: CompiledPolicy, facts: CommentFacts): boolean {
  return policy.authors.trustedSkipsVolumeRules && facts.author?.isTrusted === true;
}

/** Whether the scores are set aside: a language that the scorer doesn't know, which the site lets pass. */
export function setsScoresAside({ policy }: CompiledPolicy, facts: CommentFacts): boolean {
  return (
    facts.isLanguageUnknown &&
    (policy.unknownLanguage === 'approve' || policy.unknownLanguage === 'words-only')
  );
}
