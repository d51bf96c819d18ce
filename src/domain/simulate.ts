/** What a policy would have done to comments that are already decided, so that an owner sees it before it rules. */
import type { CompiledPolicy } from './compile-policy.ts';
import { decide } from './decide.ts';
import type { Outcome, Reason } from './decision.ts';
import type { CommentFacts } from './facts.ts';

/** Enough to judge a change by, and little enough to read. */
export const MAX_EXAMPLES = 20;

/** A decided comment: the facts stored with its machine decision, and what that decision was. */
export interface SimulationRow {
  id: string;
  facts: CommentFacts;
  before: Outcome;
}

export interface Simulation {
  counts: { before: Record<Outcome, number>; after: Record<Outcome, number> };
  /** How many rows come to another outcome. */
  changed: number;
  /** The first of those, in the order of the rows, with the new policy's reasons; at most 20. */
  examples: { id: string; before: Outcome; after: Outcome; reasons: Reason[] }[];
}

/** Judges every row anew. Pure; reads the rows once and keeps none, so they may be streamed. */
export function simulate(policy: CompiledPolicy, rows: Iterable<SimulationRow>): Simulation {
  const before = { approve: 0, flag: 0, reject: 0 };
  const after = { approve: 0, flag: 0, reject: 0 };
  const examples: Simulation['examples'] = [];
  let changed = 0;
  for (const row of rows) {
    const verdict = decide(policy, row.facts);
    before[row.before] += 1;
    after[verdict.outcome] += 1;
    if (verdict.outcome === row.before) continue;
    changed += 1;
    if (examples.length < MAX_EXAMPLES) {
      examples.push({ id: row.id, before: row.before, after: verdict.outcome, reasons: verdict.reasons });
    }
  }
  return { counts: { before, after }, changed, examples };
}
