/** Scores whole texts by a scorer of pieces, in the thread it is called on. Threads and tests hold it. */
import type { Scores } from '../domain/attribute.ts';
import { createBatchScheduler, MAX_SHORT_PIECES } from './batch-scheduler.ts';
import { findSpans } from './find-spans.ts';
import { joinByHighest } from './join-scores.ts';
import { type PiecePlace, type PreparedText, prepareText } from './prepare-text.ts';
import { isConvincing, lookCloser, type ScoredPieces } from './refine-windows.ts';
import { roundScores } from './round-scores.ts';
import { type Stages, scoreInStages, scoreStretchesInStages } from './score-in-stages.ts';
import type { ScoredText, TextScorer, TextToScore } from './scored-text.ts';
import type { Piece, Scorer } from './scorer.ts';
import { describeFault, isScorerUnavailable } from './scorer-faults.ts';
import { unreadText } from './unread-text.ts';

/** The first finds beginnings and ends of a sentence that stands out, the second stretches in its middle. */
const CLOSER_LOOKS = 2;

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
  const { stages } = scorer;

  async function scoreText(text: TextToScore): Promise<ScoredText> {
    let prepared: PreparedText;
    try {
      prepared = prepareText(text, scorer);
    } catch (error) {
      return unreadText(text, scorer.model, describeFault(toError(error)));
    }
    const { facts, texts, fold } = prepared;
    const base = { model: scorer.model, facts, texts, fold };
    try {
      const isLong = prepared.pieces.length > MAX_SHORT_PIECES;
      const scores =
        stages === undefined || !isLong
          ? await scorePieces(prepared.pieces)
          : await scoreInStages(prepared, stages, scorePieces);
      if (!scorer.isMetered) await addCloserLooks(prepared, scores);
      const spans = text.wantsSpans ? await findSpans(scorer, prepared, scores) : [];
      const joined: ScoredText = { ...base, scores: roundScores(join(scores, prepared.pieces)), spans };
      if (stages !== undefined) joined.stage = stageOf(stages, scores);
      return joined;
    } catch (error) {
      if (isScorerUnavailable(error)) throw error;
      return { ...base, scores: null, spans: [], error: describeFault(toError(error)) };
    }
  }

  /** Throws the fault of any piece: one without scores could be the one that matters, so the text then has none. */
  async function scorePieces(pieces: readonly Piece[]): Promise<Scores[]> {
    const answers = await scheduler.submit(pieces);
    const faults = answers.filter((answer) => answer instanceof Error);
    const fault = faults.find(isScorerUnavailable) ?? faults[0];
    if (fault !== undefined) throw fault;
    return answers as Scores[];
  }

  /** Adds the stretches that convince to both lists. */
  async function addCloserLooks(looked: ScoredPieces, scores: Scores[]): Promise<void> {
    const { attributes, convincingFrom } = scorer;
    let closer = lookCloser(looked, scores, attributes, convincingFrom);
    for (let round = 0; round < CLOSER_LOOKS && closer.pieces.length > 0; round++) {
      const found =
        stages === undefined
          ? await scorePieces(closer.pieces)
          : await scoreStretchesInStages(closer, stages, scorePieces);
      for (const [index, own] of found.entries()) {
        const piece = closer.pieces[index] as Piece;
        if (piece.isQuick || !isConvincing(own, attributes, convincingFrom)) continue;
        looked.pieces.push(piece);
        looked.places.push(closer.places[index] as PiecePlace);
        scores.push(own);
      }
      closer = lookCloser(closer, found, attributes, convincingFrom);
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

/** `deep` where that stage has read any piece of the text. */
function stageOf(stages: Stages, scores: readonly Scores[]): 'fast' | 'deep' {
  return scores.some((own) => stages.stageOf(own) === 'deep') ? 'deep' : 'fast';
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error('something that is no error was thrown');
}
