/**
 * Tells a running process when another model is chosen. It asks the record again and again instead of listening: a
 * switch is rare and may take seconds, one small query costs nothing, and there is no connection that could be lost.
 */
import type { Database } from '../store/database.ts';
import { type ChosenModels, readChosenModels } from './model-choice.ts';

export interface ModelWatch {
  /** Calls `follow` after each reading, the next of which begins at once. A call that takes long holds up the next reading. */
  subscribe(follow: (chosen: ChosenModels) => Promise<void>): void;
  /** Reads now, or waits for the reading under way, and resolves when all have followed. Never rejects. */
  look(): Promise<void>;
  close(): Promise<void>;
}

export interface ModelWatchOptions {
  database: Database;
  intervalMs: number;
  /** The record is away, or a follower failed: the next reading tries again. */
  onError: (error: unknown) => void;
}

export function createModelWatch(options: ModelWatchOptions): ModelWatch {
  const { database, intervalMs, onError } = options;
  const followers: ((chosen: ChosenModels) => Promise<void>)[] = [];
  let looking: Promise<void> | null = null;
  let isClosed = false;

  async function lookOnce(): Promise<void> {
    try {
      const chosen = await readChosenModels({ database });
      if (isClosed) return;
      const results = await Promise.allSettled(followers.map((follow) => follow(chosen)));
      for (const result of results) if (result.status === 'rejected') onError(result.reason);
    } catch (error) {
      if (!isClosed) onError(error);
    }
  }

  function look(): Promise<void> {
    looking ??= lookOnce().finally(() => {
      looking = null;
    });
    return looking;
  }

  const timer = setInterval(() => void look(), intervalMs);
  timer.unref();
  return {
    subscribe(follow) {
      followers.push(follow);
      void look();
    },
    look,
    async close() {
      isClosed = true;
      clearInterval(timer);
      await looking;
    },
  };
}
