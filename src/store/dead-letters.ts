/** Jobs whose attempts are spent, with the reason: kept in the record, since the queue's own store may be lost. */
import { type Kysely, type SqlBool, sql } from 'kysely';
import type { Schema } from './schema.ts';

export interface StoredDeadLetter {
  id: string;
  queue: string;
  payload: unknown;
  reason: string;
  attempts: number;
  createdAt: Date;
  replayedAt: Date | null;
}

/** Reasons are cut to this many characters. */
const MAX_REASON_LENGTH = 500;

export async function insertDeadLetter(
  db: Kysely<Schema>,
  letter: { queue: string; payload: unknown; reason: string; attempts: number; now: Date },
): Promise<void> {
  await db
    .insertInto('dead_letter')
    .values({
      queue: letter.queue,
      payload: JSON.stringify(letter.payload ?? null),
      reason: letter.reason.slice(0, MAX_REASON_LENGTH),
      attempts: letter.attempts,
      created_at: letter.now,
      replayed_at: null,
    })
    .execute();
}

/** Letters not yet replayed, oldest first: all, those behind `after`, or the one that is named. */
export async function selectDeadLetters(
  db: Kysely<Schema>,
  q: {
    id?: string | undefined;
    after?: Pick<StoredDeadLetter, 'id' | 'createdAt'> | undefined;
    limit: number;
  },
): Promise<StoredDeadLetter[]> {
  let query = db.selectFrom('dead_letter').selectAll().where('replayed_at', 'is', null);
  if (q.id !== undefined) query = query.where('id', '=', q.id);
  if (q.after !== undefined) {
    const { createdAt, id } = q.after;
    query = query.where(sql<SqlBool>`(created_at, id) > (${createdAt}::timestamptz, ${id}::uuid)`);
  }
  const rows = await query.orderBy('created_at').orderBy('id').limit(q.limit).execute();
  return rows.map((r) => ({
    id: r.id,
    queue: r.queue,
    payload: r.payload,
    reason: r.reason,
    attempts: r.attempts,
    createdAt: r.created_at,
    replayedAt: r.replayed_at,
  }));
}

export async function markReplayed(db: Kysely<Schema>, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('dead_letter')
    .set({ replayed_at: now })
    .where('id', 'in', [...ids])
    .execute();
}

/** How many letters were not yet replayed. */
export async function countDeadLetters(db: Kysely<Schema>): Promise<number> {
  const row = await db
    .selectFrom('dead_letter')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .where('replayed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}
