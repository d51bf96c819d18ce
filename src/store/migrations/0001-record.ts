/**
 * The record's first tables. Few indexes on purpose: every one is paid for at each intake (docs/adr/0003-record.md).
 * JSON is kept as text (`json`): it is written once, read whole and never searched, and keeps the order of its fields.
 * `comment` has no index over `status`, so that a decision rewrites no index entry (a HOT update): what awaits the
 * machine or a person has a small table of its own.
 */
import { type Kysely, sql } from 'kysely';
import { APPEND_EVENTS, defineRecordDecisions } from './record-decisions.ts';

const STATEMENTS = [
  `create table site (
    id uuid primary key,
    name text not null unique,
    policy_version integer not null,
    created_at timestamptz not null
  )`,
  `create table site_counter (
    site_id uuid primary key references site (id),
    event_position bigint not null default 0
  ) with (fillfactor = 10)`,
  `create table api_key (
    id uuid primary key,
    site_id uuid not null references site (id),
    name text not null,
    key_sha256 bytea not null unique,
    scopes text[] not null,
    origins text[] not null default '{}',
    created_at timestamptz not null,
    revoked_at timestamptz
  )`,
  `create table policy_version (
    site_id uuid not null references site (id),
    version integer not null,
    policy jsonb not null,
    word_list_version text not null,
    published_by text not null,
    published_at timestamptz not null,
    primary key (site_id, version)
  )`,
  `create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% rows are immutable', tg_table_name using errcode = 'integrity_constraint_violation';
    end $$`,
  `create trigger policy_version_is_immutable before update or delete on policy_version
    for each row execute function refuse_change()`,
  `create table author_standing (
    site_id uuid not null references site (id),
    author_id text not null,
    standing text not null check (standing in ('banned', 'trusted')),
    set_at timestamptz not null,
    primary key (site_id, author_id)
  )`,
  `create table comment (
    id uuid primary key,
    site_id uuid not null,
    external_id text,
    idempotency_key text,
    status text not null check (status in ('pending', 'approved', 'flagged', 'rejected')),
    current_revision integer not null,
    sequence integer not null,
    decision_id uuid,
    text_sha256 bytea not null,
    fold text,
    author_id text,
    author json,
    article_id text,
    article json,
    parent json,
    permalink text,
    posted_at timestamptz,
    metadata json,
    revised_at timestamptz not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    erased_at timestamptz
  ) with (fillfactor = 50)`,
  `create unique index comment_external_id on comment (site_id, external_id) where external_id is not null`,
  `create unique index comment_idempotency_key on comment (site_id, idempotency_key)
    where idempotency_key is not null`,
  `create index comment_site on comment (site_id, id)`,
  `create index comment_author on comment (site_id, author_id, id) where author_id is not null`,
  `create index comment_article on comment (site_id, article_id, id) where article_id is not null`,
  `create table revision (
    comment_id uuid not null,
    revision integer not null,
    text text,
    format text not null check (format in ('text', 'html')),
    text_sha256 bytea not null,
    language text,
    revised_at timestamptz not null,
    created_at timestamptz not null,
    primary key (comment_id, revision)
  )`,
  `create table pending_revision (
    comment_id uuid not null,
    revision integer not null,
    enqueued_at timestamptz not null,
    primary key (comment_id, revision)
  ) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000)`,
  `create table decision (
    comment_id uuid not null,
    revision integer not null,
    ordinal integer not null,
    id uuid not null,
    site_id uuid not null,
    outcome text not null check (outcome in ('approve', 'flag', 'reject')),
    reasons json not null,
    decided_by_type text not null check (decided_by_type in ('policy', 'moderator', 'system')),
    decided_by_id text not null,
    decided_at timestamptz not null,
    reason_code text,
    note text,
    policy_version integer,
    word_list_version text,
    model text,
    scores json,
    language text,
    language_source text,
    spans json,
    facts json,
    primary key (comment_id, revision, ordinal)
  )`,
  `create table review_item (
    comment_id uuid primary key,
    site_id uuid not null,
    queue text not null,
    priority real not null,
    parts json not null,
    flagged_at timestamptz not null
  )`,
  `create index review_item_worst_first on review_item (site_id, priority desc, comment_id)`,
  `create table event (
    site_id uuid not null,
    position bigint not null,
    id uuid not null,
    type text not null,
    comment_id uuid not null,
    revision integer not null,
    sequence integer not null,
    status text not null,
    decision_id uuid,
    supersedes uuid,
    created_at timestamptz not null,
    primary key (site_id, position)
  )`,
  `create table dead_letter (
    id uuid primary key default gen_random_uuid(),
    queue text not null,
    payload jsonb not null,
    reason text not null,
    attempts integer not null,
    created_at timestamptz not null,
    replayed_at timestamptz
  )`,
  APPEND_EVENTS,
  defineRecordDecisions({ verb: 'create', withStage: false }),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) {
    await sql.raw(statement).execute(db);
  }
}
