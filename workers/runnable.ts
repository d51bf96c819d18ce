/** The contract of everything that runs in a worker process; `main.ts` picks by name and owns the signals. */
import type { Context } from '../src/context.ts';

/** A worker that runs until it is stopped. */
export interface Runnable {
  /** Takes no new job, waits for those in hand. Safe to call twice. */
  stop(): Promise<void>;
}

/** Starts one kind of worker over the process's parts. */
export type StartWorker = (context: WorkerContext) => Runnable | Promise<Runnable>;

/** What a worker needs of the process's parts. */
export type WorkerContext = Pick<
  Context,
  | 'settings'
  | 'logger'
  | 'metrics'
  | 'database'
  | 'backend'
  | 'queue'
  | 'scorer'
  | 'remoteScorer'
  | 'policies'
  | 'now'
  | 'newId'
  | 'onError'
>;
