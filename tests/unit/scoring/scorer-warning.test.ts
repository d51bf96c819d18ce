/** A scorer that can't serve in full says so in the log, once, however many threads it has. */
import { afterEach, describe, expect, it } from 'vitest';
import { openPool } from '../../../src/open-scorer.ts';
import type { TextScorer } from '../../../src/scoring/scored-text.ts';
import type { Logger } from '../../../src/telemetry/logger.ts';

const url = new URL('../../support/scoring/length-scorer.ts', import.meta.url).href;
let pool: TextScorer | null = null;
afterEach(() => pool?.close());

async function warningsOf(options: { warning?: string }): Promise<unknown[][]> {
  const warnings: unknown[][] = [];
  const logger = { warn: (...line: unknown[]) => warnings.push(line), debug: () => {} };
  const settings = { scoringThreads: 2, batchMax: 8 };
  pool = await openPool({ kind: 'module', url, options }, settings, logger as unknown as Logger);
  return warnings;
}

describe('the log at the start of a scorer', { timeout: 60_000 }, () => {
  it('says once what keeps it from serving in full', async () => {
    expect(await warningsOf({ warning: 'half of it is missing' })).toEqual([
      [{ reason: 'half of it is missing' }, 'the scorer does not serve in full'],
    ]);
  });

  it('says nothing where all is well', async () => {
    expect(await warningsOf({})).toEqual([]);
  });
});
