/**
 * Proposes the default policy's thresholds from measured shares: `npx tsx model/calibrate/choose-policy.ts DATA_DIR [--weights FOLDER]
 * [--budget 0.045]`. Development sets and our own held-back frames only: it looks for thresholds that hold the most abuse while every civil
 * pool stays within its budget.
 */
import { parseArgs } from 'node:util';
import { ATTRIBUTES } from '../../src/domain/attribute.ts';
import { createConfiguration, weightsIn } from '../eval/configurations.ts';
import { createLoader } from '../eval/eval-rows.ts';
import { pools } from '../eval/eval-sets.ts';
import { ownPools } from '../eval/measure-own.ts';
import { scoreRows } from '../eval/scored-set.ts';
import { requireSets } from '../require-sets.ts';
import { NATURAL_SETS } from '../train/natural-weights.ts';
import { createRandom } from '../train/random.ts';
import { type ChoicePool, chooseThresholds, heldShare } from './choose-thresholds.ts';

const SEED = 7;

/** Looked at, not kept within a budget: its raters let much pass on a site where contempt is the rule. */
const WITHOUT_BUDGET: ReadonlySet<string> = new Set(['gab_hate_corpus']);
/** Of frames held back, civil ones are hard on purpose: twins of abuse. So many of all kinds together; one hard kind has no veto. */
const FRAME_BUDGET = 0.1;
/** Comments that demean and these are what the policy is for: no more of them than that, by themselves. */
const TWINS = 'frames: civil comments';
/** What an abusive pool counts for; pools that aren't named count once. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'abusive jigsaw_wiki_train': 3,
  'abusive gab_hate_corpus': 3,
  'abusive civil_stripped': 2,
  'frames: demeaning': 3,
  'frames: demeaning comments': 3,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    weights: { type: 'string' },
    budget: { type: 'string', default: '0.045' },
    threads: { type: 'string', default: '2' },
    help: { type: 'boolean', default: false },
  },
});
const folder = positionals[0];
if (values.help || folder === undefined) {
  process.stderr.write(
    'npx tsx model/calibrate/choose-policy.ts DATA_DIR [--weights FOLDER] [--budget 0.045]\n',
  );
  process.exit(values.help ? 0 : 2);
}
requireSets(folder, 'dev', NATURAL_SETS);
const budget = Number(values.budget);
const print = (line: string) => process.stdout.write(`${line}\n`);
const { texts } = await createConfiguration(
  'cascade',
  Number(values.threads),
  values.weights === undefined ? {} : weightsIn(values.weights),
);
const { load } = createLoader(folder);
const choice: ChoicePool[] = [];
for (const { set, splits, attribute, kind, target } of pools('dev')) {
  const rows = splits
    .flatMap((split) => load({ set, split }).rows)
    .filter((row) => {
      if (attribute === undefined) return true;
      const label = row.labels[attribute];
      return label !== undefined && (kind === 'civil' ? label === 0 : label >= 0.5);
    });
  if (rows.length === 0) continue;
  const { scores } = await scoreRows(texts, rows);
  // Sets of other languages and of spam are looked at, not chosen by.
  const isEnglish = rows[0]?.lang === 'en';
  choice.push({
    name: `${kind} ${set}`,
    kind,
    scores,
    ...(kind === 'civil' && target !== undefined && !WITHOUT_BUDGET.has(set)
      ? { budget: Math.min(budget, target * 0.9) }
      : {}),
    weight: kind === 'abusive' && isEnglish ? (WEIGHTS[`${kind} ${set}`] ?? 1) : 0,
  });
  print(`${kind} ${set}: ${rows.length} rows`);
}
for (const { name, kind, texts: own } of ownPools()) {
  if (!name.startsWith('frames:')) continue; // The lists are to measure by.
  const { scores } = await scoreRows(
    texts,
    own.map((text) => ({ text, lang: 'en' })),
  );
  choice.push({
    name: kind === 'civil' ? `${name} (civil)` : name,
    kind,
    scores,
    ...(name === TWINS ? { budget: FRAME_BUDGET } : {}),
    weight: kind === 'abusive' && own.length >= 20 ? (WEIGHTS[name] ?? 0.3) : 0,
  });
}
await texts.close();
const civilFrames = choice.filter(({ name, kind }) => kind === 'civil' && name.startsWith('frames:'));
choice.push({
  name: 'frames, all civil kinds',
  kind: 'civil',
  scores: Float64Array.from(civilFrames.flatMap(({ scores }) => [...scores])),
  budget: FRAME_BUDGET,
  weight: 0,
});
const thresholds = chooseThresholds(choice, createRandom(SEED));
print(JSON.stringify(Object.fromEntries(ATTRIBUTES.map((attribute, head) => [attribute, thresholds[head]]))));
for (const pool of choice) print(`${pool.name}: ${(heldShare(pool, thresholds) * 100).toFixed(1)} % held`);
