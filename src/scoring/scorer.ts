/**
 * The contract that every scorer keeps; `tests/conformance/` holds one suite that each of them passes.
 *
 * A scorer is given pieces of readable text (at most `maxPieceLength` UTF-16 code units; `score-texts.ts` cuts
 * longer texts into overlapping windows and joins the answers) and answers, in order, one `Scores` a piece.
 */
import type { Attribute, Scores } from '../domain/attribute.ts';

/** One piece to score. `language` is an ISO 639-1 code that the piece is to be scored as, or null. */
export interface Piece {
  text: string;
  language: string | null;
  /** The article's title and the parent comment's text, for scorers that use them. */
  context?: { title?: string | undefined; parent?: string | undefined } | undefined;
  /** A quick look is enough: a scorer with several stages answers by its first. Part of the piece, for its scores. */
  isQuick?: boolean | undefined;
}

/** A stretch of a piece that drove an attribute: UTF-16 code units within the piece, half-open. */
export interface PieceSpan {
  attribute: Attribute;
  begin: number;
  end: number;
  /** 0..1, the stretch's own score. */
  score: number;
}

export interface Scorer {
  /** Name and version, such as `embedded-1`: stored with every score. Changes whenever a score could. */
  readonly model: string;
  /** The attributes that it judges; every other one is null in every answer. */
  readonly attributes: readonly Attribute[];
  /** ISO 639-1 codes of the languages that it knows; null: it takes any. */
  readonly languages: readonly string[] | null;
  /** The most pieces that one call takes. */
  readonly maxBatch: number;
  /** The longest piece that it reads whole, in UTF-16 code units. */
  readonly maxPieceLength: number;
  /**
   * Each piece costs a request or money: long texts are cut into few windows, without their sentences and without a
   * closer look at some of them, so that a short insult in a long text may be diluted.
   */
  readonly isMetered?: boolean;
  /** How many calls may run at a time, for scorers that wait rather than compute; 1 where left out. */
  readonly maxConcurrent?: number;
  /** What keeps it from serving in full, for the log: one sentence, left out where all is well. */
  readonly warning?: string;
  /**
   * A stretch that a closer look picks out of a long text counts from this score on, 0..1; 0.8 where left out. Part of what `model` names.
   */
  readonly convincingFrom?: number;
  /** For scorers with a second stage that costs a hundred times the first: long texts then send it few pieces. */
  readonly stages?: {
    /** Which stage gave these very scores (the object that `score` answered). */
    stageOf(scores: Scores): 'fast' | 'deep';
    /** Whether the first stage's scores would send their piece to the second. */
    isDoubtful(scores: Scores, piece: Piece): boolean;
  };
  /**
   * Scores each piece, in order. A piece's scores depend on that piece alone, never on its neighbours in the batch.
   * Never answers a made-up score: it rejects as a whole, with `ScorerUnavailable` where the texts are not to blame
   * (the caller tries again later), with any other error where one of them may be (the caller halves the batch).
   * An empty batch answers []. An aborted signal rejects with its reason. Calls may overlap.
   */
  score(pieces: readonly Piece[], signal?: AbortSignal): Promise<Scores[]>;
  /** The stretches that drove the given attributes of one piece; left out where the scorer can't tell. */
  explain?(piece: Piece, attributes: readonly Attribute[]): PieceSpan[] | Promise<PieceSpan[]>;
  /** One answer a text from those of its pieces (windows, sentences, both forms), one each; left out: the highest of each attribute. */
  join?(scores: readonly Scores[], pieces: readonly Piece[]): Scores;
  /** Frees what it holds. Safe to call twice. */
  close(): Promise<void>;
}
