/** The scorer in shadow of a worker: the one that the setting names, else the one that the record says, followed live. */
import type { ChosenModels } from '../src/moderation/model-choice.ts';
import { createShadow, type Shadow } from '../src/moderation/shadow.ts';
import { describeError } from '../src/telemetry/logger.ts';
import type { WorkerContext } from './runnable.ts';

/** One that couldn't be loaded is tried again after so long, in ms. */
const RETRY_MS = 30_000;

/** Answers at once; the scorer is loaded meanwhile, and its faults are logged, never thrown. */
export function startShadow(context: WorkerContext): Shadow {
  const { logger, modelWatch, settings, scorer } = context;
  const shadow = createShadow({
    database: context.database,
    metrics: context.metrics,
    now: context.now,
    open: context.openShadow,
    onError: (error) =>
      context.onError('scorer in shadow')(error instanceof Error ? error : new Error(String(error))),
  });
  let failed: { name: string; at: number } | null = null;
  let isLoading = false;
  // Not waited for: a shadow that loads slowly must not hold up a switch of the model that decides.
  modelWatch.subscribe(async (chosen) => void follow(chosen));

  async function follow(chosen: ChosenModels): Promise<void> {
    const wanted = settings.shadowScorer ?? chosen.shadow?.model ?? null;
    // Beside itself a scorer says nothing.
    const name = wanted === 'off' || wanted === scorer.model ? null : wanted;
    if (isLoading || (failed?.name === name && performance.now() - failed.at < RETRY_MS)) return;
    isLoading = true;
    try {
      await shadow.use(name);
      failed = null;
    } catch (error) {
      failed = name === null ? null : { name, at: performance.now() };
      logger.warn(
        { shadow: name, ...describeError(error) },
        'the scorer in shadow could not be loaded; decisions go on without it',
      );
    } finally {
      isLoading = false;
    }
  }
  return shadow;
}
