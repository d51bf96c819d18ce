/** Turns rows of the sets into examples, by the plan of each set. */
import { isReadAsEnglish } from '../../src/scoring/embedded/read-as-english.ts';
import { type Example, HEADS, headOf } from './example.ts';
import { readSet, type SetRow, type Split } from './read-set.ts';
import { IMPLIED_WEIGHT, KINDS_OF_TOXICITY, POSITIVE_BOOSTS, SET_PLANS, type SetPlan } from './sets.ts';

/** Longer texts are learnt from their beginning; in `UTF-16` code units. */
export const MAX_TRAINING_UNITS = 1000;
/** Of a sentence that raters didn't mark, beside a row that they judged. */
const UNMARKED_WEIGHT = 0.6;
/** Of a sentence that they did mark. */
const MARKED_WEIGHT = 0.3;
const MIN_SENTENCE_UNITS = 12;

function emptyExample(row: SetRow, set: string, text: string): Example {
  return {
    text: text.slice(0, MAX_TRAINING_UNITS),
    set,
    lang: row.lang,
    isEnglish: isReadAsEnglish(text),
    labels: new Float32Array(HEADS.length).fill(Number.NaN),
    weights: new Float32Array(HEADS.length),
    canReformat: row.form === undefined || row.form === 'raw',
    canCrop: false,
  };
}

function toExample(row: SetRow, plan: SetPlan): Example {
  const example = emptyExample(row, plan.set, row.text);
  const { labels, weights } = example;
  HEADS.forEach((attribute, head) => {
    const label = row.labels[attribute];
    if (label === undefined) return;
    labels[head] = label;
    const boost = label >= 0.5 ? (POSITIVE_BOOSTS[attribute] ?? 1) : 1;
    weights[head] = (plan.attributes?.[attribute] ?? plan.weight) * boost;
  });
  if (plan.impliesKinds === true && row.labels.toxicity === 0) {
    for (const attribute of KINDS_OF_TOXICITY) imply(example, attribute, plan.weight * IMPLIED_WEIGHT);
    example.canCrop = labels.every((label) => Number.isNaN(label) || label === 0);
  }
  if (plan.notSpamWeight !== undefined) imply(example, 'spam', plan.notSpamWeight);
  return example;
}

function imply(example: Example, attribute: (typeof HEADS)[number], weight: number): void {
  const head = headOf(attribute);
  if (!Number.isNaN(example.labels[head])) return;
  example.labels[head] = 0;
  example.weights[head] = weight;
}

/**
 * The sentences of a row with spans: those that no span touches as examples that aren't toxic, the others as toxic
 * ones, so that a sentence scores alone what it scores in its comment.
 */
export function splitBySpans(row: SetRow, plan: SetPlan): Example[] {
  if (row.spans === undefined || row.spans.length === 0) return [];
  const points = Array.from(row.text);
  const found: Example[] = [];
  let begin = 0;
  for (let index = 0; index <= points.length; index += 1) {
    if (index < points.length && !'.!?\n'.includes(points[index] as string)) continue;
    const end = index + 1;
    const isMarked = row.spans.some(([from, to]) => from < end && to > begin);
    const text = points.slice(begin, end).join('').trim();
    if (text.length >= MIN_SENTENCE_UNITS && text.length < row.text.length * 0.9) {
      const example = emptyExample(row, `${plan.set}:sentences`, text);
      if (isMarked) {
        example.labels[headOf('toxicity')] = 1;
        example.weights[headOf('toxicity')] = MARKED_WEIGHT;
      } else {
        for (const attribute of ['toxicity', ...KINDS_OF_TOXICITY, 'profanity', 'spam'] as const) {
          imply(example, attribute, UNMARKED_WEIGHT);
        }
      }
      found.push(example);
    }
    begin = end;
  }
  return found;
}

/** All examples of a split. `keepShare` below 1 takes every n-th row, for quick trials. */
export function loadExamples(folder: string, split: Split, keepShare = 1): Example[] {
  const examples: Example[] = [];
  const step = Math.max(1, Math.round(1 / keepShare));
  for (const plan of SET_PLANS) {
    readSet(folder, split, plan.set).forEach((row, index) => {
      if (index % step !== 0) return;
      examples.push(toExample(row, plan));
      if (plan.splitsBySpans === true) examples.push(...splitBySpans(row, plan));
    });
  }
  return examples;
}
