import { describe, expect, it } from 'vitest';
import { noScores, type Scores } from '../../../src/domain/attribute.ts';
import { createBatchScheduler } from '../../../src/scoring/batch-scheduler.ts';
import type { Piece } from '../../../src/scoring/scorer.ts';
import { ScorerUnavailable } from '../../../src/scoring/scorer-faults.ts';

const pieces = (count: number, name: string): Piece[] =>
  Array.from({ length: count }, (_, index) => ({ text: `${name}${index}`, language: null }));

const scoreOf = (piece: Piece): Scores => ({ ...noScores(), toxicity: piece.text.length / 100 });

/** A scorer that records its batches and takes its answers' time from `work`. */
function recordingScorer(maxBatch: number, work: (batch: string[]) => Promise<void> = async () => {}) {
  const batches: string[][] = [];
  return {
    batches,
    maxBatch,
    async score(batch: readonly Piece[]) {
      const texts = batch.map((piece) => piece.text);
      batches.push(texts);
      await work(texts);
      return batch.map(scoreOf);
    },
  };
}

const isLong = (text: string) => text.startsWith('long');

describe('the batch scheduler', () => {
  it('answers each piece in order, over as many batches as it takes', async () => {
    const scorer = recordingScorer(8);
    const own = pieces(30, 'x'.repeat(5));
    const answers = await createBatchScheduler(scorer).submit(own);
    expect(answers).toEqual(own.map(scoreOf));
  });

  it('puts texts that arrive together into one batch', async () => {
    const scorer = recordingScorer(8);
    const scheduler = createBatchScheduler(scorer);
    await Promise.all(['a', 'b', 'c'].map((name) => scheduler.submit(pieces(2, name))));
    expect(scorer.batches).toEqual([['a0', 'a1', 'b0', 'b1', 'c0', 'c1']]);
  });

  it('answers a text without pieces at once', async () => {
    expect(await createBatchScheduler(recordingScorer(8)).submit([])).toEqual([]);
  });

  it('gives windows of long texts at most a quarter of a batch, and short texts the rest', async () => {
    const scorer = recordingScorer(16);
    const scheduler = createBatchScheduler(scorer);
    const long = scheduler.submit(pieces(40, 'long'));
    const shorts = Array.from({ length: 60 }, (_, index) => scheduler.submit(pieces(1, `s${index}-`)));
    await Promise.all([long, ...shorts]);
    for (const batch of scorer.batches) expect(batch.filter(isLong).length).toBeLessThanOrEqual(4);
    // 60 short texts in batches of 12: done after 5, whatever the long one still has to come.
    expect(scorer.batches.slice(0, 5).map((batch) => batch.filter((text) => !isLong(text)).length)).toEqual([
      12, 12, 12, 12, 12,
    ]);
  });

  it('keeps windows of long texts to 32 a batch, also where nothing else waits', async () => {
    const scorer = recordingScorer(512);
    await createBatchScheduler(scorer).submit(pieces(100, 'long'));
    expect(scorer.batches.map((batch) => batch.length)).toEqual([32, 32, 32, 4]);
  });

  it('takes two windows of long texts a batch where a second stage may read them, and a quick look as ever', async () => {
    const stages = { stageOf: () => 'fast' as const, isDoubtful: () => true };
    const scorer = { ...recordingScorer(64), stages };
    const scheduler = createBatchScheduler(scorer);
    await scheduler.submit(pieces(6, 'long'));
    await scheduler.submit(pieces(20, 'long').map((piece) => ({ ...piece, isQuick: true })));
    expect(scorer.batches.map((batch) => batch.length)).toEqual([2, 2, 2, 16, 4]);
  });

  it('lets long texts take turns', async () => {
    const scorer = recordingScorer(16);
    const scheduler = createBatchScheduler(scorer);
    await Promise.all([scheduler.submit(pieces(20, 'longA')), scheduler.submit(pieces(6, 'longB'))]);
    expect(scorer.batches.slice(0, 3)).toEqual([
      ['longA0', 'longB0', 'longA1', 'longB1'],
      ['longA2', 'longB2', 'longA3', 'longB3'],
      ['longA4', 'longB4', 'longA5', 'longB5'],
    ]);
  });

  it('lets long texts in even where a quarter of the batch is less than one piece', async () => {
    const scorer = recordingScorer(1);
    const scheduler = createBatchScheduler(scorer);
    const long = scheduler.submit(pieces(5, 'long'));
    const shorts = Array.from({ length: 20 }, (_, index) => scheduler.submit(pieces(1, `s${index}-`)));
    await Promise.all([long, ...shorts]);
    const order = scorer.batches.map(([text]) => isLong(text as string));
    expect(order.slice(0, 8)).toEqual([false, false, false, true, false, false, false, true]);
  });

  it('keeps short texts as quick beside a 20 KB text as without it', async () => {
    // Counted in batches and not in time, so that a busy machine changes nothing.
    const worstWait = async (withLong: boolean) => {
      const scorer = recordingScorer(16, () => new Promise((resolve) => setImmediate(resolve)));
      const scheduler = createBatchScheduler(scorer);
      const long = withLong ? scheduler.submit(pieces(200, 'long')) : Promise.resolve([]);
      let worst = 0;
      for (let round = 0; round < 20; round++) {
        const before = scorer.batches.length;
        await Promise.all(Array.from({ length: 8 }, (_, index) => scheduler.submit(pieces(1, `s${index}`))));
        worst = Math.max(worst, scorer.batches.length - before);
      }
      await long;
      return worst;
    };
    expect(await worstWait(false)).toBe(1);
    // The batch that runs on arrival, and the one that they are in.
    expect(await worstWait(true)).toBeLessThanOrEqual(2);
  });

  it('finds the one piece that can not be scored and scores its neighbours', async () => {
    const scorer = recordingScorer(64, async (texts) => {
      if (texts.includes('poison0')) throw new TypeError('boom');
    });
    const scheduler = createBatchScheduler(scorer);
    const good = Array.from({ length: 9 }, (_, index) => scheduler.submit(pieces(1, `good${index}-`)));
    const poisoned = scheduler.submit(pieces(1, 'poison'));
    const more = scheduler.submit(pieces(3, 'after'));
    expect(await poisoned).toEqual([new TypeError('boom')]);
    for (const answers of await Promise.all([...good, more])) {
      for (const answer of answers) expect(answer).not.toBeInstanceOf(Error);
    }
  });

  it('does not halve a batch where the scorer is unavailable', async () => {
    const scorer = recordingScorer(64, async () => {
      throw new ScorerUnavailable('down');
    });
    const answers = await createBatchScheduler(scorer).submit(pieces(4, 'a'));
    expect(scorer.batches).toHaveLength(1);
    expect(answers).toEqual(Array(4).fill(new ScorerUnavailable('down')));
  });

  it.each([
    ['too few answers', () => []],
    ['a score above 1', () => [{ ...noScores(), insult: 1.01 }]],
    ['a score below 0', () => [{ ...noScores(), insult: -0.01 }]],
    ['NaN', () => [{ ...noScores(), insult: Number.NaN }]],
  ])('takes %s for a fault, never for a score', async (_, answer) => {
    const scheduler = createBatchScheduler({ maxBatch: 4, score: async () => answer() });
    expect((await scheduler.submit(pieces(1, 'a')))[0]).toMatchObject({ name: 'BadAnswer' });
  });

  it('takes 0 and 1 for scores', async () => {
    const extremes = { ...noScores(), insult: 0, threat: 1 };
    const scheduler = createBatchScheduler({ maxBatch: 4, score: async () => [extremes] });
    expect(await scheduler.submit(pieces(1, 'a'))).toEqual([extremes]);
  });

  it('runs as many calls at a time as the scorer says, one by default', async () => {
    const mostAtATime = async (maxConcurrent?: number) => {
      let now = 0;
      let most = 0;
      const scorer = recordingScorer(2, async () => {
        most = Math.max(most, ++now);
        await new Promise((resolve) => setTimeout(resolve, 5));
        now--;
      });
      const scheduler = createBatchScheduler(maxConcurrent ? { ...scorer, maxConcurrent } : scorer);
      await Promise.all(Array.from({ length: 12 }, (_, index) => scheduler.submit(pieces(2, `t${index}`))));
      return most;
    };
    expect(await mostAtATime()).toBe(1);
    expect(await mostAtATime(3)).toBe(3);
  });

  it('lets others in between two batches, and what they bring into the next', async () => {
    const scorer = recordingScorer(2);
    let late: Promise<unknown> | null = null;
    const scheduler = createBatchScheduler(scorer, async () => {
      late ??= scheduler.submit(pieces(1, 'late'));
    });
    await scheduler.submit(pieces(3, 'a'));
    await late;
    expect(scorer.batches).toEqual([
      ['a0', 'a1'],
      ['a2', 'late0'],
    ]);
  });

  it('does not hold the thread from batch to batch', async () => {
    const scheduler = createBatchScheduler(recordingScorer(1));
    let turns = 0;
    const count = () => {
      turns++;
      immediate = setImmediate(count);
    };
    let immediate = setImmediate(count);
    await scheduler.submit(pieces(4, 'a'));
    clearImmediate(immediate);
    expect(turns).toBeGreaterThanOrEqual(3);
  });

  it('counts the pieces that are still open', async () => {
    const scheduler = createBatchScheduler(recordingScorer(4));
    const done = scheduler.submit(pieces(6, 'a'));
    expect(scheduler.pendingCount).toBe(6);
    await done;
    expect(scheduler.pendingCount).toBe(0);
  });
});
