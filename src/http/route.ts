/**
 * A route as data: what it takes, who may call it, what it answers, and its handler. The same value is mounted in
 * Express and written into the OpenAPI document, so neither can have what the other lacks.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Caller } from '../moderation/moderation.ts';
import type { AppDeps } from './app-deps.ts';
import type { Scopes } from './check-key.ts';
import type { LoadGuard } from './load-guard.ts';
import type { ProblemName } from './problem.ts';
import type { Reply } from './reply.ts';
import type { z } from './zod.ts';

/** Deps and what the HTTP side made itself at start-up; one a process. */
export interface RouteContext extends AppDeps {
  guard: LoadGuard;
}

/** A body that is parsed before the handler runs, or one that it parses itself (`raw`). */
export type BodySpec<B extends z.ZodType> =
  | { kind: 'json'; schema: B; maxBytes: number }
  | { kind: 'raw'; maxBytes: number; content: Record<string, z.ZodType>; description: string };

export interface ResponseSpec {
  description: string;
  /** By media type; absent where there is no body. */
  content?: Record<string, z.ZodType>;
  headers?: Record<string, string>;
}

export interface RouteSpec<
  P extends z.ZodType,
  Q extends z.ZodType,
  H extends z.ZodObject,
  B extends z.ZodType,
> {
  method: 'get' | 'post' | 'put' | 'delete';
  /** Express's notation: `/v1/comments/:id`. */
  path: string;
  summary: string;
  description?: string;
  tag: string;
  /** Null: open to everyone, without a key and without limits. */
  scopes: Scopes | null;
  /** Left out of the OpenAPI document: parts of pages, which no client calls. */
  isHidden?: boolean;
  params?: P;
  /** Strict: an unknown parameter is refused. */
  query?: Q;
  /** Names in lower case. Headers that aren't named are ignored. */
  headers?: H;
  body?: BodySpec<B>;
  responses: Record<number, ResponseSpec>;
  /** Problems that this route gives besides those that all routes may give. */
  problems?: readonly ProblemName[];
}

/** What a handler gets: everything checked. */
export interface ApiRequest<P, Q, H, B> {
  context: RouteContext;
  /** Whose key it is. On open routes there is none: reading it there is a bug, and throws. */
  caller: Caller;
  params: P;
  query: Q;
  headers: H;
  /** The parsed body; for `raw` the bytes. */
  body: B;
  requestId: string;
  req: IncomingMessage;
  res: ServerResponse;
  /** Added to whatever reply comes out, problems too: rate limits, CORS. */
  replyHeaders: Record<string, string> | undefined;
  /** Time spent waiting on purpose (`waitMs`), which is no slowness. */
  waitedMs: number;
}

/** A request of any shape, as it goes through the steps before its handler. */
export type AnyRequest = ApiRequest<unknown, unknown, unknown, unknown>;

export type Handler<P, Q, H, B> = (request: ApiRequest<P, Q, H, B>) => Promise<Reply> | Reply;

/** A route of any shape, as it is mounted. */
export interface Route {
  spec: RouteSpec<z.ZodType, z.ZodType, z.ZodObject, z.ZodType>;
  handle: Handler<unknown, unknown, unknown, unknown>;
}

/** Ties a handler to its specification, with the types that the schemas give. */
export function defineRoute<
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  H extends z.ZodObject = z.ZodObject,
  B extends z.ZodType = z.ZodType<Buffer>,
>(spec: RouteSpec<P, Q, H, B>, handle: Handler<z.output<P>, z.output<Q>, z.output<H>, z.output<B>>): Route {
  return { spec, handle } as unknown as Route;
}
