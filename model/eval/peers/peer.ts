/** Scorers to compare with, as the evaluation asks them. */
import type { Attribute } from '../../../src/domain/attribute.ts';
import type { EvalRow } from '../eval-rows.ts';

/** The peer whose weights come with no package: whoever has them names them. */
export const TFJS_PEER = 'tfjs toxicity';

export interface Peer {
  name: string;
  /** ISO 639-1; rows of other languages are not asked. Null: any. */
  languages: readonly string[] | null;
  /** The score from which it counts as found, for F1. */
  thresholdOf(attribute: Attribute): number;
  /** `Float64Array [rows, attributes]`, NaN where it judges nothing. */
  scoreRows(rows: readonly EvalRow[], onProgress: (rows: number) => void): Promise<Float64Array>;
  close(): Promise<void>;
}
