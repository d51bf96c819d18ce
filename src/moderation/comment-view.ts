/** From the record's rows to the comment as clients see it. */
import type { StoredComment, StoredDecision } from '../store/comments.ts';
import type { CommentView, DecisionView } from './moderation.ts';

export function viewComment(c: StoredComment): CommentView {
  const current = c.revisions.find((r) => r.revision === c.currentRevision);
  const shaOf = new Map(c.revisions.map((r) => [r.revision, r.textSha256]));
  const scored = lastScored(c, c.currentRevision);
  const decision = c.decisions.find((d) => d.id === c.decisionId);
  return {
    id: c.id,
    externalId: c.externalId,
    status: c.status,
    revision: c.currentRevision,
    text: current?.text ?? null,
    format: current?.format ?? 'text',
    language: scored?.language ?? null,
    languageSource: scored?.languageSource ?? null,
    scores: scored?.scores ?? null,
    model: scored?.model ?? null,
    stage: scored?.stage ?? null,
    spans: scored?.spans ?? [],
    decision: decision ? viewDecision(decision, shaOf) : null,
    revisions: c.revisions.map((r) => {
      const s = lastScored(c, r.revision);
      return {
        revision: r.revision,
        text: r.text,
        format: r.format,
        textSha256: r.textSha256,
        revisedAt: r.revisedAt.toISOString(),
        createdAt: r.createdAt.toISOString(),
        language: s?.language ?? null,
        scores: s?.scores ?? null,
        model: s?.model ?? null,
        stage: s?.stage ?? null,
        decisions: c.decisions.filter((d) => d.revision === r.revision).map((d) => viewDecision(d, shaOf)),
      };
    }),
    author: c.author,
    article: c.article,
    parent: c.parent,
    permalink: c.permalink,
    postedAt: c.postedAt?.toISOString() ?? null,
    metadata: c.metadata,
    createdAt: c.createdAt.toISOString(),
    updatedAt: c.updatedAt.toISOString(),
    ...(c.erasedAt ? { erasedAt: c.erasedAt.toISOString() } : {}),
  };
}

/** The machine's latest decision on the revision that has scores: a moderator's carries none. */
function lastScored(c: StoredComment, revision: number): StoredDecision | undefined {
  return c.decisions.findLast((d) => d.revision === revision && d.scores !== null);
}

function viewDecision(d: StoredDecision, shaOf: ReadonlyMap<number, string>): DecisionView {
  return {
    id: d.id,
    outcome: d.outcome,
    reasons: d.reasons,
    policyVersion: d.policyVersion,
    wordListVersion: d.wordListVersion,
    model: d.model,
    revision: d.revision,
    textSha256: shaOf.get(d.revision) ?? '',
    decidedBy: { type: d.decidedByType, id: d.decidedById },
    decidedAt: d.decidedAt.toISOString(),
    ...(d.reasonCode === null ? {} : { reasonCode: d.reasonCode }),
    ...(d.note === null ? {} : { note: d.note }),
  };
}
