/** Callers that wait for a decision, and the announcements that end their wait. */
import type { RevisionRef } from '../domain/comment.ts';

export interface DecisionWaits {
  /** Remembers announcements for this comment from now on, so that none is missed before `wait` is called. */
  expect(commentId: string): void;
  /** An announcement: ends every wait for these comments. */
  announce(commentIds: readonly string[]): void;
  /** True when announced, before or within `waitMs`; else what `isDecided` says at the end. */
  wait(ref: RevisionRef, waitMs: number, signal?: AbortSignal): Promise<boolean>;
  close(): void;
}

interface Expectation {
  isAnnounced: boolean;
  /** Whether announcements could be heard when it began, so that none can have been missed. */
  isHeardThroughout: boolean;
  resolvers: Set<() => void>;
  expiresAt: number;
}

/** An expectation that nobody waits for is forgotten after so long. */
const FORGET_MS = 15_000;
/** Where announcements can't be heard, the record is asked this often. */
const POLL_MS = 200;

/**
 * `isHearing`: whether announcements arrive now. `isDecided`: asks the record, where they don't, and once at the end of
 * a wait in vain.
 */
export function createDecisionWaits(
  isHearing: () => boolean,
  isDecided: (ref: RevisionRef) => Promise<boolean>,
): DecisionWaits {
  const expected = new Map<string, Expectation>();
  const sweeper = setInterval(() => {
    const now = Date.now();
    for (const [id, e] of expected) if (e.resolvers.size === 0 && e.expiresAt < now) expected.delete(id);
  }, FORGET_MS);
  sweeper.unref();

  function expect(commentId: string): Expectation {
    let e = expected.get(commentId);
    if (!e) {
      e = { isAnnounced: false, isHeardThroughout: isHearing(), resolvers: new Set(), expiresAt: 0 };
      expected.set(commentId, e);
    }
    e.expiresAt = Date.now() + FORGET_MS;
    return e;
  }

  return {
    expect(commentId) {
      expect(commentId);
    },
    announce(commentIds) {
      for (const id of commentIds) {
        const e = expected.get(id);
        if (!e) continue;
        e.isAnnounced = true;
        for (const resolve of e.resolvers) resolve();
      }
    },
    async wait(ref, waitMs, signal) {
      const e = expect(ref.commentId);
      if (!e.isAnnounced && waitMs > 0 && !signal?.aborted) {
        await new Promise<void>((resolve) => {
          // Once after the announcements can be heard (again), too: one may have been made just before.
          let hasAskedSinceHearing = e.isHeardThroughout;
          const poll = setInterval(() => {
            const hears = isHearing();
            if (hears && hasAskedSinceHearing) return;
            hasAskedSinceHearing = hears;
            isDecided(ref).then(
              (is) => is && end(),
              () => {},
            );
          }, POLL_MS);
          const timer = setTimeout(end, waitMs);
          function end(): void {
            clearTimeout(timer);
            clearInterval(poll);
            signal?.removeEventListener('abort', end);
            e.resolvers.delete(end);
            resolve();
          }
          signal?.addEventListener('abort', end, { once: true });
          e.resolvers.add(end);
        });
      }
      if (e.resolvers.size === 0) expected.delete(ref.commentId);
      if (e.isAnnounced) return true;
      return signal?.aborted ? false : isDecided(ref);
    },
    close() {
      clearInterval(sweeper);
    },
  };
}
