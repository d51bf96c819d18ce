/** Taking comments in: a row before a job, new and repeated ones in any mixture, none lost and none taken twice. */
import { createHash } from 'node:crypto';
import type { RevisionRef } from '../domain/comment.ts';
import type { NewEvent } from '../store/append-events.ts';
import type { Database } from '../store/database.ts';
import { isConnectionFault } from '../store/database.ts';
import { insertComments, type NewComment } from '../store/insert-comments.ts';
import {
  type ExistingComment,
  inTransaction,
  lockExistingComments,
  type RevisedComment,
  writeRevisedComments,
} from '../store/revise-comments.ts';
import { judgeRepeat } from './judge-repeat.ts';
import type { IncomingComment, TakeResult } from './moderation.ts';

export interface TakeDeps {
  database: Database;
  now: () => Date;
  newId: () => string;
}

export interface ArrivedComment {
  siteId: string;
  comment: IncomingComment;
}

/** What became of one comment, and which revision awaits the machine because of it (null: none new). */
export interface TakenComment {
  result: TakeResult;
  toScore: RevisionRef | null;
}

/** A row that another transaction held when we wrote and had given up when we read: then the insert is tried again. */
const MAX_ROUNDS = 3;

/**
 * Commits comments of any sites, and resolves once they are committed: one result each, in order. The same id twice
 * is taken in order. A comment that the record refuses has its fault as its result and harms no neighbour. Rejects
 * where the database is away: then nothing that wasn't committed counts as taken.
 */
export async function takeComments(
  deps: TakeDeps,
  arrived: readonly ArrivedComment[],
): Promise<(TakenComment | Error)[]> {
  try {
    return await takeTogether(deps, arrived);
  } catch (error) {
    if (isConnectionFault(error)) throw error;
    if (arrived.length === 1) return [error instanceof Error ? error : new Error(String(error))];
    const half = arrived.length >> 1;
    const first = await takeComments(deps, arrived.slice(0, half));
    return [...first, ...(await takeComments(deps, arrived.slice(half)))];
  }
}

async function takeTogether(deps: TakeDeps, arrived: readonly ArrivedComment[]): Promise<TakenComment[]> {
  const now = deps.now();
  const rows = arrived.map((a) => newComment(a, deps.newId(), now));
  const taken = new Array<TakenComment | undefined>(rows.length);
  let open = rows.map((_, i) => i);
  for (let round = 0; open.length > 0 && round < MAX_ROUNDS; round++) {
    const created = await insertComments(deps.database, pick(rows, open), now);
    const left: number[] = [];
    for (const i of open) {
      const row = rows[i] as NewComment;
      if (created.has(row.id)) {
        taken[i] = {
          result: {
            ok: true,
            kind: 'created',
            id: row.id,
            externalId: row.externalId,
            revision: 1,
            status: 'pending',
          },
          toScore: { commentId: row.id, revision: 1 },
        };
      } else left.push(i);
    }
    if (left.length === 0) break;
    const repeats = await takeRepeats(deps, pick(rows, left), now);
    open = [];
    repeats.forEach((repeat, n) => {
      const i = left[n] as number;
      if (repeat) taken[i] = repeat;
      else open.push(i);
    });
  }
  if (taken.includes(undefined))
    throw new Error('A comment was neither new nor known; please send it again.');
  return taken as TakenComment[];
}

function pick<T>(list: readonly T[], indexes: readonly number[]): T[] {
  return indexes.map((i) => list[i] as T);
}

function newComment({ siteId, comment }: ArrivedComment, id: string, now: Date): NewComment {
  return {
    id,
    siteId,
    externalId: comment.externalId ?? null,
    idempotencyKey: comment.externalId === undefined ? (comment.idempotencyKey ?? null) : null,
    text: comment.text,
    format: comment.format,
    textSha256: createHash('sha256').update(comment.text, 'utf8').digest('hex'),
    language: comment.language ?? null,
    author: comment.author ?? null,
    article: comment.article ?? null,
    parent: comment.parent ?? null,
    permalink: comment.permalink ?? null,
    postedAt: comment.postedAt ?? null,
    metadata: comment.metadata ?? null,
    revisedAt: comment.revisedAt ?? now.toISOString(),
    isRevisedAtGiven: comment.revisedAt !== undefined,
  };
}

/** Those whose id is taken, judged in order against the locked rows. Undefined where the row is no longer there. */
async function takeRepeats(
  deps: TakeDeps,
  rows: readonly NewComment[],
  now: Date,
): Promise<(TakenComment | undefined)[]> {
  return inTransaction(deps.database.db, async (tx) => {
    const existing = await lockExistingComments(tx, rows);
    const byKey = new Map<string, ExistingComment>();
    for (const e of existing) {
      if (e.externalId !== null) byKey.set(`${e.siteId} e ${e.externalId}`, e);
      if (e.idempotencyKey !== null) byKey.set(`${e.siteId} k ${e.idempotencyKey}`, e);
    }
    const revised = new Map<string, RevisedComment>();
    const events: NewEvent[] = [];
    const taken = rows.map((row) => {
      const key = row.externalId !== null ? `e ${row.externalId}` : `k ${row.idempotencyKey}`;
      const comment = byKey.get(`${row.siteId} ${key}`);
      return comment ? takeRepeat(comment, row, revised, events, deps.newId) : undefined;
    });
    await writeRevisedComments(tx, [...revised.values()], events, now);
    return taken;
  });
}

function takeRepeat(
  comment: ExistingComment,
  row: NewComment,
  revised: Map<string, RevisedComment>,
  events: NewEvent[],
  newId: () => string,
): TakenComment {
  const repeat = judgeRepeat(comment, row);
  if (repeat.kind === 'erased') {
    const detail = 'The comment was erased; its externalId cannot be used again.';
    return { result: { ok: false, error: { type: 'erased', detail } }, toScore: null };
  }
  if (repeat.kind === 'idempotency-key-reused') {
    const detail = 'The Idempotency-Key was used for another text; send a new key for a new comment.';
    return { result: { ok: false, error: { type: 'idempotency-key-reused', detail } }, toScore: null };
  }
  if (repeat.kind !== 'repeated') {
    const entry = revised.get(comment.id) ?? { comment, addedRevisions: [], isReopened: false };
    revised.set(comment.id, entry);
    if (repeat.kind !== 'updated') {
      entry.addedRevisions.push({ ...repeat.added, text: row.text, language: row.language });
    }
    if (repeat.kind === 'revised' && !repeat.wasPending) {
      entry.isReopened = true;
      events.push(reopenedEvent(comment, newId()));
    }
  }
  const revision = 'added' in repeat ? repeat.added.revision : repeat.revision;
  return {
    result: {
      ok: true,
      kind: repeat.kind,
      id: comment.id,
      externalId: comment.externalId,
      revision,
      status: comment.status,
    },
    toScore: 'added' in repeat ? { commentId: comment.id, revision } : null,
  };
}

function reopenedEvent(comment: ExistingComment, id: string): NewEvent {
  return {
    id,
    siteId: comment.siteId,
    commentId: comment.id,
    type: 'comment.pending',
    revision: comment.currentRevision,
    sequence: comment.sequence,
    status: 'pending',
  };
}
