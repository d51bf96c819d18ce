/** The results file: every figure, and the machine, build and services that it was seen on. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import type { Measurement } from '../measurement.ts';
import type { BenchOptions } from '../options.ts';
import { readBuildStamp, readCommit } from '../stage/build.ts';
import type { Bench } from '../stage/open-bench.ts';

export interface Results {
  /** Of this file's shape. */
  version: 1;
  startedAt: string;
  commit: string;
  /** Tells builds apart where the commit doesn't. */
  build: string;
  machine: { cpu: string; cores: number; memoryGib: number; platform: string; node: string };
  services: { postgres: string; queue: string; settings: Record<string, string> };
  options: Omit<BenchOptions, 'dataDir' | 'out'>;
  measurements: Measurement[];
  /** Why figures of this run may not be trusted; empty where nothing speaks against them. */
  warnings: string[];
}

/** Other work above this share of the machine makes the figures rough. */
const MAX_FOREIGN_SHARE = 0.05;

/** Where a folder lies on the machine that measured is nobody's business. */
const nameOf = (path: string | null) => (path === null ? null : basename(path));

export function startResults(bench: Bench, options: BenchOptions): Results {
  const { dataDir: _, out: __, ...kept } = options;
  return {
    version: 1,
    startedAt: new Date().toISOString(),
    commit: readCommit(),
    build: readBuildStamp(),
    machine: {
      cpu: cpus()[0]?.model.trim() ?? 'unknown',
      cores: cpus().length,
      memoryGib: Math.round(totalmem() / 1_073_741_824),
      platform: `${process.platform} ${process.arch}`,
      node: process.version,
    },
    services: {
      postgres: bench.postgresVersion,
      queue: bench.queue,
      settings: bench.postgresSettings,
    },
    options: {
      ...kept,
      texts: nameOf(kept.texts),
      deep: nameOf(kept.deep),
      python: basename(kept.python),
    },
    measurements: [],
    warnings: [],
  };
}

/** Everything that a reader must know before believing the figures. */
export function findWarnings({ measurements, build, options }: Results): string[] {
  const warnings: string[] = [];
  const foreign = Math.max(0, ...measurements.map(({ cpu }) => cpu?.foreignShare ?? 0));
  if (foreign > MAX_FOREIGN_SHARE)
    warnings.push(
      `Other programs used up to ${Math.round(foreign * 100)} % of the machine: the figures are rough.`,
    );
  for (const { name, errors } of measurements) {
    if (errors > 0) warnings.push(`${name}: ${errors} requests failed or were refused.`);
  }
  if (readBuildStamp() !== build) warnings.push('dist/ was built anew in the middle of the run.');
  if (options.profiles) warnings.push('CPU profiles were recorded, which slows the programs down.');
  return warnings;
}

/** Writes `<date>-<commit>.json` and `.svg`, with a number where that is taken; answers the paths. */
export function writeResults(folder: string, results: Results, plot: string): { json: string; svg: string } {
  mkdirSync(folder, { recursive: true });
  const base = `${results.startedAt.slice(0, 10)}-${results.commit}`;
  for (let n = 1; ; n += 1) {
    const path = join(folder, n === 1 ? base : `${base}-${n}`);
    try {
      writeFileSync(`${path}.json`, `${JSON.stringify(results, null, 2)}\n`, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw error;
    }
    writeFileSync(`${path}.svg`, plot);
    return { json: `${path}.json`, svg: `${path}.svg` };
  }
}
