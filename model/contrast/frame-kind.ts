/** What is common to the frames of a kind. */
import type { Attribute } from '../../src/domain/attribute.ts';

export interface FrameKind {
  kind: string;
  frames: readonly string[];
  /** Written one by one, most of them without a slot. */
  comments?: readonly string[];
  /** Fillings a frame. */
  fillings: number;
  weight: number;
  /** Known labels, 0..1; null where nothing is known, 0 for every attribute that isn't named. */
  labels: Partial<Record<Attribute, number | null>>;
  /** Examples that a frame gives at least, where it has fewer fillings than that. */
  atLeast?: number;
  /** Least and most frames that stand together in one example; one where not said. */
  joins?: readonly [number, number];
}
