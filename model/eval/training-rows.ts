/**
 * Which attributes are learnt from annotated data at all, language by language: `training-rows.json`. A head without a case
 * in a language answers by what other languages' characters and words happen to share.
 */
import { ATTRIBUTES, type Attribute } from '../../src/domain/attribute.ts';
import { contrastExamples } from '../contrast/contrast-examples.ts';
import { germanExamples } from '../contrast/german/german-examples.ts';
import { type Example, headOf } from '../train/example.ts';
import { readSet } from '../train/read-set.ts';
import { SET_PLANS } from '../train/sets.ts';

/** Rows that a label is known of, and those with one of 0.5 or more. */
export interface LabelCounts {
  rows: number;
  positives: number;
}

export interface LearntSet {
  set: string;
  /** `own`: comments of our own. */
  kind: 'annotated' | 'own';
  language: string;
  /** Those that the set says something on, and that its plan doesn't leave out. */
  attributes: Partial<Record<Attribute, LabelCounts>>;
}

export interface TrainingRows {
  /** Sets of the plan that were not in the data folder. */
  missing: string[];
  sets: LearntSet[];
}

/** Counts the labels of every set to learn from. What is only implied (see `train/sets.ts`) doesn't count. */
export function countTrainingRows(folder: string): TrainingRows {
  const missing: string[] = [];
  const sets = SET_PLANS.flatMap((plan): LearntSet[] => {
    const rows = readSet(folder, 'train', plan.set);
    if (rows.length === 0) missing.push(plan.set);
    const isLearnt = (attribute: Attribute) => (plan.attributes?.[attribute] ?? plan.weight) > 0;
    return [...new Set(rows.map(({ lang }) => lang))].map((language) => ({
      set: plan.set,
      kind: 'annotated',
      language,
      attributes: countLabels(
        rows.filter(({ lang }) => lang === language),
        ({ labels }, attribute) => (isLearnt(attribute) ? labels[attribute] : undefined),
      ),
    }));
  });
  return {
    missing,
    sets: [
      ...sets,
      ...countOwn('contrast', contrastExamples('train')),
      ...countOwn('german', germanExamples('train')),
    ],
  };
}

function countOwn(set: string, examples: readonly Example[]): LearntSet[] {
  return [...new Set(examples.map(({ lang }) => lang))].map((language) => ({
    set,
    kind: 'own',
    language,
    attributes: countLabels(
      examples.filter(({ lang }) => lang === language),
      ({ labels, weights }, attribute) => {
        const head = headOf(attribute);
        return (weights[head] as number) > 0 ? labels[head] : undefined;
      },
    ),
  }));
}

function countLabels<Row>(
  rows: readonly Row[],
  labelOf: (row: Row, attribute: Attribute) => number | undefined,
): LearntSet['attributes'] {
  const counts: LearntSet['attributes'] = {};
  for (const attribute of ATTRIBUTES) {
    const own: LabelCounts = { rows: 0, positives: 0 };
    for (const row of rows) {
      const label = labelOf(row, attribute);
      if (label === undefined || Number.isNaN(label)) continue;
      own.rows += 1;
      if (label >= 0.5) own.positives += 1;
    }
    if (own.rows > 0) counts[attribute] = own;
  }
  return counts;
}
