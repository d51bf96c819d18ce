/** The replies that context is measured on: labelled ones with their parent, and minimal pairs of our own. */
import { readSet, type Split } from '../train/read-set.ts';
import { CONTEXT_PAIRS } from './context-pairs.ts';
import type { Reply } from './measure-context.ts';
import { sampleRows } from './robustness/measure-robustness.ts';

/**
 * Of Wikipedia's talk pages (Pavlopoulos et al. 2020): raters of one half were shown the parent comment, those of the
 * other weren't, and its rows carry none.
 */
const CONTEXT_SET = 'wiki_context_cat';

/**
 * The set's replies whose raters saw the parent. With `maxNegatives` all positives and so many negatives, evenly spread.
 * None where the folder doesn't have the set.
 */
export function contextReplies(
  folder: string,
  split: Exclude<Split, 'test'>,
  maxNegatives = Number.POSITIVE_INFINITY,
): Reply[] {
  const replies = readSet(folder, split, CONTEXT_SET).flatMap(({ text, context, labels }): Reply[] => {
    const { toxicity } = labels;
    if (context === undefined || context.trim() === '' || toxicity === undefined) return [];
    return [{ comment: text, parent: context, isPositive: toxicity >= 0.5 }];
  });
  const negatives = replies.filter(({ isPositive }) => !isPositive);
  return [...replies.filter(({ isPositive }) => isPositive), ...sampleRows(negatives, maxNegatives)];
}

/** The pairs in turn: each reply after the parent that makes it abuse, then after the other. */
export function pairReplies(): Reply[] {
  return CONTEXT_PAIRS.flatMap(({ reply, abusiveAfter, harmlessAfter }) => [
    { comment: reply, parent: abusiveAfter, isPositive: true },
    { comment: reply, parent: harmlessAfter, isPositive: false },
  ]);
}
