/** `winnow model switch`, `back` and `shadow`: what would change is shown first, then it is asked for, then recorded. */
import { requiredAttributes } from '../domain/compile-policy.ts';
import { compareBySample, compareByShadow, type ModelComparison } from '../moderation/compare-models.ts';
import { type ChooseResult, chooseActive, chooseShadow } from '../moderation/model-choice.ts';
import { getPolicy } from '../moderation/policies.ts';
import { createScoringPool, type ScoringPool } from '../scoring/scoring-pool.ts';
import { type StoredSite, selectSites } from '../store/sites.ts';
import { CommandFailure } from './command-failure.ts';
import type { CommandIo } from './command-io.ts';
import { confirm, requireAnswerable } from './confirm.ts';
import { formatComparison } from './format-comparison.ts';
import { type OpenModels, requireSpec, withModels } from './open-models.ts';
import { operatorName } from './operator-name.ts';

export interface SwitchOptions {
  sample: number;
  yes?: true;
  dryRun?: true;
}

/** With fewer pairs from the shadow than this, a sample of recorded comments says more. */
const MIN_PAIRS = 100;
/** How far back the shadow's scores count, in ms: 30 days. */
const SHADOW_SPAN_MS = 30 * 86_400_000;
const MAX_LISTED = 10;

/** To the named model; null: to the one that was in use before. */
export function switchModel(io: CommandIo, name: string | null, options: SwitchOptions): Promise<number> {
  if (!options.dryRun) requireAnswerable(io, options.yes === true);
  return withModels(io, async (models) => {
    const { record, library, chosen } = models;
    const from = chosen.active?.model ?? null;
    const to = name ?? chosen.active?.previous ?? null;
    if (to === null) {
      throw new CommandFailure(
        'no other model was in use before. `winnow model list` shows those that there are.',
      );
    }
    if (to === from)
      throw new CommandFailure(`${to} is in use already. \`winnow model list\` shows the others.`);
    const scorer = await createScoringPool({ scorer: await requireSpec(library, to), threads: 1 });
    try {
      await requireJudges(models, scorer);
      await io.output.write(`${from ?? 'no model yet'} -> ${to}\n\n`);
      if (from !== null) await showChanges(io, models, from, scorer, options.sample);
    } finally {
      await scorer.close();
    }
    if (options.dryRun || record.stopped.aborted) return 0;
    if (
      !options.yes &&
      !(await confirm(io, `winnow: switch from ${from ?? 'no model yet'} to ${to}?`, record.stopped))
    ) {
      throw new CommandFailure('nothing was changed.');
    }
    requireChosen(await chooseActive(record, chosen, to, operatorName()));
    await io.output.write(
      `switched from ${from ?? 'no model yet'} to ${to}; running processes follow within seconds\n`,
    );
    if (chosen.shadow?.model === to) await io.errors.write(`winnow: ${to} is in shadow no longer.\n`);
    if (from !== null)
      await io.errors.write(
        'winnow: comments decided before stay as they are; `winnow model back` undoes the switch.\n',
      );
    return 0;
  });
}

/** The named model scores in shadow from now on; null: none does. */
export function setShadow(io: CommandIo, name: string | null): Promise<number> {
  return withModels(io, async ({ record, library, chosen }) => {
    if (name !== null) {
      if (name === chosen.active?.model) {
        throw new CommandFailure(`${name} is the model in use; beside itself it would say nothing.`);
      }
      await requireSpec(library, name);
    }
    const result = await chooseShadow(record, chosen, name, operatorName());
    if (!result.ok && result.error === 'changed-meanwhile') requireChosen(result);
    await io.output.write(
      name === null
        ? 'no model scores in shadow; scores that are stored stay for a while\n'
        : `${name} scores in shadow; workers that run load it within seconds, \`winnow shadow report\` shows what it says\n`,
    );
    const { shadowScorer } = record.settings;
    if (shadowScorer !== null) {
      await io.errors.write(
        `winnow: workers with WINNOW_SHADOW_SCORER=${shadowScorer}, as it is set here, follow that instead.\n`,
      );
    }
    return 0;
  });
}

function requireChosen(result: ChooseResult): void {
  if (result.ok) return;
  throw new CommandFailure(
    'somebody else switched meanwhile, and nothing was changed. See winnow model history.',
  );
}

/** A rule on an attribute that the model doesn't judge would never fire, and nobody would notice. */
async function requireJudges({ record }: OpenModels, scorer: ScoringPool): Promise<void> {
  for (const site of await selectSites(record.database.db)) {
    const current = await getPolicy({ ...record, scorer }, site.id);
    const missing = current
      ? requiredAttributes(current.policy).filter((a) => !scorer.attributes.includes(a))
      : [];
    if (missing.length > 0) {
      throw new CommandFailure(
        `${scorer.model} doesn't judge ${missing.join(', ')}, which the policy of site ${site.name} compares; take that out of the policy first (winnow policy publish). Nothing was changed.`,
      );
    }
  }
}

async function showChanges(
  io: CommandIo,
  { record }: OpenModels,
  from: string,
  scorer: ScoringPool,
  sample: number,
): Promise<void> {
  for (const site of await selectSites(record.database.db)) {
    if (record.stopped.aborted) return;
    const comparison = await compareFor(io, record, site, from, scorer, sample);
    await io.output.write(`${formatComparison(site.name, comparison)}\n`);
  }
}

async function compareFor(
  io: CommandIo,
  record: OpenModels['record'],
  site: StoredSite,
  firstModel: string,
  scorer: ScoringPool,
  sample: number,
): Promise<ModelComparison> {
  const since = new Date(record.now().getTime() - SHADOW_SPAN_MS);
  const inShadow = await compareByShadow(record, site.id, {
    firstModel,
    secondModel: scorer.model,
    since,
    maxListed: MAX_LISTED,
  });
  if (inShadow.count >= MIN_PAIRS) return inShadow;
  io.errors.note(`winnow: scoring up to ${sample} comments of site ${site.name} anew\n`);
  const anew = await compareBySample(record, site.id, { firstModel, scorer, sample, maxListed: MAX_LISTED });
  return anew.count >= inShadow.count ? anew : inShadow;
}
