/** What scoring a whole text takes and answers; the shape crosses the thread boundary, so it is plain data. */
import type { Attribute, Scores } from '../domain/attribute.ts';
import type { Span, TextFormat } from '../domain/comment.ts';
import type { TextFacts } from '../domain/facts.ts';

export interface TextToScore {
  /** As received, at most 20,480 bytes of UTF-8. */
  text: string;
  format: TextFormat;
  /** Sent by the CMS: it wins over detection. ISO 639-1 or BCP 47. */
  language?: string | undefined;
  /** The site's declared languages, as a prior. */
  declaredLanguages: readonly string[];
  context?: { title?: string | undefined; parent?: string | undefined } | undefined;
  /** Whether spans are wanted for attributes that score 0.2 or more. */
  wantsSpans?: boolean | undefined;
}

export interface ScoredText {
  /** Null where the scorer could not answer for this text; `error` then says why (no comment text in it). */
  scores: Scores | null;
  error?: string;
  model: string;
  /** Which stage of the model answered, where it has several. */
  stage?: 'fast' | 'deep' | undefined;
  /** Into the text as received. */
  spans: Span[];
  facts: TextFacts;
  /** What word lists match against: readable text, and its normalised form where it differs. */
  texts: { plain: string; normalised: string | null };
  /** 16 bytes, hex: equal for texts that differ only in case, spacing, look-alikes or punctuation. */
  fold: string;
}

/** Scores whole texts: what use cases hold. The production one is `scoring-pool.ts` (worker threads). */
export interface TextScorer {
  readonly model: string;
  readonly attributes: readonly Attribute[];
  readonly languages: readonly string[] | null;
  /** In order. A text that can't be scored has `scores: null` and harms no neighbour. */
  scoreTexts(texts: readonly TextToScore[]): Promise<ScoredText[]>;
  close(): Promise<void>;
}
