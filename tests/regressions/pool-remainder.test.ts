/**
 * A call larger than what the threads had room for at once left its rest waiting for a next call: 260 texts to score
 * were never answered, and a command ended in silence (`winnow score` with 150 lines).
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TextToScore } from '../../src/scoring/scored-text.ts';
import { createScoringPool, type ScoringPool } from '../../src/scoring/scoring-pool.ts';

const MAX_BATCH = 16;

describe('a pool that is asked for more than its thread has room for', () => {
  let pool: ScoringPool;
  beforeAll(async () => {
    const url = new URL('../support/scoring/length-scorer.ts', import.meta.url).href;
    pool = await createScoringPool({
      scorer: { kind: 'module', url },
      threads: 1,
      maxBatch: MAX_BATCH,
      lingerMs: 0,
    });
  });
  afterAll(() => pool?.close());

  const text = (i: number): TextToScore => ({ text: `text ${i}`, format: 'text', declaredLanguages: ['en'] });

  it.each([1, 15, 16, 17, 31, 32, 33, 35, 47, 48, 49, 60, 64, 65, 75, 99])(
    'answers a lone call with %i texts',
    async (count) => {
      const scored = await pool.scoreTexts(Array.from({ length: count }, (_, i) => text(i)));
      expect(scored).toHaveLength(count);
      expect(scored.every((s) => s.scores !== null)).toBe(true);
    },
    5_000,
  );

  it('answers calls of every size at once, with none after them', async () => {
    const calls = Array.from({ length: 12 }, (_, n) =>
      pool.scoreTexts(Array.from({ length: 5 * n + 1 }, (_, i) => text(i))),
    );
    const sizes = (await Promise.all(calls)).map((scored) => scored.length);
    expect(sizes).toEqual(Array.from({ length: 12 }, (_, n) => 5 * n + 1));
  }, 10_000);
});
