/** `@tensorflow-models/toxicity` as a scorer: the model that many sites know, on the user's own machine. */

import { engine } from '@tensorflow/tfjs-core';
import { ToxicityClassifier } from '@tensorflow-models/toxicity';
import { ATTRIBUTES, type Attribute, noScores, type Scores } from '../../domain/attribute.ts';
import type { Piece, Scorer } from '../scorer.ts';
import { BadAnswer } from '../scorer-faults.ts';
import { LocalToxicityClassifier } from './local-toxicity-classifier.ts';
import { useTfjsBackend } from './tfjs-backend.ts';
import type { TfjsToxicityOptions } from './tfjs-toxicity-options.ts';

/** The model's heads, by the names of the attributes that they are. It has no head for spam. */
const ATTRIBUTE_OF_LABEL: Readonly<Record<string, Attribute>> = {
  toxicity: 'toxicity',
  severe_toxicity: 'severe_toxicity',
  identity_attack: 'identity_attack',
  insult: 'insult',
  threat: 'threat',
  obscene: 'profanity',
  sexual_explicit: 'sexually_explicit',
};

/** Its training data, Civil Comments, has comments of up to 1,000 characters. */
const MAX_PIECE_LENGTH = 1_000;
/** The encoder does some 55 texts a second on WASM (measured 2026-11, 2 cores): a batch is then half a second. */
const MAX_BATCH = 32;

/**
 * Loads backend, model and vocabulary; rejects with what to do where one is missing. English only. A head that the
 * model doesn't have is null in every answer.
 */
export async function createTfjsToxicityScorer(options: TfjsToxicityOptions = {}): Promise<Scorer> {
  await useTfjsBackend(options.backend ?? 'auto');
  const { classifier, model } = await loadClassifier(options.modelDir);
  const attributes = await findAttributes(classifier);
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  async function classify(pieces: readonly Piece[], signal: AbortSignal | undefined): Promise<Scores[]> {
    signal?.throwIfAborted();
    const texts = pieces.map((piece) => piece.text.slice(0, MAX_PIECE_LENGTH));
    return readHeads(await classifyWithoutLeak(classifier, texts), pieces.length);
  }

  return {
    model,
    attributes,
    languages: ['en'],
    maxBatch: MAX_BATCH,
    maxPieceLength: MAX_PIECE_LENGTH,
    score(pieces, signal) {
      if (isClosed) return Promise.reject(new Error('the scorer is closed'));
      if (pieces.length === 0) return Promise.resolve([]);
      // One at a time: the engine's scopes are a stack, and calls that interleave would free each other's tensors.
      const answer = last.then(() => classify(pieces, signal));
      last = answer.catch(() => {});
      return answer;
    },
    async close() {
      isClosed = true;
      await last;
    },
  };
}

async function loadClassifier(modelDir: string | undefined) {
  if (modelDir === undefined) {
    const classifier = new ToxicityClassifier();
    try {
      await classifier.load();
    } catch (error) {
      const why = error instanceof Error ? error.message : 'unknown fault';
      throw new Error(
        `the toxicity model could not be fetched (${why}): allow tfhub.dev and storage.googleapis.com, or set WINNOW_TOXICITY_MODEL_DIR to a folder that has it`,
      );
    }
    // The version in the package's own address of the model.
    return { classifier, model: 'tfjs-toxicity-1' };
  }
  const classifier = new LocalToxicityClassifier(modelDir);
  try {
    await classifier.load();
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown fault';
    throw new Error(
      `no toxicity model (model.json, its shards, vocab.json) could be read from ${modelDir}: ${why}`,
    );
  }
  return { classifier, model: `tfjs-toxicity-1-${classifier.digest()}` };
}

type Heads = Awaited<ReturnType<ToxicityClassifier['classify']>>;

/** The package leaves its output tensors undisposed: some kilobytes a batch, for ever. The scope frees them. */
async function classifyWithoutLeak(classifier: ToxicityClassifier, texts: string[]): Promise<Heads> {
  engine().startScope('toxicity');
  try {
    return await classifier.classify(texts);
  } finally {
    engine().endScope();
  }
}

/** Which heads the model has, by asking it once; the answer also shows at the start whether the graph runs at all. */
async function findAttributes(classifier: ToxicityClassifier): Promise<Attribute[]> {
  const heads = await classifyWithoutLeak(classifier, ['hello']);
  const found = new Set(heads.map(({ label }) => ATTRIBUTE_OF_LABEL[label]));
  const attributes = ATTRIBUTES.filter((attribute) => found.has(attribute));
  if (attributes.length === 0) throw new Error('the toxicity model has none of the heads that are known');
  return attributes;
}

/** `results[i].probabilities` is [not, is] of text i, a softmax in float32, which may be off by a rounding step. */
function readHeads(heads: Heads, count: number): Scores[] {
  const answers = Array.from({ length: count }, noScores);
  for (const { label, results } of heads) {
    const attribute = ATTRIBUTE_OF_LABEL[label];
    if (attribute === undefined) continue;
    for (const [index, scores] of answers.entries()) {
      const probability = results[index]?.probabilities[1];
      if (probability === undefined || Number.isNaN(probability))
        throw new BadAnswer(`the model gave no ${attribute}`);
      scores[attribute] = Math.min(1, Math.max(0, probability));
    }
  }
  return answers;
}
