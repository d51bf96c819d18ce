/** The gatherer's bounds: what makes a batch start, how large it gets, how many run, and that each caller gets its own. */
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createGatherer } from '../../../src/moderation/gather.ts';

interface Call {
  items: number[];
  finish: () => void;
  fail: (error: Error) => void;
}

/** A gatherer whose batches end when the test says so; each item's result is ten times the item. */
function controlled(options: { maxItems: number; lingerMs?: number; maxRunning?: number }) {
  const calls: Call[] = [];
  const gatherer = createGatherer<number, number>({
    lingerMs: 0,
    maxRunning: 1,
    ...options,
    run: (items) =>
      new Promise((resolve, reject) => {
        calls.push({ items, finish: () => resolve(items.map((i) => i * 10)), fail: reject });
      }),
  });
  return { gatherer, calls, batches: () => calls.map((call) => call.items) };
}

/** Long enough for what the event loop holds; no timer takes part. */
async function settle(): Promise<void> {
  await turn();
  await turn();
}

describe('a gatherer', () => {
  it('puts what arrives in one turn of the event loop into one batch, in order', async () => {
    const { gatherer, calls, batches } = controlled({ maxItems: 10 });
    const results = Promise.all([gatherer.add([1, 2]), gatherer.add([3]), gatherer.add([4, 5])]);
    expect(batches()).toEqual([]);
    await settle();
    expect(batches()).toEqual([[1, 2, 3, 4, 5]]);
    calls[0]?.finish();
    expect(await results).toEqual([[10, 20], [30], [40, 50]]);
  });

  it('starts a full batch at once, and not one item sooner', async () => {
    const { gatherer, batches } = controlled({ maxItems: 3, maxRunning: 2 });
    void gatherer.add([1, 2]);
    expect(batches()).toEqual([]);
    void gatherer.add([3]);
    expect(batches()).toEqual([[1, 2, 3]]);
    // The turn that the first two waited for comes now, and finds nothing.
    await settle();
    expect(batches()).toEqual([[1, 2, 3]]);
  });

  it('lets a batch that is not full wait for more, as long as it may', async () => {
    const { gatherer, batches } = controlled({ maxItems: 3, lingerMs: 30 });
    void gatherer.add([1]);
    await settle();
    expect(batches()).toEqual([]);
    void gatherer.add([2]);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(batches()).toEqual([[1, 2]]);
  });

  it('lets each batch wait its own time', async () => {
    const { gatherer, batches } = controlled({ maxItems: 100, lingerMs: 80, maxRunning: 9 });
    const untilBatches = async (count: number) => {
      const deadline = performance.now() + 2_000;
      while (batches().length < count && performance.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    };
    void gatherer.add([1]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    void gatherer.add([2]);
    await untilBatches(1);
    // Were there a timer for the second item as well, it would cut this one's time short.
    const addedAt = performance.now();
    void gatherer.add([3]);
    await untilBatches(2);
    expect(performance.now() - addedAt).toBeGreaterThan(75);
    expect(batches()).toEqual([[1, 2], [3]]);
  });

  it('waits from the first item on, not from the last', async () => {
    const { gatherer, batches } = controlled({ maxItems: 100, lingerMs: 40 });
    const startedAt = performance.now();
    while (batches().length === 0 && performance.now() - startedAt < 1_000) {
      void gatherer.add([1]);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(performance.now() - startedAt).toBeLessThan(500);
    expect(batches()[0]?.length).toBeGreaterThan(1);
  });

  it('runs as many batches as it may, and keeps the rest together for the next', async () => {
    const { gatherer, calls, batches } = controlled({ maxItems: 2, maxRunning: 2 });
    const groups = [[1, 2], [3, 4], [5], [6], [7]].map((group) => gatherer.add(group));
    await settle();
    expect(batches()).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(gatherer.waitingCount).toBe(3);
    calls[1]?.finish();
    await settle();
    expect(batches()[2]).toEqual([5, 6]);
    expect(gatherer.waitingCount).toBe(1);
    calls[0]?.finish();
    await settle();
    expect(batches()[3]).toEqual([7]);
    expect(gatherer.waitingCount).toBe(0);
    for (const call of calls) call.finish();
    expect(await Promise.all(groups)).toEqual([[10, 20], [30, 40], [50], [60], [70]]);
  });

  it('runs a group that is larger than a batch alone, and never splits one', async () => {
    const { gatherer, calls, batches } = controlled({ maxItems: 3 });
    void gatherer.add([1, 2]);
    void gatherer.add([3, 4]);
    void gatherer.add([5, 6, 7, 8]);
    void gatherer.add([9]);
    for (let n = 0; n < 4; n++) {
      await settle();
      calls[n]?.finish();
    }
    await gatherer.drain();
    expect(batches()).toEqual([[1, 2], [3, 4], [5, 6, 7, 8], [9]]);
  });

  it('starts the next full batch as soon as one may run, without a turn between', async () => {
    const { gatherer, batches } = controlled({ maxItems: 2, maxRunning: 3 });
    void gatherer.add([1]);
    void gatherer.add([2, 3]);
    // Three wait: the first is a batch, and the two that are left are one as well.
    expect(batches()).toEqual([[1], [2, 3]]);
  });

  it('does not run more batches than it may when a turn comes that was waited for', async () => {
    const { gatherer, batches } = controlled({ maxItems: 2, maxRunning: 1 });
    void gatherer.add([1]);
    void gatherer.add([2, 3]);
    await settle();
    expect(batches()).toEqual([[1]]);
  });

  it('tells all groups of a failed batch, and goes on', async () => {
    const { gatherer, calls } = controlled({ maxItems: 2 });
    const failed = Promise.allSettled([gatherer.add([1]), gatherer.add([2])]);
    const next = gatherer.add([3]);
    await settle();
    const error = new Error('away');
    calls[0]?.fail(error);
    expect(await failed).toEqual([
      { status: 'rejected', reason: error },
      { status: 'rejected', reason: error },
    ]);
    await settle();
    calls[1]?.finish();
    expect(await next).toEqual([30]);
  });

  it('answers an empty group at once, without a batch', async () => {
    const { gatherer, batches } = controlled({ maxItems: 2 });
    expect(await gatherer.add([])).toEqual([]);
    await settle();
    expect(batches()).toEqual([]);
  });

  it('is drained when nothing waits or runs, and no sooner', async () => {
    const { gatherer, calls } = controlled({ maxItems: 1 });
    await gatherer.drain();
    void gatherer.add([1]);
    void gatherer.add([2]);
    let drained = 0;
    const both = [gatherer.drain(), gatherer.drain()].map((d) =>
      d.then(() => {
        drained += 1;
      }),
    );
    await settle();
    calls[0]?.finish();
    await settle();
    expect(drained).toBe(0);
    calls[1]?.finish();
    await Promise.all(both);
    expect(drained).toBe(2);
    expect(gatherer.waitingCount).toBe(0);
  });

  it('is not drained between a batch that ended and one that waits', async () => {
    const { gatherer, calls, batches } = controlled({ maxItems: 5 });
    void gatherer.add([1]);
    await settle();
    void gatherer.add([2]);
    let isDrained = false;
    const drained = gatherer.drain().then(() => {
      isDrained = true;
    });
    calls[0]?.finish();
    await settle();
    expect(batches()).toEqual([[1], [2]]);
    expect(isDrained).toBe(false);
    calls[1]?.finish();
    await drained;
    // And once more.
    void gatherer.add([3]);
    await settle();
    calls[2]?.finish();
    await gatherer.drain();
    expect(batches()).toHaveLength(3);
  });

  it('is not drained while a batch still waits for more', async () => {
    const { gatherer, calls } = controlled({ maxItems: 5 });
    void gatherer.add([1]);
    let isDrained = false;
    const drained = gatherer.drain().then(() => {
      isDrained = true;
    });
    await Promise.resolve();
    expect(isDrained).toBe(false);
    await settle();
    calls[0]?.finish();
    await drained;
  });

  it('is drained while other batches run only when all have ended', async () => {
    const { gatherer, calls } = controlled({ maxItems: 1, maxRunning: 2 });
    void gatherer.add([1]);
    void gatherer.add([2]);
    let isDrained = false;
    const drained = gatherer.drain().then(() => {
      isDrained = true;
    });
    calls[0]?.finish();
    await settle();
    expect(isDrained).toBe(false);
    calls[1]?.finish();
    await drained;
  });
});
