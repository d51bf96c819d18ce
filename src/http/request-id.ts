/** The id by which a client, the log and a bug report speak of the same request. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The client's own `X-Request-Id` where it is short and plain, else a new one. It is echoed and logged. */
export function requestIdOf(req: IncomingMessage): string {
  const given = req.headers['x-request-id'];
  if (typeof given === 'string' && /^[\w.:-]{1,128}$/.test(given)) return given;
  return randomUUID();
}
