/** What each scenario is given, and gives back. */
import type { Measurement, Stretch } from '../measurement.ts';
import type { BenchOptions } from '../options.ts';
import type { Bench } from '../stage/open-bench.ts';

export interface ScenarioContext {
  bench: Bench;
  options: BenchOptions;
  /** Those of the scenarios before, for ratios. */
  earlier: readonly Measurement[];
  /** Says what goes on; shown on a terminal. */
  progress: (text: string) => void;
  /** Where a stage's programs record their CPU profiles; null: they don't. */
  recordProfiles: (name: string) => ProfileRecording | null;
}

export interface ProfileRecording {
  name: string;
  folder: string;
  /** The stretch that counts: programs record from their start to their end. Set by the scenario. */
  stretch: Stretch | null;
}

export type Scenario = (context: ScenarioContext) => Promise<Measurement[]>;

/** The rate of an earlier measurement by its name; null where it wasn't taken. */
export function findRate(context: ScenarioContext, name: string): number | null {
  return context.earlier.find((measurement) => measurement.name === name)?.rate ?? null;
}

/** A number with three decimals at most. */
export function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
