/** The shape of `results.json`: everything that one run measured, of one set of configurations. */
import type { FairnessResults } from './fairness-results.ts';
import type { LongTextFigures } from './long-texts.ts';
import type { AttributeCalibration } from './measure-calibration.ts';
import type { HeldFigures } from './measure-policy.ts';
import type { SetFigures } from './measure-sets.ts';
import type { SpanFigures } from './measure-spans.ts';
import type { DropFigures, RiseFigures } from './robustness/measure-robustness.ts';

/** How much of a part the deep stage answered: by comments, and by pieces (second forms, windows), which cost the time. */
export interface StageShare {
  /** `split/set`. */
  part: string;
  comments: number;
  deepComments: number;
  fastPieces: number;
  deepPieces: number;
}

/** Of one configuration. What only the first one is measured for is left out of the others. */
export interface ConfigurationFigures {
  name: string;
  model: string;
  /** Texts scored for the tables, and how long that took on this machine, whatever else ran on it. */
  texts: number;
  seconds: number;
  stageShares: StageShare[];
  held: HeldFigures[];
  calibrations: AttributeCalibration[];
  own?: HeldFigures[];
  longTexts?: LongTextFigures;
  drops?: DropFigures[];
  rises?: RiseFigures[];
  spans?: SpanFigures;
  /** Written to a file of its own. */
  fairness?: FairnessResults;
}

export interface EvalResults {
  /** The model under evaluation. */
  model: string;
  split: string;
  /** ISO 8601. */
  measuredAt: string;
  machine: { cpu: string; cores: number; node: string };
  /** False: some sets, rows or configurations were left out. */
  isWhole: boolean;
  resamples: number;
  threads: number;
  /** Of the default policy, by attribute. */
  thresholds: Record<string, number>;
  /** Files (`split/set`) that were not in the data folder. */
  missing: string[];
  /** Peers and configurations that could not be had, and why. */
  skipped: string[];
  peers: string[];
  sets: SetFigures[];
  /** The first is the one that the report is on. */
  configurations: ConfigurationFigures[];
  /** Scores at which the pools' curves are worked out. */
  levels: readonly number[];
}
