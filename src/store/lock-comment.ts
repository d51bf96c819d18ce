/** One comment, held for a moderator's decision. */
import { sql, type Transaction } from 'kysely';
import type { Schema } from './schema.ts';

export interface LockedComment {
  currentRevision: number;
  isErased: boolean;
  /** The decision that stands on the asked revision: the one that made the status where it is current, else the last. */
  lastDecision: { id: string; outcome: string; decidedByType: string } | null;
  /** SHA-256 of the asked revision, hex; null where there's no such revision. */
  revisionSha256: string | null;
}

/** Locks the site's comment until the transaction ends. `revision` null asks for the current one. */
export async function lockComment(
  tx: Transaction<Schema>,
  siteId: string,
  id: string,
  revision: number | null,
): Promise<LockedComment | null> {
  const comment = await tx
    .selectFrom('comment')
    .select(['current_revision', 'erased_at', 'decision_id'])
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!comment) return null;
  const asked = revision ?? comment.current_revision;
  const [last, text] = await Promise.all([
    tx
      .selectFrom('decision')
      .select(['id', 'outcome', 'decided_by_type'])
      .where('comment_id', '=', id)
      .where('revision', '=', asked)
      .orderBy(
        sql`id = ${asked === comment.current_revision ? comment.decision_id : null}::uuid desc nulls last`,
      )
      .orderBy('ordinal', 'desc')
      .limit(1)
      .executeTakeFirst(),
    tx
      .selectFrom('revision')
      .select(sql<string>`encode(text_sha256, 'hex')`.as('sha'))
      .where('comment_id', '=', id)
      .where('revision', '=', asked)
      .executeTakeFirst(),
  ]);
  return {
    currentRevision: comment.current_revision,
    isErased: comment.erased_at !== null,
    lastDecision: last ? { id: last.id, outcome: last.outcome, decidedByType: last.decided_by_type } : null,
    revisionSha256: text?.sha ?? null,
  };
}
