/** The HTTP side as one Express application. It never listens: servers and tests do that. */
import type { IncomingMessage } from 'node:http';
import express from 'express';
import type { AppDeps } from './http/app-deps.ts';
import { createKeyCheck } from './http/check-key.ts';
import { createLoadGuard, type LoadBounds } from './http/load-guard.ts';
import { mountRoutes } from './http/mount-routes.ts';
import { refuseBadAddress, refuseUnknownPath } from './http/refuse-unknown.ts';
import type { RouteContext } from './http/route.ts';
import { listRoutes } from './routes.ts';

/**
 * All routes over the given use cases. `bounds` says where an overloaded process refuses; made once a process, since
 * the counts are the application's own.
 */
export function createApp(deps: AppDeps, bounds?: LoadBounds): express.Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', deps.settings.trustProxy);
  // The routes read the query themselves, strictly.
  app.set('query parser', false);

  const context: RouteContext = { ...deps, guard: createLoadGuard(bounds) };
  const checkKey = createKeyCheck(deps.moderation, deps.limits, (req) => addressOf(app, req));
  mountRoutes(app, listRoutes(deps), context, checkKey);
  app.use(refuseUnknownPath(context));
  app.use(refuseBadAddress(context));
  return app;
}

/** Express knows which proxies to trust; a request that it hasn't seen yet is dressed as one of its own to ask it. */
function addressOf(app: express.Express, req: IncomingMessage): string {
  const request: express.Request = Object.setPrototypeOf(req, app.request);
  return request.ip ?? 'unknown';
}
