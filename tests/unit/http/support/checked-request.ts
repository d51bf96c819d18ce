/**
 * Requests whose replies are held against what the routes declare: the status is in the document, the body parses under
 * the declared schema (strict, so a field that isn't documented fails too). Every test of the HTTP side goes this way.
 */
import type { Express } from 'express';
import request, { type Test } from 'supertest';
import { DEFAULT_POLICY } from '../../../../config/default-policy.ts';
import { problemSchema } from '../../../../src/http/problem-schema.ts';
import type { Route } from '../../../../src/http/route.ts';
import { buildOpenApi, toOpenApiPath } from '../../../../src/openapi.ts';
import { listRoutes } from '../../../../src/routes.ts';

const settings = { trustProxy: false, publicUrl: null, version: '0.0.0-test' };
export const routes: Route[] = listRoutes({ defaultPolicy: DEFAULT_POLICY, settings });
export const openApi = buildOpenApi(routes, settings);

/** `call(app, 'post', '/v1/comments')`: supertest's request with the check attached. */
export function call(app: Express, method: 'get' | 'post' | 'put' | 'delete', path: string): Test {
  return request(app)
    [method](path)
    .expect((reply) => checkReply(method, path, reply));
}

function findRoute(method: string, path: string): Route | undefined {
  const bare = path.replace(/\?.*$/s, '');
  const fits = ({ spec }: Route) =>
    spec.method === method && new RegExp(`^${spec.path.replaceAll(/:\w+/g, '[^/]+')}/?$`).test(bare);
  return routes.find(fits);
}

/** Throws where the reply isn't as the route declares. */
export function checkReply(
  method: string,
  path: string,
  reply: { status: number; headers: Record<string, unknown>; text: string; body: unknown },
): void {
  const type = String(reply.headers['content-type'] ?? '').replace(/;.*$/, '');
  const place = `${method} ${path} gave ${reply.status} ${type}`;
  if (reply.headers['x-request-id'] === undefined) throw new Error(`${place} without X-Request-Id`);
  if (reply.status >= 400) {
    const problem = problemSchema.safeParse(reply.body);
    if (type !== 'application/problem+json' || !problem.success) throw new Error(`${place}, not a problem`);
    if (problem.data.status !== reply.status) throw new Error(`${place} with another status inside`);
  }
  const route = findRoute(method, path);
  if (route === undefined || route.spec.isHidden === true) return;
  const operation = openApi.paths?.[toOpenApiPath(route.spec.path)]?.[route.spec.method];
  if (operation?.responses?.[String(reply.status)] === undefined && reply.status !== 308) {
    throw new Error(`${place}, which is not in the document`);
  }
  const schema = route.spec.responses[reply.status]?.content?.[type];
  if (schema === undefined || type === 'text/html' || type === 'text/plain') return;
  for (const body of type === 'application/x-ndjson' ? parseLines(reply.text) : [reply.body]) {
    const parsed = schema.safeParse(body);
    if (!parsed.success) throw new Error(`${place} not as declared: ${parsed.error.message}`);
  }
}

/** The values of an NDJSON text. */
export function parseLines(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
