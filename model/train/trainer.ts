/**
 * Multi-label logistic regression over the scorer's own features, by AdaGrad (Duchi, Hazan and Singer 2011) with L2
 * on the weights that a text touches. Unknown labels are masked.
 */
import { FeatureReader, GROUP_COUNT, type GroupBits } from '../../src/scoring/embedded/features.ts';
import { isReadAsEnglish } from '../../src/scoring/embedded/read-as-english.ts';
import { type Example, HEADS } from './example.ts';

const HEAD_COUNT = HEADS.length;

export interface TrainerOptions {
  groupBits: GroupBits;
  groupGains: readonly number[];
  groupDampings: readonly number[];
  learningRate: number;
  l2: number;
  /** The squared gradients that each weight is taken to have seen at the start. */
  initialSquares: number;
}

/** Weights while they are learnt: per group `Float32Array [buckets, heads]`. */
export class Trainer {
  readonly options: TrainerOptions;
  readonly tables: Float32Array[];
  readonly squares: Float32Array[];
  readonly biases = new Float64Array(HEAD_COUNT).fill(-2);
  readonly biasSquares = new Float64Array(HEAD_COUNT).fill(1);
  private readonly reader: FeatureReader;
  private readonly logits = new Float64Array(HEAD_COUNT);
  private readonly gradients = new Float64Array(HEAD_COUNT);
  /** Groups that take part in the current step. */
  private readonly isActive = new Uint8Array(GROUP_COUNT).fill(1);

  constructor(options: TrainerOptions) {
    this.options = options;
    this.reader = new FeatureReader(options.groupBits);
    this.tables = options.groupBits.map((bits) => new Float32Array((1 << bits) * HEAD_COUNT));
    this.squares = options.groupBits.map((bits) =>
      new Float32Array((1 << bits) * HEAD_COUNT).fill(options.initialSquares),
    );
  }

  /** Logits of a text: valid until the next call. */
  predict(text: string, isEnglish = isReadAsEnglish(text)): Float64Array {
    this.isActive.fill(1);
    return this.sum(text, isEnglish);
  }

  private sum(text: string, isEnglish: boolean): Float64Array {
    const { logits, reader } = this;
    reader.read(text, isEnglish);
    for (let head = 0; head < HEAD_COUNT; head += 1) logits[head] = this.biases[head] as number;
    for (let groupId = 0; groupId < GROUP_COUNT; groupId += 1) {
      if (this.isActive[groupId] === 0) continue;
      const group = reader.groups[groupId as 0 | 1 | 2];
      const table = this.tables[groupId] as Float32Array;
      const value = this.valueOf(groupId, group.count);
      const { count, index } = group;
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      let s4 = 0;
      let s5 = 0;
      let s6 = 0;
      let s7 = 0;
      for (let at = 0; at < count; at += 1) {
        const base = (index[at] as number) * HEAD_COUNT;
        s0 += table[base] as number;
        s1 += table[base + 1] as number;
        s2 += table[base + 2] as number;
        s3 += table[base + 3] as number;
        s4 += table[base + 4] as number;
        s5 += table[base + 5] as number;
        s6 += table[base + 6] as number;
        s7 += table[base + 7] as number;
      }
      const sums = [s0, s1, s2, s3, s4, s5, s6, s7];
      for (let head = 0; head < HEAD_COUNT; head += 1) {
        logits[head] = (logits[head] as number) + (sums[head] as number) * value;
      }
    }
    return logits;
  }

  /**
   * One step on one example, at a share (0..1) of the learning rate. Answers the weighted loss. Groups that are left
   * out of a step neither guess nor learn: so one group can't hide behind another that knows the example by heart.
   */
  learn(example: Example, text: string, rateShare: number, leftOut: readonly number[] = []): number {
    const { gradients, options, reader } = this;
    this.isActive.fill(1);
    for (const groupId of leftOut) this.isActive[groupId] = 0;
    const logits = this.sum(text, example.isEnglish);
    let loss = 0;
    for (let head = 0; head < HEAD_COUNT; head += 1) {
      const label = example.labels[head] as number;
      const weight = example.weights[head] as number;
      if (weight === 0 || Number.isNaN(label)) {
        gradients[head] = 0;
        continue;
      }
      const guess = 1 / (1 + Math.exp(-(logits[head] as number)));
      loss -= weight * (label * Math.log(guess + 1e-9) + (1 - label) * Math.log(1 - guess + 1e-9));
      gradients[head] = (guess - label) * weight;
    }
    const rate = options.learningRate * rateShare;
    for (let groupId = 0; groupId < GROUP_COUNT; groupId += 1) {
      if (this.isActive[groupId] === 0) continue;
      const group = reader.groups[groupId as 0 | 1 | 2];
      const table = this.tables[groupId] as Float32Array;
      const squares = this.squares[groupId] as Float32Array;
      const value = this.valueOf(groupId, group.count);
      for (let head = 0; head < HEAD_COUNT; head += 1) {
        const gradient = (gradients[head] as number) * value;
        if (gradient === 0) continue;
        const square = gradient * gradient;
        for (let at = 0; at < group.count; at += 1) {
          const place = (group.index[at] as number) * HEAD_COUNT + head;
          const weight = table[place] as number;
          const total = (squares[place] as number) + square;
          squares[place] = total;
          table[place] = weight - (rate * (gradient + options.l2 * weight)) / Math.sqrt(total);
        }
      }
    }
    for (let head = 0; head < HEAD_COUNT; head += 1) {
      const gradient = gradients[head] as number;
      this.biasSquares[head] = (this.biasSquares[head] as number) + gradient * gradient;
      this.biases[head] =
        (this.biases[head] as number) - (rate * gradient) / Math.sqrt(this.biasSquares[head] as number);
    }
    return loss;
  }

  /** Becomes the mean of both, in which the other counts `share` (0..1). Of the same options; not to be trained on afterwards. */
  mixWith(other: Trainer, share: number): void {
    if (JSON.stringify(other.options) !== JSON.stringify(this.options)) {
      throw new Error('only models of the same options have a mean');
    }
    const mix = (own: Float32Array | Float64Array, theirs: Float32Array | Float64Array) => {
      for (let at = 0; at < own.length; at += 1) {
        own[at] = (1 - share) * (own[at] as number) + share * (theirs[at] as number);
      }
    };
    mix(this.biases, other.biases);
    for (const [group, table] of this.tables.entries()) mix(table, other.tables[group] as Float32Array);
  }

  private valueOf(groupId: number, count: number): number {
    const { groupDampings, groupGains } = this.options;
    return (groupGains[groupId] as number) / Math.sqrt(count + (groupDampings[groupId] as number));
  }
}
