/**
 * The floor: logistic regression over hashed words and characters, learnt in the same run from the English train sets,
 * without any of the product's features, weights of sets, contrast, or calibration. What can't beat it isn't worth its cost.
 */
import { ATTRIBUTES } from '../../../src/domain/attribute.ts';
import { createRandom, shuffle } from '../../train/random.ts';
import { readSet } from '../../train/read-set.ts';
import { SET_PLANS } from '../../train/sets.ts';
import type { EvalRow } from '../eval-rows.ts';
import { NgramReader } from './ngram-reader.ts';
import type { Peer } from './peer.ts';

const BITS = 20;
const HEADS = ATTRIBUTES.length;
const EPOCHS = 3;
const RATE = 0.25;
/** The squared gradients that each weight is taken to have seen at the start. */
const FIRST_SQUARES = 0.01;
const SEED = 20261124;
/** Longer texts are read up to here, in UTF-16 code units. */
const MAX_UNITS = 5_000;

interface LabelledText {
  text: string;
  /** NaN: unknown, and left out of the loss. */
  labels: Float32Array;
}

/** Every English row of the train split, with what its set annotates. */
export function loadEnglishRows(folder: string): LabelledText[] {
  return SET_PLANS.flatMap(({ set }) => readSet(folder, 'train', set))
    .filter(({ lang }) => lang === 'en')
    .map(({ text, labels }) => ({
      text: text.slice(0, MAX_UNITS),
      labels: Float32Array.from(ATTRIBUTES, (attribute) => labels[attribute] ?? Number.NaN),
    }));
}

/** Multi-label logistic regression by AdaGrad (Duchi, Hazan and Singer 2011), one step an example. */
export class LinearBaseline {
  readonly #reader = new NgramReader(BITS);
  readonly #weights = new Float32Array((1 << BITS) * HEADS);
  readonly #squares = new Float32Array((1 << BITS) * HEADS).fill(FIRST_SQUARES);
  readonly #biases = new Float64Array(HEADS);
  readonly #biasSquares = new Float64Array(HEADS).fill(1);
  readonly #gradients = new Float64Array(HEADS);
  /** Of the text read last: `Float64Array [heads]`, 0..1. */
  readonly probabilities = new Float64Array(HEADS);

  /** Fills `probabilities`. */
  read(text: string): void {
    const { probabilities } = this;
    const weights = this.#weights;
    this.#reader.read(text);
    const { count, places } = this.#reader;
    probabilities.fill(0);
    for (let at = 0; at < count; at += 1) {
      const base = (places[at] as number) * HEADS;
      for (let head = 0; head < HEADS; head += 1) {
        probabilities[head] = (probabilities[head] as number) + (weights[base + head] as number);
      }
    }
    const value = this.#value();
    for (let head = 0; head < HEADS; head += 1) {
      const logit = (probabilities[head] as number) * value + (this.#biases[head] as number);
      probabilities[head] = 1 / (1 + Math.exp(-logit));
    }
  }

  /** One step, at a share (0..1) of the learning rate. */
  learn(example: LabelledText, rateShare: number): void {
    this.read(example.text.slice(0, MAX_UNITS));
    const gradients = this.#gradients;
    const rate = RATE * rateShare;
    for (let head = 0; head < HEADS; head += 1) {
      const label = example.labels[head] as number;
      const gradient = Number.isNaN(label) ? 0 : (this.probabilities[head] as number) - label;
      gradients[head] = gradient;
      this.#biasSquares[head] = (this.#biasSquares[head] as number) + gradient * gradient;
      this.#biases[head] =
        (this.#biases[head] as number) - (rate * gradient) / Math.sqrt(this.#biasSquares[head] as number);
    }
    this.#moveWeights(rate);
  }

  #moveWeights(rate: number): void {
    const { count, places } = this.#reader;
    const weights = this.#weights;
    const squares = this.#squares;
    const value = this.#value();
    for (let head = 0; head < HEADS; head += 1) {
      const gradient = (this.#gradients[head] as number) * value;
      if (gradient === 0) continue;
      const square = gradient * gradient;
      const move = rate * gradient;
      for (let at = 0; at < count; at += 1) {
        const place = (places[at] as number) * HEADS + head;
        const total = (squares[place] as number) + square;
        squares[place] = total;
        weights[place] = (weights[place] as number) - move / Math.sqrt(total);
      }
    }
  }

  /** Of each feature: a text has the length 1, however long it is. */
  #value(): number {
    return 1 / Math.sqrt(Math.max(1, this.#reader.count));
  }
}

/** Trains on the rows, in a seeded order; `keepShare` below 1 takes that share of them, for quick runs. */
export async function createLinearPeer(
  folder: string,
  keepShare: number,
  onProgress: (share: number) => void,
): Promise<Peer> {
  const step = Math.max(1, Math.round(1 / keepShare));
  const rows = loadEnglishRows(folder).filter((_, index) => index % step === 0);
  if (rows.length === 0) throw new Error('it has no English rows to learn from');
  const model = new LinearBaseline();
  const order = Int32Array.from(rows, (_, index) => index);
  const steps = EPOCHS * rows.length;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, createRandom(SEED + epoch));
    for (let at = 0; at < order.length; at += 1) {
      const done = (epoch * order.length + at) / steps;
      if (at % 1024 === 0) {
        onProgress(done);
        // So that the bar is drawn and Ctrl-C is heard.
        await new Promise((resolve) => setImmediate(resolve));
      }
      model.learn(rows[order[at] as number] as LabelledText, 1 - 0.9 * done);
    }
  }
  onProgress(1);
  return toPeer(model);
}

function toPeer(model: LinearBaseline): Peer {
  return {
    name: 'linear baseline',
    languages: ['en'],
    thresholdOf: () => 0.5,
    async scoreRows(rows: readonly EvalRow[], onReady) {
      const scores = new Float64Array(rows.length * HEADS);
      rows.forEach(({ text }, row) => {
        model.read(text.slice(0, MAX_UNITS));
        scores.set(model.probabilities, row * HEADS);
      });
      onReady(rows.length);
      return scores;
    },
    close: async () => {},
  };
}
