/** What no route took: addresses that don't exist, and what Express itself can't read. */
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { describeFault } from './faults.ts';
import { problemReply, type Reply, sendReply } from './reply.ts';
import { requestIdOf } from './request-id.ts';
import type { RouteContext } from './route.ts';

const UNKNOWN_ROUTE = 'unknown';

/** 404 for every path that isn't ours. */
export function refuseUnknownPath({ metrics }: RouteContext): RequestHandler {
  return (req, res) => {
    metrics.observeRequest(req.method, UNKNOWN_ROUTE, '4xx', 0);
    const detail = 'There is nothing at this address. /docs lists what there is.';
    sendReply(res, problemReply('not-found', detail), requestIdOf(req));
  };
}

/** The last resort: an address that can't be decoded is the client's fault, everything else is ours. */
export function refuseBadAddress({ metrics, logger }: RouteContext): ErrorRequestHandler {
  return (error: unknown, req, res, _next) => {
    const requestId = requestIdOf(req);
    const isClients = error instanceof URIError || (error as { status?: unknown } | null)?.status === 400;
    let reply: Reply;
    if (isClients) {
      reply = problemReply(
        'bad-request',
        'The address can not be decoded. Encode it as UTF-8, percent-escaped.',
      );
    } else {
      logger.error({ requestId, method: req.method, fault: describeFault(error) }, 'a request failed');
      reply = problemReply('internal', `An unexpected fault; the log names it by the request ${requestId}.`);
    }
    metrics.observeRequest(req.method, UNKNOWN_ROUTE, isClients ? '4xx' : '5xx', 0);
    sendReply(res, reply, requestId);
  };
}
