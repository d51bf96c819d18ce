/** Changing the scorer under those who hold it. */
import { describe, expect, it, vi } from 'vitest';
import type { ScoredText, TextScorer } from '../../../src/scoring/scored-text.ts';
import { createSwitchingScorer } from '../../../src/scoring/switching-scorer.ts';

interface Held extends TextScorer {
  answer(): void;
  closedCount: number;
}

/** Answers when it is told to, and closes once it has. */
function heldScorer(model: string): Held {
  let answer = () => {};
  let open: Promise<unknown> = Promise.resolve();
  const scorer: Held = {
    model,
    attributes: [],
    languages: [model],
    closedCount: 0,
    answer: () => answer(),
    scoreTexts() {
      const answered = new Promise<ScoredText[]>((resolve) => {
        answer = () => resolve([{ model } as ScoredText]);
      });
      open = answered;
      return answered;
    },
    async close() {
      await open;
      scorer.closedCount += 1;
    },
  };
  return scorer;
}

describe('a scorer that can be replaced', () => {
  it('answers by the next one from then on, and by the one before what that has in hand', async () => {
    const [first, second] = [heldScorer('m-1'), heldScorer('m-2')];
    const scorer = createSwitchingScorer(first, () => {});
    const begun = scorer.scoreTexts([]);
    scorer.replace(second);
    expect(scorer).toMatchObject({ model: 'm-2', languages: ['m-2'] });
    const later = scorer.scoreTexts([]);
    second.answer();
    expect(await later).toMatchObject([{ model: 'm-2' }]);
    expect(first.closedCount).toBe(0);
    first.answer();
    expect(await begun).toMatchObject([{ model: 'm-1' }]);
    await scorer.close();
    expect([first.closedCount, second.closedCount]).toEqual([1, 1]);
  });

  it('waits at its end for those that were replaced', async () => {
    const first = heldScorer('m-1');
    const scorer = createSwitchingScorer(first, () => {});
    void scorer.scoreTexts([]);
    scorer.replace(heldScorer('m-2'));
    let isClosed = false;
    const closed = scorer.close().then(() => {
      isClosed = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(isClosed).toBe(false);
    first.answer();
    await closed;
    expect(first.closedCount).toBe(1);
  });

  it('closes at once what comes after its end', async () => {
    const [first, late] = [heldScorer('m-1'), heldScorer('m-2')];
    const scorer = createSwitchingScorer(first, () => {});
    await scorer.close();
    scorer.replace(late);
    await vi.waitFor(() => expect(late.closedCount).toBe(1));
    expect(scorer.model).toBe('m-1');
  });

  it('tells of one that can not be closed, and goes on', async () => {
    const broken = { ...heldScorer('m-1'), close: () => Promise.reject(new Error('stuck')) };
    const faults: unknown[] = [];
    const scorer = createSwitchingScorer(broken, (error) => faults.push(error));
    scorer.replace(heldScorer('m-2'));
    await scorer.close();
    expect(faults).toMatchObject([{ message: 'stuck' }]);
  });
});
