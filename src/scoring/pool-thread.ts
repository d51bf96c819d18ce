/** One of the pool's threads with the texts that are with it: watched, and started again when it ends. */
import type { ScorerSpec } from './load-scorer.ts';
import type { PoolEvent } from './pool-event.ts';
import type { Ticket } from './pool-queue.ts';
import { ScorerUnavailable } from './scorer-faults.ts';
import { startScoringThread, type ThreadHandle } from './scoring-thread-handle.ts';
import type { ScorerInfo, ThreadAnswer } from './thread-messages.ts';

/** Doubled after each end, and back to the first after an answer. */
const FIRST_RESTART_MS = 100;
const MAX_RESTART_MS = 10_000;
/** So many starts in vain, and nobody should wait for this thread. */
const HOPELESS_AFTER = 3;

export interface PoolThreadOptions {
  index: number;
  scorer: ScorerSpec;
  isBackground: boolean;
  /** Each time that it has loaded its scorer. */
  onReady(info: ScorerInfo): void;
  /** After answers: there is room again. */
  onRoom(): void;
  /** It ended after it had been ready once, with these texts; it starts again after a while. */
  onEnd(orphans: Ticket[], reason: string): void;
  onEvent(event: PoolEvent): void;
}

export interface PoolThread {
  /** Resolves when it is ready for the first time; rejects if it ends before. */
  readonly started: Promise<void>;
  readonly isReady: boolean;
  /** It fails to start, again and again. */
  readonly isHopeless: boolean;
  /** It holds one text that was with a thread when that ended, and takes no other. */
  readonly holdsSuspect: boolean;
  readonly openCount: number;
  readonly openLongCount: number;
  send(tickets: readonly Ticket[]): void;
  /** Ends the thread if it has had work for so long and given no answer. */
  endIfStalled(stallTimeoutMs: number): void;
  /** For good; whatever is open should have been answered. */
  close(): Promise<void>;
}

export function createPoolThread(options: PoolThreadOptions): PoolThread {
  const { index, onEvent } = options;
  const open = new Map<number, Ticket>();
  let openLongCount = 0;
  let nextId = 0;
  let isReady = false;
  let hasBeenReady = false;
  let isClosed = false;
  let holdsSuspect = false;
  // Ends since the last answer decide the back-off, starts in vain since it was last ready whether there is hope.
  let endCount = 0;
  let startFailureCount = 0;
  /** When it last answered or, having been idle, got work. */
  let lastSignAt = 0;
  let restartTimer: NodeJS.Timeout | null = null;
  let handle: ThreadHandle;
  const started = new Promise<void>((resolve, reject) => {
    start(resolve, reject);
  });

  function start(onFirstReady: () => void, onFirstEnd: (error: Error) => void): void {
    restartTimer = null;
    handle = startScoringThread(options, {
      onReady(info) {
        isReady = true;
        hasBeenReady = true;
        startFailureCount = 0;
        const { warning } = info;
        onEvent({ type: 'thread-ready', thread: index, ...(warning === undefined ? {} : { warning }) });
        onFirstReady();
        options.onReady(info);
      },
      onAnswers: takeAnswers,
      onEnd(reason) {
        if (!isReady) startFailureCount++;
        isReady = false;
        if (!hasBeenReady) onFirstEnd(new Error(`the scorer could not be loaded: ${reason}`));
        else if (!isClosed) restart(reason, () => start(onFirstReady, onFirstEnd));
      },
    });
  }

  function restart(reason: string, startAgain: () => void): void {
    const restartInMs = Math.min(FIRST_RESTART_MS * 2 ** endCount++, MAX_RESTART_MS);
    const orphans = [...open.values()];
    open.clear();
    openLongCount = 0;
    holdsSuspect = false;
    restartTimer = setTimeout(startAgain, restartInMs);
    onEvent({ type: 'thread-ended', thread: index, reason, openTexts: orphans.length, restartInMs });
    options.onEnd(orphans, reason);
  }

  function takeAnswers(ids: readonly number[], answers: readonly ThreadAnswer[]): void {
    lastSignAt = performance.now();
    endCount = 0;
    for (const [position, id] of ids.entries()) {
      const ticket = open.get(id);
      if (ticket === undefined) continue;
      open.delete(id);
      if (ticket.isLong) openLongCount--;
      const answer = answers[position] as ThreadAnswer;
      if (typeof answer === 'string') ticket.reject(new ScorerUnavailable(answer));
      else ticket.answer(answer);
    }
    if (open.size === 0) holdsSuspect = false;
    options.onRoom();
  }

  return {
    started,
    get isReady() {
      return isReady;
    },
    get isHopeless() {
      return !isReady && startFailureCount >= HOPELESS_AFTER;
    },
    get holdsSuspect() {
      return holdsSuspect;
    },
    get openCount() {
      return open.size;
    },
    get openLongCount() {
      return openLongCount;
    },
    send(tickets) {
      if (open.size === 0) lastSignAt = performance.now();
      const ids = tickets.map((ticket) => {
        const id = nextId++;
        open.set(id, ticket);
        if (ticket.isLong) openLongCount++;
        if (ticket.crashCount > 0) holdsSuspect = true;
        return id;
      });
      handle.send({ type: 'score', ids, texts: tickets.map((ticket) => ticket.text) });
    },
    endIfStalled(stallTimeoutMs) {
      const isStalled = isReady && open.size > 0 && performance.now() - lastSignAt > stallTimeoutMs;
      if (isStalled) handle.kill(`it answered nothing for ${stallTimeoutMs} ms`);
    },
    async close() {
      isClosed = true;
      if (restartTimer !== null) clearTimeout(restartTimer);
      await handle.close();
    },
  };
}
