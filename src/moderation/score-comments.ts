/**
 * Scoring and deciding revisions: read, score, ask the record about the authors, apply each site's policy, record. One
 * statement a step, however many revisions there are.
 */
import { authorKey } from '../domain/author-key.ts';
import type { RevisionRef } from '../domain/comment.ts';
import { decide } from '../domain/decide.ts';
import type { AuthorFacts, CommentFacts } from '../domain/facts.ts';
import { reviewPriority } from '../domain/review-priority.ts';
import type { ScoredText, TextScorer, TextToScore } from '../scoring/scored-text.ts';
import { type AuthorQuestion, selectAuthorFacts } from '../store/author-facts.ts';
import type { Database } from '../store/database.ts';
import { type PendingRevision, selectPendingRevisions } from '../store/pending-revisions.ts';
import { type NewDecision, recordDecisions } from '../store/record-decisions.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { PinnedPolicy, PolicyCache } from './policy-cache.ts';
import { retryOnConflict } from './retry-on-conflict.ts';
import type { Shadow } from './shadow.ts';

export interface ScoreDeps {
  database: Database;
  scorer: TextScorer;
  /** Scores texts in a language that `scorer` doesn't know, for sites that ask for it; null: none is set up. */
  remoteScorer: TextScorer | null;
  policies: PolicyCache;
  /** Is offered every text that was decided. */
  shadow?: Shadow | undefined;
  metrics: Metrics;
  now: () => Date;
  newId: () => string;
}

/** A revision to score, and whether a caller waits for the decision. */
export interface RefToScore extends RevisionRef {
  isAwaited: boolean;
}

/** `done`: it has its decision (now or before), or needs none. Else why it couldn't be scored, without its text. */
export type ScoreResult = { ok: true } | { ok: false; reason: string };

interface Judged {
  pending: PendingRevision;
  policy: PinnedPolicy;
  scored: ScoredText;
}

/** Texts longer than this, in UTF-16 code units, are cut into many pieces: they don't hold up the others' decisions. */
const LONG_TEXT = 2_400;

/**
 * One result a ref, in order. A text that can't be scored harms no neighbour, and a long one delays none. Rejects where
 * scorer or record are away: the whole batch is to be tried again, which is safe, for what is decided is passed over.
 */
export async function scoreComments(deps: ScoreDeps, refs: readonly RefToScore[]): Promise<ScoreResult[]> {
  // A job that was enqueued twice may meet itself in one batch.
  const unique = [...new Map(refs.map((r) => [keyOf(r), r])).values()];
  const pending = await selectPendingRevisions(deps.database, unique);
  const awaited = new Set(refs.filter((r) => r.isAwaited).map(keyOf));
  const short = pending.filter((p) => p.text.length <= LONG_TEXT);
  const long = pending.filter((p) => p.text.length > LONG_TEXT);
  const failures = new Map<string, string>();
  const results = await Promise.allSettled([
    scorePending(deps, short, awaited, failures),
    scorePending(deps, long, awaited, failures),
  ]);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  return refs.map((r) => {
    const reason = failures.get(keyOf(r));
    return reason === undefined ? { ok: true } : { ok: false, reason };
  });
}

/** Scores and decides; notes in `failures` which couldn't be scored, and why. */
async function scorePending(
  deps: ScoreDeps,
  pending: readonly PendingRevision[],
  awaited: ReadonlySet<string>,
  failures: Map<string, string>,
): Promise<void> {
  if (pending.length === 0) return;
  const policies = await Promise.all(pending.map((p) => deps.policies.get(p.siteId, p.policyVersion)));
  const scored = await scoreTexts(deps, pending, policies);
  const judged: Judged[] = [];
  pending.forEach((p, i) => {
    const s = scored[i] as ScoredText;
    if (s.scores === null) failures.set(keyOf(p), s.error ?? 'the scorer gave no answer');
    else judged.push({ pending: p, policy: policies[i] as PinnedPolicy, scored: s });
  });
  const authors = await selectAuthorFacts(deps.database, authorQuestions(judged));
  const decisions = judged.map((j) => decideOne(deps, j, authors, awaited.has(keyOf(j.pending))));
  const recorded = await retryOnConflict(() => recordDecisions(deps.database, decisions));
  observe(deps, decisions, recorded, judged);
  if (deps.shadow?.isOn) offerToShadow(deps.shadow, recorded, judged);
}

/** After the decisions are recorded, so that nothing of it can touch them. */
function offerToShadow(shadow: Shadow, recorded: readonly RevisionRef[], judged: readonly Judged[]): void {
  const isRecorded = new Set(recorded.map(keyOf));
  const decided = judged.filter(({ pending }) => isRecorded.has(keyOf(pending)));
  shadow.offer(
    decided.map(({ pending, policy }) => {
      const { siteId, commentId, revision } = pending;
      return { siteId, commentId, revision, text: { ...toText(pending, policy), wantsSpans: false } };
    }),
  );
}

function keyOf(ref: RevisionRef): string {
  return `${ref.commentId} ${ref.revision}`;
}

