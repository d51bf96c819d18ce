/** Every route of the service: what `app.ts` mounts and `openapi.ts` describes. */
import { docsRoutes } from './api-docs/docs-routes.ts';
import { getStandingRoute, putStandingRoute } from './authors/standing-routes.ts';
import { eraseCommentRoute, getCommentRoute, listCommentsRoute } from './comments/comment-routes.ts';
import type { Policy } from './domain/policy.ts';
import { listEventsRoute } from './events/list-events-route.ts';
import type { HttpSettings } from './http/app-deps.ts';
import { defineRoute, type Route } from './http/route.ts';
import { z } from './http/zod.ts';
import { takeBatchRoute } from './intake/take-batch-route.ts';
import { takeCommentRoute } from './intake/take-comment-route.ts';
import { buildOpenApi } from './openapi.ts';
import { policyRoutes } from './policies/policy-routes.ts';
import { createPolicySchema } from './policies/policy-schema.ts';
import { liveRoute, metricsRoute, readyRoute } from './probes/probe-routes.ts';
import { decideRoute } from './review/decide-route.ts';
import { listReviewRoute } from './review/list-review-route.ts';
import { scoreRoute } from './scores/score-route.ts';

/** In order of how often they are called: Express looks through those with parameters one by one. */
export function listRoutes(options: { defaultPolicy: Policy; settings: HttpSettings }): Route[] {
  const routes = [
    takeCommentRoute,
    takeBatchRoute,
    getCommentRoute,
    listCommentsRoute,
    eraseCommentRoute,
    decideRoute,
    listReviewRoute,
    listEventsRoute,
    getStandingRoute,
    putStandingRoute,
    scoreRoute,
    ...policyRoutes(createPolicySchema(options.defaultPolicy)),
    liveRoute,
    readyRoute,
    metricsRoute,
    ...docsRoutes(),
  ];
  const openApiRoute = documentRoute(() => buildOpenApi([...routes, openApiRoute], options.settings));
  return [...routes, openApiRoute];
}

/** GET /openapi.json. Made when first asked for, since most processes never are. */
function documentRoute(build: () => unknown): Route {
  let document: string | undefined;
  return defineRoute(
    {
      method: 'get',
      path: '/openapi.json',
      summary: 'This document',
      tag: 'Reference',
      scopes: null,
      responses: {
        200: {
          description: 'OpenAPI 3.1.',
          content: { 'application/json': z.record(z.string(), z.unknown()) },
        },
      },
    },
    () => {
      document ??= JSON.stringify(build());
      return { status: 200, text: document, contentType: 'application/json; charset=utf-8' };
    },
  );
}
