import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Servers are started once for the run; each file gets a database and a queue prefix of its own from them.
    globalSetup: ['tests/support/global-setup.ts'],
    setupFiles: ['tests/support/leak-guard.ts', 'tests/support/property-seed.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
