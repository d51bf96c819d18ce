/**
 * The record's two writing functions, in PL/pgSQL. They were one statement of common table expressions first; but under
 * READ COMMITTED a statement that locks rows and goes on with them may find a row changed since its snapshot, and then
 * evaluates its conditions anew while rows that it has itself deleted are gone: a decision was lost that way, in the
 * fault test. Here locks come first, each in a statement of its own, and what follows sees the rows as locked.
 *
 * Locks are taken in one order everywhere: pending rows (never waited for), comments by id, site counters by id.
 */

/** The channel that announces decisions somebody waits for; payload: comment ids, comma-separated. */
export const DECIDED_CHANNEL = 'winnow_decided';

/**
 * Numbers and writes events of any sites, in the order of `ord`. Entries: {site_id, id, type, comment_id, data, ord}.
 * The numbers come from the site's counter, locked until the commit: they are in the order of the commits.
 */
export const APPEND_EVENTS = `
create function append_events(entries jsonb) returns void language plpgsql as $$
#variable_conflict use_column
begin
  perform 1 from site_counter c
    where c.site_id in (select distinct (e ->> 'site_id')::uuid from jsonb_array_elements(entries) e)
    order by c.site_id for update;
  with fresh as materialized (
    select * from jsonb_to_recordset(entries)
      as x(site_id uuid, id uuid, type text, comment_id uuid, data jsonb, ord int)
  ), counted as (
    select site_id, count(*)::bigint as n from fresh group by site_id
  ), moved as (
    update site_counter c set event_position = c.event_position + counted.n
    from counted where c.site_id = counted.site_id
    returning c.site_id, c.event_position - counted.n as base
  )
  insert into event (site_id, position, id, type, comment_id, data, created_at)
  select f.site_id, m.base + row_number() over (partition by f.site_id order by f.ord), f.id, f.type, f.comment_id,
    f.data, clock_timestamp()
  from fresh f join moved m using (site_id);
end $$`;

/** See `record-decisions.ts` in the folder above for the entries and for what guards them. */
export const RECORD_DECISIONS = `
create function record_decisions(entries jsonb)
returns table (comment_id uuid, revision int, is_current boolean) language plpgsql as $$
#variable_conflict use_column
declare
  claimed_ids uuid[];
  claimed_revisions int[];
  accepted jsonb;
begin
  -- The machine's licence to decide: whoever removes the pending row.
  select array_agg(c.comment_id), array_agg(c.revision) into claimed_ids, claimed_revisions from (
    select p.comment_id, p.revision
    from jsonb_to_recordset(entries) as i(comment_id uuid, revision int, by_type text)
    join pending_revision p on p.comment_id = i.comment_id and p.revision = i.revision
    where i.by_type <> 'moderator'
    order by p.comment_id, p.revision for update of p skip locked
  ) c;
  delete from pending_revision p using unnest(claimed_ids, claimed_revisions) as k(comment_id, revision)
    where p.comment_id = k.comment_id and p.revision = k.revision;
  perform 1 from comment c
    where c.id = any (claimed_ids || array(
      select i.comment_id from jsonb_to_recordset(entries) as i(comment_id uuid, by_type text)
      where i.by_type = 'moderator'))
    order by c.id for update;

  with input as materialized (
    select * from jsonb_to_recordset(entries) as x(
      ord int, id uuid, event_id uuid, site_id uuid, comment_id uuid, revision int, outcome text, status text,
      reasons jsonb, by_type text, by_id text, decided_at timestamptz, reason_code text, note text, policy_version int,
      word_list_version text, model text, scores jsonb, language text, language_source text, spans jsonb, facts jsonb,
      fold text, priority real, parts jsonb, supersedes uuid, awaited boolean, view jsonb)
  ), licensed as (
    select i.* from input i where i.by_type = 'moderator'
    union all
    select i.* from input i join unnest(claimed_ids, claimed_revisions) as k(comment_id, revision)
      on k.comment_id = i.comment_id and k.revision = i.revision
    where i.by_type <> 'moderator'
  ), accepted_row as materialized (
    select l.*, c.external_id, c.current_revision = l.revision
        and (l.by_type = 'moderator' or c.status = 'pending' or c.decision_id = l.supersedes) as is_current
    from licensed l join comment c on c.id = l.comment_id
    where c.erased_at is null
  ), appended as (
    insert into decision (comment_id, revision, ordinal, id, site_id, outcome, reasons, decided_by_type,
      decided_by_id, decided_at, reason_code, note, policy_version, word_list_version, model, scores, language,
      language_source, spans, facts)
    select a.comment_id, a.revision,
      coalesce((select max(d.ordinal) + 1 from decision d
        where d.comment_id = a.comment_id and d.revision = a.revision), 0),
      a.id, a.site_id, a.outcome, a.reasons, a.by_type, a.by_id, a.decided_at, a.reason_code, a.note,
      a.policy_version, a.word_list_version, a.model, a.scores, a.language, a.language_source, a.spans, a.facts
    from accepted_row a
  ), moved as (
    update comment c set status = a.status, decision_id = a.id, sequence = c.sequence + 1, updated_at = a.decided_at,
      fold = coalesce(a.fold, c.fold)
    from accepted_row a where c.id = a.comment_id and a.is_current
    returning c.id, c.sequence
  ), queued as (
    insert into review_item (comment_id, site_id, queue, priority, parts, flagged_at)
    select a.comment_id, a.site_id, 'default', a.priority, a.parts, a.decided_at
    from accepted_row a where a.is_current and a.outcome = 'flag'
    on conflict (comment_id) do update set priority = excluded.priority, parts = excluded.parts
  ), unqueued as (
    delete from review_item q using accepted_row a
    where q.comment_id = a.comment_id and a.is_current and a.outcome <> 'flag'
  )
  select jsonb_agg(jsonb_build_object('comment_id', a.comment_id, 'revision', a.revision, 'current', a.is_current,
      'awaited', a.awaited, 'ord', a.ord, 'site_id', a.site_id, 'id', a.event_id, 'type', 'comment.' || a.status,
      'data', case when a.is_current then
        jsonb_build_object('comment', jsonb_build_object('id', a.comment_id, 'externalId', a.external_id,
          'revision', a.revision, 'textSha256', a.view ->> 'textSha256', 'status', a.status, 'sequence', m.sequence),
          'decision', a.view)
        || case when a.supersedes is null then '{}'::jsonb else jsonb_build_object('supersedes', a.supersedes) end
      end))
    into accepted
    from accepted_row a left join moved m on m.id = a.comment_id and a.is_current;

  if accepted is null then return; end if;
  perform append_events(fresh.entries) from (
    select jsonb_agg(e) as entries from jsonb_array_elements(accepted) e where (e ->> 'current')::boolean
  ) fresh where fresh.entries is not null;
  perform pg_notify('${DECIDED_CHANNEL}', string_agg(w.id, ',')) from (
    select e ->> 'comment_id' as id, (row_number() over ()) / 150 as part
    from jsonb_array_elements(accepted) e where (e ->> 'awaited')::boolean
  ) w group by w.part;
  return query select (e ->> 'comment_id')::uuid, (e ->> 'revision')::int, (e ->> 'current')::boolean
    from jsonb_array_elements(accepted) e;
end $$`;
