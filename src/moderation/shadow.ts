/**
 * A second scorer beside the one that decides: it is given the same texts once their decisions are recorded, and its
 * scores are stored to be compared. It can delay, change or harm nothing: what it is too slow for is dropped and counted,
 * and its faults end here.
 */
import type { RevisionRef } from '../domain/comment.ts';
import type { ScoredText, TextScorer, TextToScore } from '../scoring/scored-text.ts';
import type { Database } from '../store/database.ts';
import { insertShadowScores, type ShadowScore } from '../store/shadow-scores.ts';
import type { Metrics } from '../telemetry/metrics.ts';

/** A revision that has its decision, with the text as it was scored. */
export interface DecidedText extends RevisionRef {
  siteId: string;
  text: TextToScore;
}

export interface Shadow {
  /** Whether anything would come of an offer; saves making one. */
  readonly isOn: boolean;
  /** Takes what there is room for. Never waits, never throws. */
  offer(texts: readonly DecidedText[]): void;
  /** The scorer by that name from now on, null: none. Resolves when it is loaded; rejects where it can't be, and none is on then. */
  use(name: string | null): Promise<void>;
  /** Drops what waits, ends the batch in hand and closes the scorer. Safe to call twice. */
  close(): Promise<void>;
}

export interface ShadowDeps {
  database: Database;
  metrics: Metrics;
  now: () => Date;
  open: (name: string) => Promise<TextScorer>;
  onError: (error: unknown) => void;
}

/** What waits at most: some 10 s of a slow scorer's work, and at 20 KB a text no more than these characters. */
const MAX_WAITING = 1_000;
const MAX_WAITING_CHARACTERS = 2_000_000;
/** Texts in one go: few, so that a stop has little to wait for. */
const MAX_BATCH = 32;

export function createShadow(deps: ShadowDeps): Shadow {
  const { metrics } = deps;
  let waiting: DecidedText[] = [];
  let waitingCharacters = 0;
  let scorer: TextScorer | null = null;
  let name: string | null = null;
  let running: Promise<void> | null = null;
  let isClosed = false;

  function count(result: 'stored' | 'dropped' | 'failed', texts: number): void {
    if (texts > 0) metrics.shadowTexts.inc({ result }, texts);
  }

  function dropWaiting(): void {
    count('dropped', waiting.length);
    waiting = [];
    waitingCharacters = 0;
  }

  async function run(by: TextScorer): Promise<void> {
    while (waiting.length > 0 && by === scorer) {
      const batch = waiting.splice(0, MAX_BATCH);
      for (const { text } of batch) waitingCharacters -= text.text.length;
      let stored = 0;
      try {
        const scored = await by.scoreTexts(batch.map(({ text }) => text));
        const rows = batch.flatMap((item, i) => toRow(item, scored[i] as ScoredText, deps.now()));
        await insertShadowScores(deps.database.db, rows);
        stored = rows.length;
      } catch (error) {
        deps.onError(error);
      }
      count('stored', stored);
      count('failed', batch.length - stored);
    }
    // Not when the promise settles: what is offered in between would wait for the next offer.
    running = null;
  }

  async function stop(): Promise<void> {
    const before = scorer;
    if (before === null) return;
    metrics.modelInUse.set({ role: 'shadow', model: before.model }, 0);
    scorer = null;
    dropWaiting();
    await running;
    await before.close().catch(deps.onError);
  }

  return {
    get isOn() {
      return scorer !== null;
    },
    offer(texts) {
      const by = scorer;
      if (by === null) return;
      for (const item of texts) {
        const characters = item.text.text.length;
        if (waiting.length >= MAX_WAITING || waitingCharacters + characters > MAX_WAITING_CHARACTERS) {
          count('dropped', 1);
          continue;
        }
        waiting.push(item);
        waitingCharacters += characters;
      }
      if (waiting.length > 0) running ??= run(by);
    },
    async use(next) {
      if (next === name || isClosed) return;
      name = next;
      await stop();
      if (next === null) return;
      try {
        const opened = await deps.open(next);
        if (isClosed || name !== next) return await opened.close();
        scorer = opened;
        metrics.modelInUse.set({ role: 'shadow', model: opened.model }, 1);
      } catch (error) {
        if (name === next) name = null;
        throw error;
      }
    },
    async close() {
      isClosed = true;
      await stop();
    },
  };
}

function toRow(item: DecidedText, scored: ScoredText, scoredAt: Date): ShadowScore[] {
  if (scored.scores === null) return [];
  return [
    {
      siteId: item.siteId,
      commentId: item.commentId,
      revision: item.revision,
      model: scored.model,
      stage: scored.stage ?? null,
      scores: scored.scores,
      isLanguageUnknown: scored.facts.isLanguageUnknown,
      scoredAt,
    },
  ];
}
