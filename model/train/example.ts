/** One text to learn from or to measure on. */
import { ATTRIBUTES, type Attribute } from '../../src/domain/attribute.ts';

/** Heads in the order of the weights. */
export const HEADS: readonly Attribute[] = ATTRIBUTES;

/** `labels[head]` is 0..1, or NaN where nothing is known; `weights[head]` says how much it counts in the loss. */
export interface Example {
  text: string;
  set: string;
  lang: string;
  /** As the scorer takes it: what the text looks like, not what the set says. */
  isEnglish: boolean;
  labels: Float32Array;
  weights: Float32Array;
  /** May its letters be lowered and its punctuation dropped without a change of meaning? */
  canReformat: boolean;
  /** Does every sentence of it have the same labels? So it is where none of a kind applies. */
  canCrop: boolean;
}

/** The place of an attribute among the heads. */
export function headOf(attribute: Attribute): number {
  return HEADS.indexOf(attribute);
}
