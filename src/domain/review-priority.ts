/**
 * Which flagged comment a moderator should see first: the one that would do most harm if it stood. The order is a
 * judgement, not a measurement; its parts are shown with it, so that a moderator can see why.
 */
import { ATTRIBUTES, type Attribute, type Scores } from './attribute.ts';
import type { Reason, ReasonCode } from './decision.ts';

export interface ReviewPriority {
  /** 0..1, higher is sooner: the sum of the parts, at most 1. */
  value: number;
  /** What it is made of, largest first: an attribute's name or a reason's code. Parts of 0 are left out. */
  parts: { name: Attribute | ReasonCode; value: number }[];
}

/** The most that a score alone comes to: what else speaks against the comment still moves it up. */
const SCORE_SHARE = 0.8;

/** A danger to somebody before an offence, an offence before a nuisance. */
const HARM: Record<Attribute, number> = {
  threat: 1,
  identity_attack: 1,
  severe_toxicity: 1,
  toxicity: 0.8,
  insult: 0.8,
  sexually_explicit: 0.8,
  profanity: 0.5,
  spam: 0.5,
};

/** Small beside a score, so that they order comments of like scores. `unscored` stands for a middling score. */
const REASON_VALUES: Record<ReasonCode, number> = {
  score: 0,
  unscored: 0.4,
  report: 0.1,
  appeal: 0.1,
  'author-banned': 0.1,
  'personal-data': 0.06,
  word: 0.05,
  hold: 0.05,
  'unknown-language': 0.04,
  'author-history': 0.03,
  link: 0.02,
  duplicate: 0.02,
  flood: 0.02,
  'author-new': 0.01,
  'too-short': 0,
};

/**
 * The largest attribute part, plus a fixed part for each other reason code. An attribute's part is 0.8 × its harm ×
 * its pressure, where the pressure of a score that fired is 0.5 at the threshold and rises evenly to 1 at a score of
 * 1, and that of a score that didn't fire is half the score. Pure; the same for the same arguments.
 */
export function reviewPriority(reasons: readonly Reason[], scores: Scores | null): ReviewPriority {
  const parts: ReviewPriority['parts'] = [];
  const worst = worstAttribute(reasons, scores);
  if (worst) parts.push(worst);
  for (const code of new Set(reasons.map((reason) => reason.code))) {
    if (REASON_VALUES[code] > 0) parts.push({ name: code, value: REASON_VALUES[code] });
  }
  parts.sort((a, b) => b.value - a.value);
  return {
    value: Math.min(
      1,
      parts.reduce((sum, part) => sum + part.value, 0),
    ),
    parts,
  };
}

function worstAttribute(
  reasons: readonly Reason[],
  scores: Scores | null,
): ReviewPriority['parts'][number] | null {
  let worst: ReviewPriority['parts'][number] | null = null;
  for (const name of ATTRIBUTES) {
    const fired = reasons.find((reason) => reason.code === 'score' && reason.attribute === name);
    const score = fired?.score ?? scores?.[name] ?? 0;
    const value = SCORE_SHARE * HARM[name] * pressureOf(score, fired?.threshold);
    if (value > (worst?.value ?? 0)) worst = { name, value };
  }
  return worst;
}

function pressureOf(score: number, firedAt: number | undefined): number {
  if (firedAt === undefined) return score / 2;
  // At a threshold of 1 only a score of 1 fires.
  return firedAt < 1 ? 0.5 + (0.5 * (score - firedAt)) / (1 - firedAt) : 1;
}
