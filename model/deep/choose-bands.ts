/** Which pieces go deep: for each attribute a score of the fast stage from which on the deep stage is asked. */
import { ATTRIBUTES, type Attribute } from '../../src/domain/attribute.ts';
import type { StageRow } from './stage-logits.ts';

/** Severe toxicity is toxicity, and profanity the fast stage knows by its words. */
const LOOKED_AT: readonly Attribute[] = [
  'toxicity',
  'identity_attack',
  'insult',
  'threat',
  'sexually_explicit',
  'spam',
];
/** Of the rows that one attribute alone may send deep, as a share of what toxicity sends. */
const SHARE_OF_KINDS = 0.4;
const STEPS = 40;

/** Every attribute sends its highest rows, toxicity most; so many that together they make up `share` of `rows`. */
export function chooseBands(rows: readonly StageRow[], share: number): Partial<Record<Attribute, number>> {
  let low = 0;
  let high = 1;
  let bands: Partial<Record<Attribute, number>> = {};
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    bands = bandsAt(rows, middle);
    if (shareDeep(rows, bands) > share) high = middle;
    else low = middle;
  }
  return bandsAt(rows, low);
}

function bandsAt(rows: readonly StageRow[], share: number): Partial<Record<Attribute, number>> {
  const bands: Partial<Record<Attribute, number>> = {};
  for (const attribute of LOOKED_AT) {
    const head = ATTRIBUTES.indexOf(attribute);
    const scores = rows.map((row) => row.fastScores[head] as number).sort((a, b) => b - a);
    const own = attribute === 'toxicity' ? share : share * SHARE_OF_KINDS;
    const at = Math.min(scores.length - 1, Math.floor(own * scores.length));
    bands[attribute] = Number((scores[at] as number).toPrecision(4));
  }
  return bands;
}

/** The share of rows that reach a band of any attribute. */
export function shareDeep(rows: readonly StageRow[], bands: Partial<Record<Attribute, number>>): number {
  const heads = Object.entries(bands).map(
    ([attribute, from]) => [ATTRIBUTES.indexOf(attribute as Attribute), from] as const,
  );
  const deep = rows.filter((row) => heads.some(([head, from]) => (row.fastScores[head] as number) >= from));
  return deep.length / rows.length;
}
