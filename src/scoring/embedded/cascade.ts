/**
 * Which stage answers for a piece. The fast stage reads all of them; what it is sure is civil it answers, and the rest goes to the deep
 * stage, where there is one that reads the piece's language. It depends on the piece and the model's version alone: the
 * bands ship with the model, and neither a site's policy nor its language nor the neighbours in a batch have a say.
 */
import { type Attribute, noScores, type Scores } from '../../domain/attribute.ts';
import type { Piece, PieceSpan } from '../scorer.ts';
import { createReadingChooser, type Reading } from './choose-reading.ts';
import { mixLong } from './deep/deep-calibration.ts';
import type { DeepStage } from './deep/deep-stage.ts';
import type { FastStage } from './fast-stage.ts';

/** Spam has no abuse to mark: its stretches come from the fast stage. */
const UNMARKED: readonly Attribute[] = ['spam'];
/**
 * These stand in abusive words: where the network marks none, as in contempt without any, no word drove them, and raters mark none
 * either. Of the others the words that drove the fast stage are then shown.
 */
const IN_ABUSIVE_WORDS: readonly Attribute[] = ['toxicity', 'severe_toxicity', 'insult', 'profanity'];
/** Spam shows in the whole of a long piece, not in its most abusive stretch. */
const OF_THE_WHOLE: readonly Attribute[] = ['spam'];

export interface Cascade {
  /** One `Scores` a piece, in order. Rejects with the reason of an aborted signal. */
  score(pieces: readonly Piece[], signal?: AbortSignal): Promise<Scores[]>;
  explain(piece: Piece, attributes: readonly Attribute[]): Promise<PieceSpan[]>;
  /** Which stage gave these very scores. */
  stageOf(scores: Scores): 'fast' | 'deep';
  /** Whether the fast stage's scores leave a piece in doubt. */
  isDoubtful(scores: Scores, piece: Piece): boolean;
  /** Pieces answered by each stage so far. */
  readonly stageCounts: { fast: number; deep: number };
}

/** @param deep null: the fast stage answers all. @param isDeepAlone the deep stage reads whatever it can: to measure it */
export function createCascade(fast: FastStage, deep: DeepStage | null, isDeepAlone = false): Cascade {
  const deepAnswers = new WeakSet<Scores>();
  const stageCounts = { fast: 0, deep: 0 };
  const long = deep?.settings.longPieces;
  const readings = createReadingChooser(fast, deep, isDeepAlone);

  async function readDeep(deep: DeepStage, piece: Piece, scores: Scores, reading: Reading): Promise<void> {
    const { text, fastLogits, fastScores } = reading;
    const logitOf = (attribute: Attribute) => fastLogits.get(attribute) ?? 0;
    if (long === undefined || text.length === piece.text.length) {
      await deep.score(text, scores, logitOf);
      return;
    }
    const own = noScores();
    await deep.score(text, own, logitOf);
    for (const [attribute, score] of Object.entries(own) as [Attribute, number | null][]) {
      const ofAll = fastScores[attribute];
      if (score === null || ofAll === null || OF_THE_WHOLE.includes(attribute)) continue;
      scores[attribute] = mixLong(long, ofAll, score);
    }
  }

  return {
    stageCounts,
    isDoubtful: readings.isDoubtful,
    stageOf: (scores) => (deepAnswers.has(scores) ? 'deep' : 'fast'),
    async score(pieces, signal) {
      signal?.throwIfAborted();
      const answers: Scores[] = [];
      for (const piece of pieces) {
        const scores = fast.score(piece.text);
        const reading = readings.choose(piece, scores);
        if (deep !== null && reading !== null) {
          await readDeep(deep, piece, scores, reading);
          signal?.throwIfAborted();
          deepAnswers.add(scores);
          stageCounts.deep += 1;
        } else {
          stageCounts.fast += 1;
        }
        answers.push(scores);
      }
      return answers;
    },
    async explain(piece, attributes) {
      // What explains a piece must be what scored it.
      const reading = readings.choose(piece, fast.score(piece.text));
      if (deep === null || reading === null) return fast.explain(piece.text, attributes);
      const marked = attributes.filter(
        (attribute) => deep.judges(attribute) && !UNMARKED.includes(attribute),
      );
      const found = marked.length > 0 ? await deep.explain(reading.text, marked) : [];
      const spans = found.map((span) => ({
        ...span,
        begin: span.begin + reading.begin,
        end: span.end + reading.begin,
      }));
      const others = attributes.filter(
        (attribute) =>
          !(marked.includes(attribute) && IN_ABUSIVE_WORDS.includes(attribute)) &&
          !spans.some((span) => span.attribute === attribute),
      );
      return others.length === 0 ? spans : [...spans, ...fast.explain(piece.text, others)];
    },
  };
}
