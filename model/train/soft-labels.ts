/** The deep stage's word on texts that the fast stage learns from (`../deep/soft-labels.ts`), put in the place of the sets' labels. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ATTRIBUTES } from '../../src/domain/attribute.ts';
import { logit, sigmoid } from '../../src/scoring/embedded/deep/deep-calibration.ts';
import type { Example } from './example.ts';
import { NATURAL_SHARES } from './natural-weights.ts';

/** Of an example with soft labels: they say something of every attribute. */
const SOFT_WEIGHT = 1;

/** What a text is known by: no text stands in the file. */
export function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

/** Probabilities by key, from one file or several. */
export function readSoftLabels(paths: readonly string[]): Map<string, Float32Array> {
  const labels = new Map<string, Float32Array>();
  for (const path of paths) {
    for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
      if (line === '') continue;
      const [key, ...values] = JSON.parse(line) as [string, ...number[]];
      labels.set(key, Float32Array.from(values));
    }
  }
  return labels;
}

/**
 * What a probability at the natural rate would be if an attribute and its absence were equally likely. Learnt at the natural rate,
 * what is rare would be next to nothing: on dev the fast stage's ROC-AUC on news comments was 0.831 so, and is 0.872 from these.
 */
export function evenOut(head: number, probability: number): number {
  const share = NATURAL_SHARES[head] as number;
  return sigmoid(logit(probability) - logit(share));
}

/**
 * Examples with the deep stage's labels where it gave any; of English ones without any none are left, for their sets' labels are on
 * other scales. Examples in other languages stay as they are.
 */
export function applySoftLabels(
  examples: readonly Example[],
  soft: ReadonlyMap<string, Float32Array>,
): Example[] {
  return examples.flatMap((example) => {
    if (!example.isEnglish || example.lang !== 'en') return [example];
    const told = soft.get(keyOf(example.text));
    if (told === undefined) return [];
    const labels = Float32Array.from(ATTRIBUTES, (_, head) => evenOut(head, told[head] as number));
    return [
      { ...example, labels, weights: new Float32Array(labels.length).fill(SOFT_WEIGHT), canCrop: false },
    ];
  });
}
