/** What the policy came to: the most severe outcome of all rules that fired, and each of them as a reason. */
import type { Outcome, Reason } from './decision.ts';

export interface Verdict {
  outcome: Outcome;
  /** Empty where the outcome is approve and nothing was worth noting. Most severe first. */
  reasons: Reason[];
}
