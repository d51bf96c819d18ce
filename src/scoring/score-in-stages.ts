/**
 * Long texts with a scorer of two stages. A text of 20 KB has hundreds of windows, and the second stage takes milliseconds for
 * each: the first stage reads all of them, and only those that it finds most doubtful go on.
 */
import { ATTRIBUTES, type Scores } from '../domain/attribute.ts';
import type { ScoredPieces } from './refine-windows.ts';
import type { Piece, Scorer } from './scorer.ts';

/** The most windows of one text that the second stage reads: 0.1 s in all where they are sentences. */
export const MAX_DEEP_WINDOWS = 16;
/** And the most stretches of a closer look, each time. */
export const MAX_DEEP_STRETCHES = 8;

export type SubmitPieces = (pieces: readonly Piece[]) => Promise<Scores[]>;
export type Stages = NonNullable<Scorer['stages']>;

/**
 * Scores the windows of `looked` by the first stage, and the most doubtful of them again by both. Pieces that were only
 * looked at quickly say so afterwards: what explains them must not look longer than what scored them.
 */
export function scoreInStages(looked: ScoredPieces, stages: Stages, submit: SubmitPieces): Promise<Scores[]> {
  return lookTwice(looked, stages, submit, MAX_DEEP_WINDOWS);
}

/**
 * The same for the stretches of a closer look. Of those only what was read by both may count, for one of so many stretches often
 * convinces the first stage by chance.
 */
export function scoreStretchesInStages(
  closer: ScoredPieces,
  stages: Stages,
  submit: SubmitPieces,
): Promise<Scores[]> {
  return lookTwice(closer, stages, submit, MAX_DEEP_STRETCHES);
}

async function lookTwice(
  looked: ScoredPieces,
  stages: Stages,
  submit: SubmitPieces,
  most: number,
): Promise<Scores[]> {
  // Stretches come from pieces that may themselves have been looked at quickly.
  const whole = looked.pieces.map((piece): Piece => ({ ...piece, isQuick: false }));
  for (const [index, piece] of whole.entries()) looked.pieces[index] = { ...piece, isQuick: true };
  const scores = await submit(looked.pieces);
  const picked = pickHighest(scores, (own, index) => stages.isDoubtful(own, whole[index] as Piece), most);
  const answers = await submit(picked.map((index) => whole[index] as Piece));
  for (const [position, index] of picked.entries()) {
    looked.pieces[index] = whole[index] as Piece;
    scores[index] = answers[position] as Scores;
  }
  return scores;
}

/** The places of the scores that are wanted, the highest on any attribute first. */
function pickHighest(
  scores: readonly Scores[],
  isWanted: (own: Scores, index: number) => boolean,
  most: number,
): number[] {
  const wanted = scores
    .map((own, index) => ({ own, index }))
    .filter(({ own, index }) => isWanted(own, index));
  const ranked = wanted.map(({ own, index }) => ({ index, top: highestOf(own) }));
  return ranked
    .sort((a, b) => b.top - a.top || a.index - b.index)
    .slice(0, most)
    .map(({ index }) => index);
}

function highestOf(scores: Scores): number {
  let highest = 0;
  for (const attribute of ATTRIBUTES) highest = Math.max(highest, scores[attribute] ?? 0);
  return highest;
}
