/** What is common to the frames of a kind. */
import type { Attribute } from '../../src/domain/attribute.ts';

/** Frames that say the same sort of thing, and what holds of them all. */
export interface FrameKind {
  kind: string;
  frames: readonly string[];
  /** Written one by one, most of them without a slot. */
  comments?: readonly string[];
  /** Copies of a comment to learn from; seven where not said. */
  copies?: number;
  /** Fillings a frame. */
  fillings: number;
  weight: number;
  /** Known labels, 0..1; null where nothing is known, 0 for every attribute that isn't named. */
  labels: Partial<Record<Attribute, number | null>>;
  /** Examples that a frame gives at least, where it has fewer fillings than that. */
  atLeast?: number;
  /** Least and most frames that stand together in one example; one where not said. */
  joins?: readonly [number, number];
  /** Share of the examples to learn from with typing errors, 0..1; what all kinds have where not said. */
  typingErrors?: number;
}

/** A frame without slots is learnt in so many copies, most of them beside other sentences or in another spelling. */
export const AT_LEAST = 8;
/** Of hate against a group: the rest is not annotated where opinions differ. */
const HATE: FrameKind['labels'] = { toxicity: 1, identity_attack: 1, insult: null, severe_toxicity: null };
/** A swear word or slur that is only mentioned: whether it counts as profanity is a matter of taste. */
export const MENTION: FrameKind['labels'] = { profanity: null };

/** Nothing applies, but for what `labels` says. */
export const civilKind = (
  kind: string,
  frames: readonly string[],
  fillings: number,
  labels: FrameKind['labels'] = {},
): FrameKind => ({
  kind,
  frames,
  fillings,
  atLeast: AT_LEAST,
  weight: 1.4,
  labels,
});
/** Hate against a group. */
export const hateKind = (
  kind: string,
  frames: readonly string[],
  fillings: number,
  labels: FrameKind['labels'] = {},
): FrameKind => ({
  kind,
  frames,
  fillings,
  atLeast: AT_LEAST,
  weight: 1,
  labels: { ...HATE, ...labels },
});
