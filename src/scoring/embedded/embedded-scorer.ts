/**
 * The default scorer: it ships with Winnow and needs no network. A cascade of a linear model over hashed features and a
 * small transformer for what the first leaves in doubt; where the second can't run the first serves alone, and says so.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Scorer } from '../scorer.ts';
import { createCascade } from './cascade.ts';
import { type DeepFiles, type OpenedDeepStage, openDeepStage, readSettings } from './deep/open-deep-stage.ts';
import { createFastStage } from './fast-stage.ts';
import { EARLIER_JOINING, joinPieces } from './join-pieces.ts';
import { LinearModel } from './linear-model.ts';
import { decodeWeights } from './weights-file.ts';

/** Pieces a call: some 20 ms of the fast stage's work. */
const MAX_FAST_BATCH = 512;
/** With a deep stage: 0.3 s at the most usual lengths if all of them go deep, after which the thread takes in texts again. */
const MAX_BATCH = 64;
const WEIGHTS_FOLDER = join('model', 'weights');

export interface EmbeddedScorerOptions {
  /** A file of weights in place of the one that ships with Winnow. */
  weightsPath?: string;
  /** The files of the deep stage in place of those that ship; null: the fast stage alone answers. */
  deep?: DeepFiles | null;
  /**
   * `fast` and `deep`: that stage answers all it can, for measuring. The deep stage alone still leaves to the fast one what isn't
   * English; it rejects where it can't run. `cascade` where left out.
   */
  stage?: 'cascade' | 'fast' | 'deep';
}

export interface EmbeddedScorer extends Scorer {
  /** Pieces that each stage has answered. */
  readonly stageCounts: { readonly fast: number; readonly deep: number };
}

/** The repository's root, from the sources and from `dist/` alike: the nearest folder above with a package.json. */
function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder)
      throw new Error('No package.json above the scorer: install Winnow as a whole folder.');
    folder = above;
  }
  return folder;
}

/** The files that ship. Where they are gone the deep stage says so, and the fast one serves. */
function shippedDeep(folder: string): DeepFiles {
  return { settingsPath: join(folder, 'deep.json'), modelPath: join(folder, 'deep.onnx') };
}

/**
 * Loads the weights of both stages and answers a scorer for this thread. Rejects if the fast stage's file is missing,
 * harmed or made for other features. What is wrong with the deep stage is in `warning`; the model's name then ends in
 * `-fast`. Scores depend on the piece alone: `language` and `context` change nothing.
 */
export async function createEmbeddedScorer(options: EmbeddedScorerOptions = {}): Promise<EmbeddedScorer> {
  const folder = join(findRoot(), WEIGHTS_FOLDER);
  const weights = decodeWeights(await readFile(options.weightsPath ?? join(folder, 'embedded.bin')));
  const { header } = weights;
  const fast = createFastStage(new LinearModel(weights));
  const files = options.deep === undefined ? shippedDeep(folder) : options.deep;
  const opened = files === null || options.stage === 'fast' ? null : await openDeepStage(files, weights);
  const deep = opened?.stage ?? null;
  const settings = opened === null && files !== null ? await readSettings(files) : opened?.settings;
  const joining = settings?.joining ?? EARLIER_JOINING;
  if (options.stage === 'deep' && deep === null) {
    throw new Error(opened?.stage === null ? opened.reason : 'there is no deep stage among the weights');
  }
  const cascade = createCascade(fast, deep, options.stage === 'deep');
  return {
    model: nameModel(header.model, opened, options.stage),
    attributes: header.attributes,
    languages: header.languages,
    maxBatch: deep === null ? MAX_FAST_BATCH : MAX_BATCH,
    maxPieceLength: header.maxPieceLength,
    ...(opened?.stage === null
      ? { warning: `the fast stage serves alone, and tells less well: ${opened.reason}` }
      : {}),
    stageCounts: cascade.stageCounts,
    score: cascade.score,
    explain: cascade.explain,
    convincingFrom: joining.clearFrom,
    join: (scores, pieces) =>
      joinPieces(
        joining,
        scores,
        pieces.map(({ text }) => text.length),
      ),
    ...(deep === null ? {} : { stages: { stageOf: cascade.stageOf, isDoubtful: cascade.isDoubtful } }),
    async close() {
      await deep?.close();
    },
  };
}

/** One name for each way of scoring: a score's stored name tells which gave it. */
function nameModel(
  fastName: string,
  opened: OpenedDeepStage | null,
  stage: EmbeddedScorerOptions['stage'],
): string {
  if (opened === null) return fastName;
  if (opened.stage !== null)
    return stage === 'deep' ? `${opened.settings.model}-deep` : opened.settings.model;
  return opened.settings === null ? fastName : `${opened.settings.model}-fast`;
}
