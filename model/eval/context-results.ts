/** The shape of `context.json`: what the parent comment adds, by each stage that was measured. No text. */
import type { Stage } from './counted-scorer.ts';
import type { ApproachFigures, ScoredTextName } from './measure-context.ts';

/** Replies that were measured on. */
export interface ReplyCounts {
  rows: number;
  positives: number;
}

export interface ContextRun {
  stage: Stage;
  /** Of the pieces, those that the deep stage read; 0..1. */
  deepShare: number;
  /** Of the parent in `re-ranked`, chosen on train. */
  weight: { value: number; chosenOn: ReplyCounts };
  dev: ReplyCounts & { approaches: ApproachFigures[] };
  /** The most that any weight could have given on these rows: no result, an upper bound. */
  devInHindsight: { weight: number; approach: ApproachFigures };
  /** The scorer learnt from these comments, alone: the figures of train flatter it. */
  train: ReplyCounts & { approaches: ApproachFigures[] };
  ownPairs: ReplyCounts & {
    approaches: ApproachFigures[];
    /** Share of the pairs whose abusive reply scores above its twin; 0..1. */
    inOrder: Record<Exclude<ScoredTextName, 'alone'>, number>;
  };
}

export interface ContextResults {
  model: string;
  /** ISO 8601 day. */
  measuredOn: string;
  resamples: number;
  /** False: some rows were left out. */
  isWhole: boolean;
  /** Stages that could not be had, and why. */
  skipped: string[];
  runs: ContextRun[];
}
