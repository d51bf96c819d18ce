/** The scorer's probabilities against the site's thresholds, attribute by attribute. */
import type { Attribute } from '../attribute.ts';
import type { AttributeThresholds } from '../policy.ts';
import { NO_OBJECTION, type Objection, type Rule, setsScoresAside } from './rule.ts';

const READS_AS: Record<Attribute, string> = {
  toxicity: 'toxic',
  severe_toxicity: 'severely toxic',
  identity_attack: 'an attack on a group of people',
  insult: 'an insult',
  profanity: 'profane',
  threat: 'a threat',
  sexually_explicit: 'sexually explicit',
  spam: 'spam',
};

/**
 * One objection an attribute: score >= rejectFrom rejects, else score >= approveBelow flags. A null threshold never
 * fires, nor does a null score. Scores of a language that the scorer doesn't know count for nothing where the site
 * lets such comments pass.
 */
export const highScores: Rule = (policy, facts) => {
  if (facts.scores === null || setsScoresAside(policy, facts)) return NO_OBJECTION;
  let objections: Objection[] | null = null;
  for (const { attribute, thresholds } of policy.thresholds) {
    const score = facts.scores[attribute];
    if (score === null) continue;
    const objection = objectionTo(attribute, score, thresholds);
    if (objection) {
      objections ??= [];
      objections.push(objection);
    }
  }
  return objections ?? NO_OBJECTION;
};

function objectionTo(
  attribute: Attribute,
  score: number,
  { approveBelow, rejectFrom }: AttributeThresholds,
): Objection | null {
  if (rejectFrom !== null && score >= rejectFrom) {
    return { outcome: 'reject', reason: reasonFor(attribute, score, rejectFrom, 'rejects') };
  }
  if (approveBelow !== null && score >= approveBelow) {
    return { outcome: 'flag', reason: reasonFor(attribute, score, approveBelow, 'reviews') };
  }
  return null;
}

function reasonFor(attribute: Attribute, score: number, threshold: number, verb: 'reviews' | 'rejects') {
  return {
    code: 'score' as const,
    message: `Reads as ${READS_AS[attribute]} (${score.toFixed(2)}; this site ${verb} from ${threshold.toFixed(2)}).`,
    attribute,
    score,
    threshold,
  };
}
