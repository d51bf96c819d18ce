import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { PoolEvent } from '../../../src/scoring/pool-event.ts';
import type { TextToScore } from '../../../src/scoring/scored-text.ts';
import {
  createScoringPool,
  type ScoringPool,
  type ScoringPoolOptions,
} from '../../../src/scoring/scoring-pool.ts';
import type { LengthScorerOptions } from '../../support/scoring/length-scorer.ts';

const MODULE = new URL('../../support/scoring/length-scorer.ts', import.meta.url).href;
const CIVIL = 'The council will vote on the new bridge in the spring, and I hope that it says yes. ';

const asText = (text: string): TextToScore => ({ text, format: 'text', declaredLanguages: ['en'] });

const pools: ScoringPool[] = [];

async function openPool(options: Partial<ScoringPoolOptions> = {}, scorer: LengthScorerOptions = {}) {
  const events: PoolEvent[] = [];
  const pool = await createScoringPool({
    scorer: { kind: 'module', url: MODULE, options: scorer },
    threads: 1,
    onEvent: (event) => events.push(event),
    ...options,
  });
  pools.push(pool);
  return { pool, events };
}

const endsOf = (events: readonly PoolEvent[]) =>
  events.filter(
    (event): event is Extract<PoolEvent, { type: 'thread-ended' }> => event.type === 'thread-ended',
  );

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

