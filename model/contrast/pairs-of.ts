/** Pairs are written a line each: the civil sentence, an arrow, and the hateful one that looks most like it. */
import { linesOf } from './lines-of.ts';

const ARROW = ' => ';

/** Both sides of pairs, in the order of the lines; the same position is the same pair. */
export interface Pairs {
  readonly civil: readonly string[];
  readonly hateful: readonly string[];
}

/** The pairs of a text. Throws where a line doesn't hold exactly two sides. */
export function pairsOf(text: string): Pairs {
  const pairs = linesOf(text).map((line) => {
    const [civil, hateful, ...more] = line.split(ARROW);
    if (civil === undefined || hateful === undefined || more.length > 0) throw new Error(`No pair: ${line}`);
    return { civil, hateful };
  });
  return { civil: pairs.map(({ civil }) => civil), hateful: pairs.map(({ hateful }) => hateful) };
}
