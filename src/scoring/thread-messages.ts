/** What the pool and its threads say to each other; all of it survives structured cloning. */
import type { Attribute } from '../domain/attribute.ts';
import type { ScorerSpec } from './load-scorer.ts';
import type { ScoredText, TextToScore } from './scored-text.ts';

/** A text longer than so many of the scorer's pieces is long: pool and thread let short ones go first. */
export const LONG_FROM_PIECES = 4;

/** The thread's `workerData`. */
export interface ThreadStart {
  scorer: ScorerSpec;
  /** Gives way to all other threads of the machine. */
  isBackground: boolean;
}

export interface ScorerInfo {
  model: string;
  attributes: readonly Attribute[];
  languages: readonly string[] | null;
  maxBatch: number;
  maxPieceLength: number;
  warning?: string | undefined;
}

/** `ids[i]` belongs to `texts[i]`; the answers come back by id, in any order and any grouping. */
export type ToThread = { type: 'score'; ids: number[]; texts: TextToScore[] } | { type: 'close' };

export type FromThread =
  | { type: 'ready'; info: ScorerInfo }
  | { type: 'answers'; ids: number[]; answers: ThreadAnswer[] }
  /** The scorer could not be loaded; the thread ends. */
  | { type: 'failed'; message: string }
  | { type: 'closed' };

/** A string is why the scorer is unavailable: the text may be tried again later. */
export type ThreadAnswer = ScoredText | string;
