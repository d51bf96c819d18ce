/** The scorer as shipped and each of its stages alone, in worker threads, as a running site has it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createEmbeddedScorer, type EmbeddedScorerOptions } from '../../src/scoring/embedded/index.ts';
import type { TextScorer } from '../../src/scoring/scored-text.ts';
import { createScoringPool } from '../../src/scoring/scoring-pool.ts';
import type { CountedScorerOptions, Stage } from './counted-scorer.ts';

/** One configuration under evaluation. */
export interface Configuration {
  /** `cascade`, `fast only`, `deep only`. */
  name: string;
  stage: Stage;
  texts: TextScorer;
  /** Pieces that each stage has answered so far; both 0 where the scorer has one stage. */
  stageCounts(): { fast: number; deep: number };
}

export const CONFIGURATION_NAMES: Readonly<Record<Stage, string>> = {
  cascade: 'cascade',
  fast: 'fast only',
  deep: 'deep only',
};

/** Files in place of those that ship. */
export type WeightsChoice = Pick<EmbeddedScorerOptions, 'weightsPath' | 'deep'>;

/**
 * The weights in a folder: of the fast stage the shipped ones where it has none; without `deep.json` no deep stage. Throws where it
 * has neither, or is a file: else the shipped ones would be measured under another's name.
 */
export function weightsIn(folder: string): WeightsChoice {
  const weightsPath = join(folder, 'embedded.bin');
  const deep = { settingsPath: join(folder, 'deep.json'), modelPath: join(folder, 'deep.onnx') };
  if (!existsSync(weightsPath) && !existsSync(deep.settingsPath)) {
    throw new Error(
      `${folder} is no folder of weights: it should hold embedded.bin, or deep.json and deep.onnx.`,
    );
  }
  return {
    ...(existsSync(weightsPath) ? { weightsPath } : {}),
    deep: existsSync(deep.settingsPath) ? deep : null,
  };
}

/**
 * The stages that can be had here, of those that are asked for, and why there are no more. Where the deep stage can't run
 * (none ships, or this platform has no runtime for it) the cascade is the fast stage, which is then measured once.
 */
export async function findStages(
  wanted: readonly Stage[],
  weights: WeightsChoice,
): Promise<{ stages: Stage[]; reason: string | null }> {
  try {
    const scorer = await createEmbeddedScorer({ ...weights, stage: 'deep' });
    await scorer.close();
    return { stages: [...wanted], reason: null };
  } catch (error) {
    return { stages: ['fast'], reason: (error as Error).message };
  }
}

/** Starts the threads; rejects where a stage can't be loaded. Close its `texts` when done. */
export async function createConfiguration(
  stage: Stage,
  threads: number,
  weights: WeightsChoice,
): Promise<Configuration> {
  const counts = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
  const options: CountedScorerOptions = {
    embedded: { ...weights, stage },
    counts,
  };
  const texts = await createScoringPool({
    scorer: { kind: 'module', url: new URL('./counted-scorer.ts', import.meta.url).href, options },
    threads,
    maxWaiting: Number.POSITIVE_INFINITY,
    // A long text of many pieces takes a while on a busy machine: that is no stall.
    stallTimeoutMs: 600_000,
  });
  const shared = new Int32Array(counts);
  return {
    name: CONFIGURATION_NAMES[stage],
    stage,
    texts,
    stageCounts: () => ({ fast: Atomics.load(shared, 0), deep: Atomics.load(shared, 1) }),
  };
}
