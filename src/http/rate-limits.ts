/**
 * How often a key may call, and how often an address may try bad keys. Counted in Redis where there is one, so that all
 * API processes share the count; in this process's memory where there is none or while Redis is down.
 */
import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

/** What a key has left in the current minute. `ok` false: answer 429. */
export interface RateVerdict {
  ok: boolean;
  limit: number;
  remaining: number;
  /** Until the count starts anew. */
  resetMs: number;
}

export interface RateLimits {
  /** Null: keys are not limited, and `consume` isn't called. */
  readonly ratePerMinute: number | null;
  /** Takes points from a key's minute; 1 to `ratePerMinute`. */
  consume(keyId: string, points: number): Promise<RateVerdict>;
  /** Counts a bad key from an address; resolves with the wait in ms where it has tried too many, else null. */
  countBadKey(address: string): Promise<number | null>;
  /** The wait in ms of an address that has tried too many, else null. Local and at once: no look-up is spent on it. */
  findBlock(address: string): number | null;
}

/** Enough for a CMS that was set up with a typing error, far too few to guess or to load the database with. */
const BAD_KEYS_PER_MINUTE = 20;
const WINDOW_SECONDS = 60;
/** Blocked addresses remembered in this process; the oldest is forgotten first. */
const MAX_BLOCKS = 10_000;

export interface RateLimitOptions {
  /** A connection that fails at once while Redis is down; null where the queue isn't Redis. */
  redis: Redis | null;
  /** Points a key has in a minute; null: no limit. */
  ratePerMinute: number | null;
  badKeysPerMinute?: number;
  /** Set apart from other installations on the same Redis. */
  prefix?: string;
}

/** Rate limits over `rate-limiter-flexible`. A failing Redis is never a failing request. */
export function createRateLimits(options: RateLimitOptions): RateLimits {
  const { redis, ratePerMinute, badKeysPerMinute = BAD_KEYS_PER_MINUTE, prefix = 'winnow:rate' } = options;
  const keys = ratePerMinute === null ? null : createLimiter(redis, `${prefix}:key`, ratePerMinute);
  const addresses = createLimiter(redis, `${prefix}:bad`, badKeysPerMinute);
  const blockedUntil = new Map<string, number>();

  return {
    ratePerMinute,
    async consume(keyId, points) {
      const limit = ratePerMinute ?? 0;
      if (keys === null) return { ok: true, limit, remaining: limit, resetMs: 0 };
      const { ok, state } = await take(keys, keyId, points);
      return { ok, limit, remaining: Math.max(0, state.remainingPoints), resetMs: state.msBeforeNext };
    },
    async countBadKey(address) {
      const { ok, state } = await take(addresses, address, 1);
      if (ok) return null;
      blockedUntil.delete(address);
      blockedUntil.set(address, Date.now() + state.msBeforeNext);
      if (blockedUntil.size > MAX_BLOCKS) blockedUntil.delete(blockedUntil.keys().next().value ?? '');
      return state.msBeforeNext;
    },
    findBlock(address) {
      const until = blockedUntil.get(address);
      if (until === undefined) return null;
      const leftMs = until - Date.now();
      if (leftMs > 0) return leftMs;
      blockedUntil.delete(address);
      return null;
    },
  };
}

type Limiter = RateLimiterMemory | RateLimiterRedis;

function createLimiter(redis: Redis | null, keyPrefix: string, points: number): Limiter {
  const memory = new RateLimiterMemory({ keyPrefix, points, duration: WINDOW_SECONDS });
  if (redis === null) return memory;
  return new RateLimiterRedis({
    storeClient: redis,
    keyPrefix,
    points,
    duration: WINDOW_SECONDS,
    rejectIfRedisNotReady: true,
    insuranceLimiter: memory,
  });
}

async function take(
  limiter: Limiter,
  key: string,
  points: number,
): Promise<{ ok: boolean; state: RateLimiterRes }> {
  try {
    return { ok: true, state: await limiter.consume(key, points) };
  } catch (refusal) {
    // The library rejects with its state where the points are spent, and with an Error on a fault.
    if (refusal instanceof RateLimiterRes) return { ok: false, state: refusal };
    throw refusal;
  }
}
