/**
 * The qualities that Winnow scores. The names are Perspective's, in lower case, plus `spam`, so that a site
 * which moves over keeps its thresholds' names (`docs/glossary.md`).
 */
export const ATTRIBUTES = [
  'toxicity',
  'severe_toxicity',
  'identity_attack',
  'insult',
  'profanity',
  'threat',
  'sexually_explicit',
  'spam',
] as const;

/** One scored quality. */
export type Attribute = (typeof ATTRIBUTES)[number];

/**
 * Per attribute a probability 0..1 (the share of readers expected to say that it applies), or null where the
 * scorer doesn't judge it. Null is never 0: a rule that needs a score doesn't fire on null.
 */
export type Scores = Record<Attribute, number | null>;

/** Scores of a scorer that judges nothing; a base to spread over. */
export function noScores(): Scores {
  return {
    toxicity: null,
    severe_toxicity: null,
    identity_attack: null,
    insult: null,
    profanity: null,
    threat: null,
    sexually_explicit: null,
    spam: null,
  };
}
