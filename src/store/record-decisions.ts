/**
 * The one statement that records decisions, the machine's and a moderator's alike: it appends the decision, moves the
 * comment's status by compare-and-set, keeps the review queue and writes the event, all or nothing, for many
 * revisions at once.
 *
 * What guards it:
 * - the machine decides a revision only by removing its row of `pending_revision`, so two workers with the same job
 *   record one decision; the other's entry is left out;
 * - the status moves only if the revision is current, and by the machine only from `pending` (or from the decision that
 *   the entry names in `supersedes`);
 * - an erased comment gets no decision.
 */
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Scores } from '../domain/attribute.ts';
import type { CommentStatus, Span } from '../domain/comment.ts';
import type { DecidedBy, Outcome, Reason } from '../domain/decision.ts';
import { statusOf } from '../domain/decision.ts';
import { EVENT_CTES } from './append-events.ts';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';

/** A decision to record. Ids and times come from the caller. */
export interface NewDecision {
  id: string;
  eventId: string;
  siteId: string;
  commentId: string;
  revision: number;
  outcome: Outcome;
  reasons: readonly Reason[];
  decidedBy: DecidedBy;
  decidedAt: string;
  reasonCode: string | null;
  note: string | null;
  policyVersion: number | null;
  wordListVersion: string | null;
  model: string | null;
  scores: Scores | null;
  language: string | null;
  languageSource: string | null;
  spans: readonly Span[];
  facts: unknown;
  fold: string | null;
  textSha256: string;
  /** Where a flagged comment stands in the review queue: 0..1, worst first. */
  priority: { value: number; parts: { name: string; value: number }[] } | null;
  /** The decision that this one replaces, if any. */
  supersedes: string | null;
  /** Whether somebody waits for it: then it is announced on the channel `winnow_decided` at the commit. */
  isAwaited: boolean;
}

/** What became of an entry. One that isn't in the answer was decided by somebody else, or erased. */
export interface RecordedDecision {
  commentId: string;
  revision: number;
  /** Whether the comment's status moved (and an event was written). */
  isCurrent: boolean;
}

/** The channel that announces decisions somebody waits for; payload: comment ids, comma-separated. */
export const DECIDED_CHANNEL = 'winnow_decided';

// Locks are taken in one order everywhere: pending rows (never waited for), comments by id, site counters by id.
const RECORD = `
with input as materialized (
  select * from jsonb_to_recordset($1::jsonb) as x(
    ord int, id uuid, event_id uuid, site_id uuid, comment_id uuid, revision int, outcome text, status text,
    reasons jsonb, by_type text, by_id text, decided_at timestamptz, reason_code text, note text, policy_version int,
    word_list_version text, model text, scores jsonb, language text, language_source text, spans jsonb, facts jsonb,
    fold text, priority real, parts jsonb, supersedes uuid, awaited boolean, view jsonb)
), claimed as materialized (
  select p.comment_id, p.revision from pending_revision p join input i using (comment_id, revision)
  where i.by_type <> 'moderator'
  order by p.comment_id, p.revision for update of p skip locked
), removed as (
  delete from pending_revision p using claimed k
  where p.comment_id = k.comment_id and p.revision = k.revision
  returning p.comment_id, p.revision
), locked as materialized (
  select c.id, c.external_id, c.current_revision, c.status, c.decision_id, c.erased_at from comment c
  where c.id in (
    select comment_id from claimed union all select comment_id from input where by_type = 'moderator')
  order by c.id for update
), accepted as materialized (
  select i.*, l.external_id, l.current_revision = i.revision
      and (i.by_type = 'moderator' or l.status = 'pending' or l.decision_id = i.supersedes) as is_current
  from input i join locked l on l.id = i.comment_id
  where l.erased_at is null
    and (i.by_type = 'moderator'
      or exists (select 1 from removed r where r.comment_id = i.comment_id and r.revision = i.revision))
), appended as (
  insert into decision (comment_id, revision, ordinal, id, site_id, outcome, reasons, decided_by_type, decided_by_id,
    decided_at, reason_code, note, policy_version, word_list_version, model, scores, language, language_source, spans,
    facts)
  select a.comment_id, a.revision,
    coalesce((select max(d.ordinal) + 1 from decision d
      where d.comment_id = a.comment_id and d.revision = a.revision), 0),
    a.id, a.site_id, a.outcome, a.reasons, a.by_type, a.by_id, a.decided_at, a.reason_code, a.note, a.policy_version,
    a.word_list_version, a.model, a.scores, a.language, a.language_source, a.spans, a.facts
  from accepted a
), moved as (
  update comment c set status = a.status, decision_id = a.id, sequence = c.sequence + 1, updated_at = a.decided_at,
    fold = coalesce(a.fold, c.fold)
  from accepted a where c.id = a.comment_id and a.is_current
  returning c.id, c.sequence
), queued as (
  insert into review_item (comment_id, site_id, queue, priority, parts, flagged_at)
  select a.comment_id, a.site_id, 'default', a.priority, a.parts, a.decided_at
  from accepted a where a.is_current and a.outcome = 'flag'
  on conflict (comment_id) do update set priority = excluded.priority, parts = excluded.parts
), unqueued as (
  delete from review_item q using accepted a
  where q.comment_id = a.comment_id and a.is_current and a.outcome <> 'flag'
), fresh_event as materialized (
  select a.site_id, a.event_id as id, 'comment.' || a.status as type, a.comment_id, a.ord,
    jsonb_build_object('comment', jsonb_build_object('id', a.comment_id, 'externalId', a.external_id,
      'revision', a.revision, 'textSha256', a.view ->> 'textSha256', 'status', a.status, 'sequence', m.sequence),
      'decision', a.view)
    || case when a.supersedes is null then '{}'::jsonb else jsonb_build_object('supersedes', a.supersedes) end as data
  from accepted a join moved m on m.id = a.comment_id
  where a.is_current
), ${EVENT_CTES}, announced as materialized (
  select pg_notify('${DECIDED_CHANNEL}', string_agg(comment_id::text, ',')) from (
    select comment_id, (row_number() over ()) / 150 as part from accepted where awaited) t group by part
)
select a.comment_id, a.revision, a.is_current, (select count(*) from announced) as announced from accepted a`;

