/** Where another scorer would differ on a site's own comments: from what it said in shadow, or by scoring some anew. */
import { compilePolicy } from '../domain/compile-policy.ts';
import { decide } from '../domain/decide.ts';
import type { Policy } from '../domain/policy.ts';
import { isVersionOf } from '../scoring/models/is-version-of.ts';
import type { TextScorer } from '../scoring/scored-text.ts';
import type { Database } from '../store/database.ts';
import { type DecidedComment, selectDecidedComments } from '../store/decided-comments.ts';
import { type ShadowPair, selectLatestPairModels, selectShadowPairs } from '../store/shadow-scores.ts';
import { selectPolicy } from '../store/sites.ts';
import { createComparer, type ScoreComparison } from './score-comparison.ts';
import { restoreFacts } from './stored-facts.ts';

export interface CompareDeps {
  database: Database;
  /** Looked at between two pages. */
  stopped: AbortSignal;
}

export interface ModelComparison extends ScoreComparison {
  /** `shadow`: both scored the comments as they came; `sample`: the second scored the latest anew. */
  source: 'shadow' | 'sample';
  /** The model whose scores decided, and the one it is compared with. */
  firstModel: string;
  secondModel: string;
  /** The version of the site's policy by which both are judged: the current one. */
  policyVersion: number;
  /** Revisions left out since another model than `firstModel` decided them. */
  otherModelCount: number;
  /** Texts that the second could not score. */
  failedCount: number;
}

/** Rows judged between two turns of the event loop. */
const PAGE = 250;

/** Which model decided and which was in shadow (`model`, where it is given) at the last pair; null where there is none. */
export function findLatestPair(
  { database }: Pick<CompareDeps, 'database'>,
  siteId: string,
  q: { since: Date; model: string | null },
): Promise<{ firstModel: string; secondModel: string } | null> {
  return selectLatestPairModels(database.db, siteId, q);
}

/** From the scores stored in shadow since `since`, of revisions that `firstModel` decided. */
export async function compareByShadow(
  deps: CompareDeps,
  siteId: string,
  q: { firstModel: string; secondModel: string; since: Date; maxListed: number },
): Promise<ModelComparison> {
  const { policy, version } = await readPolicy(deps.database, siteId);
  const comparer = createComparer(q.maxListed);
  let otherModelCount = 0;
  let after: ShadowPair | null = null;
  while (!deps.stopped.aborted) {
    const page: ShadowPair[] = await selectShadowPairs(deps.database.db, siteId, {
      model: q.secondModel,
      since: q.since,
      after,
      limit: PAGE,
      wantsText: policy.words !== null,
    });
    for (const pair of page) {
      if (pair.model === null || !isVersionOf(pair.model, q.firstModel)) {
        otherModelCount += 1;
        continue;
      }
      const facts = restoreFacts(pair);
      const shadowFacts = {
        ...facts,
        scores: pair.shadowScores,
        isLanguageUnknown: pair.isLanguageUnknownToShadow,
      };
      comparer.add({
        commentId: pair.commentId,
        externalId: pair.externalId,
        revision: pair.revision,
        first: { scores: pair.scores, outcome: decide(policy, facts).outcome },
        second: { scores: pair.shadowScores, outcome: decide(policy, shadowFacts).outcome },
      });
    }
    if (page.length < PAGE) break;
    after = page.at(-1) ?? null;
  }
  const { firstModel, secondModel } = q;
  return {
    source: 'shadow',
    firstModel,
    secondModel,
    policyVersion: version,
    otherModelCount,
    failedCount: 0,
    ...comparer.report(),
  };
}

/** By scoring the latest `sample` comments anew that `firstModel` decided. Stores nothing. */
export async function compareBySample(
  deps: CompareDeps & { onProgress?: (count: number) => void },
  siteId: string,
  q: { firstModel: string; scorer: TextScorer; sample: number; maxListed: number },
): Promise<ModelComparison> {
  const { policy, version } = await readPolicy(deps.database, siteId);
  const comparer = createComparer(q.maxListed);
  let [otherModelCount, failedCount] = [0, 0];
  let beforeId: string | null = null;
  for (let left = q.sample; left > 0 && !deps.stopped.aborted; ) {
    const page: DecidedComment[] = await selectDecidedComments(deps.database.db, siteId, {
      beforeId,
      limit: Math.min(PAGE, left),
      wantsText: true,
    });
    if (page.length === 0) break;
    const own = page.filter((c) => c.model !== null && isVersionOf(c.model, q.firstModel));
    otherModelCount += page.length - own.length;
    const scored = await q.scorer.scoreTexts(own.map((c) => toText(c, policy.policy)));
    own.forEach((c, i) => {
      const { scores, facts } = scored[i] ?? { scores: null };
      if (scores === null || facts === undefined) {
        failedCount += 1;
        return;
      }
      const stored = restoreFacts(c);
      const { isLanguageUnknown } = facts;
      comparer.add({
        commentId: c.id,
        externalId: c.externalId,
        revision: c.revision,
        first: { scores: c.scores, outcome: decide(policy, stored).outcome },
        second: { scores, outcome: decide(policy, { ...stored, scores, isLanguageUnknown }).outcome },
      });
    });
    left -= page.length;
    deps.onProgress?.(q.sample - left);
    beforeId = page.at(-1)?.id ?? null;
  }
  return {
    source: 'sample',
    firstModel: q.firstModel,
    secondModel: q.scorer.model,
    policyVersion: version,
    otherModelCount,
    failedCount,
    ...comparer.report(),
  };
}

async function readPolicy(database: Database, siteId: string) {
  const stored = await selectPolicy(database.db, siteId);
  if (!stored) throw new Error('The site has no policy; was a row deleted by hand?');
  return { version: stored.version, policy: compilePolicy(stored.policy as Policy) };
}

function toText(c: DecidedComment, policy: Policy) {
  return {
    text: c.text ?? '',
    format: c.format,
    language: c.givenLanguage ?? undefined,
    declaredLanguages: policy.languages,
    context: { title: c.articleTitle ?? undefined, parent: c.parentText ?? undefined },
    wantsSpans: false,
  };
}
