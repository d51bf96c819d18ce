/** What a scorer in shadow made of revisions: scores only, no text, kept for a while. */
import { type Kysely, sql } from 'kysely';
import type { Scores } from '../domain/attribute.ts';
import type { RevisionRef, TextFormat } from '../domain/comment.ts';
import type { AuthorFacts, TextFacts } from '../domain/facts.ts';
import type { Schema } from './schema.ts';

export interface ShadowScore extends RevisionRef {
  siteId: string;
  model: string;
  stage: 'fast' | 'deep' | null;
  scores: Scores;
  isLanguageUnknown: boolean;
  scoredAt: Date;
}

/**
 * Stores the first score of each (comment, revision, model); a repeat changes nothing. A comment that was erased
 * meanwhile, or isn't the named site's, is passed over. Answers how many were stored.
 */
export async function insertShadowScores(
  db: Kysely<Schema>,
  scores: readonly ShadowScore[],
): Promise<number> {
  if (scores.length === 0) return 0;
  const rows = scores.map((s) => ({
    site_id: s.siteId,
    model: s.model,
    comment_id: s.commentId,
    revision: s.revision,
    stage: s.stage,
    scores: s.scores,
    unknown: s.isLanguageUnknown,
    at: s.scoredAt.toISOString(),
  }));
  const result = await sql`
    insert into shadow_score (site_id, model, comment_id, revision, stage, scores, is_language_unknown, scored_at)
    select x.site_id, x.model, x.comment_id, x.revision, x.stage, x.scores, x.unknown, x.at
    from json_to_recordset(${JSON.stringify(rows)}::json) as x(site_id uuid, model text, comment_id uuid, revision int,
      stage text, scores json, unknown boolean, at timestamptz)
    join comment c on c.id = x.comment_id
    where c.site_id = x.site_id and c.erased_at is null
    on conflict do nothing`.execute(db);
  return Number(result.numAffectedRows ?? 0);
}

/** A revision with what both scorers made of it. */
export interface ShadowPair extends RevisionRef {
  externalId: string | null;
  /** Of the scorer that decided, and what it was. */
  model: string | null;
  scores: Scores;
  facts: TextFacts & { author: AuthorFacts | null };
  /** Null where it wasn't asked for. */
  text: string | null;
  format: TextFormat;
  shadowScores: Scores;
  isLanguageUnknownToShadow: boolean;
}

/** One site's pairs by the order of their comments, those behind `after`, scored in shadow since `since`. */
export async function selectShadowPairs(
  db: Kysely<Schema>,
  siteId: string,
  q: { model: string; since: Date; after: RevisionRef | null; limit: number; wantsText: boolean },
): Promise<ShadowPair[]> {
  const after = q.after ?? { commentId: '00000000-0000-0000-0000-000000000000', revision: 0 };
  const result = await sql<ShadowPair>`
    select s.comment_id as "commentId", s.revision, c.external_id as "externalId", d.model, d.scores, d.facts,
      case when ${q.wantsText} then r.text end as text, r.format, s.scores as "shadowScores",
      s.is_language_unknown as "isLanguageUnknownToShadow"
    from shadow_score s
    join comment c on c.id = s.comment_id and c.site_id = s.site_id
    join revision r on r.comment_id = s.comment_id and r.revision = s.revision
    join lateral (
      select * from decision d
      where d.comment_id = s.comment_id and d.revision = s.revision and d.decided_by_type = 'policy'
      order by d.ordinal desc limit 1
    ) d on true
    where s.site_id = ${siteId} and s.model = ${q.model} and s.scored_at >= ${q.since}
      and (s.comment_id, s.revision) > (${after.commentId}::uuid, ${after.revision}::int)
      and d.facts is not null and d.scores is not null
    order by s.comment_id, s.revision limit ${q.limit}`.execute(db);
  return result.rows;
}

/**
 * The models of the pair that was scored last since then: which decided, which was in shadow (where `model` is given,
 * that one). Null where there is no pair.
 */
export async function selectLatestPairModels(
  db: Kysely<Schema>,
  siteId: string,
  q: { since: Date; model: string | null },
): Promise<{ firstModel: string; secondModel: string } | null> {
  const result = await sql<{ firstModel: string; secondModel: string }>`
    select d.model as "firstModel", s.model as "secondModel" from shadow_score s
    join decision d on d.comment_id = s.comment_id and d.revision = s.revision and d.decided_by_type = 'policy'
    where s.site_id = ${siteId} and s.scored_at >= ${q.since} and (${q.model}::text is null or s.model = ${q.model})
      and d.site_id = s.site_id and d.model is not null
    order by s.scored_at desc, d.ordinal desc limit 1`.execute(db);
  return result.rows[0] ?? null;
}

/** Deletes scores older than `before`, at most `limit`, oldest first, and says how many. */
export async function deleteOldShadowScores(
  db: Kysely<Schema>,
  before: Date,
  limit: number,
): Promise<number> {
  const result = await sql`
    delete from shadow_score where ctid = any (array(
      select ctid from shadow_score where scored_at < ${before} order by scored_at limit ${limit}))`.execute(
    db,
  );
  return Number(result.numAffectedRows ?? 0);
}
