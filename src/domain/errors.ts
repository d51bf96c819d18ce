/**
 * Outcomes that a caller must expect, as values: a use case returns them, the HTTP layer gives each a status.
 * A fault (a lost connection, a bug) is thrown instead. No message here holds a comment's text or a secret.
 */
import type { Attribute } from './attribute.ts';

/** The decision or edit names a revision that is no longer the current one (409). */
export interface StaleRevision {
  type: 'stale-revision';
  currentRevision: number;
}

/** The claim has ended, was given back, or belongs to another moderator (409). */
export interface StaleClaim {
  type: 'stale-claim';
}

/** The comment was erased; it takes no new text and no decision (409). */
export interface Erased {
  type: 'erased';
}

/** Somebody published another version in between (409): read again, then write again. */
export interface VersionConflict {
  type: 'version-conflict';
  /** The version to read before writing again. */
  current: number;
}

/** No such thing on this site; another site's things are not found either (404). */
export interface NotFound {
  type: 'not-found';
  what: 'site' | 'comment' | 'revision' | 'policy' | 'claim' | 'key' | 'event' | 'webhook-endpoint';
}

/** The policy compares attributes that no active scorer gives (422). */
export interface UnscoredAttribute {
  type: 'unscored-attribute';
  attributes: Attribute[];
}

/** A dependency that the call can't do without is down (503): try again after the time given. */
export interface Unavailable {
  type: 'unavailable';
  retryAfterSeconds: number;
}

export type ExpectedError =
  | StaleRevision
  | StaleClaim
  | Erased
  | VersionConflict
  | NotFound
  | UnscoredAttribute
  | Unavailable;

/** What a use case returns: a value, or one of the outcomes that its signature names. */
export type Result<T, E extends { type: string } = ExpectedError> =
  | { ok: true; value: T }
  | { ok: false; error: E };

/** Wraps a value. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** Wraps an expected error. */
export function fail<E extends { type: string }>(error: E): { ok: false; error: E } {
  return { ok: false, error };
}
