/**
 * Every error that leaves Winnow is a problem document (RFC 9457). This file names them: the type URIs are part of
 * the contract with clients, so a name is added, never changed.
 */
import type { FieldErrorCode } from './fields.ts';

/** Name to title and status. `detail` says what went wrong this time and what to do. */
const PROBLEMS = {
  'bad-request': { status: 400, title: 'The request is malformed' },
  'not-json': { status: 400, title: 'The body is not JSON' },
  'not-utf8': { status: 400, title: 'The body is not UTF-8' },
  invalid: { status: 400, title: 'The request has invalid fields' },
  'bad-cursor': { status: 400, title: 'The cursor is not one of ours' },
  unauthorized: { status: 401, title: 'A valid key is needed' },
  forbidden: { status: 403, title: 'The key may not do this' },
  'not-found': { status: 404, title: 'There is no such thing' },
  'method-not-allowed': { status: 405, title: 'The method is not allowed here' },
  'stale-revision': { status: 409, title: 'The comment has a newer revision' },
  'stale-claim': { status: 409, title: 'The claim has ended' },
  erased: { status: 409, title: 'The comment was erased' },
  'version-conflict': { status: 409, title: 'Somebody else published a newer version' },
  'too-large': { status: 413, title: 'The request is too large' },
  'unsupported-media-type': { status: 415, title: 'The media type is not supported' },
  'idempotency-key-reused': { status: 422, title: 'The idempotency key was used for another comment' },
  'unscored-attribute': { status: 422, title: 'No active scorer gives this attribute' },
  'precondition-required': { status: 428, title: 'If-Match is needed' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Winnow failed' },
  overloaded: { status: 503, title: 'Winnow is overloaded' },
  unavailable: { status: 503, title: 'A service that Winnow needs is unavailable' },
} as const;

/** The last part of a problem's type URI. */
export type ProblemName = keyof typeof PROBLEMS;

/** All names, for the OpenAPI document and the tests. */
export const PROBLEM_NAMES = Object.keys(PROBLEMS) as ProblemName[];

/** The status that each problem comes with. */
export const PROBLEM_STATUSES: Readonly<Record<ProblemName, number>> = Object.fromEntries(
  PROBLEM_NAMES.map((name) => [name, PROBLEMS[name].status]),
) as Record<ProblemName, number>;

/**
 * One fault in the request. `pointer` (RFC 6901) names the place in the body, '' the body as a whole. A fault
 * outside the body names its `parameter` or `header` instead and leaves `pointer` ''.
 */
export interface FieldError {
  pointer: string;
  code: FieldErrorCode;
  message: string;
  parameter?: string;
  header?: string;
}

/** A problem document, as sent. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: FieldError[];
  /** `version-conflict` only: the version that is current. */
  current?: number;
  /** `/readyz` only: what each check found. */
  checks?: Record<string, string>;
}

/** The stable URI of a problem: a name, not an address, so it is the same on every installation. */
export function problemType(name: ProblemName): string {
  return `urn:winnow:problem:${name}`;
}

/** A problem document. `detail` never quotes a comment, an author or a secret. */
export function makeProblem(
  name: ProblemName,
  detail: string,
  extra?: Pick<Problem, 'errors' | 'current' | 'checks'>,
): Problem {
  const { status, title } = PROBLEMS[name];
  return { type: problemType(name), title, status, detail, ...extra };
}
