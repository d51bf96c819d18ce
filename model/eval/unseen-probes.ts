/**
 * Own comments that demean a group without a swear word, each with a civil twin on the same topic in much the same words:
 * telling the two apart takes more than the topic. They were written from imagination, without a look at what is learnt
 * from, at the older lists or at any data, and after all of these; nothing is to be learnt from them, nor written with
 * them in sight. Once figures on them have steered a choice, they are an older list, and the next is to be written.
 */
import type { Probe } from './probes.ts';
import { GROUP_PAIRS } from './unseen-groups.ts';
import { NATION_PAIRS } from './unseen-nations.ts';

/** A comment that demeans and the civil one beside it. */
export type ProbePair = readonly [demeaning: string, civil: string];

/** A hundred pairs. */
export const UNSEEN_PAIRS: readonly ProbePair[] = [...readPairs(NATION_PAIRS), ...readPairs(GROUP_PAIRS)];

/** The pairs one by one: what demeans, then its twin. */
export const UNSEEN_PROBES: readonly Probe[] = UNSEEN_PAIRS.flatMap(([demeaning, civil]): Probe[] => [
  { text: demeaning, kind: 'demeaning' },
  { text: civil, kind: 'civil' },
]);

/** Blocks of two lines. Throws on any other block. */
function readPairs(blocks: string): ProbePair[] {
  return blocks
    .trim()
    .split('\n\n')
    .map((block) => {
      const [demeaning, civil, ...rest] = block.split('\n');
      if (demeaning === undefined || civil === undefined || rest.length > 0) {
        throw new Error('A pair is two lines.');
      }
      return [demeaning, civil];
    });
}
