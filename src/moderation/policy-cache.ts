/** Compiled policies by site and version. A version never changes, so what is here is right for ever. */
import { LRUCache } from 'lru-cache';
import { type CompiledPolicy, compilePolicy } from '../domain/compile-policy.ts';
import type { Policy } from '../domain/policy.ts';
import type { Database } from '../store/database.ts';
import { selectPolicy } from '../store/sites.ts';

export interface PinnedPolicy {
  version: number;
  wordListVersion: string;
  compiled: CompiledPolicy;
}

export interface PolicyCache {
  /** Throws where the site has no such version (a fault: versions are never deleted). */
  get(siteId: string, version: number): Promise<PinnedPolicy>;
}

/** Bounds the memory of an installation with very many sites. */
const MAX_POLICIES = 500;

export function createPolicyCache(database: Database): PolicyCache {
  const cache = new LRUCache<string, Promise<PinnedPolicy>>({ max: MAX_POLICIES });
  return {
    get(siteId, version) {
      const key = `${siteId} ${version}`;
      let found = cache.get(key);
      if (!found) {
        found = load(database, siteId, version);
        cache.set(key, found);
        found.catch(() => cache.delete(key));
      }
      return found;
    },
  };
}

async function load(database: Database, siteId: string, version: number): Promise<PinnedPolicy> {
  const stored = await selectPolicy(database.db, siteId, version);
  if (!stored) throw new Error(`The site has no policy version ${version}; was a row deleted by hand?`);
  return {
    version,
    wordListVersion: stored.wordListVersion,
    compiled: compilePolicy(stored.policy as Policy),
  };
}
