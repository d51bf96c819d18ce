/** The stretches that drove a text's scores, in the text as received, for the moderator who has to see why. */
import { ATTRIBUTES, type Attribute, type Scores } from '../domain/attribute.ts';
import type { Span } from '../domain/comment.ts';
import { toReceived } from '../text/mapped-text.ts';
import type { PiecePlace } from './prepare-text.ts';
import type { ScoredPieces } from './refine-windows.ts';
import { roundScore } from './round-scores.ts';
import type { Piece, Scorer } from './scorer.ts';

/** Attributes that score less are not explained. */
export const EXPLAIN_FROM = 0.2;
/** Stretches that score less say nothing to a moderator. */
export const SPAN_FROM = 0.1;
/** The most pieces of one text that are explained, the highest first: explaining costs more than scoring. */
const MAX_EXPLAINED = 16;

/**
 * Sorted by begin; stretches of one attribute don't overlap (from overlapping windows or both forms they are united,
 * with the higher score). Where the scorer can't explain and the text was cut, the windows themselves are the spans.
 *
 * @param scores one a piece of `looked`
 */
export async function findSpans(
  scorer: Pick<Scorer, 'explain'>,
  looked: ScoredPieces,
  scores: readonly Scores[],
): Promise<Span[]> {
  const spans: Span[] = [];
  for (const { index, attributes } of worthExplaining(scores)) {
    const piece = looked.pieces[index] as Piece;
    const { form, begin } = looked.places[index] as PiecePlace;
    if (scorer.explain !== undefined) {
      for (const span of await scorer.explain(piece, attributes)) {
        const received = toReceived(form, begin + span.begin, begin + span.end);
        if (received.end > received.begin && span.score >= SPAN_FROM)
          spans.push({ attribute: span.attribute, ...received, score: roundScore(span.score) });
      }
    } else if (piece.text.length < form.text.length) {
      const received = toReceived(form, begin, begin + piece.text.length);
      for (const attribute of attributes) {
        spans.push({ attribute, ...received, score: scores[index]?.[attribute] as number });
      }
    }
  }
  return uniteSpans(spans);
}

function worthExplaining(
  scores: readonly Scores[],
): { index: number; attributes: Attribute[]; top: number }[] {
  return scores
    .map((piece, index) => {
      const attributes = ATTRIBUTES.filter((attribute) => (piece[attribute] ?? 0) >= EXPLAIN_FROM);
      return {
        index,
        attributes,
        top: Math.max(...attributes.map((attribute) => piece[attribute] as number)),
      };
    })
    .filter(({ attributes }) => attributes.length > 0)
    .sort((a, b) => b.top - a.top)
    .slice(0, MAX_EXPLAINED);
}

/** Unites overlapping stretches of one attribute; those that only touch stay apart. */
export function uniteSpans(spans: readonly Span[]): Span[] {
  const united: Span[] = [];
  const lastOf = new Map<Attribute, Span>();
  for (const span of [...spans].sort((a, b) => a.begin - b.begin || a.end - b.end)) {
    const last = lastOf.get(span.attribute);
    if (last !== undefined && span.begin < last.end) {
      last.end = Math.max(last.end, span.end);
      last.score = Math.max(last.score, span.score);
      continue;
    }
    const own = { ...span };
    united.push(own);
    lastOf.set(span.attribute, own);
  }
  return united;
}
