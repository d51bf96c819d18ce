/** What the load generator counts, from the end of the warm-up on. */
import { findQuantiles } from '../measurement.ts';
import type { LoadReport } from './plan.ts';
import { createSamples } from './samples.ts';

export interface Tally {
  /** The warm-up is over: what follows counts. */
  begin(): void;
  /** One answer: its status, what it took, and how many comments of it are in the record now. */
  add(status: number, latencyMs: number, comments: number): void;
  /** A request left so much after it was due. */
  addDelay(delayMs: number): void;
  /** An answer that isn't what it should be. */
  fail(status: number): void;
  report(bodyBytesPerComment: number): LoadReport;
}

export function createTally(): Tally {
  const samples = createSamples();
  const delays = createSamples();
  const statuses: Record<string, number> = {};
  let requests = 0;
  let comments = 0;
  let errors = 0;
  let beganAt = performance.now();
  let cpu = process.cpuUsage();
  let isCounting = false;
  const note = (status: number): void => {
    statuses[status] = (statuses[status] ?? 0) + 1;
  };
  return {
    begin() {
      isCounting = true;
      beganAt = performance.now();
      cpu = process.cpuUsage();
    },
    add(status, latencyMs, count) {
      note(status);
      if (!isCounting) return;
      requests += 1;
      comments += count;
      samples.add(latencyMs);
    },
    addDelay(delayMs) {
      if (isCounting) delays.add(delayMs);
    },
    fail(status) {
      note(status);
      errors += 1;
    },
    report(bodyBytesPerComment) {
      const used = process.cpuUsage(cpu);
      const elapsedMs = performance.now() - beganAt;
      return {
        type: 'report',
        requests,
        comments,
        elapsedMs,
        errors,
        statuses,
        latencyMs: findQuantiles(samples.take()),
        sendDelayP99Ms: findQuantiles(delays.take())?.p99 ?? null,
        cpuSeconds: (used.user + used.system) / 1e6,
        meanCommentBytes: Math.round(bodyBytesPerComment),
      };
    },
  };
}
