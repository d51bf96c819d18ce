/** Scores whole texts by a scorer of pieces, in the thread it is called on. Threads and tests hold it. */
import type { Scores } from '../domain/attribute.ts';
import { createBatchScheduler } from './batch-scheduler.ts';
import { findSpans } from './find-spans.ts';
import { joinByHighest } from './join-scores.ts';
import { type PreparedText, prepareText } from './prepare-text.ts';
import type { ScoredText, TextScorer, TextToScore } from './scored-text.ts';
import type { Scorer } from './scorer.ts';
import { describeFault, isScorerUnavailable } from './scorer-faults.ts';
import { unreadText } from './unread-text.ts';

export interface DirectTextScorer extends TextScorer {
  /** Rejects with `ScorerUnavailable` only; any other fault is in the answer. */
  scoreText(text: TextToScore): Promise<ScoredText>;
}

/**
 * Texts of overlapping calls share batches, short ones first (`batch-scheduler.ts`). A text in a language that the
 * scorer doesn't know is scored all the same: what that is worth is the policy's to say (`isLanguageUnknown`).
 * `close()` closes the scorer; calls that are still open then end as the scorer lets them.
 */
export function createTextScorer(scorer: Scorer): DirectTextScorer {
  const scheduler = createBatchScheduler(scorer);
  const join = scorer.join?.bind(scorer) ?? joinByHighest;

  async function scoreText(text: TextToScore): Promise<ScoredText> {
    let prepared: PreparedText;
    try {
      prepared = prepareText(text, scorer);
    } catch (error) {
      return unreadText(text, scorer.model, describeFault(toError(error)));
    }
    const { facts, texts, fold } = prepared;
    const answers = await scheduler.submit(prepared.pieces);
    const base = { model: scorer.model, facts, texts, fold };
    const unscored = (fault: Error) => ({ ...base, scores: null, spans: [], error: describeFault(fault) });
    const faults = answers.filter((answer) => answer instanceof Error);
    const unavailable = faults.find(isScorerUnavailable);
    if (unavailable !== undefined) throw unavailable;
    // A window without scores could be the one that matters: the text as a whole then has none.
    if (faults[0] !== undefined) return unscored(faults[0]);
    const scores = answers as Scores[];
    try {
      const spans = text.wantsSpans ? await findSpans(scorer, prepared, scores) : [];
      return { ...base, scores: join(scores), spans };
    } catch (error) {
      if (isScorerUnavailable(error)) throw error;
      return unscored(toError(error));
    }
  }

  return {
    model: scorer.model,
    attributes: scorer.attributes,
    languages: scorer.languages,
    scoreText,
    scoreTexts: (texts) => Promise.all(texts.map(scoreText)),
    close: () => scorer.close(),
  };
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error('something that is no error was thrown');
}
