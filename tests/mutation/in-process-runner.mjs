/**
 * A test runner for Stryker that loads the tests once and runs them in its own process, mutant after mutant. Stryker's
 * runner for Vitest starts Vitest anew for each mutant, which costs seconds where the tests themselves take
 * milliseconds. For pure unit tests only: no set-up files, no mocks, no snapshots.
 */
import { readdirSync } from 'node:fs';
import { register } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { register as registerTypeScript } from 'tsx/esm/api';

/** A test that takes longer, in ms, counts as failed: a mutant that never resolves must not hold the rest up. */
const TEST_MS = 3_000;

class InProcessRunner {
  tests = null;
  #context;
  #loads = 0;

  constructor() {
    this.#context = globalThis.__stryker__ ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    registerTypeScript();
    register(new URL('./resolve-vitest.mjs', import.meta.url));
  }

  /** Loads tests and sources, or loads them anew. */
  async #load() {
    const { collect } = await import('./vitest-shape.mjs');
    this.#loads += 1;
    this.tests = [];
    for (const name of findTests()) {
      const fileName = resolve(name);
      const found = await collect(() => import(`${pathToFileURL(fileName).href}?load=${this.#loads}`));
      found.forEach((test, i) => {
        this.tests.push({ ...test, id: `${name}#${i}`, fileName });
      });
    }
  }

  async dryRun() {
    this.#context.activeMutant = undefined;
    this.#context.currentTestId = undefined;
    if (!this.tests) await this.#load();
    const tests = [];
    for (const test of this.tests) {
      this.#context.currentTestId = test.id;
      tests.push(await runTest(test));
    }
    this.#context.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#context.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    this.#context.hitCount = 0;
    this.#context.hitLimit = hitLimit;
    this.#context.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    try {
      // Anew for every mutant: what a module remembers from one run must not hide the mutant of the next.
      await this.#load();
    } catch (error) {
      this.tests = null;
      return {
        status: MutantRunStatus.Killed,
        killedBy: ['load'],
        failureMessage: String(error),
        nrOfTests: 0,
      };
    }
    this.#context.activeMutant = activeMutant.id;
    const wanted = testFilter && new Set(testFilter);
    let nrOfTests = 0;
    for (const test of this.tests) {
      if (wanted && !wanted.has(test.id)) continue;
      nrOfTests += 1;
      const result = await runTest(test);
      if (this.#context.hitCount > hitLimit) return { status: MutantRunStatus.Timeout, reason: 'hit limit' };
      if (result.status === TestStatus.Failed) {
        return {
          status: MutantRunStatus.Killed,
          killedBy: [test.id],
          failureMessage: result.failureMessage,
          nrOfTests,
        };
      }
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }
}

/** Files under tests/ that the patterns of WINNOW_MUTATION_TESTS name (`*` and `**` only), in order. */
function findTests() {
  const patterns = (process.env.WINNOW_MUTATION_TESTS ?? 'tests/unit/**/*.test.ts')
    .split(',')
    .map((pattern) => {
      const escaped = pattern.replaceAll(/[.+^${}()|[\]\\?]/g, '\\$&');
      return new RegExp(
        `^${escaped.replaceAll('**/', '\u0000').replaceAll('*', '[^/]*').replaceAll('\u0000', '(?:.*/)?')}$`,
      );
    });
  return readdirSync('tests', { recursive: true })
    .map((name) => `tests/${name.replaceAll('\\', '/')}`)
    .filter((name) => patterns.some((pattern) => pattern.test(name)))
    .sort();
}

async function runTest({ id, name, fileName, run }) {
  const startedAt = performance.now();
  let failureMessage = null;
  let timer;
  try {
    const result = run();
    if (result instanceof Promise) {
      const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`not done within ${TEST_MS} ms`)), TEST_MS);
      });
      await Promise.race([result, late]);
    }
  } catch (error) {
    failureMessage = error instanceof Error ? (error.message ?? 'failed') : String(error);
  }
  clearTimeout(timer);
  const common = { id, name, fileName, timeSpentMs: performance.now() - startedAt };
  return failureMessage === null
    ? { ...common, status: TestStatus.Success }
    : { ...common, status: TestStatus.Failed, failureMessage };
}

const createRunner = () => new InProcessRunner();
createRunner.inject = [];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', createRunner)];

// A rejection that a mutant leaves unhandled would end the process; the test that hangs on it fails by itself.
process.on('unhandledRejection', () => {});
