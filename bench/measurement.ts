/** One measured figure with everything that is needed to judge it. What the results file holds. */

/** Of the sorted samples, by nearest rank; ms. */
export interface Quantiles {
  p50: number;
  p95: number;
  p99: number;
  max: number;
}

/** CPU time over the measured stretch. */
export interface CpuUse {
  /** Wall time of the stretch. */
  seconds: number;
  /** CPU seconds by process: api, worker, postgres (the whole tree), redis, load. */
  byProcess: Record<string, number>;
  /** The load generator's share of all that the machine's cores could give, 0..1. */
  loadShare: number;
  /** What was used on the machine by nobody that is listed above, as a share of all cores, 0..1; null: not known. */
  foreignShare: number | null;
}

/** A stretch of time on the machine's monotonic clock, ms: the clock of V8's profiles too. */
export interface Stretch {
  beginMs: number;
  endMs: number;
}

/** Now, on that clock. */
export function readMonotonicMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

export interface Target {
  /** What is aimed at, in words. */
  aim: string;
  figure: number;
  isMet: boolean;
}

export interface Measurement {
  /** Such as `intake-single, workers stopped`. */
  name: string;
  /** A second; null where the scenario is not about a rate. */
  rate: number | null;
  unit: 'comments' | 'requests' | 'texts';
  /** How many of the unit were counted. */
  count: number;
  /** What the latencies are of, in words. */
  latencyOf: string | null;
  latencyMs: Quantiles | null;
  /** Requests that failed or were refused. Other than 0 the figures are not to be trusted. */
  errors: number;
  cpu: CpuUse | null;
  /** Figures of this scenario alone, by name with unit. */
  details: Record<string, number>;
  targets: Target[];
}

/** The quantiles of samples in ms; null where there are none. Sorts the array in place. */
export function findQuantiles(samplesMs: Float64Array): Quantiles | null {
  if (samplesMs.length === 0) return null;
  samplesMs.sort();
  const at = (share: number): number => {
    const rank = Math.max(0, Math.ceil(share * samplesMs.length) - 1);
    return samplesMs[rank] as number;
  };
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}