function toText(p: PendingRevision, policy: PinnedPolicy): TextToScore {
  return {
    text: p.text,
    format: p.format,
    language: p.language ?? undefined,
    declaredLanguages: policy.compiled.policy.languages,
    context: { title: p.articleTitle ?? undefined, parent: p.parentText ?? undefined },
    wantsSpans: true,
  };
}

async function scoreTexts(
  deps: ScoreDeps,
  pending: readonly PendingRevision[],
  policies: readonly PinnedPolicy[],
): Promise<ScoredText[]> {
  const texts = pending.map((p, i) => toText(p, policies[i] as PinnedPolicy));
  const startedAt = performance.now();
  const scored = await deps.scorer.scoreTexts(texts);
  deps.metrics.scoringSeconds.observe((performance.now() - startedAt) / 1_000);
  deps.metrics.scoringBatchTexts.observe(texts.length);
  const { remoteScorer } = deps;
  if (remoteScorer) await scoreUnknownRemotely(remoteScorer, texts, policies, scored);
  return scored;
}

/** Texts in a language that the scorer doesn't know, where the site wants them scored elsewhere. */
async function scoreUnknownRemotely(
  remoteScorer: TextScorer,
  texts: readonly TextToScore[],
  policies: readonly PinnedPolicy[],
  scored: ScoredText[],
): Promise<void> {
  const indexes = scored.flatMap((s, i) => {
    const { unknownLanguage } = (policies[i] as PinnedPolicy).compiled.policy;
    return s.facts.isLanguageUnknown && unknownLanguage === 'remote-scorer' ? [i] : [];
  });
  if (indexes.length === 0) return;
  // A remote that is away is the fault of these texts alone: they are tried again, the others have their decisions.
  const answers = await remoteScorer
    .scoreTexts(indexes.map((i) => texts[i] as TextToScore))
    .catch(() => null);
  if (answers === null) {
    for (const i of indexes) {
      scored[i] = { ...(scored[i] as ScoredText), scores: null, error: 'the remote scorer is away' };
    }
    return;
  }
  answers.forEach((answer, n) => {
    const i = indexes[n] as number;
    const local = scored[i] as ScoredText;
    if (answer.scores === null) {
      scored[i] = { ...local, scores: null, error: answer.error ?? 'the remote scorer gave no answer' };
      return;
    }
    scored[i] = {
      ...local,
      scores: answer.scores,
      model: answer.model,
      stage: answer.stage,
      spans: answer.spans,
      facts: { ...local.facts, isLanguageUnknown: false },
    };
  });
}

function authorQuestions(judged: readonly Judged[]): AuthorQuestion[] {
  return judged.flatMap(({ pending, scored }) => {
    const authorId = authorKey(pending.author);
    if (authorId === null) return [];
    const { commentId, siteId, textSha256 } = pending;
    return [{ commentId, siteId, authorId, fold: scored.fold, textSha256 }];
  });
}

function decideOne(
  deps: ScoreDeps,
  { pending, policy, scored }: Judged,
  authors: ReadonlyMap<string, AuthorFacts>,
  isAwaited: boolean,
): NewDecision {
  const known = authors.get(pending.commentId) ?? null;
  const author = known && { ...known, isTrusted: known.isTrusted || pending.author?.trusted === true };
  const facts: CommentFacts = { ...scored.facts, scores: scored.scores, texts: scored.texts, author };
  const verdict = decide(policy.compiled, facts);
  return {
    id: deps.newId(),
    eventId: deps.newId(),
    siteId: pending.siteId,
    commentId: pending.commentId,
    revision: pending.revision,
    outcome: verdict.outcome,
    reasons: verdict.reasons,
    decidedBy: { type: 'policy', id: `policy-${policy.version}` },
    decidedAt: deps.now().toISOString(),
    reasonCode: null,
    note: null,
    policyVersion: policy.version,
    wordListVersion: policy.wordListVersion,
    model: scored.model,
    stage: scored.stage ?? null,
    scores: scored.scores,
    language: scored.facts.language,
    languageSource: scored.facts.languageSource,
    spans: scored.spans,
    // With the texts, which the revision holds, all that the rules saw: enough to decide it again.
    facts: { ...scored.facts, author },
    fold: scored.fold,
    priority: verdict.outcome === 'flag' ? reviewPriority(verdict.reasons, scored.scores) : null,
    supersedes: pending.supersedes,
    isAwaited,
  };
}

function observe(
  deps: ScoreDeps,
  decisions: readonly NewDecision[],
  recorded: readonly RevisionRef[],
  judged: readonly Judged[],
): void {
  const isRecorded = new Set(recorded.map(keyOf));
  decisions.forEach((d, i) => {
    if (!isRecorded.has(keyOf(d))) return;
    deps.metrics.decisions.inc({ outcome: d.outcome, by: d.decidedBy.type });
    const receivedAt = (judged[i] as Judged).pending.receivedAt.getTime();
    deps.metrics.intakeToDecisionSeconds.observe((Date.parse(d.decidedAt) - receivedAt) / 1_000);
  });
}
