/**
 * Scores texts in worker threads, so that a process that scores still answers its health checks and renews its
 * leases. Texts are gathered into messages, shared out to the least busy thread, and survive a thread's death.
 */
import type { ScorerSpec } from './load-scorer.ts';
import { PoolQueue, type Ticket } from './pool-queue.ts';
import type { ScoredText, TextScorer, TextToScore } from './scored-text.ts';
import { ScorerUnavailable } from './scorer-faults.ts';
import { startScoringThread, type ThreadHandle } from './scoring-thread-handle.ts';
import { LONG_FROM_PIECES, type ScorerInfo, type ThreadAnswer } from './thread-messages.ts';
import { unreadText } from './unread-text.ts';

export interface ScoringPoolOptions {
  scorer: ScorerSpec;
  /** Whole number, 1 or more. */
  threads: number;
  /** The most texts in one message to a thread. */
  maxBatch?: number | undefined;
  /** How long the first text of a message waits for others, in ms. */
  lingerMs?: number | undefined;
  /** More texts than this waiting for a thread, and a further call is refused as `ScorerUnavailable`. */
  maxWaiting?: number | undefined;
  /** A thread that has work and answers nothing for so long is ended and replaced, in ms. */
  stallTimeoutMs?: number | undefined;
  onEvent?: ((event: PoolEvent) => void) | undefined;
}

/** For logs and metrics; quotes no comment text. */
export type PoolEvent =
  | { type: 'thread-ready'; thread: number }
  | { type: 'thread-ended'; thread: number; reason: string; openTexts: number; restartInMs: number };

export interface ScoringPool extends TextScorer {
  /** Texts that wait for a thread, and texts that are with one. */
  readonly waitingCount: number;
  readonly openCount: number;
  /** Threads that take work now; 0 means that the scorer is unavailable. */
  readonly readyThreadCount: number;
}

/** Doubled after each failure, and back to the first after an answer. */
const FIRST_RESTART_MS = 100;
const MAX_RESTART_MS = 10_000;
/** So many starts in vain, and waiting texts are given back instead of kept waiting. */
const HOPELESS_AFTER = 3;
/** A text that was with a thread when it ended is tried once more, alone; then it is taken for the cause. */
const MAX_CRASHES = 2;
/** Long texts with one thread at a time: enough to fill their share of its batches. */
const MAX_OPEN_LONG = 4;

interface Slot {
  index: number;
  handle: ThreadHandle;
  isReady: boolean;
  open: Map<number, Ticket>;
  openLong: number;
  /** It has one text, which was with a thread when that ended. */
  holdsSuspect: boolean;
  /** Ends since its last answer (they decide the back-off), and starts in vain since it was last ready. */
  endCount: number;
  startFailureCount: number;
  restartTimer: NodeJS.Timeout | null;
  /** When it last answered or, having been idle, got work; `performance.now()`. */
  lastSignAt: number;
}

/**
 * Resolves when every thread has loaded its scorer; rejects with the reason where one can't. `scoreTexts` rejects
 * with `ScorerUnavailable` where the texts may be tried again later, and after `close()`.
 */
