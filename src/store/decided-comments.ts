/** Decided comments with all that their machine decision saw: what a policy is simulated on. */
import { type Kysely, sql } from 'kysely';
import type { Scores } from '../domain/attribute.ts';
import type { TextFormat } from '../domain/comment.ts';
import type { Outcome } from '../domain/decision.ts';
import type { AuthorFacts, TextFacts } from '../domain/facts.ts';
import type { Schema } from './schema.ts';

export interface DecidedComment {
  id: string;
  externalId: string | null;
  revision: number;
  /** Whose scores decided. */
  model: string | null;
  outcome: Outcome;
  scores: Scores;
  facts: TextFacts & { author: AuthorFacts | null };
  /** Null where it wasn't asked for. */
  text: string | null;
  format: TextFormat;
  /** As the CMS sent it. */
  givenLanguage: string | null;
  articleTitle: string | null;
  parentText: string | null;
}

/**
 * One site's comments whose current revision was decided by the policy, newest first, older than `beforeId` where it is
 * given. Erased ones have no facts and are left out.
 */
export async function selectDecidedComments(
  db: Kysely<Schema>,
  siteId: string,
  q: { beforeId: string | null; limit: number; wantsText: boolean },
): Promise<DecidedComment[]> {
  const result = await sql<DecidedComment>`
    select c.id, c.external_id as "externalId", r.revision, d.model, d.outcome, d.scores, d.facts, r.format,
      r.language as "givenLanguage", c.article ->> 'title' as "articleTitle", c.parent ->> 'text' as "parentText",
      case when ${q.wantsText} then r.text end as text
    from comment c
    join lateral (
      select * from decision d
      where d.comment_id = c.id and d.revision = c.current_revision and d.decided_by_type = 'policy'
      order by d.ordinal desc limit 1
    ) d on true
    join revision r on r.comment_id = c.id and r.revision = c.current_revision
    where c.site_id = ${siteId} and (${q.beforeId}::uuid is null or c.id < ${q.beforeId}::uuid)
      and d.facts is not null
    order by c.id desc limit ${q.limit}`.execute(db);
  return result.rows;
}
