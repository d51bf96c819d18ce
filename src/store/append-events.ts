/**
 * Events get a running number a site from one locked row, so that they are numbered in the order of their commits:
 * a reader that asks for what comes after N misses nothing (docs/adr/0004-events.md).
 */
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/** An event to write; its position is given by the record. */
export interface NewEvent {
  id: string;
  siteId: string;
  commentId: string;
  type: string;
  /** The whole `data` of the envelope. It never holds comment text. */
  data: unknown;
}

/** Writes events in order, within the caller's transaction, which must hold its locks on comments already. */
export async function appendEvents(tx: Transaction<Schema>, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((e, ord) => ({
    site_id: e.siteId,
    id: e.id,
    type: e.type,
    comment_id: e.commentId,
    data: e.data,
    ord,
  }));
  await sql`select append_events(${JSON.stringify(rows)}::jsonb)`.execute(tx);
}

export interface StoredEvent {
  id: string;
  position: number;
  type: string;
  data: Record<string, unknown>;
  createdAt: Date;
}

/** Events of one site above a position, in order. */
export async function selectEvents(
  db: Kysely<Schema>,
  siteId: string,
  after: number,
  limit: number,
): Promise<StoredEvent[]> {
  const rows = await db
    .selectFrom('event')
    .select(['id', 'position', 'type', 'data', 'created_at'])
    .where('site_id', '=', siteId)
    .where('position', '>', String(after))
    .orderBy('position')
    .limit(limit)
    .execute();
  return rows.map((r) => ({
    id: r.id,
    position: Number(r.position),
    type: r.type,
    data: r.data as Record<string, unknown>,
    createdAt: r.created_at,
  }));
}

/** Deletes events older than `before`, at most `limit` a site, oldest first, and says how many. */
export async function deleteOldEvents(db: Kysely<Schema>, before: Date, limit: number): Promise<number> {
  // Walks each site's events from the lowest position, so that no index over the time is needed.
  const result = await sql`
    delete from event e using (
      select x.site_id, x.position from site s cross join lateral (
        select site_id, position, created_at from event where site_id = s.id order by position limit ${limit}
      ) x where x.created_at < ${before}
    ) old where e.site_id = old.site_id and e.position = old.position`.execute(db);
  return Number(result.numAffectedRows ?? 0);
}
