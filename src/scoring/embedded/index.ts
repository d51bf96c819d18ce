/** What the rest of Winnow sees of the embedded scorer. */
export { createEmbeddedScorer, type EmbeddedScorer, type EmbeddedScorerOptions } from './embedded-scorer.ts';
