/** A fake remote scorer for each test, and scorers that ask it, closed afterwards. */
import { afterEach, beforeEach } from 'vitest';
import { createHttpScorer } from '../../../src/scoring/http/http-scorer.ts';
import type { HttpFormat, HttpScorerOptions } from '../../../src/scoring/http/http-scorer-options.ts';
import type { Scorer } from '../../../src/scoring/scorer.ts';
import { type FakeRemote, startFakeRemote } from './fake-remote.ts';

/** The key that the scorers send; it may show nowhere else. */
export const SECRET = 'secret-key-0123456789';

export const piece = (text: string, language: string | null = 'en') => ({ text, language });

export interface RemoteInUse {
  /** The remote of the test that runs now. */
  readonly remote: FakeRemote;
  open(format: HttpFormat, options?: Partial<HttpScorerOptions>): Scorer;
}

/** Call it once in a test file, outside its tests. */
export function useFakeRemote(): RemoteInUse {
  let remote: FakeRemote;
  const scorers: Scorer[] = [];
  beforeEach(async () => {
    remote = await startFakeRemote();
  });
  afterEach(async () => {
    await Promise.all(scorers.splice(0).map((scorer) => scorer.close()));
    await remote.close();
  });
  return {
    get remote() {
      return remote;
    },
    open(format, options = {}) {
      const url = remote.url(format);
      const scorer = createHttpScorer({ format, url, apiKey: SECRET, timeoutMs: 1_000, ...options });
      scorers.push(scorer);
      return scorer;
    },
  };
}
