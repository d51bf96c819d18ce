/** Who waits for a decision is told once, soon, and never of another comment; nobody waits for ever. */
import { afterEach, describe, expect, it } from 'vitest';
import { createDecisionWaits, type DecisionWaits } from '../../../src/moderation/await-decision.ts';

const REF = { commentId: 'c-1', revision: 1 };
const LONG_MS = 2_500;

const open: DecisionWaits[] = [];
afterEach(() => {
  for (const waits of open.splice(0)) waits.close();
});

/** Waits over a record that says what `isDecided` says, and counts how often it was asked. */
function setUp(options: { isHearing?: boolean; isDecided?: () => boolean | Promise<boolean> } = {}) {
  let asked = 0;
  const waits = createDecisionWaits(
    () => options.isHearing ?? true,
    async () => {
      asked += 1;
      return (await options.isDecided?.()) ?? false;
    },
  );
  open.push(waits);
  return { waits, asked: () => asked };
}

async function timed<T>(promise: Promise<T>): Promise<{ value: T; ms: number }> {
  const startedAt = performance.now();
  const value = await promise;
  return { value, ms: performance.now() - startedAt };
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a wait for a decision', () => {
  it('ends with the announcement, without asking the record', async () => {
    const { waits, asked } = setUp();
    setTimeout(() => waits.announce(['c-0', 'c-1']), 20);
    const { value, ms } = await timed(waits.wait(REF, LONG_MS));
    expect(value).toBe(true);
    expect(ms).toBeLessThan(1_000);
    expect(asked()).toBe(0);
  });

  it('ends for all who wait for the comment', async () => {
    const { waits } = setUp();
    const both = Promise.all([waits.wait(REF, LONG_MS), waits.wait(REF, LONG_MS)]);
    waits.announce(['c-1']);
    const { value, ms } = await timed(both);
    expect(value).toEqual([true, true]);
    expect(ms).toBeLessThan(1_000);
  });

  it('hears of an announcement that came before it, where it was expected', async () => {
    const { waits, asked } = setUp();
    waits.expect('c-1');
    waits.announce(['c-1']);
    expect(await timed(waits.wait(REF, LONG_MS))).toMatchObject({ value: true });
    expect(asked()).toBe(0);
  });

  it('knows nothing of an announcement that nobody expected', async () => {
    const { waits, asked } = setUp();
    waits.announce(['c-1']);
    expect(await waits.wait(REF, 20)).toBe(false);
    expect(asked()).toBe(1);
  });

  it('is not ended by the announcement of another comment', async () => {
    const { waits } = setUp();
    const wait = waits.wait(REF, 60);
    waits.announce(['c-2']);
    const { value, ms } = await timed(wait);
    expect(value).toBe(false);
    expect(ms).toBeGreaterThanOrEqual(40);
  });

  it('ends after its time with what the record says then', async () => {
    const inVain = setUp();
    const { value, ms } = await timed(inVain.waits.wait(REF, 60));
    expect(value).toBe(false);
    expect(ms).toBeGreaterThanOrEqual(50);
    expect(inVain.asked()).toBe(1);
    const missed = setUp({ isDecided: () => true });
    expect(await missed.waits.wait(REF, 20)).toBe(true);
  });

  it('asks the record at once where it may not wait', async () => {
    const { waits, asked } = setUp({ isDecided: () => true });
    const { value, ms } = await timed(waits.wait(REF, 0));
    expect(value).toBe(true);
    expect(ms).toBeLessThan(500);
    expect(asked()).toBe(1);
  });

  it('asks the record again and again while announcements cannot be heard', async () => {
    let isDecided = false;
    const { waits } = setUp({ isHearing: false, isDecided: () => isDecided });
    setTimeout(() => {
      isDecided = true;
    }, 250);
    const { value, ms } = await timed(waits.wait(REF, LONG_MS));
    expect(value).toBe(true);
    expect(ms).toBeGreaterThan(200);
    expect(ms).toBeLessThan(2_000);
  });

  it('does not ask the record before its end while announcements are heard', async () => {
    const { waits, asked } = setUp({ isDecided: () => true });
    const wait = waits.wait(REF, 500);
    await sleep(450);
    expect(asked()).toBe(0);
    expect(await wait).toBe(true);
    expect(asked()).toBe(1);
  });

  it('asks the record once after announcements can be heard, for one made just before', async () => {
    const options = { isHearing: false, isDecided: () => true };
    const { waits, asked } = setUp(options);
    const wait = timed(waits.wait(REF, LONG_MS));
    options.isHearing = true;
    const { value, ms } = await wait;
    expect(value).toBe(true);
    expect(ms).toBeLessThan(1_500);
    // Once while it waited, and once at its end.
    expect(asked()).toBe(2);
  });

  it('goes on where the record cannot be asked', async () => {
    let tries = 0;
    const { waits } = setUp({
      isHearing: false,
      isDecided: () => {
        tries += 1;
        if (tries === 1) throw new Error('away');
        return true;
      },
    });
    const { value, ms } = await timed(waits.wait(REF, LONG_MS));
    expect(value).toBe(true);
    expect(ms).toBeLessThan(2_000);
  });

  it('rejects where the record cannot be asked at the end', async () => {
    const { waits } = setUp({
      isDecided: () => {
        throw new Error('away');
      },
    });
    await expect(waits.wait(REF, 10)).rejects.toThrow('away');
  });

  it('ends when its caller goes away, without asking the record', async () => {
    const { waits, asked } = setUp({ isDecided: () => true });
    const caller = new AbortController();
    setTimeout(() => caller.abort(), 20);
    const { value, ms } = await timed(waits.wait(REF, LONG_MS, caller.signal));
    expect(value).toBe(false);
    expect(ms).toBeLessThan(1_000);
    expect(asked()).toBe(0);
  });

  it('does not begin where its caller has gone already', async () => {
    const { waits, asked } = setUp({ isDecided: () => true });
    const { value, ms } = await timed(waits.wait(REF, LONG_MS, AbortSignal.abort()));
    expect(value).toBe(false);
    expect(ms).toBeLessThan(500);
    expect(asked()).toBe(0);
  });

  it('forgets the comment afterwards: a later wait is for a later decision', async () => {
    const { waits } = setUp();
    setTimeout(() => waits.announce(['c-1']), 10);
    expect(await waits.wait(REF, LONG_MS)).toBe(true);
    expect(await waits.wait({ ...REF, revision: 2 }, 20)).toBe(false);
  });

  it('keeps what it knows while another still waits', async () => {
    const { waits, asked } = setUp();
    const other = waits.wait(REF, LONG_MS);
    expect(await waits.wait(REF, 10)).toBe(false);
    waits.announce(['c-1']);
    expect(await other).toBe(true);
    expect(asked()).toBe(1);
  });

  it('leaves no listener on the signal of its caller', async () => {
    const { waits } = setUp();
    const caller = new AbortController();
    const listeners = new Set<unknown>();
    const { signal } = caller;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (type: string, listener: never, options?: never) => {
      listeners.add(listener);
      add(type, listener, options);
    };
    signal.removeEventListener = (type: string, listener: never) => {
      listeners.delete(listener);
      remove(type, listener);
    };
    await waits.wait(REF, 10, signal);
    expect(listeners.size).toBe(0);
  });
});

