/** What an orchestrator and Prometheus ask. Open to everyone who reaches the port, and never refused for load. */
import { problemSchema } from '../http/problem-schema.ts';
import { jsonReply, problemReply } from '../http/reply.ts';
import { defineRoute } from '../http/route.ts';
import { z } from '../http/zod.ts';

const TAG = 'Probes';
const PROMETHEUS_TEXT = 'text/plain; version=0.0.4; charset=utf-8';

const checks = z.record(z.string(), z.string());

export const liveRoute = defineRoute(
  {
    method: 'get',
    path: '/livez',
    summary: 'Is the process alive?',
    description: 'Asks no other service: restarting this process would not bring them back.',
    tag: TAG,
    scopes: null,
    responses: {
      200: {
        description: 'It is.',
        content: { 'application/json': z.strictObject({ status: z.literal('ok') }) },
      },
    },
  },
  () => jsonReply(200, { status: 'ok' }),
);

export const readyRoute = defineRoute(
  {
    method: 'get',
    path: '/readyz',
    summary: 'Can it serve?',
    tag: TAG,
    scopes: null,
    responses: {
      200: {
        description: 'All services that it needs answer.',
        content: { 'application/json': z.strictObject({ status: z.literal('ok'), checks }) },
      },
      503: {
        description: 'One does not; `checks` names it.',
        content: { 'application/problem+json': problemSchema },
      },
    },
  },
  async ({ context }) => {
    const { ok, checks: found } = await context.readiness();
    if (ok) return jsonReply(200, { status: 'ok', checks: found });
    return problemReply('unavailable', 'A service does not answer; `checks` names it.', {
      checks: found,
      headers: { 'Retry-After': '5' },
    });
  },
);

export const metricsRoute = defineRoute(
  {
    method: 'get',
    path: '/metrics',
    summary: 'Metrics for Prometheus',
    tag: TAG,
    scopes: null,
    responses: { 200: { description: 'Its text format.', content: { 'text/plain': z.string() } } },
  },
  async ({ context }) => ({ status: 200, text: await context.metrics.text(), contentType: PROMETHEUS_TEXT }),
);
