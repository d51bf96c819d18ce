/** What the scoring pool tells of its threads. */

/** For logs and metrics; quotes no comment text. */
export type PoolEvent =
  | { type: 'thread-ready'; thread: number }
  | { type: 'thread-ended'; thread: number; reason: string; openTexts: number; restartInMs: number };
