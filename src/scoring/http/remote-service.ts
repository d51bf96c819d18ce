/**
 * One remote service, asked politely: JSON in and out, bounded in time, size and number of requests, tried again with
 * jitter, and left alone for a while when it keeps failing.
 */
import {
  BrokenCircuitError,
  bulkhead,
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  HydratingCircuitError,
  handleType,
  handleWhen,
  type IRetryBackoffContext,
  retry,
  wrap,
} from 'cockatiel';
import { type Dispatcher, Pool } from 'undici';
import { BadAnswer, isScorerUnavailable, ScorerUnavailable } from '../scorer-faults.ts';
import { HTTP_DEFAULTS, type HttpScorerOptions } from './http-scorer-options.ts';

/** Waits grow from the first to the second, in ms, each a random share of its step ("full jitter"). */
const FIRST_WAIT_MS = 200;
const MAX_WAIT_MS = 5_000;

/** What the service refused (HTTP 400, 413, 422): the fault of what was sent. `body` is its answer, if it is JSON. */
export class RemoteRefusal extends BadAnswer {
  readonly body: unknown;
  constructor(status: number, body: unknown) {
    super(`the remote scorer refused this text (HTTP ${status})`);
    this.body = body;
  }
}

/** A fault that passes: the request is tried again, not before `retryAfterMs`. */
class PassingFault extends ScorerUnavailable {
  readonly retryAfterMs: number;
  constructor(message: string, retryAfterMs = 0) {
    super(message);
    this.retryAfterMs = retryAfterMs;
  }
}

export interface RemoteService {
  readonly host: string;
  /**
   * POSTs JSON to `path` (below the configured address, query included) and answers the parsed JSON. Rejects with
   * `RemoteRefusal`, with `ScorerUnavailable` (tries spent, service at rest, key refused, rubbish), or with the
   * signal's reason. No rejection quotes what was sent or received.
   */
  post(path: string, body: unknown, headers: Record<string, string>, signal?: AbortSignal): Promise<unknown>;
  /** Waits for open requests; safe to call twice. */
  close(): Promise<void>;
}

export function openRemoteService(options: HttpScorerOptions, random = Math.random): RemoteService {
  const base = parseBase(options.url);
  const settings = { ...HTTP_DEFAULTS, ...definedOnly(options) };
  const { timeoutMs, maxTries, maxConcurrent, maxAnswerBytes, failuresToRest, restMs } = settings;
  // A pool speaks to its one origin only, and undici's `request` follows no redirect.
  const pool = new Pool(base.origin, { connections: maxConcurrent, connect: { timeout: timeoutMs } });
  let closed: Promise<void> | null = null;

  const policy = wrap(
    retry(handleType(PassingFault), {
      maxAttempts: maxTries - 1,
      backoff: new DelegateBackoff<IRetryBackoffContext<unknown>>(({ attempt, result }) => {
        const step = Math.min(MAX_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
        const wanted =
          'error' in result && result.error instanceof PassingFault ? result.error.retryAfterMs : 0;
        return Math.min(MAX_WAIT_MS, Math.max(wanted, random() * step));
      }),
    }),
    circuitBreaker(handleWhen(isScorerUnavailable), {
      breaker: new ConsecutiveBreaker(failuresToRest),
      halfOpenAfter: restMs,
    }),
    bulkhead(maxConcurrent, Number.POSITIVE_INFINITY),
  );

  async function tryOnce(path: string, body: string, headers: Record<string, string>, signal: AbortSignal) {
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      const answer = await pool.request({
        path,
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
        body,
        signal: AbortSignal.any([signal, timeout]),
      });
      return await readAnswer(answer, maxAnswerBytes);
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (error instanceof BadAnswer || isScorerUnavailable(error)) throw error;
      if (timeout.aborted) throw new PassingFault(`the remote scorer did not answer within ${timeoutMs} ms`);
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'no code';
      throw new PassingFault(`the remote scorer could not be reached (${code})`);
    }
  }

  return {
    host: base.host,
    async post(path, body, headers, signal) {
      signal?.throwIfAborted();
      const text = JSON.stringify(body);
      const full = `${base.pathname.replace(/\/$/, '')}${path}`;
      try {
        const answer = policy.execute((context) => tryOnce(full, text, headers, context.signal), signal);
        return await untilAborted(answer, signal);
      } catch (error) {
        signal?.throwIfAborted();
        if (error instanceof BrokenCircuitError || error instanceof HydratingCircuitError) {
          throw new ScorerUnavailable('the remote scorer keeps failing and is not asked for a while');
        }
        throw error;
      }
    },
    close() {
      closed ??= pool.close();
      return closed;
    },
  };
}

/** The policy ends a request that is aborted, but sits out a wait between two tries. */
async function untilAborted<T>(answer: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return answer;
  let onAbort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort);
  });
  try {
    return await Promise.race([answer, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

async function readAnswer(answer: Dispatcher.ResponseData, maxBytes: number): Promise<unknown> {
  const { statusCode } = answer;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer.body) {
    size += (chunk as Buffer).length;
    // Leaving the loop destroys the stream and its connection.
    if (size > maxBytes)
      throw new ScorerUnavailable(`the remote scorer answered more than ${maxBytes} bytes`);
    chunks.push(chunk as Buffer);
  }
  const body = parseJson(Buffer.concat(chunks).toString('utf8'));
  if (statusCode === 200) {
    if (body === undefined) throw new PassingFault('the remote scorer answered something that is no JSON');
    return body;
  }
  if (statusCode === 400 || statusCode === 413 || statusCode === 422)
    throw new RemoteRefusal(statusCode, body);
  const message = `the remote scorer answered HTTP ${statusCode}`;
  if (statusCode === 408 || statusCode === 429 || statusCode >= 500) {
    throw new PassingFault(message, retryAfterMs(answer.headers['retry-after']));
  }
  // A wrong address or key, or a redirect: trying again at once changes nothing.
  throw new ScorerUnavailable(`${message}: check its address and key`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Only the form in seconds (RFC 9110, 10.2.3); a date counts as nothing said. */
function retryAfterMs(header: string | string[] | undefined): number {
  const seconds = Number(header ?? 0);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : 0;
}

function parseBase(url: string): URL {
  const base = URL.canParse(url) ? new URL(url) : null;
  if (base === null || !/^https?:$/.test(base.protocol)) {
    throw new Error('the remote scorer needs an http or https address');
  }
  if (base.username !== '' || base.password !== '' || base.search !== '' || base.hash !== '') {
    throw new Error(
      'the remote scorer takes its key as a setting, and an address without user, query or fragment',
    );
  }
  return base;
}

/** An option that is present but undefined must not hide its default. */
function definedOnly<T extends object>(options: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
