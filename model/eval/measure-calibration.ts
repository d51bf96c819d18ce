/** Which rows calibration is judged on: the sets that stand for reader comments, weighted to the natural shares. */
import { ATTRIBUTES, type Attribute } from '../../src/domain/attribute.ts';
import { NATURAL_SETS, NATURAL_SHARES, naturalWeights, weightOf } from '../train/natural-weights.ts';
import { KINDS_OF_TOXICITY, SET_PLANS } from '../train/sets.ts';
import type { EvalRow, LoadPart } from './eval-rows.ts';
import type { EvalSplit, SetPart } from './eval-sets.ts';
import { type Calibration, measureCalibration } from './metrics/calibration.ts';

export interface AttributeCalibration extends Calibration {
  attribute: Attribute;
  split: EvalSplit;
  sets: string[];
}

/** Fewer positives can't tell a calibrated score from another. */
const MIN_POSITIVES = 20;

/** jigsaw_wiki_test is the test of jigsaw_wiki_train. */
const TEST_NAME: Readonly<Record<string, string>> = { jigsaw_wiki_train: 'jigsaw_wiki_test' };

/** The files that stand for reader comments in a split. */
export function calibrationParts(split: EvalSplit): SetPart[] {
  return (
    [...NATURAL_SETS]
      // News comments have no test: those of dev, on which the scale was fitted, are left to the run on dev.
      .filter((set) => split === 'dev' || set !== 'civil_stripped')
      .map((set) => ({ set: split === 'test' ? (TEST_NAME[set] ?? set) : set, split }))
  );
}

/** Of every attribute that has enough positives there. */
export function measureCalibrations(
  split: EvalSplit,
  load: LoadPart,
  parts: ReadonlyMap<string, { scores: Float64Array }>,
  resamples: number,
): AttributeCalibration[] {
  const loaded = calibrationParts(split).map(load);
  return ATTRIBUTES.flatMap((attribute, at) => {
    const scores: number[] = [];
    const labels: number[] = [];
    const sets: string[] = [];
    for (const { key, set, rows } of loaded) {
      const own = parts.get(key)?.scores;
      if (own === undefined) continue;
      rows.forEach((row, index) => {
        const label = impliedLabel(set, row, attribute);
        const score = own[index * ATTRIBUTES.length + at] as number;
        if (label === undefined || Number.isNaN(score)) return;
        labels.push(label);
        scores.push(score);
        sets.push(set);
      });
    }
    if (labels.filter((label) => label >= 0.5).length < MIN_POSITIVES) return [];
    const weights = naturalWeights(attribute, sets, labels);
    const calibration = measureCalibration(
      Float64Array.from(scores),
      Float64Array.from(labels),
      weights,
      NATURAL_SHARES[at] as number,
      resamples,
    );
    return [
      {
        attribute,
        split,
        sets: [...new Set(sets.filter((_, row) => weightOf(weights, row) > 0))],
        ...calibration,
      },
    ];
  });
}

/**
 * A row's label or, where its set doesn't say, what follows from the rest: what isn't toxic is none of toxicity's kinds,
 * and sets without advertising hold no spam (`train/sets.ts`).
 */
function impliedLabel(set: string, row: EvalRow, attribute: Attribute): number | undefined {
  const label = row.labels[attribute];
  if (label !== undefined) return label;
  const trained = Object.keys(TEST_NAME).find((name) => TEST_NAME[name] === set) ?? set;
  const plan = SET_PLANS.find((one) => one.set === trained);
  if (plan?.impliesKinds === true && row.labels.toxicity === 0 && KINDS_OF_TOXICITY.includes(attribute)) {
    return 0;
  }
  return attribute === 'spam' && plan?.notSpamWeight !== undefined ? 0 : undefined;
}
