/** The runtime's native library in threads that come and go, as a pool's do. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createScoringPool } from '../../../src/scoring/scoring-pool.ts';
import { writeTinyModel } from '../../support/scoring/tiny-deep-model.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'winnow-threads-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('serves in several threads at a time, and again in those of another pool', {
  timeout: 120_000,
}, async () => {
  const deep = await writeTinyModel(folder);
  const text = {
    text: 'You are a moron.',
    format: 'text',
    declaredLanguages: ['en'],
    wantsSpans: true,
  } as const;
  for (let round = 0; round < 2; round += 1) {
    const pool = await createScoringPool({
      scorer: { kind: 'embedded', deep },
      threads: 2,
      lingerMs: 0,
      maxBatch: 1,
    });
    const scored = await Promise.all(Array.from({ length: 8 }, () => pool.scoreTexts([text])));
    for (const [one] of scored) {
      expect(one).toMatchObject({ model: 'tiny-1.0', stage: 'deep', scores: scored[0]?.[0]?.scores });
      expect(one?.spans.map(({ begin, end }) => [begin, end])).toContainEqual([10, 15]);
    }
    await pool.close();
  }
});
