/**
 * What a threshold that was set on Perspective's scores comes to on Winnow's, and back. The two scales differ: the same number
 * holds another share of comments. The map joins thresholds that hold the same share of one sample (quantile matching), per
 * attribute; it is fitted by `model/calibrate/` and ships beside the weights.
 */
import type { Attribute } from '../attribute.ts';

/** One threshold with what is known of it. */
export interface MappedThreshold {
  /** On Perspective's scores, 0..1. */
  perspective: number;
  /** On Winnow's scores, 0..1. */
  ours: number;
  /** 95 % interval of `ours`. */
  low: number;
  high: number;
  /** Share of the whole sample, 0..1, that Perspective scored at or above `perspective`. */
  shareHeld: number;
  /** How many of the rows that the map was fitted on that is; between two knots not a whole number. */
  rowsHeld: number;
}

/** A row of the file's table: the same at the usual thresholds, with what Winnow's threshold does to the sample. */
export interface TableRow extends MappedThreshold {
  /** Share of the whole sample that scores at or above `ours` with Winnow. */
  shareHeldByOurs: number;
  /** How many of the rows that the map was fitted on score at or above `ours` with Winnow. */
  rowsHeldByOurs: number;
  /** How many of them both hold: equal shares are not the same comments. */
  rowsHeldByBoth: number;
}

/** One attribute's map: a broken line through its knots. The lists of numbers are of one length. */
export interface AttributeMap {
  /** Perspective's thresholds, from 0 to 1, strictly increasing. */
  x: readonly number[];
  /** Winnow's, from 0 to 1, strictly increasing. */
  y: readonly number[];
  /** 95 % interval of `y`. */
  low: readonly number[];
  high: readonly number[];
  /** Share of the whole sample at or above `x`, and how many of the rows that were fitted on. */
  shareHeld: readonly number[];
  rowsHeld: readonly number[];
  table: readonly TableRow[];
  /** What to beware of with this attribute; null: nothing in particular. */
  note: string | null;
}

/** What the map was fitted on. */
export interface MapSample {
  name: string;
  /** All of its rows. */
  rows: number;
  /** Rows that the map was fitted on: those whose texts stand in no set that the model learnt from. */
  fittedRows: number;
  /** Whether the model learnt none of those: if not, its scores on them are too sure, and so is the map. */
  isUnseen: boolean;
}

export interface PerspectiveMap {
  /** The model whose scores `y` is about. Another model needs another map. */
  model: string;
  sample: MapSample;
  /** Those that Perspective's sample has: all but spam. */
  attributes: Readonly<Partial<Record<Attribute, AttributeMap>>>;
}

/** Fewer rows held than this, and a threshold's interval is wide and its map a guess by few comments. */
export const FEW_ROWS = 30;

/**
 * The threshold on Winnow's scores that holds about the share that `threshold` (0..1) held at Perspective's. Strictly
 * increasing; 0 comes to 0 and 1 to 1. Null where the map doesn't know the attribute. Throws a RangeError outside of 0..1.
 */
export function toOwnThreshold(map: PerspectiveMap, attribute: Attribute, threshold: number): number | null {
  const known = map.attributes[attribute];
  return known === undefined ? null : interpolate(known.x, known.y, threshold);
}

/**
 * The score that Perspective would have given to a comment of the same rank: the inverse of `toOwnThreshold`. Null where the
 * map doesn't know the attribute. Throws a RangeError outside of 0..1.
 */
export function toPerspectiveScore(map: PerspectiveMap, attribute: Attribute, score: number): number | null {
  const known = map.attributes[attribute];
  return known === undefined ? null : interpolate(known.y, known.x, score);
}

/** `toOwnThreshold` with its interval and the share held, between knots along straight lines. */
export function describeThreshold(
  map: PerspectiveMap,
  attribute: Attribute,
  threshold: number,
): MappedThreshold | null {
  const known = map.attributes[attribute];
  if (known === undefined) return null;
  const read = (values: readonly number[]) => interpolate(known.x, values, threshold);
  return {
    perspective: threshold,
    ours: read(known.y),
    low: read(known.low),
    high: read(known.high),
    shareHeld: read(known.shareHeld),
    rowsHeld: read(known.rowsHeld),
  };
}

/** Whether so few rows reach the threshold that its place is a guess. */
export function isByFewRows({ rowsHeld }: Pick<MappedThreshold, 'rowsHeld'>): boolean {
  return rowsHeld < FEW_ROWS;
}

/** `from` is strictly increasing from 0 to 1. */
function interpolate(from: readonly number[], to: readonly number[], value: number): number {
  if (!(value >= 0 && value <= 1))
    throw new RangeError(`a score or threshold lies from 0 to 1, not at ${value}`);
  let below = 0;
  let above = from.length - 1;
  while (above - below > 1) {
    const middle = (below + above) >> 1;
    if ((from[middle] as number) <= value) below = middle;
    else above = middle;
  }
  const start = from[below] as number;
  const share = (value - start) / ((from[above] as number) - start);
  // Weighted like this, both ends of a stretch come out exactly.
  return (to[below] as number) * (1 - share) + (to[above] as number) * share;
}
