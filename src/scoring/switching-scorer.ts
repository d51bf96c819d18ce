/** A scorer whose model can be changed while it is in use: whoever holds it need not know. */
import type { TextScorer } from './scored-text.ts';

export interface SwitchingScorer extends TextScorer {
  /**
   * From now on `next` answers; the one before ends once it has answered what it has in hand. Each text is answered by one
   * model whole. After `close()` it closes `next` at once.
   */
  replace(next: TextScorer): void;
}

/** `onFault` is told where the scorer that was replaced can't be closed. */
export function createSwitchingScorer(first: TextScorer, onFault: (error: unknown) => void): SwitchingScorer {
  let current = first;
  let isClosed = false;
  /** Those replaced that still answer. */
  const leaving = new Set<Promise<void>>();

  function retire(scorer: TextScorer): void {
    const gone: Promise<void> = scorer
      .close()
      .catch(onFault)
      .then(() => {
        leaving.delete(gone);
      });
    leaving.add(gone);
  }

  return {
    get model() {
      return current.model;
    },
    get attributes() {
      return current.attributes;
    },
    get languages() {
      return current.languages;
    },
    scoreTexts: (texts) => current.scoreTexts(texts),
    replace(next) {
      const before = current;
      if (isClosed) return retire(next);
      current = next;
      retire(before);
    },
    async close() {
      isClosed = true;
      await current.close();
      await Promise.all(leaving);
    },
  };
}
