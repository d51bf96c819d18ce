/** What the scoring pool tells of its threads. */

/** For logs and metrics; quotes no comment text. */
export type PoolEvent =
  /** `warning`: what keeps its scorer from serving in full. */
  | { type: 'thread-ready'; thread: number; warning?: string }
  | { type: 'thread-ended'; thread: number; reason: string; openTexts: number; restartInMs: number };
