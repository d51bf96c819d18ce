/** What the HTTP side is given: it makes no connection and reads no setting itself. */
import type { Logger } from 'pino';
import type { Policy } from '../domain/policy.ts';
import type { Moderation } from '../moderation/moderation.ts';
import type { RateLimits } from './rate-limits.ts';

export interface HttpSettings {
  /** What Express's `trust proxy` takes: false, true, a number of hops, or addresses. Only `req.ip` depends on it. */
  trustProxy: boolean | number | string;
  /** Where clients reach the service, for the OpenAPI document; null: wherever it was fetched from. */
  publicUrl: string | null;
  /** Winnow's own version, for the OpenAPI document. */
  version: string;
}

export interface HttpMetrics {
  /** Everything in Prometheus's text format. */
  text(): Promise<string>;
  /**
   * One finished request. `route` is a template (`/v1/comments/:id`) or `unknown`, `statusClass` is `2xx` to `5xx`:
   * labels never carry what came from outside.
   */
  observeRequest(method: string, route: string, statusClass: string, seconds: number): void;
}

export interface Readiness {
  ok: boolean;
  /** Per service `ok`, or one plain sentence without secrets. */
  checks: Record<string, string>;
}

export interface AppDeps {
  moderation: Moderation;
  readiness: () => Promise<Readiness>;
  metrics: HttpMetrics;
  logger: Logger;
  limits: RateLimits;
  settings: HttpSettings;
  /** What a published policy has where it leaves something out. */
  defaultPolicy: Policy;
}
