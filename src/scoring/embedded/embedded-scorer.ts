/** The default scorer: a linear model over hashed features that ships with Winnow and needs no network. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { noScores, type Scores } from '../../domain/attribute.ts';
import type { Scorer } from '../scorer.ts';
import { explainPiece } from './explain-piece.ts';
import { FEATURE_VERSION } from './features.ts';
import { joinPieces } from './join-pieces.ts';
import { LinearModel } from './linear-model.ts';
import { decodeWeights } from './weights-file.ts';

/** Pieces a call: some 20 ms of work, so that a thread stays answerable. */
const MAX_BATCH = 512;
const WEIGHTS_PATH = join('model', 'weights', 'embedded.bin');

export interface EmbeddedScorerOptions {
  /** A file of weights in place of the one that ships with Winnow. */
  weightsPath?: string;
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

/**
 * Loads the weights (some 10 ms) and answers a scorer for this thread. Rejects if the file is missing, harmed or
 * made for other features. Scores depend on the piece alone: `language` and `context` change nothing.
 */
export async function createEmbeddedScorer(options: EmbeddedScorerOptions = {}): Promise<Scorer> {
  const path = options.weightsPath ?? join(findRoot(), WEIGHTS_PATH);
  const model = new LinearModel(decodeWeights(await readFile(path), FEATURE_VERSION));
  const { header } = model.weights;
  return {
    model: header.model,
    attributes: header.attributes,
    languages: header.languages,
    maxBatch: MAX_BATCH,
    maxPieceLength: header.maxPieceLength,
    score(pieces, signal) {
      const answers: Scores[] = [];
      for (const piece of pieces) {
        if (signal?.aborted) return Promise.reject(signal.reason);
        model.read(piece.text);
        const scores = noScores();
        for (let head = 0; head < header.attributes.length; head += 1) {
          const attribute = header.attributes[head];
          if (attribute !== undefined) scores[attribute] = model.probability(head);
        }
        answers.push(scores);
      }
      return Promise.resolve(answers);
    },
    explain(piece, attributes) {
      return explainPiece(model, piece.text, attributes);
    },
    join: joinPieces,
    close() {
      return Promise.resolve();
    },
  };
}
