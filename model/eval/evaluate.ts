/** One run: every configuration and every peer on the same rows, from the command line's options to the results. */
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_POLICY } from '../../config/default-policy.ts';
import { ATTRIBUTES } from '../../src/domain/attribute.ts';
import { CONFIGURATION_NAMES, createConfiguration, findStages, weightsIn } from './configurations.ts';
import { STAGES } from './counted-scorer.ts';
import { createLoader, type EvalRow, type LoadPart } from './eval-rows.ts';
import { type EvalSet, type EvalSplit, pools, rankedSets, spanSet } from './eval-sets.ts';
import { type MeasureOptions, measureConfiguration } from './measure-configuration.ts';
import { LEVELS } from './measure-policy.ts';
import { measureSets, type ScorerScores } from './measure-sets.ts';
import type { EvalOptions } from './options.ts';
import { createLinearPeer } from './peers/linear-baseline.ts';
import type { Peer } from './peers/peer.ts';
import { createTfjsPeer } from './peers/tfjs-peer.ts';
import { createWordListPeer } from './peers/word-list.ts';
import { beginStep } from './progress.ts';
import type { ConfigurationFigures, EvalResults } from './results.ts';
import { policyThreshold } from './scored-set.ts';

/** Steps of the bar while the baseline learns. */
const TRAINING_STEPS = 100;

/**
 * Runs it. Rejects where the folder isn't one of data or no configuration can be had; a set that is missing, or a peer
 * that doesn't start, is left out and named in the results.
 */
export async function evaluate(options: EvalOptions): Promise<EvalResults> {
  const { folder, split, only, resamples, threads } = options;
  checkFolder(folder, split);
  const { load, missing } = createLoader(folder, options.maxRows ?? undefined);
  checkNames(only, split);
  const isWanted = (name: string) => only === null || only.includes(name);
  const sets = rankedSets(split).filter(({ set }) => isWanted(set));
  const isQuick = options.maxRows !== null;
  const measure: MeasureOptions = { folder, split, sets, load, isWanted, resamples, isQuick };
  const weights = options.weightsFolder === null ? {} : weightsIn(options.weightsFolder);
  const skipped: string[] = [];
  const scorers: ScorerScores[] = [];
  const configurations: ConfigurationFigures[] = [];

  const { stages, reason } = await findStages(options.stages, weights);
  if (reason !== null) skipped.push(`cascade and deep only: ${reason}`);
  for (const stage of stages) {
    try {
      const configuration = await createConfiguration(stage, threads, weights);
      try {
        const { figures, scored } = await measureConfiguration(
          configuration,
          measure,
          configurations.length === 0,
        );
        configurations.push(figures);
        const parts = new Map([...scored].map(([key, { scores }]) => [key, scores]));
        scorers.push({ name: configuration.name, thresholdOf: policyThreshold, parts });
      } finally {
        await configuration.texts.close();
      }
    } catch (error) {
      // The report is on the first: without it there is none.
      if (configurations.length === 0) throw error;
      skipped.push(`${CONFIGURATION_NAMES[stage]}: ${(error as Error).message}`);
    }
  }
  const peers: string[] = [];
  for (const name of options.peers) {
    try {
      const peer = await createPeer(name, options);
      scorers.push(await scorePeer(peer, sets, load));
      peers.push(peer.name);
      await peer.close();
    } catch (error) {
      skipped.push(`${name}: ${(error as Error).message}`);
    }
  }
  return {
    model: configurations[0]?.model ?? '',
    split,
    measuredAt: new Date().toISOString(),
    machine: { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version },
    isWhole:
      !isQuick && only === null && options.weightsFolder === null && options.stages.length === STAGES.length,
    resamples,
    threads,
    thresholds: Object.fromEntries(
      ATTRIBUTES.flatMap((attribute) => {
        const level = DEFAULT_POLICY.attributes[attribute]?.approveBelow;
        return level === undefined || level === null ? [] : [[attribute, level]];
      }),
    ),
    missing: [...missing],
    skipped,
    peers,
    sets: measureSets(sets, load, scorers, { resamples, hasTargets: split === 'test' }),
    configurations,
    levels: LEVELS,
  };
}

/** Besides sets: what is measured on texts of our own, or on texts made of rows. */
const OTHER_NAMES = ['own-comments', 'long-texts', 'disguises', 'fairness'];

function checkNames(only: readonly string[] | null, split: EvalSplit): void {
  const known = [
    ...new Set([
      ...rankedSets(split).map(({ set }) => set),
      ...pools(split).map(({ set }) => set),
      spanSet(split).set,
      ...OTHER_NAMES,
    ]),
  ];
  const unknown = (only ?? []).filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`${split} has no ${unknown.join(', ')}; --only takes ${known.join(', ')}.`);
  }
}

function checkFolder(folder: string, split: string): void {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  if (!existsSync(join(folder, split))) {
    throw new Error(`${folder} has no folder ${split}/: it should hold ${split}/<set>.jsonl.gz.`);
  }
}

async function createPeer(name: EvalOptions['peers'][number], options: EvalOptions): Promise<Peer> {
  switch (name) {
    case 'word-list':
      return createWordListPeer();
    case 'tfjs':
      return createTfjsPeer(options.tfjsWeights as string);
    case 'linear': {
      const step = beginStep('baseline learns', TRAINING_STEPS);
      let done = 0;
      const peer = await createLinearPeer(options.folder, options.maxRows === null ? 1 : 0.1, (share) => {
        step.add(share * TRAINING_STEPS - done);
        done = share * TRAINING_STEPS;
      });
      step.end();
      return peer;
    }
  }
}

/** Scores every part whose language the peer knows. */
async function scorePeer(peer: Peer, sets: readonly EvalSet[], load: LoadPart): Promise<ScorerScores> {
  const isKnown = (rows: readonly EvalRow[]) =>
    peer.languages === null || rows.every(({ lang }) => peer.languages?.includes(lang));
  const loaded = sets
    .flatMap((set) => set.parts)
    .map(load)
    .filter(({ rows }) => rows.length > 0 && isKnown(rows));
  const step = beginStep(
    peer.name,
    loaded.reduce((sum, { rows }) => sum + rows.length, 0),
  );
  const parts = new Map<string, Float64Array>();
  for (const { key, rows } of loaded) parts.set(key, await peer.scoreRows(rows, step.add));
  step.end();
  return { name: peer.name, thresholdOf: (attribute) => peer.thresholdOf(attribute), parts };
}
