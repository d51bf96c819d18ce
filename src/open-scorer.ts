/** From settings and record to running scorers: the one that decides, which follows the chosen model, and one in shadow. */
import { join, resolve } from 'node:path';
import type { Settings } from '../config/settings.ts';
import { readOrChooseActive } from './moderation/model-choice.ts';
import type { ModelWatch } from './moderation/model-watch.ts';
import { CHECKOUT } from './open-services-for.ts';
import { httpScorerSpec, scorerSpec } from './scorer-spec.ts';
import type { ScorerSpec } from './scoring/load-scorer.ts';
import { type ModelLibrary, ModelNotAtHand, openModelLibrary } from './scoring/models/model-library.ts';
import type { TextScorer } from './scoring/scored-text.ts';
import { createScoringPool } from './scoring/scoring-pool.ts';
import { createSwitchingScorer } from './scoring/switching-scorer.ts';
import { locateDataFolder } from './services/data-folder.ts';
import type { Database } from './store/database.ts';
import { describeError, type Logger } from './telemetry/logger.ts';
import type { Metrics } from './telemetry/metrics.ts';

export interface ScorerParts {
  settings: Settings;
  library: ModelLibrary;
  database: Database;
  watch: ModelWatch;
  logger: Logger;
  metrics: Metrics;
  now: () => Date;
}

/** A model that was chosen and can't be loaded here is tried again after so long, in ms. */
const RETRY_MS = 30_000;

/** The models that these settings give access to. */
export function openLibrary(settings: Settings): Promise<ModelLibrary> {
  const { path: dataDir } = locateDataFolder({
    explicit: settings.dataDir,
    checkout: CHECKOUT,
    holdsDatabase: settings.databaseUrl === null,
    makesUser: false,
  });
  return openModelLibrary({
    manifestPath: join(CHECKOUT, 'model', 'models.json'),
    folders: {
      shipped: join(CHECKOUT, 'model', 'weights'),
      kept: settings.modelsDir === null ? join(dataDir, 'models') : resolve(CHECKOUT, settings.modelsDir),
    },
  });
}

/**
 * The scorer that decides. The embedded one is the model that the record names, and follows it while it runs; rejects
 * where that isn't at hand, for another must never take its place unasked (docs/adr/0010-models-stay.md).
 */
export async function openActiveScorer(parts: ScorerParts): Promise<TextScorer> {
  const { settings, library, watch, logger, metrics } = parts;
  if (settings.scorer !== 'embedded') return openPool(scorerSpec(settings), settings, logger);
  let name = await readOrChooseActive(parts, library.defaultModel);
  const scorer = createSwitchingScorer(await openFirst(parts, name), (error) =>
    logger.warn(describeError(error), 'the model before could not be closed'),
  );
  const show = (count: 0 | 1) => metrics.modelInUse.set({ role: 'active', model: name }, count);
  show(1);
  void keepAtHand(parts, name);
  let failedAt = Number.NEGATIVE_INFINITY;
  watch.subscribe(async ({ active }) => {
    const chosen = active?.model ?? name;
    if (chosen === name || performance.now() - failedAt < RETRY_MS) return;
    try {
      scorer.replace(await openPool(await library.specOf(chosen), settings, logger));
    } catch (error) {
      failedAt = performance.now();
      metrics.modelSwitchFailures.inc();
      const message = `another model was chosen and can't be loaded here: comments are scored by ${name} still, and bear its name`;
      logger.error({ chosen, ...describeError(error) }, message);
      return;
    }
    logger.info(
      { from: name, to: chosen, by: active?.chosenBy },
      'another model was chosen and is in use now',
    );
    show(0);
    name = chosen;
    show(1);
    void keepAtHand(parts, name);
  });
  return scorer;
}

async function openFirst({ settings, library, logger }: ScorerParts, name: string): Promise<TextScorer> {
  try {
    return await openPool(await library.specOf(name), settings, logger);
  } catch (error) {
    const why =
      error instanceof ModelNotAtHand
        ? error.message
        : `the model ${name} can't be loaded: ${(error as Error).message}.`;
    const others =
      name === library.defaultModel
        ? 'Restore the files from the release; weights that you trained yourself are described by `npx tsx model/describe-model.ts`.'
        : `Put the files there, or see what would change and switch: winnow model switch ${library.defaultModel}`;
    throw new Error(
      `${why}\nThis installation scores by ${name} until somebody switches, and no other model takes its place unasked: nothing starts. ${others} (docs/models.md)`,
    );
  }
}

/** What ships is replaced by the next upgrade; without a folder of its own, as in an image, there is nowhere to keep it. */
async function keepAtHand({ settings, library, logger }: ScorerParts, name: string): Promise<void> {
  if (settings.dataDir === null && settings.modelsDir === null) return;
  await library.keep(name).catch((error: unknown) => {
    const { kept } = library.folders;
    logger.warn(
      { folder: kept, ...describeError(error) },
      'the model in use could not be copied for the time after an upgrade',
    );
  });
}

/** A scorer that decides nothing: a model by its name, or `tfjs-toxicity` or `http` as the settings describe them. */
export async function openShadowScorer(parts: Omit<ScorerParts, 'watch'>, name: string): Promise<TextScorer> {
  const { settings, library, logger } = parts;
  return openPool(
    await shadowSpec(settings, library, name),
    { ...settings, scoringThreads: 1 },
    logger,
    true,
  );
}

async function shadowSpec(settings: Settings, library: ModelLibrary, name: string): Promise<ScorerSpec> {
  if (name === 'tfjs-toxicity') return scorerSpec({ ...settings, scorer: name });
  if (name !== 'http') return library.specOf(name);
  const spec = httpScorerSpec(settings);
  if (!spec) throw new Error('WINNOW_HTTP_SCORER_URL is not set, and the scorer http in shadow needs it.');
  return spec;
}

/** `isBackground`: its threads give way to all others. */
export function openPool(
  scorer: ScorerSpec,
  settings: Pick<Settings, 'scoringThreads' | 'batchMax'>,
  logger: Logger,
  isBackground = false,
): Promise<TextScorer> {
  let lastWarning = '';
  return createScoringPool({
    scorer,
    threads: settings.scoringThreads,
    maxBatch: settings.batchMax,
    isBackground,
    // Jobs are gathered before; waiting twice would only add to the delay.
    lingerMs: 0,
    onEvent: (event) => {
      if (event.type === 'thread-ended') logger.warn(event, 'a scoring thread ended');
      else logger.debug(event, 'a scoring thread is ready');
      // Every thread of a pool has the same to say.
      if (event.type === 'thread-ready' && event.warning !== undefined && event.warning !== lastWarning) {
        lastWarning = event.warning;
        logger.warn({ reason: lastWarning }, 'the scorer does not serve in full');
      }
    },
  });
}
