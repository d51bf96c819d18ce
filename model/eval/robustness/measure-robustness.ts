/** How far disguises pull the score of toxic comments down, and harmless signs push that of civil ones up. */
import type { Attribute } from '../../../src/domain/attribute.ts';
import type { TextScorer } from '../../../src/scoring/scored-text.ts';
import { createRandom, pickOne } from '../../train/random.ts';
import type { EvalRow } from '../eval-rows.ts';
import { quantileOf, round } from '../metrics/quantile.ts';
import { type ScoredRows, scoreRows, scoresOf } from '../scored-set.ts';
import { ADDITIONS, type Addition } from './civil-additions.ts';
import { disguiseText } from './disguise-text.ts';
import { DISGUISES, type Disguise } from './disguise-word.ts';

const SEED = 20261124;
/** The most that a toxic comment may lose: in the median, and at the 90th percentile. */
export const MAX_MEDIAN_DROP = 0.05;
export const MAX_P90_DROP = 0.25;
/** The most toxicity that a civil comment may gain, at the 99th percentile; with an address, the most spam too. */
export const MAX_P99_RISE = 0.05;

export interface DropFigures {
  disguise: Disguise;
  rows: number;
  medianDrop: number;
  p90Drop: number;
  /** Share held by the default policy: undisguised, disguised. */
  heldBefore: number;
  heldAfter: number;
  /** Of civil comments, disguised by the same rule: nobody disguises these, so it tells of the disguise's own weight. */
  civilRows: number;
  civilHeldBefore: number;
  civilHeldAfter: number;
  isMet: boolean;
}

export interface RiseFigures {
  addition: Addition;
  rows: number;
  /** Of toxicity. */
  p99Rise: number;
  /** Of spam; runs that were made before it was measured have none. */
  spamP99Rise?: number;
  /** Share held by a score, of whatever attribute: without the added sentence, with it. */
  heldBefore: number;
  heldAfter: number;
  /** By toxicity. */
  isMet: boolean;
}

type Text = Pick<EvalRow, 'text' | 'lang'>;

/** At most `count` of the rows at even distances. */
export function sampleRows<T>(rows: readonly T[], count: number): T[] {
  const step = rows.length / Math.min(count, rows.length);
  return Array.from({ length: Math.min(count, rows.length) }, (_, at) => rows[Math.floor(at * step)] as T);
}

/** Drop of the toxicity score by each disguise; comments without a word to disguise are left out. */
export async function measureDrops(
  scorer: TextScorer,
  toxic: readonly Text[],
  civil: readonly Text[],
  onProgress: (rows: number) => void,
): Promise<DropFigures[]> {
  const isUsable = ({ text }: Text) => disguiseText(text, 'spaced-out', () => 0) !== null;
  const usable = toxic.filter(isUsable);
  const usableCivil = civil.filter(isUsable);
  if (usable.length === 0) return [];
  const before = await scoreRows(scorer, usable, { onProgress });
  const civilBefore = await scoreRows(scorer, usableCivil, { onProgress });
  const figures: DropFigures[] = [];
  for (const disguise of DISGUISES) {
    const after = await scoreRows(scorer, disguiseAll(usable, disguise), { onProgress });
    const civilAfter = await scoreRows(scorer, disguiseAll(usableCivil, disguise), { onProgress });
    const drops = differences(before, after, 'toxicity');
    const medianDrop = round(quantileOf(drops, 0.5));
    const p90Drop = round(quantileOf(drops, 0.9));
    figures.push({
      disguise,
      rows: usable.length,
      medianDrop,
      p90Drop,
      heldBefore: share(before.isHeld),
      heldAfter: share(after.isHeld),
      civilRows: usableCivil.length,
      civilHeldBefore: share(civilBefore.isHeld),
      civilHeldAfter: share(civilAfter.isHeld),
      isMet: medianDrop <= MAX_MEDIAN_DROP && p90Drop <= MAX_P90_DROP,
    });
  }
  return figures;
}

/** A text's own seed: its words are chosen alike for every disguise. */
function disguiseAll(rows: readonly Text[], disguise: Disguise): Text[] {
  return rows.map(({ text, lang }, index) => ({
    text: disguiseText(text, disguise, createRandom(SEED + index)) as string,
    lang,
  }));
}

/** Rise of the scores of toxicity and spam when a sentence of each kind is added to a civil comment. */
export async function measureRises(
  scorer: TextScorer,
  rows: readonly Text[],
  onProgress: (rows: number) => void,
): Promise<RiseFigures[]> {
  if (rows.length === 0) return [];
  const before = await scoreRows(scorer, rows, { onProgress });
  const figures: RiseFigures[] = [];
  for (const addition of Object.keys(ADDITIONS) as Addition[]) {
    const random = createRandom(SEED);
    const longer = rows.map(({ text, lang }) => ({
      text: `${text.trimEnd()} ${pickOne(ADDITIONS[addition], random)}`,
      lang,
    }));
    const after = await scoreRows(scorer, longer, { onProgress });
    const p99Rise = round(quantileOf(differences(after, before, 'toxicity'), 0.99));
    figures.push({
      addition,
      rows: rows.length,
      p99Rise,
      spamP99Rise: round(quantileOf(differences(after, before, 'spam'), 0.99)),
      heldBefore: share(before.isHeldByScore),
      heldAfter: share(after.isHeldByScore),
      isMet: p99Rise <= MAX_P99_RISE,
    });
  }
  return figures;
}

/** First less second, sorted. */
function differences(first: ScoredRows, second: ScoredRows, attribute: Attribute): Float64Array {
  const other = scoresOf(second, attribute);
  return scoresOf(first, attribute)
    .map((score, row) => score - (other[row] as number))
    .sort();
}

function share(flags: Uint8Array): number {
  return round(flags.reduce((sum, flag) => sum + flag, 0) / flags.length);
}