// Each test starts threads from source, which a busy machine takes seconds for.
describe('the scoring pool', { timeout: 60_000 }, () => {
  it('scores in threads, in order, over overlapping calls', async () => {
    const { pool } = await openPool({ threads: 2 });
    expect(pool).toMatchObject({ model: 'length-1', attributes: ['toxicity', 'threat'], languages: ['en'] });
    expect(pool.readyThreadCount).toBe(2);
    const calls = Array.from({ length: 20 }, (_, call) =>
      pool.scoreTexts(
        Array.from({ length: 30 }, (_, index) => asText('x'.repeat(call * 3 + (index % 3) + 1))),
      ),
    );
    for (const [call, scored] of (await Promise.all(calls)).entries()) {
      const expected = Array.from({ length: 30 }, (_, index) => (call * 3 + (index % 3) + 1) / 1_000);
      expect(scored.map((one) => one.scores?.toxicity)).toEqual(expected);
    }
    expect(pool.openCount + pool.waitingCount).toBe(0);
  });

  it('answers no texts with nothing', async () => {
    const { pool } = await openPool();
    expect(await pool.scoreTexts([])).toEqual([]);
  });

  it('leaves the main thread free while a scorer computes without pause', async () => {
    const { pool } = await openPool({}, { blockMs: 300 });
    const scored = pool.scoreTexts([asText('one')]);
    let isDone = false;
    void scored.then(() => {
      isDone = true;
    });
    let ticks = 0;
    let longest = 0;
    let last = performance.now();
    while (!isDone) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
      ticks++;
    }
    expect(ticks).toBeGreaterThan(15);
    // The scorer blocks 300 ms in one go; in this thread that would be one gap of as much.
    expect(longest).toBeLessThan(200);
  });

  it('keeps short texts quick while long ones are scored', async () => {
    // A window takes 2 ms, and each of these texts is some hundred windows: more than a second in all.
    const { pool } = await openPool(
      { maxBatch: 1, lingerMs: 0 },
      { blockMs: 2, maxBatch: 1, maxPieceLength: 200 },
    );
    let longDone = 0;
    const long = Array.from({ length: 8 }, async () => {
      await pool.scoreTexts([asText(CIVIL.repeat(60))]);
      longDone++;
    });
    for (let round = 0; round < 5; round++) {
      await pool.scoreTexts([asText(`short ${round}`)]);
      expect(longDone).toBe(0);
    }
    await Promise.all(long);
  });

  it('tries what was with a dead thread again, and calls only the text that ended it unscorable', async () => {
    const { pool, events } = await openPool();
    const texts = ['one', 'two', 'crash', 'four', 'five'].map(asText);
    const scored = await pool.scoreTexts(texts);
    expect(scored.map((one) => one.scores?.toxicity ?? null)).toEqual([0.003, 0.003, null, 0.004, 0.004]);
    expect(scored[2]).toMatchObject({
      error: 'scoring this text ended the scorer, twice',
      model: 'length-1',
    });
    expect(endsOf(events)).toMatchObject([
      { reason: 'it ended by itself with code 7', openTexts: 5 },
      { reason: 'it ended by itself with code 7', openTexts: 1 },
    ]);
    expect((await pool.scoreTexts([asText('after')]))[0]?.scores?.toxicity).toBe(0.005);
  });

  it('sends nothing else to a thread that has a text which may end it', async () => {
    const { pool, events } = await openPool({ stallTimeoutMs: 1_000 });
    const hang = pool.scoreTexts([asText('hang')]);
    const readyCount = () => events.filter((event) => event.type === 'thread-ready').length;
    while (readyCount() < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    // The text is with the new thread now, alone.
    const others = await pool.scoreTexts(['one', 'two'].map(asText));
    expect(others.map((one) => one.scores?.toxicity)).toEqual([0.003, 0.003]);
    expect((await hang)[0]?.scores).toBeNull();
    expect(endsOf(events).map((event) => event.openTexts)).toEqual([1, 1]);
  });

  it('waits longer after each end, until there is an answer', async () => {
    const { pool, events } = await openPool();
    await pool.scoreTexts([asText('crash')]);
    await pool.scoreTexts([asText('fine')]);
    await pool.scoreTexts([asText('crash')]);
    expect(endsOf(events).map((event) => event.restartInMs)).toEqual([100, 200, 100, 200]);
  });

  it('ends and replaces a thread that answers nothing', async () => {
    const { pool, events } = await openPool({ stallTimeoutMs: 300 });
    const [scored] = await pool.scoreTexts([asText('hang')]);
    expect(scored?.scores).toBeNull();
    expect(endsOf(events)[0]?.reason).toBe('it answered nothing for 300 ms');
  });

  it('does not take an idle thread for one that hangs', async () => {
    const { pool, events } = await openPool({ stallTimeoutMs: 1_000 }, { blockMs: 400 });
    await pool.scoreTexts([asText('one')]);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    await pool.scoreTexts([asText('two')]);
    expect(endsOf(events)).toEqual([]);
  });

  it('passes on that the scorer is unavailable, and that harms no other call', async () => {
    const { pool } = await openPool({ lingerMs: 0, maxBatch: 1 });
    const [bad, good] = await Promise.allSettled([
      pool.scoreTexts([asText('unavailable')]),
      new Promise((resolve) => setTimeout(resolve, 50)).then(() => pool.scoreTexts([asText('fine')])),
    ]);
    expect(bad).toMatchObject({
      status: 'rejected',
      reason: { name: 'ScorerUnavailable', message: 'not now' },
    });
    expect(good?.status).toBe('fulfilled');
  });

  it('does not start where its scorer can not be loaded, and says why', async () => {
    await expect(openPool({ threads: 2 }, { failWith: 'no weights here' })).rejects.toThrow(
      'the scorer could not be loaded: no weights here',
    );
  });

  it('needs one thread or more', async () => {
    await expect(openPool({ threads: 0 })).rejects.toThrow('one thread or more');
  });

  it('gives texts back while no thread starts any more, and takes them again once one does', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'winnow-pool-'));
    const file = join(folder, 'broken');
    const { pool } = await openPool({}, { failWhileFile: file });
    await writeFile(file, '');
    // The thread ends with this text; the text waits for a thread that does not come.
    await expect(pool.scoreTexts([asText('crash')])).rejects.toMatchObject({
      name: 'ScorerUnavailable',
      message: 'no scoring thread starts: the file is there',
    });
    expect(pool.readyThreadCount).toBe(0);
    await expect(pool.scoreTexts([asText('one')])).rejects.toMatchObject({ name: 'ScorerUnavailable' });
    await rm(folder, { recursive: true });
    const deadline = performance.now() + 40_000;
    while (pool.readyThreadCount === 0 && performance.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect((await pool.scoreTexts([asText('one')]))[0]?.scores?.toxicity).toBe(0.003);
  });

  it('refuses calls while too many texts wait', async () => {
    const { pool } = await openPool({ maxWaiting: 10, maxBatch: 4, lingerMs: 0 }, { blockMs: 50 });
    const calls = Array.from({ length: 8 }, () =>
      pool.scoreTexts(Array.from({ length: 4 }, () => asText('x'))),
    );
    const results = await Promise.allSettled(calls);
    const refused = results.filter((result) => result.status === 'rejected');
    // Two messages of 4 are with the thread; 12 wait (the last call came while only 8 did); the rest is refused.
    expect(refused).toHaveLength(3);
    expect(refused[0]).toMatchObject({ reason: { name: 'ScorerUnavailable' } });
  });

  it('answers what is open before it closes, and nothing after', async () => {
    const { pool } = await openPool({ threads: 2 }, { blockMs: 20 });
    const open = Array.from({ length: 300 }, (_, index) => pool.scoreTexts([asText(`text ${index}`)]));
    const closed = pool.close();
    await expect(pool.scoreTexts([asText('late')])).rejects.toMatchObject({ name: 'ScorerUnavailable' });
    await closed;
    for (const [scored] of await Promise.all(open)) expect(scored?.scores).not.toBeNull();
    await pool.close();
    expect(pool.readyThreadCount).toBe(0);
  });
});
