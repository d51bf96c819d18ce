/** Reading, publishing and trying out a site's policy. */
import { type CompiledPolicy, compilePolicy, requiredAttributes } from '../domain/compile-policy.ts';
import type { Policy } from '../domain/policy.ts';
import { MAX_EXAMPLES, type SimulationRow, simulate } from '../domain/simulate.ts';
import { wordListVersion } from '../domain/words/word-list-version.ts';
import type { TextScorer } from '../scoring/scored-text.ts';
import type { Database } from '../store/database.ts';
import { type DecidedComment, selectDecidedComments } from '../store/decided-comments.ts';
import { publishPolicyVersion, selectPolicy } from '../store/sites.ts';
import type { PublishResult, SimulationView } from './moderation.ts';
import { restoreFacts } from './stored-facts.ts';

export interface PolicyDeps {
  database: Database;
  /** Whose attributes a policy may name. */
  scorer: Pick<TextScorer, 'attributes'>;
  now: () => Date;
}

/** One version of the site's policy, the current one where none is named. */
export async function getPolicy(
  deps: PolicyDeps,
  siteId: string,
  version?: number,
): Promise<{ version: number; policy: Policy } | null> {
  const stored = await selectPolicy(deps.database.db, siteId, version);
  return stored ? { version: stored.version, policy: stored.policy as Policy } : null;
}

/**
 * Publishes the next version where `ifVersion` is the current one. Refuses a policy that names an attribute which the
 * active scorer doesn't judge: it would never fire, and nobody would notice.
 */
export async function publishPolicy(
  deps: PolicyDeps,
  siteId: string,
  policy: Policy,
  ifVersion: number,
  publishedBy: string,
): Promise<PublishResult> {
  const attributes = requiredAttributes(policy).filter((a) => !deps.scorer.attributes.includes(a));
  if (attributes.length > 0) return { ok: false, error: { type: 'unscored-attribute', attributes } };
  const version = ifVersion + 1;
  const isPublished = await publishPolicyVersion(deps.database.db, {
    siteId,
    version,
    policy,
    wordListVersion: wordListVersion(policy),
    publishedBy,
    now: deps.now(),
  });
  if (isPublished) return { ok: true, version, policy };
  const current = await selectPolicy(deps.database.db, siteId);
  return { ok: false, error: { type: 'version-conflict', current: current?.version ?? 0 } };
}

/** Rows judged between two turns of the event loop: some 20 ms of work at most. */
const PAGE = 250;

/** What the policy would have come to on the last N comments that a policy decided, from their stored facts. */
export async function simulatePolicy(
  deps: PolicyDeps,
  siteId: string,
  policy: Policy,
  last: number,
): Promise<SimulationView> {
  const compiled = compilePolicy(policy);
  const total: SimulationView = {
    counts: { before: { approve: 0, flag: 0, reject: 0 }, after: { approve: 0, flag: 0, reject: 0 } },
    changed: 0,
    examples: [],
  };
  let beforeId: string | null = null;
  for (let left = last; left > 0; ) {
    const page: DecidedComment[] = await selectDecidedComments(deps.database.db, siteId, {
      beforeId,
      limit: Math.min(PAGE, left),
      wantsText: compiled.words !== null,
    });
    if (page.length === 0) break;
    addPage(total, compiled, page);
    left -= page.length;
    beforeId = page.at(-1)?.id ?? null;
  }
  return total;
}

function addPage(total: SimulationView, policy: CompiledPolicy, page: readonly DecidedComment[]): void {
  const rows = page.map((c): SimulationRow => ({ id: c.id, before: c.outcome, facts: restoreFacts(c) }));
  const part = simulate(policy, rows);
  for (const outcome of ['approve', 'flag', 'reject'] as const) {
    total.counts.before[outcome] += part.counts.before[outcome];
    total.counts.after[outcome] += part.counts.after[outcome];
  }
  total.changed += part.changed;
  const externalIds = new Map(page.map((c) => [c.id, c.externalId]));
  for (const example of part.examples.slice(0, MAX_EXAMPLES - total.examples.length)) {
    total.examples.push({ ...example, externalId: externalIds.get(example.id) ?? null });
  }
}
