/** A text of our own as an example to learn from, with what its kind says is known of it. */
import type { Attribute } from '../../src/domain/attribute.ts';
import { type Example, HEADS, headOf } from '../train/example.ts';
import type { FrameKind } from './frame-kind.ts';

/** @param share of the kind's weight that this example counts */
export function toFrameExample(
  kind: FrameKind,
  text: string,
  share: number,
  origin: Pick<Example, 'set' | 'lang' | 'isEnglish'>,
): Example {
  const labels = new Float32Array(HEADS.length);
  const weights = new Float32Array(HEADS.length).fill(kind.weight * share);
  for (const [attribute, label] of Object.entries(kind.labels)) {
    const head = headOf(attribute as Attribute);
    labels[head] = label ?? Number.NaN;
    if (label === null) weights[head] = 0;
  }
  return { text, ...origin, labels, weights, canReformat: true, canCrop: false };
}

/** With a full stop where nothing ends it yet, so that a sentence may follow. */
export function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
