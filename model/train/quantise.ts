/** From learnt weights to the file of signed bytes that ships. */
import { FEATURE_VERSION, GROUP_COUNT } from '../../src/scoring/embedded/features.ts';
import { type Calibration, encodeWeights } from '../../src/scoring/embedded/weights-file.ts';
import { HEADS } from './example.ts';
import type { Trainer } from './trainer.ts';

const MODEL = 'embedded-1.3-fast';
const LANGUAGES = ['en', 'de', 'pt', 'ko', 'zh'];
/** The longest piece that is scored whole: see "Long texts" in the model card. */
const MAX_PIECE_LENGTH = 1000;
/** Of the weights other than 0; larger ones are cut to the largest byte. Finer steps are worth more than a few extremes. */
const CLIP_QUANTILE = 0.9995;

/** One step a group and head, such that the clip quantile becomes 127. */
export function quantise(trainer: Trainer, calibrations: readonly Calibration[]): Buffer {
  const steps: number[][] = [];
  const tables: Int8Array[] = [];
  for (let groupId = 0; groupId < GROUP_COUNT; groupId += 1) {
    const table = trainer.tables[groupId] as Float32Array;
    const bytes = new Int8Array(table.length);
    const groupSteps: number[] = [];
    for (let head = 0; head < HEADS.length; head += 1) {
      const sizes: number[] = [];
      for (let at = head; at < table.length; at += HEADS.length) {
        const size = Math.abs(table[at] as number);
        if (size > 0) sizes.push(size);
      }
      sizes.sort((a, b) => a - b);
      const largest = sizes[Math.floor((sizes.length - 1) * CLIP_QUANTILE)] ?? 1;
      const step = largest / 127;
      for (let at = head; at < table.length; at += HEADS.length) {
        bytes[at] = Math.max(-127, Math.min(127, Math.round((table[at] as number) / step)));
      }
      groupSteps.push(step);
    }
    steps.push(groupSteps);
    tables.push(bytes);
  }
  const { groupBits, groupDampings, groupGains } = trainer.options;
  return encodeWeights(
    {
      model: MODEL,
      featureVersion: FEATURE_VERSION,
      groupBits,
      groupGains,
      groupDampings,
      attributes: HEADS,
      biases: Array.from(trainer.biases),
      calibrations,
      steps,
      languages: LANGUAGES,
      maxPieceLength: MAX_PIECE_LENGTH,
    },
    tables,
  );
}
