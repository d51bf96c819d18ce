/**
 * The record's two writing functions, in PL/pgSQL. They were one statement of common table expressions first, with which
 * the fault test once lost a decision. The likely cause: under READ COMMITTED a statement that locks rows and goes on with
 * them evaluates its conditions anew on a row that changed since its snapshot, while rows that it has itself deleted are
 * gone. It couldn't be brought about by itself; here locks come first, each in a statement of its own, so that it can't.
 *
 * Every row is found by its key or, once locked, by its place (ctid): a join that leaves the order to the planner was
 * planned while the tables were empty and then read them whole for each batch.
 *
 * Locks are taken in one order everywhere: pending rows (never waited for), comments by id, site counters by id.
 */

/** The channel that announces decisions somebody waits for; payload: comment ids, comma-separated. */
export const DECIDED_CHANNEL = 'winnow_decided';

/**
 * Numbers and writes events that no decision made, of any sites, in the order of `ord`. Entries: {ord, site_id, id, type,
 * comment_id, revision, sequence, status}. The numbers come from the site's counter, locked until the commit: they are
 * in the order of the commits.
 */
export const APPEND_EVENTS = `
create function append_events(entries jsonb) returns void language plpgsql as $$
#variable_conflict use_column
begin
  perform 1 from site_counter c
    where c.site_id in (select distinct (e ->> 'site_id')::uuid from jsonb_array_elements(entries) e)
    order by c.site_id for update;
  with fresh as materialized (
    select * from jsonb_to_recordset(entries) as x(ord int, site_id uuid, id uuid, type text, comment_id uuid,
      revision int, sequence int, status text)
  ), counted as (
    select site_id, count(*)::bigint as n from fresh group by site_id
  ), moved as (
    update site_counter c set event_position = c.event_position + counted.n
    from counted where c.site_id = counted.site_id
    returning c.site_id, c.event_position - counted.n as base
  )
  insert into event (site_id, position, id, type, comment_id, revision, sequence, status, created_at)
  select f.site_id, m.base + row_number() over (partition by f.site_id order by f.ord), f.id, f.type, f.comment_id,
    f.revision, f.sequence, f.status, clock_timestamp()
  from fresh f join moved m using (site_id);
end $$`;

/**
 * Makes the statement that defines the function, as the migration that runs it needs it: the first one had no `stage`.
 * See `record-decisions.ts` in the folder above for the entries and for what guards them. `machine_ids` and
 * `machine_revisions` name the machine's entries in the order of their ids, `moderated_ids` the comments that a
 * moderator decides, `site_ids` the sites of all of them.
 */
export function defineRecordDecisions(shape: {
  verb: 'create' | 'create or replace';
  withStage: boolean;
}): string {
  const [declared, column, value] = shape.withStage ? [' stage text,', ', stage', ', a.stage'] : ['', '', ''];
  return `
${shape.verb} function record_decisions(
  machine_ids uuid[], machine_revisions int[], moderated_ids uuid[], site_ids uuid[], entries json)
returns table (comment_id uuid, revision int, is_current boolean) language plpgsql as $$
#variable_conflict use_column
declare
  claimed tid[];
  claimed_ids uuid[];
  claimed_revisions int[];
begin
  -- The machine's licence to decide: whoever removes the pending row.
  select array_agg(p.row_id), array_agg(k.id), array_agg(k.revision) into claimed, claimed_ids, claimed_revisions
    from unnest(machine_ids, machine_revisions) as k(id, revision)
    cross join lateral (
      select p.ctid as row_id from pending_revision p
      where p.comment_id = k.id and p.revision = k.revision for update skip locked
    ) p;
  delete from pending_revision where ctid = any (claimed);
  perform 1 from comment c where c.id = any (claimed_ids || moderated_ids) order by c.id for update;
  perform 1 from site_counter c where c.site_id = any (site_ids) order by c.site_id for update;

  return query with input as (
    select * from json_to_recordset(entries) as x(
      ord int, id uuid, event_id uuid, site_id uuid, comment_id uuid, revision int, outcome text, status text,
      reasons json, by_type text, by_id text, decided_at timestamptz, reason_code text, note text, policy_version int,
      word_list_version text, model text,${declared} scores json, language text, language_source text, spans json, facts json,
      fold text, priority real, parts json, supersedes uuid, awaited boolean)
  ), accepted as materialized (
    select i.*, c.row_id, c.external_id, c.sequence + 1 as sequence, c.current_revision = i.revision
        and (i.by_type = 'moderator' or c.status = 'pending' or c.decision_id = i.supersedes) as is_current
    from input i cross join lateral (
      select ctid as row_id, external_id, sequence, current_revision, status, decision_id, erased_at
      from comment where id = i.comment_id offset 0
    ) c
    where c.erased_at is null and (i.by_type = 'moderator' or (i.comment_id, i.revision) in (
      select k.id, k.revision from unnest(claimed_ids, claimed_revisions) as k(id, revision)))
  ), appended as (
    insert into decision (comment_id, revision, ordinal, id, site_id, outcome, reasons, decided_by_type,
      decided_by_id, decided_at, reason_code, note, policy_version, word_list_version, model, scores, language,
      language_source, spans, facts${column})
    select a.comment_id, a.revision,
      coalesce((select max(d.ordinal) + 1 from decision d
        where d.comment_id = a.comment_id and d.revision = a.revision), 0),
      a.id, a.site_id, a.outcome, a.reasons, a.by_type, a.by_id, a.decided_at, a.reason_code, a.note,
      a.policy_version, a.word_list_version, a.model, a.scores, a.language, a.language_source, a.spans, a.facts${value}
    from accepted a
  ), moved as (
    update comment c set status = a.status, decision_id = a.id, sequence = a.sequence,
      updated_at = a.decided_at, fold = coalesce(a.fold, c.fold)
    from accepted a where c.ctid = a.row_id and a.is_current
  ), queued as (
    insert into review_item (comment_id, site_id, queue, priority, parts, flagged_at)
    select a.comment_id, a.site_id, 'default', a.priority, a.parts, a.decided_at
    from accepted a where a.is_current and a.outcome = 'flag'
    on conflict (comment_id) do update set priority = excluded.priority, parts = excluded.parts
  ), unqueued as (
    delete from review_item q where q.comment_id = any (array(
      select a.comment_id from accepted a where a.is_current and a.outcome <> 'flag'))
  ), counted as (
    select site_id, count(*)::bigint as n from accepted where is_current group by site_id
  ), moved_counter as (
    update site_counter c set event_position = c.event_position + counted.n
    from counted where c.site_id = counted.site_id
    returning c.site_id, c.event_position - counted.n as base
  ), written_event as (
    insert into event (site_id, position, id, type, comment_id, revision, sequence, status, decision_id, supersedes,
      created_at)
    select a.site_id, m.base + row_number() over (partition by a.site_id order by a.ord), a.event_id,
      'comment.' || a.status, a.comment_id, a.revision, a.sequence, a.status, a.id, a.supersedes, clock_timestamp()
    from accepted a join moved_counter m using (site_id) where a.is_current
  ), announced as materialized (
    select pg_notify('${DECIDED_CHANNEL}', string_agg(w.id, ',')) from (
      select a.comment_id::text as id, (row_number() over ()) / 150 as part from accepted a where a.awaited
    ) w group by w.part
  )
  select a.comment_id, a.revision, a.is_current from accepted a where (select count(*) from announced) >= 0;
end $$`;
}
