/** Which pieces go deep: for each attribute a score of the fast stage from which on the deep stage is asked. */
import { ATTRIBUTES, type Attribute } from '../../src/domain/attribute.ts';
import { lengthFactor } from '../../src/scoring/embedded/choose-reading.ts';
import type { StageRow } from './stage-logits.ts';

/**
 * Of the rows that one attribute alone may send deep, as a share of what toxicity sends. Chosen on dev (2026-11): identity attacks
 * gain most from a second look; for the scarce kinds more than this sends little else than civil comments. Severe toxicity is toxicity,
 * and profanity the fast stage knows by its words.
 */
const SHARES: Readonly<Partial<Record<Attribute, number>>> = {
  toxicity: 1,
  identity_attack: 0.6,
  insult: 0.4,
  threat: 0.1,
  sexually_explicit: 0.1,
  spam: 0.2,
};
const STEPS = 40;
/** A run costs the time of so many tokens beside its own: 3.8 ms at 20 tokens and 7.9 ms at 64 (2026-11, one busy core). */
const TOKENS_A_RUN = 20;

/** The length that the bands are for, UTF-16 code units: that of a usual news comment. */
export const USUAL_LENGTH = 300;

type Bands = Partial<Record<Attribute, number>>;

/** Every attribute sends its highest rows, toxicity most; so many that what they cost is `share` of reading every row whole. */
export function chooseBands(rows: readonly StageRow[], share: number): Bands {
  let low = 0;
  let high = 1;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (costDeep(rows, bandsAt(rows, middle)) > share) high = middle;
    else low = middle;
  }
  return bandsAt(rows, low);
}

function bandsAt(rows: readonly StageRow[], share: number): Bands {
  const bands: Bands = {};
  for (const [attribute, ofToxicity] of Object.entries(SHARES) as [Attribute, number][]) {
    const head = ATTRIBUTES.indexOf(attribute);
    const scores = rows.map((row) => doubtOf(row, head)).sort((a, b) => b - a);
    const own = share * ofToxicity;
    const at = Math.min(scores.length - 1, Math.floor(own * scores.length));
    bands[attribute] = Number((scores[at] as number).toPrecision(4));
  }
  return bands;
}

/** What a row's bands are held against, as in `choose-reading.ts`: its highest score, by the length of what would be read of it. */
function doubtOf(row: StageRow, head: number): number {
  const { length } = row.stretch ?? row;
  const highest = Math.max(row.fastScores[head] as number, row.stretch?.fastScores[head] ?? 0);
  return highest / lengthFactor(Math.max(1, length), USUAL_LENGTH);
}

/** What the deep stage's answer costs, in tokens. */
function costOf(row: StageRow): number {
  return (row.stretch ?? row).tokens + TOKENS_A_RUN;
}

function goesDeep(row: StageRow, heads: readonly (readonly [number, number])[]): boolean {
  return heads.some(([head, from]) => doubtOf(row, head) >= from);
}

function headsOf(bands: Bands): (readonly [number, number])[] {
  return Object.entries(bands).map(
    ([attribute, from]) => [ATTRIBUTES.indexOf(attribute as Attribute), from] as const,
  );
}

/** The share of rows that go deep. */
export function shareDeep(rows: readonly StageRow[], bands: Bands): number {
  const heads = headsOf(bands);
  return rows.filter((row) => goesDeep(row, heads)).length / rows.length;
}

/** What goes deep costs, as a share of what reading every row whole would. */
export function costDeep(rows: readonly StageRow[], bands: Bands): number {
  const heads = headsOf(bands);
  let all = 0;
  let deep = 0;
  for (const row of rows) {
    all += row.tokens + TOKENS_A_RUN;
    if (goesDeep(row, heads)) deep += costOf(row);
  }
  return deep / all;
}
