/** Everything that is measured of one configuration: each part is scored once, and all figures come from that. */
import type { TextScorer } from '../../src/scoring/scored-text.ts';
import type { Configuration } from './configurations.ts';
import { type EvalRow, type LoadedPart, type LoadPart, rowsOf } from './eval-rows.ts';
import { disguisedSets, type EvalSet, type EvalSplit, pools, spanSet } from './eval-sets.ts';
import type { FairnessResults } from './fairness-results.ts';
import { runFairness, type ScoreRows } from './fairness-run.ts';
import { LONG_TEXT_COUNTS, longTextTotal, measureLongTexts } from './long-texts.ts';
import { calibrationParts, measureCalibrations } from './measure-calibration.ts';
import { measureOwn, ownPools } from './measure-own.ts';
import { type HeldFigures, measurePools } from './measure-policy.ts';
import { measureSpans, SPAN_TARGET } from './measure-spans.ts';
import { round } from './metrics/quantile.ts';
import { beginStep } from './progress.ts';
import { createRememberedScores, type RememberedScores } from './remembered-scores.ts';
import type { ConfigurationFigures, StageShare } from './results.ts';
import { ADDITIONS } from './robustness/civil-additions.ts';
import { DISGUISES } from './robustness/disguise-word.ts';
import { measureDrops, measureRises, sampleRows } from './robustness/measure-robustness.ts';
import { type ScoredRows, scoreRows } from './scored-set.ts';

export interface MeasureOptions {
  folder: string;
  split: EvalSplit;
  /** The sets of the main table. */
  sets: readonly EvalSet[];
  load: LoadPart;
  /** False where a set is left out. */
  isWanted(set: string): boolean;
  resamples: number;
  isQuick: boolean;
}

/** Toxic comments of a set that are disguised, civil ones that are added to. */
const MAX_DISGUISED = 200;
const QUICK_LONG_TEXTS = { long: 2, medium: 5, planted: 1 };

/** The files that a configuration is to score: of the tables, the pools and the calibration, each once. */
export function partsOf(options: MeasureOptions): LoadedPart[] {
  const { split, sets, load, isWanted } = options;
  const wanted = [
    ...sets.flatMap(({ parts }) => parts),
    ...pools(split).flatMap(({ set, splits }) => splits.map((own) => ({ set, split: own }))),
    ...calibrationParts('dev'),
    ...calibrationParts(split),
  ].filter(({ set }) => isWanted(set));
  return [...new Map(wanted.map((part) => [`${part.split}/${part.set}`, load(part)])).values()];
}

/** Scores and measures. `scored` are the scores by part, for the main table. */
export async function measureConfiguration(
  configuration: Configuration,
  options: MeasureOptions,
  isFirst: boolean,
): Promise<{ figures: ConfigurationFigures; scored: Map<string, ScoredRows> }> {
  const { split, load, resamples } = options;
  const parts = partsOf(options);
  const texts = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const scored = new Map<string, ScoredRows>();
  const remembered = createRememberedScores();
  const stageShares: StageShare[] = [];
  const startedAt = performance.now();
  const step = beginStep(configuration.name, texts);
  for (const { key, rows } of parts) {
    const before = configuration.stageCounts();
    const own = await scoreRows(configuration.texts, rows, { onProgress: step.add });
    const after = configuration.stageCounts();
    scored.set(key, own);
    remembered.remember(rows, own);
    stageShares.push({
      part: key,
      comments: own.rows,
      deepComments: own.isDeep.reduce((sum, flag) => sum + flag, 0),
      fastPieces: after.fast - before.fast,
      deepPieces: after.deep - before.deep,
    });
  }
  step.end();
  const seconds = round((performance.now() - startedAt) / 1000);
  const calibrationSplits: EvalSplit[] = split === 'test' ? ['test', 'dev'] : ['dev'];
  return {
    scored,
    figures: {
      name: configuration.name,
      model: configuration.texts.model,
      texts,
      seconds,
      stageShares,
      held: measurePools(pools(split), load, scored),
      calibrations: calibrationSplits.flatMap((own) => measureCalibrations(own, load, scored, resamples)),
      ...(isFirst ? await measureFirst(configuration, options, remembered) : {}),
    },
  };
}

