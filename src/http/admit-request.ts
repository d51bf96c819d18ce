/** What is checked before a handler runs, cheapest and most telling first: key, rate, address, headers, body. */
import type { KeyCheck } from './check-key.ts';
import { decodeJson, isUtf8Charset, JSON_FAULT_DETAILS, mediaTypeOf } from './decode-json.ts';
import { listFieldErrors, type Source } from './field-errors.ts';
import type { FieldError } from './problem.ts';
import { readBody } from './read-body.ts';
import { problemReply, type Reply, retryReply } from './reply.ts';
import type { AnyRequest, BodySpec, Route } from './route.ts';
import { spendPoints } from './spend-points.ts';
import type { z } from './zod.ts';

/** What a client that was refused for load is asked to wait. */
export const OVERLOAD_RETRY_MS = 1_000;

/** The client went away while sending: there is nobody to answer. 499 as nginx logs it; it is never sent. */
const GONE: Reply = { status: 499 };

/** Runs the route's handler, or says why not. Fills the request in on the way. */
export async function admitRequest(route: Route, request: AnyRequest, checkKey: KeyCheck): Promise<Reply> {
  const { spec } = route;
  if (spec.scopes !== null) {
    const key = await checkKey(request.req, spec.scopes);
    if (!key.ok) return key.reply;
    request.caller = key.caller;
    request.replyHeaders = key.cors;
    if (request.context.limits.ratePerMinute !== null) {
      const refusal = await spendPoints(request, 1);
      if (refusal !== null) return refusal;
    }
  }
  const refusal = checkAddress(route, request);
  if (refusal !== null) return refusal;
  if (spec.body === undefined) return route.handle(request);
  return withBody(route, spec.body, request);
}

function checkAddress({ spec }: Route, request: AnyRequest): Reply | null {
  if (spec.params !== undefined && !spec.params.safeParse(request.params).success) {
    return problemReply('not-found', 'Nothing has this id.');
  }
  const errors: FieldError[] = [];
  if (spec.query !== undefined)
    request.query = check(spec.query, readQuery(request.req.url ?? ''), 'parameter', errors);
  if (spec.headers !== undefined) {
    const values: Record<string, unknown> = {};
    for (const name in spec.headers.shape) values[name] = request.req.headers[name];
    request.headers = check(spec.headers, values, 'header', errors);
  }
  if (errors.length === 0) return null;
  return problemReply('invalid', 'The address or a header is not as the documentation says.', { errors });
}

function check(schema: z.ZodType, value: unknown, source: Source, errors: FieldError[]): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  errors.push(...listFieldErrors(parsed.error, value, source));
  return undefined;
}

/** Query parameters as strings; one that is given more than once becomes a list, which no schema accepts. */
function readQuery(url: string): Record<string, string | string[]> {
  const start = url.indexOf('?');
  // Without a prototype, a parameter named __proto__ is one like any other.
  const query: Record<string, string | string[]> = Object.create(null);
  if (start === -1) return query;
  const parameters = new URLSearchParams(url.slice(start + 1));
  for (const [name, value] of parameters) {
    query[name] = Object.hasOwn(query, name) ? parameters.getAll(name) : value;
  }
  return query;
}

async function withBody(route: Route, spec: BodySpec<z.ZodType>, request: AnyRequest): Promise<Reply> {
  const { req, context } = request;
  const refusal = checkMediaType(spec, req.headers['content-type'], req.headers['content-encoding']);
  if (refusal !== null) return refusal;
  const body = await readBody(req, spec.maxBytes, context.guard);
  if (!body.ok) {
    if (body.fault === 'gone') return GONE;
    if (body.fault === 'too-large') {
      return problemReply('too-large', `The body is larger than ${spec.maxBytes} bytes. Send less at once.`);
    }
    return retryReply('overloaded', 'Too much data is being taken at once. Try again.', OVERLOAD_RETRY_MS);
  }
  try {
    request.body = body.bytes;
    if (spec.kind === 'json') {
      const fault = parseBody(spec.schema, body.bytes, request);
      if (fault !== null) return fault;
    }
    return await route.handle(request);
  } finally {
    context.guard.release(body.bytes.length);
  }
}

function checkMediaType(
  spec: BodySpec<z.ZodType>,
  contentType: string | undefined,
  encoding: string | undefined,
): Reply | null {
  const mediaType = mediaTypeOf(contentType);
  const accepted = spec.kind === 'json' ? ['application/json'] : Object.keys(spec.content);
  if (!accepted.includes(mediaType)) {
    return problemReply('unsupported-media-type', `Send \`Content-Type: ${accepted.join('` or `')}\`.`);
  }
  if (!isUtf8Charset(contentType)) {
    return problemReply('unsupported-media-type', 'Send the body in UTF-8, or leave the charset out.');
  }
  if (encoding !== undefined && encoding !== 'identity') {
    return problemReply('unsupported-media-type', 'Send the body as it is, without Content-Encoding.');
  }
  return null;
}

function parseBody(schema: z.ZodType, bytes: Buffer, request: AnyRequest): Reply | null {
  const json = decodeJson(bytes);
  if (!json.ok) return problemReply(json.fault, JSON_FAULT_DETAILS[json.fault]);
  const parsed = schema.safeParse(json.value);
  if (!parsed.success) {
    const errors = listFieldErrors(parsed.error, json.value);
    return problemReply('invalid', 'The body has invalid fields; `errors` names each.', { errors });
  }
  request.body = parsed.data;
  return null;
}
