/** Sums the weights of a piece's features to one logit an attribute: the inner loop of the scorer. */

import { FeatureReader, FIRST_VERSION_BY_LANGUAGE, GROUP_COUNT } from './features.ts';
import { isReadAsEnglish } from './read-as-english.ts';
import type { Weights } from './weights-file.ts';

/** The number of attributes that the inner loop is unrolled for. */
export const HEAD_COUNT = 8;

/** One thread's model: reads a piece, then answers from it. Not for sharing between calls that interleave. */
export class LinearModel {
  readonly reader: FeatureReader;
  readonly weights: Weights;
  /** Of the piece read last: `Float64Array [attributes]`. */
  readonly logits = new Float64Array(HEAD_COUNT);

  constructor(weights: Weights) {
    if (weights.header.attributes.length !== HEAD_COUNT) {
      throw new Error(`The weights judge ${weights.header.attributes.length} attributes, not ${HEAD_COUNT}.`);
    }
    this.weights = weights;
    this.reader = new FeatureReader(
      weights.header.groupBits,
      weights.header.featureVersion >= FIRST_VERSION_BY_LANGUAGE,
    );
  }

  /** Reads a piece; `logits` and the reader's groups are its own until the next call. */
  read(text: string, isEnglish = this.isReadAsEnglish(text)): void {
    const { logits, reader, weights } = this;
    const { header } = weights;
    reader.read(text, isEnglish);
    for (let head = 0; head < HEAD_COUNT; head += 1) logits[head] = header.biases[head] as number;
    for (let groupId = 0; groupId < GROUP_COUNT; groupId += 1) {
      const group = reader.groups[groupId as 0 | 1 | 2];
      const table = weights.tables[groupId] as Int8Array;
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
      const scale = this.scaleOf(groupId, count);
      const steps = header.steps[groupId] as readonly number[];
      logits[0] = (logits[0] as number) + s0 * (steps[0] as number) * scale;
      logits[1] = (logits[1] as number) + s1 * (steps[1] as number) * scale;
      logits[2] = (logits[2] as number) + s2 * (steps[2] as number) * scale;
      logits[3] = (logits[3] as number) + s3 * (steps[3] as number) * scale;
      logits[4] = (logits[4] as number) + s4 * (steps[4] as number) * scale;
      logits[5] = (logits[5] as number) + s5 * (steps[5] as number) * scale;
      logits[6] = (logits[6] as number) + s6 * (steps[6] as number) * scale;
      logits[7] = (logits[7] as number) + s7 * (steps[7] as number) * scale;
    }
  }

  /** How the weights were learnt: the older ones took every text for English. */
  isReadAsEnglish(text: string): boolean {
    return this.weights.header.featureVersion < FIRST_VERSION_BY_LANGUAGE || isReadAsEnglish(text);
  }

  /** The value of each feature of a group that has `count` of them. */
  scaleOf(groupId: number, count: number): number {
    const { groupDampings, groupGains } = this.weights.header;
    return (groupGains[groupId] as number) / Math.sqrt(count + (groupDampings[groupId] as number));
  }

  /** The calibrated probability of a head, from the piece read last. */
  probability(head: number): number {
    const { slope, offset } = this.weights.header.calibrations[head] as { slope: number; offset: number };
    return 1 / (1 + Math.exp(-(slope * (this.logits[head] as number) + offset)));
  }

  /**
   * How much each token of the piece read last adds to a head's logit: `into[0..tokens.count)`. A feature of
   * several tokens is shared between its first and its last; one of the whole piece belongs to none.
   */
  tokenContributions(head: number, into: Float64Array): void {
    into.fill(0);
    for (let groupId = 0; groupId < GROUP_COUNT; groupId += 1) {
      const group = this.reader.groups[groupId as 0 | 1 | 2];
      const table = this.weights.tables[groupId] as Int8Array;
      const worth =
        this.scaleOf(groupId, group.count) *
        ((this.weights.header.steps[groupId] as readonly number[])[head] as number);
      for (let at = 0; at < group.count; at += 1) {
        const first = group.first[at] as number;
        if (first < 0) continue;
        const half = ((table[(group.index[at] as number) * HEAD_COUNT + head] as number) * worth) / 2;
        const last = group.last[at] as number;
        into[first] = (into[first] as number) + half;
        into[last] = (into[last] as number) + half;
      }
    }
  }
}
