import { describeScorer } from './scorer-suite.ts';

describeScorer('the embedded scorer', () => ({ kind: 'embedded' }));
