/** Puts routes into Express: one entry a path, which knows the path's methods and refuses the others by name. */
import type { Express, NextFunction, Request, Response } from 'express';
import type { KeyCheck } from './check-key.ts';
import { problemReply, sendReply } from './reply.ts';
import type { Route, RouteContext } from './route.ts';
import { requestIdOf, runRoute } from './run-route.ts';

/** Mounts all routes in the order given; the first ones are found fastest. */
export function mountRoutes(
  app: Express,
  routes: readonly Route[],
  context: RouteContext,
  checkKey: KeyCheck,
): void {
  const byPath = new Map<string, Map<string, Route>>();
  for (const route of routes) {
    const methods = byPath.get(route.spec.path) ?? new Map<string, Route>();
    byPath.set(route.spec.path, methods.set(route.spec.method.toUpperCase(), route));
    // Node leaves the body of an answer to HEAD out by itself.
    if (route.spec.method === 'get') methods.set('HEAD', route);
  }
  for (const [path, methods] of byPath) {
    const allow = [...methods.keys(), 'OPTIONS'].join(', ');
    const isPublic = [...methods.values()].some((route) => route.spec.scopes?.includes('public'));
    app.all(path, (req: Request, res: Response, next: NextFunction) => {
      const route = methods.get(req.method);
      if (route !== undefined) runRoute(route, context, checkKey, req, res).catch(next);
      else if (req.method === 'OPTIONS') answerOptions(req, res, allow, isPublic);
      else refuseMethod(req, res, allow);
    });
  }
}

/**
 * A preflight carries no key, so the key's list of origins can't be looked at: any page may ask, and the real request
 * then answers only the origins on the list.
 */
function answerOptions(req: Request, res: Response, allow: string, isPublic: boolean): void {
  const headers: Record<string, string> = { Allow: allow };
  const { origin } = req.headers;
  if (isPublic && origin !== undefined) {
    headers['Access-Control-Allow-Origin'] = origin;
    headers['Access-Control-Allow-Methods'] = 'POST';
    headers['Access-Control-Allow-Headers'] = 'Authorization, Content-Type';
    headers['Access-Control-Max-Age'] = '600';
    headers.Vary = 'Origin';
  }
  sendReply(res, { status: 204, headers }, requestIdOf(req));
}

function refuseMethod(req: Request, res: Response, allow: string): void {
  const detail = `${req.method} is not possible here. Use one of: ${allow}.`;
  sendReply(res, problemReply('method-not-allowed', detail, { headers: { Allow: allow } }), requestIdOf(req));
}
