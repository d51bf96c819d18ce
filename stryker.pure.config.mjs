/**
 * Mutation testing of what its tests import directly and nothing else (src/domain, src/text, the pure parts of
 * src/moderation): a mutant takes some 50 ms instead of the 5 s in which Vitest starts. docs/mutation-testing.md
 */
import base from './stryker.config.mjs';

export default {
  ...base,
  testRunner: 'in-process',
  plugins: ['./tests/mutation/in-process-runner.mjs'],
  vitest: undefined,
  timeoutMS: 1_500,
};
