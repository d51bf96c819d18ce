import { describeScorer } from './scorer-suite.ts';

const url = new URL('../support/scoring/length-scorer.ts', import.meta.url).href;

describeScorer("a module's own scorer", () => ({ kind: 'module', url }));
