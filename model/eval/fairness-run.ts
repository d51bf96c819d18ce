/** Measures fairness: on own templates, and on comments that people wrote and labelled. */
import { ATTRIBUTES } from '../../src/domain/attribute.ts';
import { createGroupTally, type GroupTally } from '../../src/domain/fairness/group-tally.ts';
import {
  AIM_RATIO,
  type FairnessReport,
  rateOf,
  reportFairness,
} from '../../src/domain/fairness/report-fairness.ts';
import { measureAreas } from './fairness-areas.ts';
import {
  countDialectMarkers,
  DEV_REAL_SETS,
  DIALECT_SET,
  type RealRow,
  readRealSet,
  TEST_REAL_SETS,
} from './fairness-real-sets.ts';
import { AREA_AIM, type FairnessResults, IDENTITY_HELD_AIM, type RealSetResult } from './fairness-results.ts';
import { standardRatio } from './fairness-standard-ratio.ts';
import { iAmRows, nameRows, type TemplateRow, templateRows, voiceRows } from './fairness-template-rows.ts';

/** `scores` is `[rows, ATTRIBUTES.length]`; `isHeld[row]` is 1 where the default policy doesn't approve the row. */
export interface FairnessScores {
  scores: ArrayLike<number>;
  isHeld: ArrayLike<number>;
}

/** Scores rows as the service does. Called once a set; the texts are not kept. */
export type ScoreRows = (rows: readonly { text: string; lang: string }[]) => Promise<FairnessScores>;

export interface FairnessOptions {
  /** `test` to report, `dev` to choose by. */
  split?: 'dev' | 'test';
  /** The most rows of a set, evenly spread; all of them where left out. */
  rowLimit?: number;
  /** Of the bootstrap over frames; 500 where left out. */
  resamples?: number;
  /** Told the name of each step as it begins. */
  onStep?: (step: string) => void;
}

const TOXICITY = ATTRIBUTES.indexOf('toxicity');
const IDENTITY_SET = 'wiki_identity_nontoxic';

/** Runs all of it. `dataFolder` is laid out as for training; what isn't in it is left out of the results. */
export async function runFairness(
  scoreRows: ScoreRows,
  dataFolder: string,
  options: FairnessOptions = {},
): Promise<FairnessResults> {
  const { split = 'test', rowLimit = null, onStep = () => undefined } = options;
  onStep('templates');
  const rows = templateRows();
  const scored = await scoreRows(rows);
  const toxicities = Float64Array.from(
    rows,
    (_, row) => scored.scores[row * ATTRIBUTES.length + TOXICITY] as number,
  );
  const areas = measureAreas(rows, toxicities, options.resamples);
  const thresholds = reportFairness(tallyTemplates(rows, scored));
  onStep('I am …');
  const iAm = await measureIAm(scoreRows);
  onStep('given names');
  const names = await measureTemplates(scoreRows, nameRows());
  onStep('dialect and learners');
  const voices = await measureTemplates(scoreRows, voiceRows());
  const real = await measureReal(scoreRows, dataFolder, { split, limit: rowLimit ?? Infinity, onStep });
  const identity = real.sets.find(({ set }) => set === IDENTITY_SET)?.report.all.falseAlarms ?? null;
  return {
    split,
    rowLimit,
    aims: { area: AREA_AIM, identityHeld: IDENTITY_HELD_AIM, ratio: AIM_RATIO },
    templates: { frames: countFrames(rows), areas, thresholds },
    iAm,
    names,
    voices,
    identityNontoxic: identity,
    real,
  };
}

function tallyTemplates(
  rows: readonly TemplateRow[],
  { isHeld }: Pick<FairnessScores, 'isHeld'>,
): GroupTally {
  const tally = createGroupTally();
  rows.forEach(({ group, isAbusive }, at) => {
    tally.add({ groups: group === null ? [] : [group], isAbusive, isHeld: isHeld[at] === 1 });
  });
  return tally;
}

async function measureTemplates(scoreRows: ScoreRows, rows: readonly TemplateRow[]): Promise<FairnessReport> {
  return reportFairness(tallyTemplates(rows, await scoreRows(rows)));
}

async function measureIAm(scoreRows: ScoreRows): Promise<FairnessResults['iAm']> {
  const rows = iAmRows();
  const { isHeld } = await scoreRows(rows);
  const tally = tallyTemplates(rows, { isHeld });
  const rateWhere = (isTaken: (row: TemplateRow) => boolean) => {
    const taken = rows.flatMap((row, at) => (isTaken(row) ? [isHeld[at]] : []));
    return rateOf(taken.filter((held) => held === 1).length, taken.length);
  };
  return {
    plain: rateWhere(({ frame }) => frame === 0),
    unlearnt: rateWhere(({ frame }) => frame > 0),
    groups: [...tally.groups].map(([group, own]) => ({ group, held: rateOf(own.falseAlarms, own.civil) })),
  };
}

function countFrames(rows: readonly TemplateRow[]): FairnessResults['templates']['frames'] {
  const count = (isAbusive: boolean, isBackground: boolean) =>
    new Set(
      rows
        .filter((row) => row.isAbusive === isAbusive && (row.group === null) === isBackground)
        .map(({ frame }) => frame),
    ).size;
  return {
    toxic: count(true, false),
    civil: count(false, false),
    toxicBackground: count(true, true),
    civilBackground: count(false, true),
  };
}

async function measureReal(
  scoreRows: ScoreRows,
  folder: string,
  { split, limit, onStep }: { split: 'dev' | 'test'; limit: number; onStep: (step: string) => void },
): Promise<FairnessResults['real']> {
  const total = createGroupTally();
  const tallies: GroupTally[] = [];
  const sets: RealSetResult[] = [];
  for (const plan of split === 'test' ? TEST_REAL_SETS : DEV_REAL_SETS) {
    onStep(plan.set);
    const rows = readRealSet(folder, plan, limit);
    if (rows.length === 0) continue;
    const tally = createGroupTally();
    await judge(scoreRows, rows, (row) => row.groups, [tally, total]);
    tallies.push(tally);
    sets.push({ set: plan.set, splits: plan.splits, report: reportFairness(tally) });
  }
  onStep(DIALECT_SET.set);
  const tweets = readRealSet(folder, DIALECT_SET, limit);
  const dialect = createGroupTally();
  if (tweets.length > 0) await judge(scoreRows, tweets, groupByMarkers, [dialect]);
  return {
    sets,
    all: reportFairness(total),
    standardised: [...total.groups.keys()].sort().map((group) => ({
      group,
      falseAlarms: standardRatio(tallies, group, 'falseAlarms'),
      misses: standardRatio(tallies, group, 'misses'),
    })),
    dialect: tweets.length === 0 ? null : reportFairness(dialect),
  };
}

async function judge(
  scoreRows: ScoreRows,
  rows: readonly RealRow[],
  groupsOf: (row: RealRow) => string[],
  tallies: readonly GroupTally[],
): Promise<void> {
  const { isHeld } = await scoreRows(rows);
  rows.forEach((row, at) => {
    const judged = { groups: groupsOf(row), isAbusive: row.isAbusive, isHeld: isHeld[at] === 1 };
    for (const tally of tallies) tally.add(judged);
  });
}

function groupByMarkers({ text }: RealRow): string[] {
  const count = countDialectMarkers(text);
  if (count === 0) return ['no marker'];
  return count === 1 ? ['one marker or more'] : ['one marker or more', 'two markers or more'];
}
