/** Finds the stretches of a piece that drove an attribute, from what each word adds to its logit. */
import type { Attribute } from '../../domain/attribute.ts';
import type { PieceSpan } from '../scorer.ts';
import type { LinearModel } from './linear-model.ts';
import { MAX_UNITS } from './tokens.ts';

/** A word counts if it adds at least this share of what the word that adds most does. */
const SHARE_OF_LARGEST = 0.3;
/** Stretches with at most this many other words between them become one. */
const MAX_GAP_TOKENS = 1;
/** At most that many an attribute, the strongest first. */
const MAX_SPANS = 5;

/** At most five spans an attribute, in the order of the text; none where no word speaks for the attribute. */
export function explainPiece(
  model: LinearModel,
  text: string,
  attributes: readonly Attribute[],
): PieceSpan[] {
  const spans: PieceSpan[] = [];
  const isEnglish = model.isReadAsEnglish(text);
  const contributions = new Float64Array(MAX_UNITS);
  for (const attribute of attributes) {
    const head = model.weights.header.attributes.indexOf(attribute);
    if (head < 0) continue;
    model.read(text, isEnglish);
    model.tokenContributions(head, contributions);
    for (const stretch of findStretches(model, contributions)) {
      model.read(text.slice(stretch.begin, stretch.end), isEnglish);
      spans.push({ attribute, begin: stretch.begin, end: stretch.end, score: model.probability(head) });
    }
  }
  return spans;
}

interface Stretch {
  begin: number;
  end: number;
  weight: number;
}

function findStretches(model: LinearModel, contributions: Float64Array): Stretch[] {
  const { tokens } = model.reader;
  let largest = 0;
  for (let index = 0; index < tokens.count; index += 1) {
    largest = Math.max(largest, contributions[index] as number);
  }
  if (largest <= 0) return [];
  const stretches: Stretch[] = [];
  let lastToken = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < tokens.count; index += 1) {
    const weight = contributions[index] as number;
    if (weight < largest * SHARE_OF_LARGEST) continue;
    const open = stretches.at(-1);
    if (open !== undefined && index - lastToken <= MAX_GAP_TOKENS + 1) {
      open.end = tokens.end[index] as number;
      open.weight += weight;
    } else {
      stretches.push({ begin: tokens.begin[index] as number, end: tokens.end[index] as number, weight });
    }
    lastToken = index;
  }
  stretches.sort((a, b) => b.weight - a.weight);
  return stretches.slice(0, MAX_SPANS).sort((a, b) => a.begin - b.begin);
}
