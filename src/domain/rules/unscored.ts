/** Nothing is approved because something broke: without a score, a person looks. */
import type { Scores } from '../attribute.ts';
import type { CompiledPolicy } from '../compile-policy.ts';
import type { Reason } from '../decision.ts';
import type { CommentFacts } from '../facts.ts';
import { flag, NO_OBJECTION, type Rule, setsScoresAside } from './rule.ts';

/**
 * Fires where no scorer answered, whoever the author is and whatever the policy compares; and where a scorer answered
 * for none of the attributes that the policy compares, which is no answer either.
 */
export const unscored: Rule = (policy, facts) =>
  facts.scores === null || hasNoUsefulScore(policy, facts, facts.scores)
    ? flag(unscoredReason())
    : NO_OBJECTION;

/** The reason as it stands on a comment; `moderation/` gives it too, where the attempts at scoring are spent. */
export function unscoredReason(): Reason {
  return { code: 'unscored', message: 'No score could be had for this comment, so a person has to look.' };
}

function hasNoUsefulScore(policy: CompiledPolicy, facts: CommentFacts, scores: Scores): boolean {
  return (
    policy.thresholds.length > 0 &&
    !setsScoresAside(policy, facts) &&
    policy.thresholds.every(({ attribute }) => scores[attribute] === null)
  );
}
