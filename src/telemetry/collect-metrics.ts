/**
 * One page of metrics for a whole machine: the API's own, and those that workers under the same supervisor hand up. A
 * worker that runs by itself has a page of its own (WINNOW_WORKER_PORT).
 */
import { AggregatorRegistry } from 'prom-client';
import type { Metrics } from './metrics.ts';

/** What a worker sends up, and the supervisor hands on to the API with the worker's name. */
export interface MetricsMessage {
  type: 'metrics';
  /** Set by the supervisor. */
  from?: string;
  /** `Registry.getMetricsAsJSON()`. */
  metrics: unknown[];
}

export interface MetricsCollector {
  onMessage: (message: unknown) => void;
  /** All metrics in Prometheus's text format, gauges read now. */
  text: () => Promise<string>;
}

/** How often a worker sends, in ms. */
const SEND_MS = 1_000;

export function collectMetrics(metrics: Metrics, readGauges: () => Promise<void>): MetricsCollector {
  const ofOthers = new Map<string, unknown[]>();
  return {
    onMessage(message) {
      if (!isMetricsMessage(message)) return;
      ofOthers.set(message.from ?? 'worker', message.metrics);
    },
    async text() {
      await readGauges();
      const own = await metrics.registry.getMetricsAsJSON();
      if (ofOthers.size === 0) return metrics.registry.metrics();
      type Aggregable = Parameters<typeof AggregatorRegistry.aggregate>[0];
      const all = [own, ...ofOthers.values()] as unknown as Aggregable;
      return AggregatorRegistry.aggregate(all).metrics();
    },
  };
}

function isMetricsMessage(message: unknown): message is MetricsMessage {
  const { type, metrics } = (message ?? {}) as Partial<MetricsMessage>;
  return type === 'metrics' && Array.isArray(metrics);
}

/** Hands this process's metrics to its parent every second, where it has one. Answers how to stop. */
export function sendMetricsUp(metrics: Metrics): () => void {
  if (!process.send) return () => {};
  const timer = setInterval(async () => {
    const message: MetricsMessage = { type: 'metrics', metrics: await metrics.registry.getMetricsAsJSON() };
    if (process.connected) process.send?.(message, undefined, undefined, () => {});
  }, SEND_MS);
  timer.unref();
  return () => clearInterval(timer);
}
