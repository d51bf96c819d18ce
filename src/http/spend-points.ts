/** Takes points from the caller's minute and tells the client what is left. */
import { type Reply, retryAfterSeconds, retryReply } from './reply.ts';
import type { ApiRequest } from './route.ts';

/**
 * Null where the points were there, else the 429 to answer. One point is taken for every request before its body is
 * read; a batch takes one more for each further item, so that batches are no way around the limit. A batch that is
 * larger than a whole minute costs just that, else it could never pass.
 */
export async function spendPoints<P, Q, H, B>(
  request: ApiRequest<P, Q, H, B>,
  points: number,
  alreadySpent = 0,
): Promise<Reply | null> {
  const { limits } = request.context;
  if (limits.ratePerMinute === null) return null;
  const cost = Math.min(points, limits.ratePerMinute - alreadySpent);
  if (cost <= 0) return null;
  const verdict = await limits.consume(request.caller.keyId, cost);
  request.replyHeaders = {
    ...request.replyHeaders,
    'RateLimit-Limit': String(verdict.limit),
    'RateLimit-Remaining': String(verdict.remaining),
    'RateLimit-Reset': String(retryAfterSeconds(verdict.resetMs)),
  };
  if (verdict.ok) return null;
  return retryReply('rate-limited', 'The key has used up its requests of this minute.', verdict.resetMs);
}
