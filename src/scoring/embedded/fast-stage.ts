/** The fast stage as the cascade sees it: from a piece's text to its scores, in some 50 µs. */
import { type Attribute, noScores, type Scores } from '../../domain/attribute.ts';
import type { PieceSpan } from '../scorer.ts';
import { explainPiece } from './explain-piece.ts';
import type { LinearModel } from './linear-model.ts';

export interface FastStage {
  readonly attributes: readonly Attribute[];
  score(text: string): Scores;
  /** Of the piece scored last. */
  logitOf(attribute: Attribute): number;
  explain(text: string, attributes: readonly Attribute[]): PieceSpan[];
}

export function createFastStage(model: LinearModel): FastStage {
  const { attributes } = model.weights.header;
  return {
    attributes,
    score(text) {
      model.read(text);
      const scores = noScores();
      for (let head = 0; head < attributes.length; head += 1) {
        scores[attributes[head] as Attribute] = model.probability(head);
      }
      return scores;
    },
    logitOf: (attribute) => model.logits[attributes.indexOf(attribute)] as number,
    explain: (text, asked) => explainPiece(model, text, asked),
  };
}
