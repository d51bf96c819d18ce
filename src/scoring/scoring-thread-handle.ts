/** One scoring thread as the pool sees it: started, spoken to, noticed when it ends. It restarts nothing itself. */
import { Worker } from 'node:worker_threads';
import type { FromThread, ScorerInfo, ThreadAnswer, ThreadStart, ToThread } from './thread-messages.ts';

/** How long a thread may take to free its scorer and end by itself before it is ended. */
const CLOSE_TIMEOUT_MS = 5_000;

export interface ThreadEvents {
  onReady(info: ScorerInfo): void;
  onAnswers(ids: readonly number[], answers: readonly ThreadAnswer[]): void;
  /** Once, when the thread is gone, whatever ended it; `reason` quotes no comment text. */
  onEnd(reason: string): void;
}

export interface ThreadHandle {
  send(message: Extract<ToThread, { type: 'score' }>): void;
  /** Ends the thread at once; `onEnd` follows with this reason. */
  kill(reason: string): void;
  /** Lets the thread free its scorer, then ends it; resolves when it is gone. */
  close(): Promise<void>;
}

export function startScoringThread(
  { scorer, isBackground }: ThreadStart,
  events: ThreadEvents,
): ThreadHandle {
  let reason: string | null = null;
  let isReady = false;
  let hasEnded = false;
  let onceEnded = () => {};
  const ended = new Promise<void>((resolve) => {
    onceEnded = resolve;
  });
  const worker = new Worker(threadEntry(), { workerData: { scorer, isBackground } satisfies ThreadStart });
  worker.on('message', (message: FromThread) => {
    if (message.type === 'answers') events.onAnswers(message.ids, message.answers);
    else if (message.type === 'ready') {
      isReady = true;
      events.onReady(message.info);
    } else if (message.type === 'failed') {
      reason ??= message.message;
      void worker.terminate();
    }
  });
  worker.on('error', (thrown: unknown) => {
    const error = thrown instanceof Error ? thrown : new Error(typeof thrown);
    // Once texts come in, a library's message may quote the one that it choked on: only the name is kept.
    reason ??= isReady ? `an error that nothing caught (${error.name})` : error.message;
  });
  worker.on('exit', (code) => {
    hasEnded = true;
    events.onEnd(reason ?? `it ended by itself with code ${code}`);
    onceEnded();
  });

  return {
    send: (message) => worker.postMessage(message satisfies ToThread),
    kill(why) {
      reason ??= why;
      void worker.terminate();
    },
    async close() {
      if (!hasEnded) worker.postMessage({ type: 'close' } satisfies ToThread);
      const timer = setTimeout(() => void worker.terminate(), CLOSE_TIMEOUT_MS);
      await ended;
      clearTimeout(timer);
    },
  };
}

/** Built code has the entry beside this file; from source a thread needs a loader first. */
function threadEntry(): URL {
  const isSource = import.meta.url.endsWith('.ts');
  return new URL(isSource ? './scoring-thread.source.mjs' : './scoring-thread.js', import.meta.url);
}
