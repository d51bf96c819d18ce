/**
 * What a handler gives back, and how it is written. Written with `writeHead` and `end` rather than `res.json`:
 * Express would compute an entity tag and a content type for each reply, which costs a tenth of the intake rate.
 */
import type { ServerResponse } from 'node:http';
import { makeProblem, type Problem, type ProblemName } from './problem.ts';

/** A reply: JSON (`body`), or text of another type (`text` with `contentType`), or nothing (204). */
export interface Reply {
  status: number;
  body?: unknown;
  text?: string | Buffer;
  contentType?: string;
  headers?: Record<string, string>;
  /** The handler has set the headers that guard a page itself. */
  isPage?: boolean;
}

/** Set on every reply of the API: nothing of it is cached, framed or sniffed. */
const STATIC_HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
} as const;

const JSON_TYPE = 'application/json; charset=utf-8';
const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** A JSON reply. */
export function jsonReply(status: number, body: unknown, headers?: Record<string, string>): Reply {
  return headers === undefined ? { status, body } : { status, body, headers };
}

/** A problem as a reply. */
export function problemReply(
  name: ProblemName,
  detail: string,
  extra: Pick<Problem, 'errors' | 'current' | 'checks'> & { headers?: Record<string, string> } = {},
): Reply {
  const { headers, ...members } = extra;
  const reply = replyWith(makeProblem(name, detail, members));
  if (headers !== undefined) reply.headers = headers;
  return reply;
}

/** A problem document that was made before. */
export function replyWith(problem: Problem): Reply {
  return { status: problem.status, body: problem, contentType: PROBLEM_TYPE };
}

/** A problem that tells the client when to come back. */
export function retryReply(
  name: 'rate-limited' | 'overloaded' | 'unavailable',
  detail: string,
  retryAfterMs: number,
): Reply {
  return problemReply(name, detail, { headers: { 'Retry-After': String(retryAfterSeconds(retryAfterMs)) } });
}

/** Whole seconds, rounded up, at least 1: what Retry-After may hold. */
export function retryAfterSeconds(retryAfterMs: number): number {
  return Math.max(1, Math.ceil(retryAfterMs / 1000));
}

/** True where the reply is a problem document. */
export function isProblem(reply: Reply): reply is Reply & { body: Problem } {
  return reply.contentType === PROBLEM_TYPE;
}

/** Writes the reply, once; a client that has gone is no fault. */
export function sendReply(res: ServerResponse, reply: Reply, requestId: string): void {
  if (res.headersSent || res.destroyed) return;
  const headers: Record<string, string | number> = { 'X-Request-Id': requestId };
  if (reply.isPage !== true) Object.assign(headers, STATIC_HEADERS);
  let payload: string | Buffer | undefined;
  if (reply.text !== undefined) {
    headers['Content-Type'] = reply.contentType ?? 'text/plain; charset=utf-8';
    payload = reply.text;
  } else if (reply.body !== undefined) {
    headers['Content-Type'] = reply.contentType ?? JSON_TYPE;
    payload = JSON.stringify(reply.body);
  }
  if (payload !== undefined) headers['Content-Length'] = Buffer.byteLength(payload);
  if (reply.headers !== undefined) Object.assign(headers, reply.headers);
  res.writeHead(reply.status, headers);
  res.end(payload);
}