export async function createScoringPool(options: ScoringPoolOptions): Promise<ScoringPool> {
  const { maxBatch = 64, lingerMs = 2, maxWaiting = 20_000, stallTimeoutMs = 60_000 } = options;
  const onEvent = options.onEvent ?? (() => {});
  if (!(options.threads >= 1)) throw new Error('a scoring pool needs one thread or more');
  let info: ScorerInfo | null = null;
  let isClosing = false;
  let closed: Promise<void> | null = null;
  let nextId = 0;
  let isDue = false;
  let lingerTimer: NodeJS.Timeout | null = null;
  let onDrained: (() => void) | null = null;
  const queue = new PoolQueue();
  const slots: Slot[] = [];

  await start();
  const stallTimer = setInterval(endStalled, Math.max(10, stallTimeoutMs / 4));
  stallTimer.unref();
  const { model, attributes, languages, maxPieceLength } = info as unknown as ScorerInfo;
  queue.longFrom = maxPieceLength * LONG_FROM_PIECES;

  async function start(): Promise<void> {
    const starts = Array.from({ length: options.threads }, (_, index) => {
      return new Promise<void>((resolve, reject) => {
        slots.push(startSlot(index, resolve, reject));
      });
    });
    const results = await Promise.allSettled(starts);
    const failed = results.find((result) => result.status === 'rejected');
    if (failed === undefined) return;
    isClosing = true;
    await Promise.all(slots.map((slot) => slot.handle.close()));
    throw failed.reason;
  }

  function startSlot(index: number, onFirstReady: () => void, onFirstEnd: (error: Error) => void): Slot {
    const slot: Slot = {
      index,
      handle: null as unknown as ThreadHandle,
      isReady: false,
      open: new Map(),
      openLong: 0,
      holdsSuspect: false,
      endCount: 0,
      startFailureCount: 0,
      restartTimer: null,
      lastSignAt: 0,
    };
    let hasBeenReady = false;
    const startThread = () => {
      slot.restartTimer = null;
      slot.handle = startScoringThread(options.scorer, {
        onReady(ready) {
          info ??= ready;
          slot.isReady = true;
          slot.startFailureCount = 0;
          hasBeenReady = true;
          onEvent({ type: 'thread-ready', thread: index });
          onFirstReady();
          dispatch();
        },
        onAnswers: (ids, answers) => takeAnswers(slot, ids, answers),
        onEnd(reason) {
          if (!slot.isReady) slot.startFailureCount++;
          slot.isReady = false;
          if (!hasBeenReady) onFirstEnd(new Error(`the scorer could not be loaded: ${reason}`));
          if (hasBeenReady && !isClosed()) restart(slot, reason, startThread);
        },
      });
    };
    startThread();
    return slot;
  }

  function restart(slot: Slot, reason: string, startThread: () => void): void {
    const restartInMs = Math.min(FIRST_RESTART_MS * 2 ** slot.endCount++, MAX_RESTART_MS);
    const openTexts = slot.open.size;
    const orphans = [...slot.open.values()];
    slot.open.clear();
    slot.openLong = 0;
    slot.holdsSuspect = false;
    slot.restartTimer = setTimeout(startThread, restartInMs);
    onEvent({ type: 'thread-ended', thread: slot.index, reason, openTexts, restartInMs });
    for (const ticket of orphans) {
      if (++ticket.crashCount < MAX_CRASHES) queue.addSuspect(ticket);
      else ticket.answer(unreadText(ticket.text, model, 'scoring this text ended the scorer, twice'));
    }
    if (isHopeless()) queue.rejectAll(new ScorerUnavailable(`no scoring thread starts: ${reason}`));
    dispatch();
    checkDrained();
  }

  function takeAnswers(slot: Slot, ids: readonly number[], answers: readonly ThreadAnswer[]): void {
    slot.lastSignAt = performance.now();
    slot.endCount = 0;
    for (const [position, id] of ids.entries()) {
      const ticket = slot.open.get(id);
      if (ticket === undefined) continue;
      slot.open.delete(id);
      if (ticket.isLong) slot.openLong--;
      const answer = answers[position] as ThreadAnswer;
      if (typeof answer === 'string') ticket.reject(new ScorerUnavailable(answer));
      else ticket.answer(answer);
    }
    if (slot.open.size === 0) slot.holdsSuspect = false;
    if (isDue || queue.length >= maxBatch || queue.suspectCount > 0) dispatch();
    checkDrained();
  }

  function send(slot: Slot, tickets: readonly Ticket[]): void {
    if (slot.open.size === 0) slot.lastSignAt = performance.now();
    const ids = tickets.map((ticket) => {
      const id = nextId++;
      slot.open.set(id, ticket);
      if (ticket.isLong) slot.openLong++;
      return id;
    });
    slot.handle.send({ type: 'score', ids, texts: tickets.map((ticket) => ticket.text) });
  }

  /** Sends what waits to the threads that have room: two messages' worth each, so that none waits for its next. */
  function dispatch(): void {
    let ready = slots.filter((slot) => slot.isReady && !slot.holdsSuspect);
    const quarantine = ready[0];
    if (quarantine !== undefined && queue.suspectCount > 0) {
      // A text that may end the thread goes alone: the thread takes nothing else meanwhile.
      ready = ready.slice(1);
      if (quarantine.open.size === 0) {
        quarantine.holdsSuspect = true;
        send(quarantine, [queue.takeSuspect() as Ticket]);
      }
    }
    while (queue.length > 0) {
      const slot = leastBusy(ready);
      if (slot === null) break;
      const room = maxBatch * 2 - (slot.open.size - slot.openLong);
      const tickets = queue.take(Math.min(maxBatch, room), MAX_OPEN_LONG - slot.openLong);
      if (tickets.length === 0) break;
      send(slot, tickets);
    }
    if (queue.length === 0) isDue = false;
  }

  function leastBusy(candidates: readonly Slot[]): Slot | null {
    let best: Slot | null = null;
    for (const slot of candidates) {
      const hasRoom =
        (queue.shortCount > 0 && slot.open.size - slot.openLong < maxBatch * 2) ||
        (queue.longCount > 0 && slot.openLong < MAX_OPEN_LONG);
      if (hasRoom && (best === null || slot.open.size < best.open.size)) best = slot;
    }
    return best;
  }

  function linger(): void {
    if (queue.length >= maxBatch) dispatch();
    else if (lingerTimer === null) {
      lingerTimer = setTimeout(() => {
        lingerTimer = null;
        isDue = true;
        dispatch();
      }, lingerMs);
    }
  }

  function endStalled(): void {
    const now = performance.now();
    for (const slot of slots) {
      const isStalled = slot.isReady && slot.open.size > 0 && now - slot.lastSignAt > stallTimeoutMs;
      if (isStalled) slot.handle.kill(`it answered nothing for ${stallTimeoutMs} ms`);
    }
  }

  const isHopeless = () => slots.every((slot) => !slot.isReady && slot.startFailureCount >= HOPELESS_AFTER);
  const openCount = () => slots.reduce((sum, slot) => sum + slot.open.size, 0);
  const isClosed = () => isClosing && openCount() + queue.length + queue.suspectCount === 0;

  function checkDrained(): void {
    if (onDrained !== null && isClosed()) onDrained();
  }

  async function drainAndClose(): Promise<void> {
    isClosing = true;
    isDue = true;
    dispatch();
    if (!isClosed()) await new Promise<void>((resolve) => (onDrained = resolve));
    clearInterval(stallTimer);
    if (lingerTimer !== null) clearTimeout(lingerTimer);
    for (const slot of slots) if (slot.restartTimer !== null) clearTimeout(slot.restartTimer);
    await Promise.all(slots.map((slot) => slot.handle.close()));
  }

  return {
    model,
    attributes,
    languages,
    async scoreTexts(texts: readonly TextToScore[]): Promise<ScoredText[]> {
      if (texts.length === 0) return [];
      if (isClosing) throw new ScorerUnavailable('the scoring pool is closed');
      if (isHopeless()) throw new ScorerUnavailable('no scoring thread starts');
      if (queue.length >= maxWaiting) throw new ScorerUnavailable('too many texts wait to be scored');
      const answers = queue.add(texts);
      linger();
      return answers;
    },
    close() {
      closed ??= drainAndClose();
      return closed;
    },
    get waitingCount() {
      return queue.length + queue.suspectCount;
    },
    get openCount() {
      return openCount();
    },
    get readyThreadCount() {
      return slots.filter((slot) => slot.isReady).length;
    },
  };
}
