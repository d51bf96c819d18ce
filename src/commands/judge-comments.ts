/** `winnow fairness` at work: labelled comments scored, decided and counted by group; nothing of them is kept. */
import type { CompiledPolicy } from '../domain/compile-policy.ts';
import { decide } from '../domain/decide.ts';
import { createGroupFinder } from '../domain/fairness/find-groups.ts';
import { createGroupTally, type GroupTally } from '../domain/fairness/group-tally.ts';
import type { ScoredText, TextScorer } from '../scoring/scored-text.ts';
import { CommandFailure } from './command-failure.ts';
import type { Progress } from './progress.ts';
import type { LabelledBatch } from './read-labelled-comments.ts';

export interface JudgeOptions {
  scorer: TextScorer;
  policy: CompiledPolicy;
  format: 'text' | 'html';
  /** The most batches in hand at once: enough to keep every scoring thread busy. */
  maxOpenBatches: number;
  progress: Progress;
}

export interface JudgedComments {
  tally: GroupTally;
  /** Rows that can't be read. */
  refusedCount: number;
  /** Comments that the scorer gave no score; they count nowhere. */
  unscoredCount: number;
}

/** Faults that are named; the others are counted. */
const MAX_NAMED_FAULTS = 20;
/** More names than that are no groups but another column, and would grow without end. */
const MAX_GROUP_NAMES = 1_000;

/** Judges all batches. Throws a CommandFailure where the field for groups holds something else. */
export async function judgeComments(
  batches: AsyncIterable<LabelledBatch>,
  options: JudgeOptions,
): Promise<JudgedComments> {
  const { scorer, policy, format, maxOpenBatches, progress } = options;
  const findGroups = createGroupFinder();
  const tally = createGroupTally();
  let refusedCount = 0;
  let unscoredCount = 0;
  let namedCount = 0;
  const name = (fault: string): void => {
    namedCount += 1;
    if (namedCount <= MAX_NAMED_FAULTS) progress.note(fault);
  };

  const judge = async ({ comments, faults, readBytes }: LabelledBatch): Promise<void> => {
    refusedCount += faults.length;
    for (const fault of faults) name(fault);
    const texts = comments.map(({ text }) => {
      return { text, format, declaredLanguages: policy.policy.languages };
    });
    let scored: ScoredText[];
    try {
      scored = texts.length === 0 ? [] : await scorer.scoreTexts(texts);
    } catch (error) {
      unscoredCount += comments.length;
      name(`${comments.length} comments were not scored: ${(error as Error).message}`);
      return;
    }
    comments.forEach(({ text, isAbusive, groups }, position) => {
      const { scores, facts, texts: forms } = scored[position] as ScoredText;
      if (scores === null) {
        unscoredCount += 1;
        return;
      }
      const { outcome } = decide(policy, { ...facts, scores, texts: forms, author: null });
      // What the reader sees counts, not the markup round it.
      const names = groups ?? findGroups(format === 'html' ? forms.plain : text);
      tally.add({ groups: names, isAbusive, isHeld: outcome !== 'approve' });
    });
    if (tally.groups.size > MAX_GROUP_NAMES) {
      throw new CommandFailure(
        `the comments name more than ${MAX_GROUP_NAMES} different groups. Does --groups-field name the right one?`,
      );
    }
    progress.add(comments.length + faults.length, readBytes);
  };

  const open: Promise<void>[] = [];
  try {
    for await (const batch of batches) {
      const judging = judge(batch);
      // Its fault is met when its turn comes; until then it must not count as nobody's.
      judging.catch(() => undefined);
      open.push(judging);
      if (open.length >= maxOpenBatches) await open.shift();
    }
    await Promise.all(open);
  } finally {
    await Promise.allSettled(open);
  }
  return { tally, refusedCount, unscoredCount };
}
