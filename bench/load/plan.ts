/** What the load generator is told to do, and what it tells of it. Plain data: it crosses a process boundary. */

interface CommonPlan {
  host: string;
  port: number;
  key: string;
  /** Of the texts, and the prefix of the external ids. */
  seed: number;
  prefix: string;
}

/** Each connection sends its next request when it has the answer to the last one. */
export interface ClosedPlan extends CommonPlan {
  kind: 'closed';
  connections: number;
  /** Comments in one request; null: one, sent by itself. */
  batchSize: number | null;
  /** `waitMs` of each request; 0: none waits for its decision. */
  waitMs: number;
  /** Nothing counts before both have passed: on a busy machine time alone leaves the compiler at work. */
  warmUpMs: number;
  warmUpRequests: number;
  /** Null: until `comments` have been sent. */
  measureMs: number | null;
  comments: number | null;
}

/** Requests leave when they are due, however slow the answers are; latency counts from the time that they were due. */
export interface OpenPlan extends CommonPlan {
  kind: 'open';
  /** Requests a second, at random intervals as from independent readers (a Poisson process). */
  rate: number;
  warmUpMs: number;
  measureMs: number;
  /** `waitMs` of each request. */
  waitMs: number;
}

export type LoadPlan = ClosedPlan | OpenPlan;

export interface LoadReport {
  type: 'report';
  /** Measured ones only. */
  requests: number;
  comments: number;
  elapsedMs: number;
  /** Requests whose status was not the expected one. */
  errors: number;
  /** How often each status came, all requests. */
  statuses: Record<string, number>;
  latencyMs: { p50: number; p95: number; p99: number; max: number } | null;
  /** CPU seconds of the load generator over the measured stretch. */
  cpuSeconds: number;
  /** Open loop: how late requests left, p99. It is part of their latencies, and the generator's own fault. */
  sendDelayP99Ms: number | null;
  /** JSON of one comment, on average. */
  meanCommentBytes: number;
}
