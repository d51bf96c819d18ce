/** The unit tests alone, for mutation testing: no servers, one process. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: (process.env.WINNOW_MUTATION_TESTS ?? 'tests/unit/**/*.test.ts').split(','),
    pool: 'forks',
    maxWorkers: 1,
    watch: false,
  },
});
