/** The contract of everything that runs in a worker process; `main.ts` picks by name and owns the signals. */
import type { GiveUpDeps } from '../src/moderation/give-up.ts';
import type { ModelWatch } from '../src/moderation/model-watch.ts';
import type { ScoreDeps } from '../src/moderation/score-comments.ts';
import type { ShadowDeps } from '../src/moderation/shadow.ts';
import type { QueueBackend } from '../src/queue/queue-settings.ts';
import type { ScoreQueue } from '../src/queue/score-queue.ts';
import type { Logger } from '../src/telemetry/logger.ts';

/** A worker that runs until it is stopped. */
export interface Runnable {
  /** Takes no new job, waits for those in hand. Safe to call twice. */
  stop(): Promise<void>;
}

/** Starts one kind of worker over the process's parts. */
export type StartWorker = (context: WorkerContext) => Runnable | Promise<Runnable>;

/** Those settings that workers follow; docs/settings.md says what each means. */
export interface WorkerSettings {
  readonly host: string;
  readonly queuePrefix: string;
  readonly workerConcurrency: number;
  readonly batchMax: number;
  readonly batchLingerMs: number;
  readonly sweepIntervalMs: number;
  readonly eventRetentionDays: number;
  readonly shadowScorer: string | null;
  readonly shadowRetentionDays: number;
}

/** What a worker is given of the process's parts. */
export interface WorkerContext extends ScoreDeps, GiveUpDeps {
  settings: WorkerSettings;
  logger: Logger;
  backend: QueueBackend;
  queue: ScoreQueue;
  modelWatch: ModelWatch;
  openShadow: ShadowDeps['open'];
  /** A listener for a connection's faults, by the name of what it serves. */
  onError: (source: string) => (error: Error) => void;
}
