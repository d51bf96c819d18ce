/** The policy itself: from what is known of a comment to an outcome, with every reason that counts. */
import type { CompiledPolicy } from './compile-policy.ts';
import type { CommentFacts } from './facts.ts';
import { authorHistory } from './rules/author-history.ts';
import { bannedAuthor } from './rules/banned-author.ts';
import { blockedLinks } from './rules/blocked-links.ts';
import { duplicates } from './rules/duplicates.ts';
import { floods } from './rules/floods.ts';
import { highScores } from './rules/high-scores.ts';
import { listedWords } from './rules/listed-words.ts';
import { manyLinks } from './rules/many-links.ts';
import { newAuthor } from './rules/new-author.ts';
import { personalData } from './rules/personal-data.ts';
import type { Objection, Rule } from './rules/rule.ts';
import { tooShort } from './rules/too-short.ts';
import { unknownLanguage } from './rules/unknown-language.ts';
import { unscored } from './rules/unscored.ts';
import type { Verdict } from './verdict.ts';

/**
 * Every rule, in the order in which a moderator reads what they found: among reasons of one severity, the earlier
 * rule's stands first. All of them run on every comment; none can undo what another holds against it.
 */
export const RULES: readonly Rule[] = [
  // Who wrote it, where that alone decides.
  bannedAuthor,
  // Whether there is a judgement at all. Nothing is approved without one.
  unscored,
  // A text that the scorer can't read.
  unknownLanguage,
  // What it says: the scorer's view, then the site's own list.
  highScores,
  listedWords,
  // What it carries.
  personalData,
  blockedLinks,
  manyLinks,
  // How it was sent.
  duplicates,
  floods,
  // Who wrote it, where that only asks for a look.
  authorHistory,
  newAuthor,
  // Last, because it says least. Off by default.
  tooShort,
];

/**
 * Judges a comment. The most severe objection wins (reject before flag); without any, the outcome is approve and the
 * reasons are empty. Reasons: a ban first, then those that reject, then those that flag. Pure, total, and the same
 * for the same arguments.
 */
export function decide(policy: CompiledPolicy, facts: CommentFacts): Verdict {
  const objections: Objection[] = [];
  for (const rule of RULES) {
    for (const objection of rule(policy, facts)) objections.push(objection);
  }
  return summarise(objections);
}

/** Sorts by severity, keeping the order among equals, and takes the worst outcome. */
export function summarise(objections: readonly Objection[]): Verdict {
  if (objections.length === 0) return { outcome: 'approve', reasons: [] };
  return {
    outcome: objections.some(({ outcome }) => outcome === 'reject') ? 'reject' : 'flag',
    reasons: [...objections].sort((a, b) => severityOf(b) - severityOf(a)).map(({ reason }) => reason),
  };
}

/** A ban is a person's verdict on the author, so it stands before anything that the machine found. */
function severityOf({ outcome, reason }: Objection): number {
  if (reason.code === 'author-banned') return 2;
  return outcome === 'reject' ? 1 : 0;
}
