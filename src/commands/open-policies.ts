/** The use cases of one site's policy over the record. */
import type { Policy } from '../domain/policy.ts';
import { readChosenModels } from '../moderation/model-choice.ts';
import type { PublishResult, SimulationView } from '../moderation/moderation.ts';
import { getPolicy, publishPolicy, simulatePolicy } from '../moderation/policies.ts';
import { openLibrary } from '../open-scorer.ts';
import { scorerSpec } from '../scorer-spec.ts';
import { loadScorer, type ScorerSpec } from '../scoring/load-scorer.ts';
import type { CommandIo } from './command-io.ts';
import { findSite } from './find-site.ts';
import { requireSpec } from './open-models.ts';
import { type OpenRecord, withRecord } from './open-record.ts';
import { operatorName } from './operator-name.ts';

export interface SitePolicies {
  /** The current version where none is named; null where there is none such. */
  get(version?: number): Promise<{ version: number; policy: Policy } | null>;
  simulate(policy: Policy, last: number): Promise<SimulationView>;
  /** On top of `ifVersion`, else of what is current now. */
  publish(policy: Policy, ifVersion?: number): Promise<PublishResult>;
}

/** Opens the record, runs `work` and closes it. Resolves to the exit status. */
export function withPolicies(
  io: CommandIo,
  siteName: string,
  work: (policies: SitePolicies) => Promise<number>,
): Promise<number> {
  return withRecord(io, { needsQueue: false }, async (record) => {
    const { id } = await findSite(record, siteName);
    return work(bindPolicies(record, id));
  });
}

function bindPolicies(record: OpenRecord, siteId: string): SitePolicies {
  // Only publishing asks which attributes there are; loading a scorer for the others would be a waste.
  const deps = { ...record, scorer: { attributes: [] } };
  return {
    get: (version) => getPolicy(deps, siteId, version),
    simulate: (policy, last) => simulatePolicy(deps, siteId, policy, last),
    async publish(policy, ifVersion) {
      const base = ifVersion ?? (await getPolicy(deps, siteId))?.version ?? 0;
      const scorer = await loadScorer(await activeSpec(record));
      try {
        return await publishPolicy({ ...record, scorer }, siteId, policy, base, operatorName());
      } finally {
        await scorer.close();
      }
    },
  };
}

/** Of the scorer whose attributes a policy may name: the model in use, not the one that ships. */
async function activeSpec(record: OpenRecord): Promise<ScorerSpec> {
  if (record.settings.scorer !== 'embedded') return scorerSpec(record.settings);
  const [library, { active }] = await Promise.all([openLibrary(record.settings), readChosenModels(record)]);
  return requireSpec(library, active?.model ?? library.defaultModel);
}
