/**
 * The way of every request: load, checks, handler, reply, count. One function instead of a chain of Express middleware,
 * each link of which costs the intake route part of its rate.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { admitRequest, OVERLOAD_RETRY_MS } from './admit-request.ts';
import type { KeyCheck } from './check-key.ts';
import { describeFault, isUnavailable } from './faults.ts';
import { problemReply, type Reply, retryReply, sendReply } from './reply.ts';
import { requestIdOf } from './request-id.ts';
import type { AnyRequest, Route, RouteContext } from './route.ts';

/** A request that worked for longer than this is logged. Waiting for a decision is not work. */
const SLOW_MS = 2_000;
/** How long a database usually needs to come back after a restart. */
const UNAVAILABLE_RETRY_MS = 5_000;

const STATUS_CLASSES = ['', '1xx', '2xx', '3xx', '4xx', '5xx'] as const;

/** Runs one request through a route and answers it. Never rejects. */
export async function runRoute(
  route: Route,
  context: RouteContext,
  checkKey: KeyCheck,
  req: IncomingMessage,
  res: ServerResponse,
  params: Record<string, string>,
): Promise<void> {
  const startedAt = performance.now();
  const request: AnyRequest = {
    context,
    caller: undefined as never,
    params,
    query: undefined,
    headers: undefined,
    body: undefined,
    requestId: requestIdOf(req),
    req,
    res,
    replyHeaders: undefined,
    waitedMs: 0,
  };
  const reply = await guardedAnswer(route, request, checkKey);
  if (request.replyHeaders !== undefined) reply.headers = { ...request.replyHeaders, ...reply.headers };
  sendReply(res, reply, request.requestId);

  const elapsedMs = performance.now() - startedAt;
  const statusClass = STATUS_CLASSES[Math.floor(reply.status / 100)] ?? '5xx';
  context.metrics.observeRequest(req.method ?? '', route.spec.path, statusClass, elapsedMs / 1_000);
  const workedMs = elapsedMs - request.waitedMs;
  if (workedMs > SLOW_MS) {
    context.logger.warn({ ...placeOf(route, request), workedMs: Math.round(workedMs) }, 'a slow request');
  }
}

/** Open routes (probes, pages) pass by the guard: an overloaded process must still answer its health checks. */
async function guardedAnswer(route: Route, request: AnyRequest, checkKey: KeyCheck): Promise<Reply> {
  const { guard } = request.context;
  if (route.spec.scopes === null) return answer(route, request, checkKey);
  if (!guard.enter())
    return retryReply('overloaded', 'Too many requests at once. Try again.', OVERLOAD_RETRY_MS);
  try {
    return await answer(route, request, checkKey);
  } finally {
    guard.leave();
  }
}

async function answer(route: Route, request: AnyRequest, checkKey: KeyCheck): Promise<Reply> {
  try {
    return await admitRequest(route, request, checkKey);
  } catch (fault) {
    const { logger } = request.context;
    const entry = { ...placeOf(route, request), fault: describeFault(fault) };
    if (isUnavailable(fault)) {
      logger.warn(entry, 'a service could not be reached');
      const detail =
        'The database can not be reached. Send the request again: with an externalId or an Idempotency-Key nothing is taken twice.';
      return retryReply('unavailable', detail, UNAVAILABLE_RETRY_MS);
    }
    logger.error(entry, 'a request failed');
    return problemReply(
      'internal',
      `An unexpected fault; the log names it by the request ${request.requestId}.`,
    );
  }
}

function placeOf(route: Route, request: AnyRequest): Record<string, unknown> {
  const { requestId, req, caller } = request as Omit<AnyRequest, 'caller'> & { caller?: { keyName: string } };
  return { requestId, method: req.method, route: route.spec.path, keyName: caller?.keyName };
}