/** What is measured of the first configuration alone, for it scores texts that stand in no table. */
async function measureFirst(
  { texts: scorer }: Configuration,
  options: MeasureOptions,
  remembered: RememberedScores,
): Promise<Partial<ConfigurationFigures>> {
  const { isWanted } = options;
  return {
    ...(isWanted('disguises') ? await disguise(scorer, options) : {}),
    ...(isWanted('own-comments') ? { own: await judgeOwn(scorer) } : {}),
    ...(isWanted('long-texts') ? await joinTexts(scorer, options) : {}),
    ...(isWanted(spanSet(options.split).set) ? await explain(scorer, options) : {}),
    ...(isWanted('fairness') ? { fairness: await judgeFairness(scorer, options, remembered) } : {}),
  };
}

async function disguise(
  scorer: TextScorer,
  { split, load, isQuick }: MeasureOptions,
): Promise<Partial<ConfigurationFigures>> {
  const sets = disguisedSets(split);
  const count = isQuick ? 20 : MAX_DISGUISED;
  const pick = (from: readonly EvalSet[], isFit: (row: EvalRow) => boolean) =>
    from.flatMap((set) => sampleRows(rowsOf(set, load).filter(isFit), count));
  const toxic = pick(sets.toxic, ({ labels }) => (labels.toxicity ?? labels.insult ?? 0) >= 0.5);
  const civil = pick(sets.civil, ({ labels }) => labels.toxicity === 0);
  const additions = Object.keys(ADDITIONS).length;
  const step = beginStep(
    'disguises',
    (toxic.length + civil.length) * (DISGUISES.length + 1) + civil.length * (additions + 1),
  );
  const drops = await measureDrops(scorer, toxic, civil, step.add);
  const rises = await measureRises(scorer, civil, step.add);
  step.end();
  return { drops, rises };
}

async function judgeOwn(scorer: TextScorer): Promise<HeldFigures[]> {
  const own = ownPools();
  const step = beginStep(
    'own comments',
    own.reduce((sum, { texts }) => sum + texts.length, 0),
  );
  const figures = await measureOwn(scorer, own, step.add);
  step.end();
  return figures;
}

async function joinTexts(
  scorer: TextScorer,
  { load, isQuick }: MeasureOptions,
): Promise<Partial<ConfigurationFigures>> {
  const counts = isQuick ? QUICK_LONG_TEXTS : LONG_TEXT_COUNTS;
  const { rows } = load({ set: 'wiki_context_cat', split: 'dev' });
  const civil = rows.filter(({ labels }) => labels.toxicity === 0);
  const step = beginStep('long texts', longTextTotal(counts));
  const longTexts = await measureLongTexts(scorer, civil, counts, step.add);
  step.end();
  return longTexts === null ? {} : { longTexts };
}

async function explain(
  scorer: TextScorer,
  { split, load, resamples }: MeasureOptions,
): Promise<Partial<ConfigurationFigures>> {
  const marked = spanSet(split);
  const rows = rowsOf(marked, load);
  const step = beginStep('spans', rows.length);
  const scored = await scoreRows(scorer, rows, { wantsSpans: true, onProgress: step.add });
  step.end();
  const target = split === 'test' ? SPAN_TARGET : undefined;
  const spans = measureSpans(marked.set, rows, scored, resamples, target);
  return spans === null ? {} : { spans };
}

function judgeFairness(
  scorer: TextScorer,
  { split, folder, isQuick, resamples }: MeasureOptions,
  remembered: RememberedScores,
): Promise<FairnessResults> {
  let name = '';
  const scoreAll: ScoreRows = async (rows) => {
    const step = beginStep(`fairness, ${name}`, rows.length);
    const scored = await remembered.scoreRows(scorer, rows, { onProgress: step.add });
    step.end();
    return scored;
  };
  return runFairness(scoreAll, folder, {
    split,
    resamples,
    ...(isQuick ? { rowLimit: 300 } : {}),
    onStep: (step) => {
      name = step;
    },
  });
}
