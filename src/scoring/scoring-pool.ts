/**
 * Scores texts in worker threads, so that a process that scores still answers its health checks and renews its
 * leases. Texts are gathered into messages, shared out to the least busy thread, and survive a thread's death.
 */
import type { ScorerSpec } from './load-scorer.ts';
import type { PoolEvent } from './pool-event.ts';
import { PoolQueue, type Ticket } from './pool-queue.ts';
import { createPoolThread, type PoolThread } from './pool-thread.ts';
import type { ScoredText, TextScorer, TextToScore } from './scored-text.ts';
import { ScorerUnavailable } from './scorer-faults.ts';
import { LONG_FROM_PIECES, type ScorerInfo } from './thread-messages.ts';
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
  /** Its threads give way to all others on the machine (Linux; elsewhere they don't). */
  isBackground?: boolean | undefined;
  onEvent?: ((event: PoolEvent) => void) | undefined;
}

export interface ScoringPool extends TextScorer {
  /** Texts that wait for a thread, and texts that are with one. */
  readonly waitingCount: number;
  readonly openCount: number;
  /** Threads that take work now; 0 means that the scorer is unavailable. */
  readonly readyThreadCount: number;
}

/** A text that was with a thread when it ended is tried once more, alone; then it is taken for the cause. */
const MAX_CRASHES = 2;
/** Long texts with one thread at a time: enough to fill their share of its batches. */
const MAX_OPEN_LONG = 4;

/**
 * Resolves when every thread has loaded its scorer; rejects with the reason where one can't. `scoreTexts` rejects
 * with `ScorerUnavailable` where the texts may be tried again later, and after `close()`, which answers what is open
 * first and is safe to call twice.
 */
export async function createScoringPool(options: ScoringPoolOptions): Promise<ScoringPool> {
  const { maxBatch = 64, lingerMs = 2, maxWaiting = 20_000, stallTimeoutMs = 60_000 } = options;
  if (!(options.threads >= 1)) throw new Error('a scoring pool needs one thread or more');
  // Two messages' worth, so that no thread waits for its next.
  const maxOpenShort = maxBatch * 2;
  const queue = new PoolQueue();
  let info: ScorerInfo | null = null;
  let isClosing = false;
  let closed: Promise<void> | null = null;
  let isDue = false;
  let stopLingering: (() => void) | null = null;
  let onDrained: (() => void) | null = null;

  const threads: PoolThread[] = Array.from({ length: options.threads }, (_, index) =>
    createPoolThread({
      index,
      scorer: options.scorer,
      isBackground: options.isBackground ?? false,
      onReady(ready) {
        info ??= ready;
        dispatch();
      },
      onRoom() {
        if (isDue || queue.length >= maxBatch || queue.suspectCount > 0) dispatch();
        checkDrained();
      },
      onEnd: takeBack,
      onEvent: options.onEvent ?? (() => {}),
    }),
  );
  const starts = await Promise.allSettled(threads.map((thread) => thread.started));
  const failed = starts.find((result) => result.status === 'rejected');
  if (failed !== undefined) {
    await Promise.all(threads.map((thread) => thread.close()));
    throw failed.reason;
  }
  const { model, attributes, languages, maxPieceLength } = info as unknown as ScorerInfo;
  queue.longFrom = maxPieceLength * LONG_FROM_PIECES;
  const stallTimer = setInterval(
    () => {
      for (const thread of threads) thread.endIfStalled(stallTimeoutMs);
    },
    Math.max(10, stallTimeoutMs / 4),
  );
  stallTimer.unref();

  function takeBack(orphans: readonly Ticket[], reason: string): void {
    for (const ticket of orphans) {
      if (++ticket.crashCount < MAX_CRASHES) queue.addSuspect(ticket);
      else ticket.answer(unreadText(ticket.text, model, 'scoring this text ended the scorer, twice'));
    }
    if (isHopeless()) queue.rejectAll(new ScorerUnavailable(`no scoring thread starts: ${reason}`));
    dispatch();
    checkDrained();
  }

  /** Sends what waits to the threads that have room. */
  function dispatch(): void {
    let ready = threads.filter((thread) => thread.isReady && !thread.holdsSuspect);
    const quarantine = ready[0];
    if (quarantine !== undefined && queue.suspectCount > 0) {
      // A text that may end the thread goes alone: the thread takes nothing else meanwhile.
      ready = ready.slice(1);
      if (quarantine.openCount === 0) quarantine.send([queue.takeSuspect() as Ticket]);
    }
    while (queue.length > 0) {
      const thread = leastBusy(ready);
      if (thread === null) break;
      const room = Math.min(maxBatch, shortRoom(thread));
      thread.send(queue.take(room, MAX_OPEN_LONG - thread.openLongCount));
    }
    if (queue.length === 0) isDue = false;
  }

  function shortRoom(thread: PoolThread): number {
    return maxOpenShort - (thread.openCount - thread.openLongCount);
  }

  /** Of those with room for something that waits. */
  function leastBusy(candidates: readonly PoolThread[]): PoolThread | null {
    let best: PoolThread | null = null;
    for (const thread of candidates) {
      const hasRoom =
        (queue.shortCount > 0 && shortRoom(thread) > 0) ||
        (queue.longCount > 0 && thread.openLongCount < MAX_OPEN_LONG);
      if (hasRoom && (best === null || thread.openCount < best.openCount)) best = thread;
    }
    return best;
  }

  function linger(): void {
    if (queue.length >= maxBatch) {
      dispatch();
      // What the threads had no room for has waited enough: it goes as soon as there is, whether or not more comes.
      if (queue.length > 0) isDue = true;
    } else
      stopLingering ??= after(lingerMs, () => {
        stopLingering = null;
        isDue = true;
        dispatch();
      });
  }

  function isHopeless(): boolean {
    return threads.every((thread) => thread.isHopeless);
  }

  function openCount(): number {
    return threads.reduce((sum, thread) => sum + thread.openCount, 0);
  }

  function isDrained(): boolean {
    return openCount() + queue.length + queue.suspectCount === 0;
  }

  function checkDrained(): void {
    if (onDrained !== null && isDrained()) onDrained();
  }

  async function drainAndClose(): Promise<void> {
    isClosing = true;
    isDue = true;
    dispatch();
    if (!isDrained()) await new Promise<void>((resolve) => (onDrained = resolve));
    clearInterval(stallTimer);
    stopLingering?.();
    await Promise.all(threads.map((thread) => thread.close()));
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
      return threads.filter((thread) => thread.isReady).length;
    },
  };
}

/** A timer of 0 ms takes 1 ms; `setImmediate` takes what is left of this turn. Answers how to stop it. */
function after(delayMs: number, run: () => void): () => void {
  if (delayMs === 0) {
    const immediate = setImmediate(run);
    return () => clearImmediate(immediate);
  }
  const timer = setTimeout(run, delayMs);
  return () => clearTimeout(timer);
}