/**
 * Records what may be recorded and resolves once it is committed (in the caller's transaction where `tx` is given).
 * Calling twice with the same machine decisions records them once.
 */
export async function recordDecisions(
  target: Database | Kysely<Schema>,
  decisions: readonly NewDecision[],
): Promise<RecordedDecision[]> {
  if (decisions.length === 0) return [];
  const json = JSON.stringify(decisions.map(toRow));
  if ('pool' in target) {
    const result = await target.pool.query<RecordedRow>({
      name: 'record-decisions',
      text: RECORD,
      values: [json],
    });
    return result.rows.map(fromRow);
  }
  const [before, after] = RECORD.split('$1') as [string, string];
  const result = await sql<RecordedRow>`${sql.raw(before)}${json}${sql.raw(after)}`.execute(target);
  return result.rows.map(fromRow);
}

interface RecordedRow {
  comment_id: string;
  revision: number;
  is_current: boolean;
}

function fromRow(row: RecordedRow): RecordedDecision {
  return { commentId: row.comment_id, revision: row.revision, isCurrent: row.is_current };
}

function toRow(d: NewDecision, ord: number): Record<string, unknown> {
  const status: CommentStatus = statusOf(d.outcome);
  return {
    ord,
    id: d.id,
    event_id: d.eventId,
    site_id: d.siteId,
    comment_id: d.commentId,
    revision: d.revision,
    outcome: d.outcome,
    status,
    reasons: d.reasons,
    by_type: d.decidedBy.type,
    by_id: d.decidedBy.id,
    decided_at: d.decidedAt,
    reason_code: d.reasonCode ?? undefined,
    note: d.note ?? undefined,
    policy_version: d.policyVersion ?? undefined,
    word_list_version: d.wordListVersion ?? undefined,
    model: d.model ?? undefined,
    scores: d.scores ?? undefined,
    language: d.language ?? undefined,
    language_source: d.languageSource ?? undefined,
    spans: d.spans.length > 0 ? d.spans : undefined,
    facts: d.facts ?? undefined,
    fold: d.fold ?? undefined,
    priority: d.priority?.value ?? 0,
    parts: d.priority?.parts ?? [],
    supersedes: d.supersedes ?? undefined,
    awaited: d.isAwaited,
    view: viewOf(d),
  };
}

/** The decision as events carry it: `DecisionView` of the API. */
function viewOf(d: NewDecision): Record<string, unknown> {
  return {
    id: d.id,
    outcome: d.outcome,
    reasons: d.reasons,
    policyVersion: d.policyVersion,
    wordListVersion: d.wordListVersion,
    model: d.model,
    revision: d.revision,
    textSha256: d.textSha256,
    decidedBy: d.decidedBy,
    decidedAt: d.decidedAt,
    ...(d.reasonCode === null ? {} : { reasonCode: d.reasonCode }),
  };
}
