/** The OpenAPI 3.1 document, made from the routes themselves and so from the schemas that validate. */
import {
  OpenAPIRegistry,
  OpenApiGeneratorV31,
  type ResponseConfig,
  type RouteConfig,
} from '@asteasolutions/zod-to-openapi';
import type { HttpSettings } from './http/app-deps.ts';
import { PROBLEM_STATUSES, type ProblemName, problemType } from './http/problem.ts';
import { problemSchema } from './http/problem-schema.ts';
import type { Route } from './http/route.ts';
import { z } from './http/zod.ts';

const KEY = 'key';

const DESCRIPTION = `Winnow scores comments and approves, flags or rejects them. JSON in camelCase, times in ISO 8601
UTC, offsets in UTF-16 code units, half-open. Scores are probabilities 0..1, or null where the scorer doesn't judge the
attribute. Errors are problem documents (RFC 9457).`;

/** The document of all routes that aren't hidden. */
export function buildOpenApi(
  routes: readonly Route[],
  settings: Pick<HttpSettings, 'publicUrl' | 'version'>,
): ReturnType<OpenApiGeneratorV31['generateDocument']> {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', KEY, {
    type: 'http',
    scheme: 'bearer',
    description: 'A key: 40 hex characters. It belongs to one site and has scopes.',
  });
  for (const route of routes) if (route.spec.isHidden !== true) registry.registerPath(describeRoute(route));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Winnow',
      version: settings.version,
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: settings.publicUrl ?? '/' }],
  });
}

/** Express's `:id` as OpenAPI writes it. */
export function toOpenApiPath(path: string): string {
  return path.replaceAll(/:(\w+)/g, '{$1}');
}

function describeRoute({ spec }: Route): RouteConfig {
  const scopes = spec.scopes === null ? null : spec.scopes.map((scope) => `\`${scope}\``).join(' or ');
  const description = [spec.description, scopes === null ? null : `Scope: ${scopes}.`]
    .filter(Boolean)
    .join('\n\n');
  return {
    method: spec.method,
    path: toOpenApiPath(spec.path),
    operationId: operationId(spec.method, spec.path),
    tags: [spec.tag],
    summary: spec.summary,
    ...(description === '' ? {} : { description }),
    security: spec.scopes === null ? [] : [{ [KEY]: [] }],
    request: {
      ...(spec.params === undefined ? {} : { params: spec.params as z.ZodObject }),
      ...(spec.query === undefined ? {} : { query: spec.query as z.ZodObject }),
      ...(spec.headers === undefined ? {} : { headers: spellHeaders(spec.headers) }),
      ...(spec.body === undefined ? {} : { body: { required: true, content: describeBody(spec.body) } }),
    },
    responses: { ...describeProblems(spec), ...describeResponses(spec) },
  };
}

/** `POST /v1/comments/:id/decision` as `postCommentsIdDecision`: for the names in generated clients. */
function operationId(method: string, path: string): string {
  const words = path
    .replace(/^\/v1/, '')
    .split(/[^a-z0-9]+/i)
    .filter(Boolean);
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** `idempotency-key` as `Idempotency-Key`: either is the same, but people look for the second. */
function spellHeaders({ shape }: z.ZodObject): z.ZodObject {
  const spelled = Object.entries(shape).map(([name, schema]) => [
    name.replaceAll(/(^|-)[a-z]/g, (start) => start.toUpperCase()),
    schema,
  ]);
  return z.object(Object.fromEntries(spelled));
}

function describeBody(body: NonNullable<Route['spec']['body']>) {
  const content = body.kind === 'json' ? { 'application/json': body.schema } : body.content;
  return describeContent(content);
}

function describeContent(content: Record<string, z.ZodType>) {
  return Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }]));
}

function describeResponses(spec: Route['spec']): Record<string, ResponseConfig> {
  return Object.fromEntries(
    Object.entries(spec.responses).map(([status, response]) => [
      status,
      {
        description: response.description,
        ...(response.content === undefined ? {} : { content: describeContent(response.content) }),
        ...(response.headers === undefined ? {} : { headers: describeHeaders(response.headers) }),
      },
    ]),
  );
}

function describeHeaders(headers: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, description]) => [
      name,
      { description, schema: { type: 'string' as const } },
    ]),
  );
}

/** What every route may give by what it takes, and what this one gives besides, by status. */
function describeProblems(spec: Route['spec']): Record<string, ResponseConfig> {
  const names = new Set<ProblemName>(spec.problems ?? []);
  if (spec.scopes !== null) {
    for (const name of ['unauthorized', 'forbidden', 'rate-limited', 'overloaded', 'unavailable'] as const) {
      names.add(name);
    }
    names.add('internal');
  }
  if (spec.params !== undefined) names.add('not-found').add('bad-request');
  if (spec.query !== undefined || spec.headers !== undefined) names.add('invalid');
  if (spec.body !== undefined) {
    for (const name of ['invalid', 'not-json', 'not-utf8', 'too-large', 'unsupported-media-type'] as const) {
      names.add(name);
    }
  }
  const byStatus: Record<string, ResponseConfig> = {};
  for (const name of names) {
    const status = String(PROBLEM_STATUSES[name]);
    const known = byStatus[status]?.description;
    byStatus[status] = {
      description: known === undefined ? `\`${problemType(name)}\`` : `${known}, \`${problemType(name)}\``,
      content: { 'application/problem+json': { schema: problemSchema } },
    };
  }
  return byStatus;
}
