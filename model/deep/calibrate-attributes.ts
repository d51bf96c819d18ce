/** From both stages' logits to scores: how much the fast stage's word counts, and each attribute's calibration. */
import { ATTRIBUTES, type Attribute } from '../../src/domain/attribute.ts';
import type { DeepSettings } from '../../src/scoring/embedded/deep/deep-settings.ts';
import { areaUnderCurve } from '../train/area-under-curve.ts';
import { NATURAL_SETS, naturalWeights } from '../train/natural-weights.ts';
import { bySet } from './by-set.ts';
import { fitCalibration } from './fit-calibration.ts';
import type { StageRow } from './stage-logits.ts';

/** How much of the fast stage's logit is added: tried in this order. */
const FAST_WEIGHTS = [0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6];
/**
 * The first whose mean area is so near the best one's is taken: the network alone tells mention from abuse, which these sets hardly ask
 * about, so the fast stage has no larger say than it earns.
 */
const AS_GOOD = 0.001;
/** Of toxic comments, where the natural sets don't say: perspective_sample has 48 sexually explicit ones beside 122 toxic. */
const SHARES_OF_TOXIC: Partial<Record<Attribute, number>> = { sexually_explicit: 0.3 };

/** @param print takes a line of the report: what each weight gives on each set */
export function calibrateAttributes(
  rows: readonly StageRow[],
  print: (line: string) => void,
): DeepSettings['calibrations'] {
  const calibrations: DeepSettings['calibrations'] = {};
  for (const [head, attribute] of ATTRIBUTES.entries()) {
    const known = rows.filter((row) => row.labels[head] !== null && (row.weights[head] as number) > 0);
    const areas = FAST_WEIGHTS.map((weight) => meanArea(known, head, weight));
    const fastWeight = FAST_WEIGHTS[chooseFirst(areas)] as number;
    const natural = naturalRows(rows, known, attribute);
    const labels = natural.map((row) => row.labels[head] ?? (SHARES_OF_TOXIC[attribute] as number));
    const sets = natural.map((row) => row.set);
    const logits = natural.map((row) => mixed(row, head, fastWeight));
    calibrations[attribute] = {
      ...fitCalibration(logits, labels, naturalWeights(attribute, sets, labels)),
      fastWeight,
    };
    const told = areas.map((area) => area.toFixed(4)).join(' ');
    print(`${attribute}: the fast stage weighs ${fastWeight}; mean area on dev ${told}`);
    for (const [set, own] of bySet(known)) {
      const area = areaOf(own, head, fastWeight);
      if (Number.isNaN(area)) continue;
      print(`  ${set}: ${area.toFixed(3)} (alone ${areaOf(own, head, 0).toFixed(3)}), ${own.length} rows`);
    }
  }
  return calibrations;
}

/** The place of the first area that is as good as the best. */
export function chooseFirst(areas: readonly number[]): number {
  const least = Math.max(...areas) - AS_GOOD;
  return areas.findIndex((area) => area >= least);
}

function mixed(row: StageRow, head: number, weight: number): number {
  return (row.deep[head] as number) + weight * (row.fast[head] as number);
}

/**
 * What an attribute is calibrated on. Where no set of natural comments annotates it, the toxic ones of them count with the share
 * of them that has it; else all toxic comments would be missing, and the scores of those that don't have it too high.
 */
function naturalRows(all: readonly StageRow[], known: readonly StageRow[], attribute: Attribute): StageRow[] {
  const natural = known.filter((row) => NATURAL_SETS.has(row.set));
  if (SHARES_OF_TOXIC[attribute] === undefined) return natural;
  const head = ATTRIBUTES.indexOf(attribute);
  return [...natural, ...all.filter((row) => row.set === 'jigsaw_wiki_train' && row.labels[head] === null)];
}

/** NaN where a class is missing. */
function areaOf(rows: readonly StageRow[], head: number, weight: number): number {
  return areaUnderCurve(
    rows.map((row) => mixed(row, head, weight)),
    rows.map((row) => (row.labels[head] as number) >= 0.5),
  );
}

/** The mean over sets of the area under the curve; sets without both classes say nothing. */
function meanArea(known: readonly StageRow[], head: number, weight: number): number {
  const areas = [...bySet(known).values()].map((own) => areaOf(own, head, weight));
  const told = areas.filter((area) => !Number.isNaN(area));
  return told.reduce((sum, area) => sum + area, 0) / told.length;
}
