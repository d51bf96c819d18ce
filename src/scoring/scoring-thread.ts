/**
 * The entry of a scoring thread. It holds the whole way of a text (reading, language, normalising, scoring,
 * spans), so that the main thread's event loop stays free for health checks and lease renewals.
 */
import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { loadScorer } from './load-scorer.ts';
import { createTextScorer } from './score-texts.ts';
import type { TextToScore } from './scored-text.ts';
import { isScorerUnavailable } from './scorer-faults.ts';
import {
  type FromThread,
  LONG_FROM_PIECES,
  type ThreadAnswer,
  type ThreadStart,
  type ToThread,
} from './thread-messages.ts';

const port = parentPort;
if (port === null) throw new Error('scoring-thread is started by scoring-pool, not by itself');
const post = (message: FromThread) => port.postMessage(message);

/** The lowest: it takes what the others leave. */
const BACKGROUND_PRIORITY = 19;

/** Answers that are ready but not yet sent: those of one batch share a message. */
let ids: number[] = [];
let answers: ThreadAnswer[] = [];

function answer(id: number, result: ThreadAnswer): void {
  if (ids.push(id) === 1) setImmediate(flush);
  answers.push(result);
}

function flush(): void {
  post({ type: 'answers', ids, answers });
  ids = [];
  answers = [];
}

try {
  const start = workerData as ThreadStart;
  // Linux keeps a priority a thread, and 0 means the calling one; elsewhere it would be the whole process.
  if (start.isBackground && process.platform === 'linux') setPriority(0, BACKGROUND_PRIORITY);
  const scorer = await loadScorer(start.scorer);
  const texts = createTextScorer(scorer);
  const score = async (id: number, text: TextToScore) => {
    try {
      answer(id, await texts.scoreText(text));
    } catch (error) {
      if (!isScorerUnavailable(error)) throw error;
      answer(id, error.message);
    }
  };
  const takeTexts = async (ids: readonly number[], texts: readonly TextToScore[]) => {
    const isLong = (text: TextToScore) => text.text.length > scorer.maxPieceLength * LONG_FROM_PIECES;
    for (const [index, text] of texts.entries()) if (!isLong(text)) void score(ids[index] as number, text);
    for (const [index, text] of texts.entries()) {
      if (!isLong(text)) continue;
      // Reading one takes milliseconds: batches and messages go on in between.
      await new Promise((resolve) => setImmediate(resolve));
      void score(ids[index] as number, text);
    }
  };
  port.on('message', async (message: ToThread) => {
    if (message.type === 'score') return takeTexts(message.ids, message.texts);
    // The pool says so when nothing is open any more.
    await texts.close();
    post({ type: 'closed' });
    port.close();
  });
  const { model, attributes, languages, maxBatch, maxPieceLength, warning } = scorer;
  post({ type: 'ready', info: { model, attributes, languages, maxBatch, maxPieceLength, warning } });
} catch (error) {
  post({ type: 'failed', message: error instanceof Error ? error.message : 'unknown fault' });
  port.close();
}
