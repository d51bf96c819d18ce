/** A worker process: runs the workers named on its command line (all, where none is named) until it is told to stop. */
import { readEnvironment } from '../config/env.ts';
import { describeFaults, readSettings } from '../config/settings.ts';
import { openContext } from '../src/context.ts';
import { runUntilStopped } from '../src/run-until-stopped.ts';
import { sendMetricsUp } from '../src/telemetry/collect-metrics.ts';
import type { StartWorker } from './runnable.ts';
import { startScoreWorker } from './score-comment.ts';
import { serveProbes } from './serve-probes.ts';
import { startSweepWorker } from './sweep.ts';

const WORKERS: Record<string, StartWorker> = { score: startScoreWorker, sweep: startSweepWorker };

await runUntilStopped('worker', async () => {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !(name in WORKERS));
  if (unknown !== undefined) {
    throw new Error(`there is no worker "${unknown}"; there are ${Object.keys(WORKERS).join(', ')}.`);
  }
  const read = readSettings(readEnvironment());
  if (!read.ok) throw new Error(describeFaults(read.faults));
  const { settings } = read;
  const context = await openContext({ name: 'worker', settings });
  const { logger } = context;
  const running = await Promise.all(
    (names.length > 0 ? names : Object.keys(WORKERS)).map((name) => (WORKERS[name] as StartWorker)(context)),
  );
  const stopSending = sendMetricsUp(context.metrics);
  const probes = settings.workerPort === null ? null : await serveProbes(context, settings.workerPort);
  logger.info({ model: context.scorer.model, queue: context.backend.kind }, 'the worker runs');
  return {
    ready: {},
    async stop() {
      stopSending();
      await Promise.all(running.map((worker) => worker.stop()));
      await probes?.stop();
      await context.close();
      logger.info('the worker has stopped');
    },
  };
});
