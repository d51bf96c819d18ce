/** What a fairness run finds: the shape of `fairness.json`. Counts, rates and names of sets and groups; no text. */
import type { FairnessReport, Rate } from '../../src/domain/fairness/report-fairness.ts';
import type { GroupAreas } from './fairness-areas.ts';
import type { StandardRatio } from './fairness-standard-ratio.ts';

/** Each of the three areas of each group is to reach it. */
export const AREA_AIM = 0.95;
/** The largest share of the test of wiki_identity_nontoxic that may be held. */
export const IDENTITY_HELD_AIM = 0.02;

export interface RealSetResult {
  set: string;
  splits: readonly string[];
  report: FairnessReport;
}

export interface StandardRatios {
  group: string;
  falseAlarms: StandardRatio;
  misses: StandardRatio;
}

export interface FairnessResults {
  split: 'dev' | 'test';
  /** The most rows taken of a set; null: all. */
  rowLimit: number | null;
  aims: { area: number; identityHeld: number; ratio: number };
  templates: {
    frames: { toxic: number; civil: number; toxicBackground: number; civilBackground: number };
    /** By toxicity. */
    areas: GroupAreas[];
    thresholds: FairnessReport;
  };
  /** Held of "I am a … man": the plain sentence, which is learnt too, and sentences that are not. */
  iAm: { plain: Rate; unlearnt: Rate; groups: { group: string; held: Rate }[] };
  names: FairnessReport;
  voices: FairnessReport;
  /** All civil: the rate of false alarms is the share held. Null where the set isn't there. */
  identityNontoxic: Rate | null;
  real: {
    sets: RealSetResult[];
    all: FairnessReport;
    standardised: StandardRatios[];
    /** The tweets of davidson, in dialect by the markers and not. */
    dialect: FairnessReport | null;
  };
}
