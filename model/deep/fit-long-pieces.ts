/** How a long piece's score is made of the fast stage's word on all of it and the deep stage's on its most doubtful stretch. */
import { calibrate, logit } from '../../src/scoring/embedded/deep/deep-calibration.ts';
import type { DeepSettings, LongPieces } from '../../src/scoring/embedded/deep/deep-settings.ts';
import { areaUnderCurve } from '../train/area-under-curve.ts';
import { NATURAL_SETS, naturalWeights } from '../train/natural-weights.ts';
import { bySet } from './by-set.ts';
import { fitMix } from './fit-mix.ts';
import type { LongReading, StageRow, StretchRow } from './stage-logits.ts';

type Calibration = NonNullable<DeepSettings['calibrations']['toxicity']>;

/** A long row with the log odds of both stages' toxicity. */
interface LongRow {
  set: string;
  label: number;
  fast: number;
  deep: number;
  /** The network's logit where it reads all of it: for comparison. */
  whole: number;
}

/** @param calibration of toxicity. @param print takes a line of the report */
export function fitLongPieces(
  rows: readonly StageRow[],
  reading: LongReading,
  calibration: Calibration | undefined,
  print: (line: string) => void,
): LongPieces {
  if (calibration === undefined) throw new Error('toxicity has no calibration yet');
  const long = rows
    .filter((row) => NATURAL_SETS.has(row.set) && row.stretch !== null && row.labels[0] !== null)
    .map((row) => toLongRow(row, calibration));
  const column = (of: (row: LongRow) => number) => long.map(of);
  const sets = long.map(({ set }) => set);
  const labels = column(({ label }) => label);
  const mix = fitMix(
    column(({ fast }) => fast),
    column(({ deep }) => deep),
    naturalWeights('toxicity', sets, labels),
  );
  print(`long pieces: ${JSON.stringify(mix)}`);
  for (const [set, own] of bySet(long)) {
    const isToxic = own.map(({ label }) => label >= 0.5);
    if (!isToxic.includes(true) || !isToxic.includes(false)) continue;
    const area = (of: (row: LongRow) => number) => areaUnderCurve(own.map(of), isToxic).toFixed(4);
    const withStretch = area(({ fast, deep }) => mix.fastWeight * fast + mix.deepWeight * deep);
    print(
      `  ${set}: ${own.length} long, fast ${area(({ fast }) => fast)}, with its stretch ${withStretch}, read whole ${area(({ whole }) => whole)}`,
    );
  }
  return { ...reading, ...mix };
}

function toLongRow(row: StageRow, calibration: Calibration): LongRow {
  const { deep, fast } = row.stretch as StretchRow;
  const mixed = (deep[0] as number) + (calibration.fastWeight ?? 0) * (fast[0] as number);
  return {
    set: row.set,
    label: row.labels[0] as number,
    fast: logit(row.fastScores[0] as number),
    deep: logit(calibrate(calibration, mixed)),
    whole: row.deep[0] as number,
  };
}
