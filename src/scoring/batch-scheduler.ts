/**
 * Shares one scorer fairly between texts. A 20 KB text is a hundred windows; if they went first, every short
 * comment behind them would wait. So there are two lanes: short texts in order of arrival, and long texts, whose
 * windows take turns and never take more than a quarter of a batch.
 */
import type { Scores } from '../domain/attribute.ts';
import { checkScores } from './check-scores.ts';
import type { Piece, Scorer } from './scorer.ts';
import { isScorerUnavailable } from './scorer-faults.ts';

/** A text of more pieces than this is long. Two windows in two forms are everyday. */
export const MAX_SHORT_PIECES = 4;
/** The share of a batch that windows of long texts may take. */
const LONG_SHARE = 0.25;
/** And no more than this: while they run, a short text that arrives waits. About 2 ms of the linear scorer. */
const MAX_LONG_PIECES = 32;
/** What a window of a long text counts for that a second stage may read: two of them fill the share, some 20 ms. */
const SECOND_STAGE_COST = 8;

/** Per piece its scores, or the fault that kept it from having any. */
export type PieceAnswer = Scores | Error;

export interface BatchScheduler {
  /** Answers one entry a piece, in order; never rejects. Pieces of one call are one text's. */
  submit(pieces: readonly Piece[]): Promise<PieceAnswer[]>;
  /** Pieces that wait or are being scored. */
  readonly pendingCount: number;
}

interface Task {
  pieces: readonly Piece[];
  answers: PieceAnswer[];
  /** The next piece to hand out, and how many have no answer yet. */
  next: number;
  open: number;
  resolve: (answers: PieceAnswer[]) => void;
}

type Slot = { task: Task; index: number };

/**
 * @param scorer at most `scorer.maxConcurrent` (1 unless it says otherwise) of its calls run at a time
 * @param afterBatch awaited between batches, so that texts that arrived meanwhile take part in the next one
 */
export function createBatchScheduler(
  scorer: Pick<Scorer, 'score' | 'maxBatch' | 'maxConcurrent' | 'stages'>,
  afterBatch: () => Promise<void> = nextTurn,
): BatchScheduler {
  const { maxBatch } = scorer;
  const maxConcurrent = scorer.maxConcurrent ?? 1;
  const maxLong = Math.max(1, Math.min(MAX_LONG_PIECES, Math.floor(maxBatch * LONG_SHARE)));
  const shortTasks: Task[] = [];
  const longTasks: Task[] = [];
  let running = 0;
  let pendingCount = 0;
  // With tiny batches a quarter is less than one piece: it is saved up over batches.
  let longCredit = 0;

  function takeLong(): number {
    if (longTasks.length === 0) {
      longCredit = 0;
      return 0;
    }
    if (shortTasks.length === 0) return maxLong;
    longCredit = Math.min(longCredit + maxBatch * LONG_SHARE, maxLong);
    const granted = Math.floor(longCredit);
    longCredit -= granted;
    return granted;
  }

  function takeBatch(): Slot[] {
    const batch: Slot[] = [];
    let granted = takeLong();
    while (granted > 0 && longTasks.length > 0) {
      const task = longTasks.shift() as Task;
      const piece = task.pieces[task.next] as Piece;
      batch.push({ task, index: task.next++ });
      granted -= scorer.stages === undefined || piece.isQuick ? 1 : SECOND_STAGE_COST;
      if (task.next < task.pieces.length) longTasks.push(task);
    }
    while (batch.length < maxBatch && shortTasks.length > 0) {
      const task = shortTasks[0] as Task;
      batch.push({ task, index: task.next++ });
      if (task.next === task.pieces.length) shortTasks.shift();
    }
    return batch;
  }

  function answer({ task, index }: Slot, result: PieceAnswer): void {
    task.answers[index] = result;
    pendingCount--;
    if (--task.open === 0) task.resolve(task.answers);
  }

  async function scoreBatch(batch: readonly Slot[]): Promise<void> {
    try {
      const answers = await scorer.score(batch.map(({ task, index }) => task.pieces[index] as Piece));
      checkScores(answers, batch.length);
      for (const [position, slot] of batch.entries()) answer(slot, answers[position] as Scores);
    } catch (error) {
      const fault = error instanceof Error ? error : new Error('the scorer threw something that is no error');
      if (batch.length === 1 || isScorerUnavailable(fault)) {
        for (const slot of batch) answer(slot, fault);
        return;
      }
      // One piece that can't be scored must not cost its neighbours their scores.
      const middle = batch.length >> 1;
      await scoreBatch(batch.slice(0, middle));
      await scoreBatch(batch.slice(middle));
    }
  }

  async function run(): Promise<void> {
    running++;
    while (shortTasks.length > 0 || longTasks.length > 0) {
      await scoreBatch(takeBatch());
      await afterBatch();
    }
    running--;
  }

  return {
    submit(pieces) {
      if (pieces.length === 0) return Promise.resolve([]);
      return new Promise((resolve) => {
        const task: Task = {
          pieces,
          answers: new Array(pieces.length),
          next: 0,
          open: pieces.length,
          resolve,
        };
        pendingCount += pieces.length;
        (pieces.length > MAX_SHORT_PIECES ? longTasks : shortTasks).push(task);
        // Started a microtask later, so that texts submitted in one go share a batch.
        if (running < maxConcurrent) queueMicrotask(startIfNeeded);
      });
    },
    get pendingCount() {
      return pendingCount;
    },
  };

  function startIfNeeded(): void {
    if (running < maxConcurrent && (shortTasks.length > 0 || longTasks.length > 0)) void run();
  }
}

/** Lets messages and timers in: a scorer that computes without pause would otherwise hold the thread. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
