/** The comments with Perspective's published scores, and which of their texts the model has learnt from elsewhere. */
import { DEEP_SETS } from '../deep/deep-plan.ts';
import { readSet, type SetRow } from '../train/read-set.ts';
import { SET_PLANS } from '../train/sets.ts';

export const SAMPLE_SET = 'perspective_sample';

export interface Sample {
  rows: SetRow[];
  /** By row, 1 where its text stands in no set that is learnt from: those to fit on. */
  isUnseen: Uint8Array;
}

/** Letters and digits alone: copies differ in spacing, case and markup. */
function foldText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Throws where the folder has no sample, or the plans of training name it: a map fitted on it would then flatter the model. */
export function loadSample(folder: string): Sample {
  const learntSets = new Set([...SET_PLANS, ...DEEP_SETS].map(({ set }) => set));
  if (learntSets.has(SAMPLE_SET)) {
    throw new Error(
      `${SAMPLE_SET} is among the sets to learn from: take it out of the plans and train again.`,
    );
  }
  const rows = readSet(folder, 'train', SAMPLE_SET);
  if (rows.length === 0)
    throw new Error(`${folder} has no train/${SAMPLE_SET}.jsonl.gz. Name the data folder.`);
  const texts = new Set(rows.map(({ text }) => foldText(text)));
  const learnt = new Set<string>();
  for (const set of learntSets) {
    for (const { text } of readSet(folder, 'train', set)) {
      const folded = foldText(text);
      if (texts.has(folded)) learnt.add(folded);
    }
  }
  return { rows, isUnseen: Uint8Array.from(rows, ({ text }) => (learnt.has(foldText(text)) ? 0 : 1)) };
}
