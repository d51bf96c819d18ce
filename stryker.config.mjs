/**
 * Mutation testing: breaks the code in small ways and runs the unit tests on each break. A break that no test sees
 * (a survivor) is a rule or guard without a test. Restrict it with `npx stryker run --mutate 'src/domain/**'`.
 */
export default {
  testRunner: 'vitest',
  // Without its own configuration: the set-up that starts PostgreSQL and Redis is nothing to a pure test.
  vitest: { configFile: 'stryker.vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: ['src/domain/**/*.ts', 'src/text/**/*.ts', 'src/moderation/**/*.ts'],
  coverageAnalysis: 'perTest',
  ignoreStatic: false,
  incremental: false,
  concurrency: 1,
  timeoutMS: 4_000,
  // A file that isn't there: Stryker rewrites the one that is through TypeScript's old API, which TypeScript 7 lacks.
  tsconfigFile: 'tsconfig.none.json',
  reporters: ['clear-text', 'progress', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  thresholds: { high: 95, low: 85, break: null },
  // Everything that the tests of these folders don't read stays out of the copy that is mutated.
  ignorePatterns: [
    '/dist',
    '/.winnow',
    '/reports',
    '/bench',
    '/console',
    '/model',
    '/integrations',
    '/deploy',
    '/docs',
  ],
};
