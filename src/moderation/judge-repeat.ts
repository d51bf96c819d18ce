/**
 * What a comment is that arrives under an id which is taken: the same again, the same text with other metadata, an
 * edit, or an older text that arrives late. Pure: it changes the given `existing` into what is to be written.
 */
import { isDeepStrictEqual } from 'node:util';
import type { NewComment } from '../store/insert-comments.ts';
import type { ExistingComment, ExistingRevision } from '../store/revise-comments.ts';

export type Repeat =
  | { kind: 'repeated'; revision: number }
  /** `existing` has the new metadata. */
  | { kind: 'updated'; revision: number }
  /** `existing` has the new text as its current revision and is pending; `wasPending` says whether it was before. */
  | { kind: 'revised'; added: ExistingRevision; wasPending: boolean }
  /** `existing` has the older text as a further revision, not current. */
  | { kind: 'stale'; added: ExistingRevision }
  | { kind: 'erased' }
  | { kind: 'idempotency-key-reused' };

/**
 * Judges one arrival and applies it to `existing`. Texts are the same where their SHA-256 and format are. The order
 * of texts is that of `revisedAt`; where it wasn't sent, that of their arrival counts.
 */
export function judgeRepeat(existing: ExistingComment, incoming: NewComment): Repeat {
  if (existing.isErased) return { kind: 'erased' };
  const current = existing.revisions.find((r) => r.revision === existing.currentRevision);
  const isSame = (r: ExistingRevision) =>
    r.textSha256 === incoming.textSha256 && r.format === incoming.format;
  if (incoming.externalId === null) {
    const first = existing.revisions[0];
    if (first && isSame(first)) return { kind: 'repeated', revision: first.revision };
    return { kind: 'idempotency-key-reused' };
  }
  const revisedAt = new Date(incoming.revisedAt);
  const isOlder = incoming.isRevisedAtGiven && current !== undefined && revisedAt < current.revisedAt;
  if (current && isSame(current)) {
    if (isOlder || !applyMetadata(existing, incoming)) {
      return { kind: 'repeated', revision: current.revision };
    }
    return { kind: 'updated', revision: current.revision };
  }
  const earlier = existing.revisions.find(
    (r) => incoming.isRevisedAtGiven && isSame(r) && r.revisedAt.getTime() === revisedAt.getTime(),
  );
  if (earlier) return { kind: 'repeated', revision: earlier.revision };
  const added: ExistingRevision = {
    revision: Math.max(0, ...existing.revisions.map((r) => r.revision)) + 1,
    textSha256: incoming.textSha256,
    format: incoming.format,
    revisedAt,
  };
  existing.revisions.push(added);
  if (isOlder) return { kind: 'stale', added };
  const wasPending = existing.status === 'pending';
  applyMetadata(existing, incoming);
  existing.currentRevision = added.revision;
  existing.status = 'pending';
  if (!wasPending) existing.sequence += 1;
  return { kind: 'revised', added, wasPending };
}

/** Takes over the metadata that was sent; what wasn't sent stays. True where anything changed. */
function applyMetadata(existing: ExistingComment, incoming: NewComment): boolean {
  let isChanged = false;
  for (const name of ['author', 'article', 'parent', 'metadata'] as const) {
    const value = incoming[name];
    if (value === null || isDeepStrictEqual(plain(value), plain(existing[name]))) continue;
    Object.assign(existing, { [name]: value });
    isChanged = true;
  }
  if (incoming.permalink !== null && incoming.permalink !== existing.permalink) {
    existing.permalink = incoming.permalink;
    isChanged = true;
  }
  if (incoming.postedAt !== null) {
    const postedAt = new Date(incoming.postedAt);
    if (postedAt.getTime() !== existing.postedAt?.getTime()) {
      existing.postedAt = postedAt;
      isChanged = true;
    }
  }
  return isChanged;
}

/** As it comes back from the record: without undefined fields. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
