/**
 * Keeps an overloaded process answering: beyond these bounds a request is refused with 503 at once, instead of
 * waiting in a queue that grows until memory ends. A refused client tries again; a dead process loses them all.
 */

/** Where the guard says no. All bounds hold for one process. */
export interface LoadBounds {
  /** Requests being worked on, waiting ones not counted. */
  maxInFlight: number;
  /** Requests that wait for a decision (`waitMs`): they hold a socket and a timer each, and no processor. */
  maxWaiting: number;
  /** Bytes of request bodies held in memory. */
  maxBodyBytes: number;
  /** How late the event loop may run before newcomers are sent away. */
  maxLagMs: number;
}

/**
 * Four full batches of 32 MiB may be in memory at once; a batch's text takes up to three times its bytes while it is
 * parsed. At 5,000 requests a second, 2,000 in flight are 400 ms of work. A full batch stops the loop for about 400 ms.
 */
export const DEFAULT_LOAD_BOUNDS: LoadBounds = {
  maxInFlight: 2_000,
  maxWaiting: 10_000,
  maxBodyBytes: 128 * 1024 * 1024,
  maxLagMs: 1_500,
};

/** Counts what the process is busy with. Each `true` is paired with one call that gives the share back. */
export interface LoadGuard {
  /** False: refuse the request. Pair with `leave`. */
  enter(): boolean;
  leave(): void;
  /** False: refuse the body. Pair with `release` of the same number. */
  reserve(bytes: number): boolean;
  release(bytes: number): void;
  /** False: answer without waiting. Pair with `endWait`. A waiting request doesn't count as in flight. */
  beginWait(): boolean;
  endWait(): void;
}

/** How often the event loop's lag is measured at most. */
const PROBE_EVERY_MS = 100;
/** How long a measurement counts. */
const LAG_HOLDS_MS = 1_000;

/** A guard for one process. `now` in milliseconds, monotonic. */
export function createLoadGuard(
  bounds: LoadBounds = DEFAULT_LOAD_BOUNDS,
  now: () => number = () => performance.now(),
): LoadGuard {
  let inFlight = 0;
  let waiting = 0;
  let bodyBytes = 0;
  let lagMs = 0;
  let measuredAt = 0;
  let nextProbeAt = 0;

  // A timer is set only when a request comes, so that an idle process has none: a zero-delay timer that fires late
  // is late by what the loop had to do before it.
  function probeLag(): void {
    const at = now();
    if (at < nextProbeAt) return;
    nextProbeAt = Number.POSITIVE_INFINITY;
    setTimeout(() => {
      measuredAt = now();
      lagMs = measuredAt - at;
      nextProbeAt = measuredAt + PROBE_EVERY_MS;
    }, 0).unref();
  }

  // A late loop with nobody else in it, or one that was late a while ago, is a burst that has passed, no overload.
  function isLate(): boolean {
    return lagMs > bounds.maxLagMs && inFlight > 0 && now() - measuredAt < LAG_HOLDS_MS;
  }

  return {
    enter() {
      probeLag();
      if (inFlight >= bounds.maxInFlight || isLate()) return false;
      inFlight += 1;
      return true;
    },
    leave() {
      inFlight -= 1;
    },
    reserve(bytes) {
      if (bodyBytes + bytes > bounds.maxBodyBytes) return false;
      bodyBytes += bytes;
      return true;
    },
    release(bytes) {
      bodyBytes -= bytes;
    },
    beginWait() {
      if (waiting >= bounds.maxWaiting) return false;
      waiting += 1;
      inFlight -= 1;
      return true;
    },
    endWait() {
      waiting -= 1;
      inFlight += 1;
    },
  };
}