describe('what nobody waits for', () => {
  /** Waits whose clock the test moves, and whose periodic pass it calls. */
  function withClock() {
    const { setInterval } = globalThis;
    const { now } = Date;
    let pass = () => {};
    globalThis.setInterval = ((work: () => void) => {
      pass = work;
      return setInterval(() => {}, 60_000);
    }) as typeof setInterval;
    const { waits } = setUp();
    globalThis.setInterval = setInterval;
    const startedAt = now();
    return {
      waits,
      passAfter(ms: number) {
        Date.now = () => startedAt + ms;
        pass();
        Date.now = now;
      },
      expectAt(ms: number, id: string) {
        Date.now = () => startedAt + ms;
        waits.expect(id);
        Date.now = now;
      },
    };
  }

  it('is forgotten after fifteen seconds, and not before', async () => {
    const { waits, passAfter, expectAt } = withClock();
    expectAt(0, 'c-1');
    passAfter(15_000);
    waits.announce(['c-1']);
    expect(await waits.wait(REF, 0)).toBe(true);

    expectAt(0, 'c-1');
    passAfter(15_001);
    waits.announce(['c-1']);
    expect(await waits.wait(REF, 0)).toBe(false);
  });

  it('is kept where it was expected anew, or where somebody waits', async () => {
    const { waits, passAfter, expectAt } = withClock();
    expectAt(0, 'c-1');
    expectAt(10_000, 'c-1');
    passAfter(16_000);
    waits.announce(['c-1']);
    expect(await waits.wait(REF, 0)).toBe(true);

    const wait = waits.wait({ commentId: 'c-2', revision: 1 }, LONG_MS);
    passAfter(60_000);
    waits.announce(['c-2']);
    const { value, ms } = await timed(wait);
    expect(value).toBe(true);
    expect(ms).toBeLessThan(1_000);
  });
});
