/**
 * Who calls, and may they: the key in `Authorization`, its scopes, and for public keys the page's origin. A site's data
 * is kept apart by passing the key's own site on, never one that the client names.
 */
import type { IncomingMessage } from 'node:http';
import type { Caller, Moderation, Scope } from '../moderation/moderation.ts';
import type { RateLimits } from './rate-limits.ts';
import { problemReply, type Reply, retryReply } from './reply.ts';

/** Who may use a route: a key with any one of these scopes. */
export type Scopes = readonly [Scope, ...Scope[]];

export type KeyResult =
  /** `cors`: headers to add, where a page of a listed origin asks. */
  { ok: true; caller: Caller; cors: Record<string, string> | undefined } | { ok: false; reply: Reply };

export type KeyCheck = (req: IncomingMessage, scopes: Scopes) => Promise<KeyResult>;

const BEARER = /^Bearer +([0-9a-f]{40}) *$/i;
const CHALLENGE = { 'WWW-Authenticate': 'Bearer realm="winnow"' };
/** Keys seen to be good, so that one bad client behind a shared address doesn't shut the others out. */
const MAX_KNOWN_KEYS = 10_000;

/**
 * A check over `Moderation.authenticate`. `addressOf` gives the client's address as far as trusted proxies tell. Bad keys are counted by address; beyond the
 * limit none is looked up.
 */
export function createKeyCheck(
  moderation: Moderation,
  limits: RateLimits,
  addressOf: (req: IncomingMessage) => string,
): KeyCheck {
  const knownKeys = new Set<string>();

  async function refuseBadKey(req: IncomingMessage): Promise<KeyResult> {
    const waitMs = await limits.countBadKey(addressOf(req));
    if (waitMs !== null) return blocked(waitMs);
    return unauthorized('The key is unknown or revoked. Check it, or make one with `winnow key create`.');
  }

  return async function checkKey(req, scopes) {
    const authorization = req.headers.authorization;
    if (authorization === undefined) return unauthorized('Send the header `Authorization: Bearer <key>`.');
    const key = BEARER.exec(authorization)?.[1]?.toLowerCase();
    if (key === undefined || !knownKeys.has(key)) {
      const waitMs = limits.findBlock(addressOf(req));
      if (waitMs !== null) return blocked(waitMs);
    }
    if (key === undefined) return refuseBadKey(req);
    const caller = await moderation.authenticate(key);
    if (caller === null) {
      knownKeys.delete(key);
      return refuseBadKey(req);
    }
    if (knownKeys.size < MAX_KNOWN_KEYS) knownKeys.add(key);
    return checkScopes(req, caller, scopes);
  };
}

function checkScopes(req: IncomingMessage, caller: Caller, scopes: Scopes): KeyResult {
  const isListed = isListedOrigin(req, caller);
  const cors = isListed ? corsHeaders(req) : undefined;
  for (const scope of scopes) {
    if (scope !== 'public' && caller.scopes.includes(scope)) return { ok: true, caller, cors };
  }
  if (scopes.includes('public') && caller.scopes.includes('public')) {
    if (isListed) return { ok: true, caller, cors };
    return forbidden("This public key is not for this origin. Add the page's origin to the key's list.");
  }
  const needed = scopes.filter((scope) => scope !== 'public').join('` or `');
  return forbidden(`The key lacks the scope \`${needed}\`. Use a key that has it.`);
}

function isListedOrigin(req: IncomingMessage, caller: Caller): boolean {
  const origin = req.headers.origin;
  return origin !== undefined && caller.scopes.includes('public') && caller.origins.includes(origin);
}

function corsHeaders(req: IncomingMessage): Record<string, string> {
  return { 'Access-Control-Allow-Origin': req.headers.origin ?? '', Vary: 'Origin' };
}

function unauthorized(detail: string): KeyResult {
  return { ok: false, reply: problemReply('unauthorized', detail, { headers: CHALLENGE }) };
}

function forbidden(detail: string): KeyResult {
  return { ok: false, reply: problemReply('forbidden', detail) };
}

function blocked(waitMs: number): KeyResult {
  return { ok: false, reply: retryReply('rate-limited', 'Too many bad keys from this address.', waitMs) };
}
