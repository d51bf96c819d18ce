/** What a wire format has to say about itself; one file a format beside this one. */
import { ATTRIBUTES, type Attribute, noScores, type Scores } from '../../domain/attribute.ts';
import type { Piece } from '../scorer.ts';
import { BadAnswer } from '../scorer-faults.ts';
import type { HttpScorerOptions } from './http-scorer-options.ts';
import type { RemoteService } from './remote-service.ts';

/** For each attribute the remote names that it is read from. */
export type AttributeNames = Partial<Record<Attribute, readonly string[]>>;

export interface RemoteFormat {
  attributes: AttributeNames;
  languages: readonly string[] | null;
  /** Pieces in one request. */
  maxPieces: number;
  /**
   * Asks for the scores of at most `maxPieces` pieces, in order. Their texts hold something visible, no lone surrogate
   * and at most 20 KB. Throws `BadAnswer` where a piece may be to blame, else `ScorerUnavailable`.
   */
  score(
    service: RemoteService,
    pieces: readonly Piece[],
    names: AttributeNames,
    options: HttpScorerOptions,
    signal?: AbortSignal,
  ): Promise<Scores[]>;
}

/**
 * Per attribute the highest of its remote names' scores; null where the answer has none of them. Throws `BadAnswer`
 * where it has none at all (nothing would object to such a text) or one out of range.
 */
export function readByName(
  names: AttributeNames,
  scoreOf: (name: string) => number | null | undefined,
): Scores {
  const scores = noScores();
  let hasAny = false;
  for (const attribute of ATTRIBUTES) {
    for (const name of names[attribute] ?? []) {
      const score = scoreOf(name);
      if (score === null || score === undefined) continue;
      if (!(score >= 0 && score <= 1)) throw new BadAnswer(`the remote scorer's ${attribute} is not in 0..1`);
      hasAny = true;
      if (scores[attribute] === null || score > scores[attribute]) scores[attribute] = score;
    }
  }
  if (!hasAny) throw new BadAnswer('the remote scorer answered none of the attributes that it was asked for');
  return scores;
}
