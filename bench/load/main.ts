/** The load generator's process: apart from what it measures, so that what it costs itself can be told. */
import { runClosedLoop } from './closed-loop.ts';
import { runOpenLoop } from './open-loop.ts';
import type { LoadPlan } from './plan.ts';

const tell = (message: object): void => {
  process.send?.(message);
};

process.on('message', (plan: LoadPlan) => {
  const onMeasuring = (): void => tell({ type: 'measuring' });
  const run = plan.kind === 'closed' ? runClosedLoop(plan, onMeasuring) : runOpenLoop(plan, onMeasuring);
  run.then(tell, (error: Error) => {
    process.stderr.write(`bench: the load generator failed: ${error.stack}\n`);
    process.exit(1);
  });
});
process.on('disconnect', () => process.exit(0));
tell({ type: 'ready' });
