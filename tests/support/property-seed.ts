/**
 * Property tests draw other examples on each run at a developer's; in CI always the same, so that a change is judged by
 * what it changed. What a developer's run finds becomes an example of its own.
 */
import fc from 'fast-check';

const CI_SEED = 20_261_124;

if (process.env.CI) fc.configureGlobal({ seed: CI_SEED });
