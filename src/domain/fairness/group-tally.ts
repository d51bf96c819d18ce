/** Counts per group, and nothing else: any number of comments fits, and no text is kept. */

/** Of labelled comments: what they are, and what was wrongly done with them. */
export interface GroupCounts {
  /** Not abusive, by their label. */
  civil: number;
  /** Of those, held: flagged or rejected. */
  falseAlarms: number;
  /** Abusive, by their label. */
  abusive: number;
  /** Of those, approved. */
  misses: number;
}

export interface JudgedComment {
  /** The groups that it mentions or that its author belongs to; a name that stands twice counts once. */
  groups: readonly string[];
  isAbusive: boolean;
  /** Whether the policy keeps it from being approved. */
  isHeld: boolean;
}

export interface GroupTally {
  add(comment: JudgedComment): void;
  /** Every comment once, whatever its groups. */
  readonly all: GroupCounts;
  /** Comments of no group. */
  readonly ungrouped: GroupCounts;
  /** A comment of several groups counts in each of them, so these add up to more than `all`. */
  readonly groups: ReadonlyMap<string, GroupCounts>;
  /** How many comments belong to more than one group. */
  readonly overlapCount: number;
}

/** An empty tally; it grows with the number of groups alone. */
export function createGroupTally(): GroupTally {
  const all = emptyCounts();
  const ungrouped = emptyCounts();
  const groups = new Map<string, GroupCounts>();
  let overlapCount = 0;
  return {
    add({ groups: names, isAbusive, isHeld }) {
      count(all, isAbusive, isHeld);
      const own = new Set(names);
      if (own.size === 0) count(ungrouped, isAbusive, isHeld);
      if (own.size > 1) overlapCount += 1;
      for (const name of own) {
        let counts = groups.get(name);
        if (counts === undefined) {
          counts = emptyCounts();
          groups.set(name, counts);
        }
        count(counts, isAbusive, isHeld);
      }
    },
    all,
    ungrouped,
    groups,
    get overlapCount() {
      return overlapCount;
    },
  };
}

function emptyCounts(): GroupCounts {
  return { civil: 0, falseAlarms: 0, abusive: 0, misses: 0 };
}

function count(counts: GroupCounts, isAbusive: boolean, isHeld: boolean): void {
  if (isAbusive) {
    counts.abusive += 1;
    if (!isHeld) counts.misses += 1;
  } else {
    counts.civil += 1;
    if (isHeld) counts.falseAlarms += 1;
  }
}
