/** Every route of the service: what `app.ts` mounts and `openapi.ts` describes. */
import type { Route } from './http/route.ts';
import { takeCommentRoute } from './intake/take-comment-route.ts';

/** In order of how often they are called: Express looks through them one by one. */
export function listRoutes(): Route[] {
  return [takeCommentRoute];
}
