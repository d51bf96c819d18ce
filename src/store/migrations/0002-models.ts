/**
 * Which model an installation scores by, which scores in shadow, and what the shadow said; and the stage that answered
 * beside every score (docs/adr/0010-models-stay.md). Works with the version before it: it adds and takes nothing away.
 */
import { type Kysely, sql } from 'kysely';
import { defineRecordDecisions } from './record-decisions.ts';

const STATEMENTS = [
  'alter table decision add column stage text',
  defineRecordDecisions({ verb: 'create or replace', withStage: true }),
  `create table model_choice (
    role text not null check (role in ('active', 'shadow')),
    ordinal integer not null,
    model text check (model is not null or role = 'shadow'),
    previous text,
    chosen_by text not null,
    chosen_at timestamptz not null,
    primary key (role, ordinal)
  )`,
  `create trigger model_choice_is_immutable before update or delete on model_choice
    for each row execute function refuse_change()`,
  // An installation that scored before the record knew of models stays on the one that its last comments were scored by.
  `insert into model_choice (role, ordinal, model, previous, chosen_by, chosen_at)
    select 'active', 1, last.model, null, 'migration', now() from (
      select d.model from (select id from comment order by id desc limit 1000) c
      join decision d on d.comment_id = c.id
      where d.model like 'embedded-%' order by d.decided_at desc limit 1
    ) last`,
  `create table shadow_score (
    site_id uuid not null,
    model text not null,
    comment_id uuid not null,
    revision integer not null,
    stage text,
    scores json not null,
    is_language_unknown boolean not null,
    scored_at timestamptz not null,
    primary key (comment_id, revision, model)
  )`,
  'create index shadow_score_site on shadow_score (site_id, model, comment_id, revision)',
  'create index shadow_score_oldest on shadow_score (scored_at)',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) {
    await sql.raw(statement).execute(db);
  }
}
