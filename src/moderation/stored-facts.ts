/** A stored decision's facts, whole again: the texts are made anew from the revision. */
import type { Scores } from '../domain/attribute.ts';
import type { TextFormat } from '../domain/comment.ts';
import type { AuthorFacts, CommentFacts, TextFacts } from '../domain/facts.ts';
import { normalise } from '../text/normalise.ts';
import { readText } from '../text/readable-text.ts';

export interface StoredFacts {
  facts: TextFacts & { author: AuthorFacts | null };
  /** Null where no rule reads it. */
  text: string | null;
  format: TextFormat;
  scores: Scores;
}

/** What the rules saw when the decision was made. */
export function restoreFacts(stored: StoredFacts): CommentFacts {
  const readable = readText(stored.text ?? '', stored.format).readable;
  return {
    ...stored.facts,
    scores: stored.scores,
    texts: { plain: readable.text, normalised: normalise(readable)?.text ?? null },
  };
}
