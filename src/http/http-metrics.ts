/** The HTTP side's view of the process's metrics. */
import type { Metrics } from '../telemetry/metrics.ts';
import type { HttpMetrics } from './app-deps.ts';

/** Adapts the registry to what routes and `/metrics` need. */
export function createHttpMetrics({ registry, httpRequestSeconds }: Metrics): HttpMetrics {
  return {
    text: () => registry.metrics(),
    observeRequest: (method, route, status, seconds) =>
      httpRequestSeconds.observe({ route, method, status }, seconds),
  };
}
