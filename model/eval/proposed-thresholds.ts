/** What the default policy takes for `approveBelow`, chosen on the curves of `results-dev.json`. */
import type { Thresholds } from './thresholds.ts';

export const PROPOSED_THRESHOLDS: Thresholds = {
  toxicity: 0.5,
  severe_toxicity: 0.4,
  identity_attack: 0.3,
  insult: 0.5,
  profanity: 0.5,
  threat: 0.3,
  sexually_explicit: 0.4,
  spam: 0.5,
};
