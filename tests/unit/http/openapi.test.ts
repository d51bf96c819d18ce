import type { Express } from 'express';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { PROBLEM_NAMES, PROBLEM_STATUSES } from '../../../src/http/problem.ts';
import { buildOpenApi, toOpenApiPath } from '../../../src/openapi.ts';
import { call, openApi, routes } from './support/checked-request.ts';
import { bearer, createTestApp } from './support/test-app.ts';

/** Paths in Express's own table, whoever put them there. */
function mountedPaths(app: Express): string[] {
  const { stack } = app.router as unknown as { stack: { route?: { path: string } }[] };
  return stack.flatMap((layer) => (layer.route === undefined ? [] : [layer.route.path]));
}

/** Every object in the document, with the way to it. */
function* walk(value: unknown, path = '#'): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  yield [path, value as Record<string, unknown>];
  for (const [key, inner] of Object.entries(value)) yield* walk(inner, `${path}/${key}`);
}

const operations = Object.entries(openApi.paths ?? {}).flatMap(([path, item]) =>
  Object.entries(
    item as Record<string, { operationId: string; parameters?: { in: string; name: string }[] }>,
  ).map(([method, operation]) => ({ path, method, operation })),
);

describe('the OpenAPI document', () => {
  it('is served as it is made', async () => {
    const reply = await call(createTestApp().app, 'get', '/openapi.json').expect(200);
    expect(reply.body).toEqual(JSON.parse(JSON.stringify(openApi)));
    expect(reply.body.openapi).toBe('3.1.0');
  });

  it('has every path that the application has, and no other', () => {
    const hidden = new Set(routes.filter(({ spec }) => spec.isHidden).map(({ spec }) => spec.path));
    const mounted = mountedPaths(createTestApp().app);
    expect(hidden.size).toBeLessThan(6);
    expect(
      mounted
        .filter((path) => !hidden.has(path))
        .map(toOpenApiPath)
        .sort(),
    ).toEqual(Object.keys(openApi.paths ?? {}).sort());
  });

  it('has exactly the methods that the application does not refuse', async () => {
    const { app } = createTestApp();
    for (const path of Object.keys(openApi.paths ?? {})) {
      const reply = await request(app).options(path.replace(/\{\w+\}/g, 'x'));
      const allowed = String(reply.headers.allow).toLowerCase().split(', ');
      const documented = operations
        .filter((operation) => operation.path === path)
        .map(({ method }) => method);
      expect(allowed.filter((method) => method !== 'head' && method !== 'options').sort()).toEqual(
        documented.sort(),
      );
    }
  });

  it('refers only to what it holds', () => {
    for (const [path, { $ref }] of walk(openApi)) {
      if (typeof $ref !== 'string') continue;
      const steps = $ref.replace('#/', '').split('/');
      const target = steps.reduce<unknown>(
        (found, step) => (found as Record<string, unknown>)?.[step],
        openApi,
      );
      expect([path, typeof target]).toEqual([path, 'object']);
    }
  });

  it('gives each operation a name of its own, a summary, a tag and an answer', () => {
    const names = operations.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const { operation } of operations) {
      expect(operation).toMatchObject({ summary: expect.any(String), tags: [expect.any(String)] });
      expect(Object.keys((operation as unknown as { responses: object }).responses)).toContainEqual(
        expect.stringMatching(/^2/),
      );
    }
  });

  it('declares each parameter that a path names', () => {
    for (const { path, operation } of operations) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
      expect(declared.map((parameter) => parameter.name)).toEqual(named);
    }
  });

  it('asks for a key wherever the application does', () => {
    for (const { spec } of routes.filter(({ spec }) => !spec.isHidden)) {
      const operation = openApi.paths?.[toOpenApiPath(spec.path)]?.[spec.method];
      expect(operation?.security).toEqual(spec.scopes === null ? [] : [{ key: [] }]);
    }
  });

  it('gives an example of a comment that the service takes', async () => {
    const schemas = openApi.components?.schemas as Record<string, { example?: object }> | undefined;
    const example = schemas?.IncomingComment?.example ?? {};
    const sent = call(createTestApp().app, 'post', '/v1/comments').set(bearer());
    await sent.send(example).expect(202);
  });

  it('says where the service is reached', () => {
    expect(openApi.servers).toEqual([{ url: '/' }]);
    const built = buildOpenApi(routes, { publicUrl: 'https://winnow.example', version: '1' });
    expect(built.servers).toEqual([{ url: 'https://winnow.example' }]);
  });

  it('names every problem that there is, except those of no route', () => {
    const text = JSON.stringify(openApi);
    const unnamed = PROBLEM_NAMES.filter((name) => !text.includes(`urn:winnow:problem:${name}\``));
    expect(unnamed).toEqual(['method-not-allowed']);
    expect(Object.values(PROBLEM_STATUSES).every((status) => status >= 400 && status < 600)).toBe(true);
  });
});

describe('the reference pages', () => {
  it('load every part from here, and nothing inline', async () => {
    const { app } = createTestApp();
    const page = await call(app, 'get', '/docs').expect(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    expect(page.headers['content-security-policy']).not.toContain('unsafe');
    expect(page.text).not.toMatch(/<script>|<style|https?:/);
    const parts = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => `/${match[1]}`);
    expect(parts).toHaveLength(4);
    for (const part of parts) {
      const reply = await call(app, 'get', part).buffer(true).expect(200);
      expect(Number(reply.headers['content-length'])).toBeGreaterThan(100);
      expect(reply.headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('serve a picture byte for byte', async () => {
    const reply = await call(createTestApp().app, 'get', '/docs/favicon-32x32.png').expect(200);
    expect(reply.headers['content-type']).toBe('image/png');
    expect(reply.body.subarray(1, 4).toString()).toBe('PNG');
  });

  it('send a reader who typed a slash to the page itself', async () => {
    const reply = await call(createTestApp().app, 'get', '/docs/').expect(308);
    expect(reply.headers.location).toBe('../docs');
  });

  it('serve nothing else of the package', async () => {
    await call(createTestApp().app, 'get', '/docs/package.json').expect(404);
  });
});
