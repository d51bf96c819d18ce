/** Sites and their keys: made on the command line or at the first start, looked up at every request. */
import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Policy } from '../domain/policy.ts';
import { wordListVersion } from '../domain/words/word-list-version.ts';
import { findKey, insertKey, listKeys, revokeKey, type StoredKey } from '../store/api-keys.ts';
import type { Database } from '../store/database.ts';
import { insertSite, type StoredSite, selectSiteByName, selectSites } from '../store/sites.ts';
import {
  type Caller,
  type KeyView,
  type Moderation,
  SCOPES,
  type Scope,
  type SiteView,
} from './moderation.ts';

export interface SiteDeps {
  database: Database;
  defaultPolicy: Policy;
  now: () => Date;
  newId: () => string;
}

/** How long a key that was found is believed without asking again: a revoked one ends after so long at most. */
const KEY_TTL_MS = 5_000;
const MAX_CACHED_KEYS = 10_000;

export type SitesAndKeys = Pick<
  Moderation,
  'authenticate' | 'createSite' | 'listSites' | 'createKey' | 'listKeys' | 'revokeKey'
>;

/** 160 random bits in the shape that every client, Akismet's plugin included, takes: 40 lower-case hex characters. */
export function newKey(): string {
  return randomBytes(20).toString('hex');
}

export function createSitesAndKeys(deps: SiteDeps): SitesAndKeys {
  const { db } = deps.database;
  const callers = new LRUCache<string, Caller>({ max: MAX_CACHED_KEYS, ttl: KEY_TTL_MS });
  return {
    async authenticate(key) {
      const cached = callers.get(key);
      if (cached) return cached;
      const found = await findKey(db, key);
      if (!found || found.revokedAt !== null) return null;
      const caller: Caller = {
        keyId: found.id,
        keyName: found.name,
        siteId: found.siteId,
        siteName: found.siteName,
        scopes: found.scopes as Scope[],
        origins: found.origins,
      };
      callers.set(key, caller);
      return caller;
    },
    async createSite(name) {
      const site = { id: deps.newId(), name, now: deps.now() };
      const policy = deps.defaultPolicy;
      const isMade = await insertSite(db, { ...site, policy, wordListVersion: wordListVersion(policy) });
      if (!isMade) return { ok: false, error: { type: 'name-taken' } };
      return { ok: true, site: { id: site.id, name, createdAt: site.now.toISOString() } };
    },
    async listSites() {
      return (await selectSites(db)).map(viewSite);
    },
    async createKey(siteName, scopes, origins = []) {
      const site = await selectSiteByName(db, siteName);
      if (!site) return { ok: false, error: { type: 'no-such-site' } };
      const key = newKey();
      const row = { id: deps.newId(), siteId: site.id, key, scopes, origins, now: deps.now() };
      await insertKey(db, row);
      const view: KeyView = {
        id: row.id,
        name: key.slice(0, 8),
        siteName,
        scopes: [...scopes],
        origins: [...origins],
        createdAt: row.now.toISOString(),
        revokedAt: null,
      };
      return { ok: true, key, view };
    },
    async listKeys(siteName) {
      return (await listKeys(db, siteName)).map(viewKey);
    },
    async revokeKey(idOrName) {
      const isRevoked = await revokeKey(db, idOrName, deps.now());
      if (isRevoked) callers.clear();
      return isRevoked;
    },
  };
}

/** The site that the first key belongs to. */
export const DEFAULT_SITE = 'default';

/**
 * Makes sure that the site `default` is there and that it has a key: the given one, or a new one where the site has none.
 * Answers the new key, or null where none was made. Safe to call twice and by several processes at once.
 */
export async function ensureFirstKey(
  deps: SiteDeps,
  given: string | null,
  makesOne: boolean,
): Promise<string | null> {
  const { db } = deps.database;
  const policy = deps.defaultPolicy;
  await insertSite(db, {
    id: deps.newId(),
    name: DEFAULT_SITE,
    now: deps.now(),
    policy,
    wordListVersion: wordListVersion(policy),
  });
  const site = await selectSiteByName(db, DEFAULT_SITE);
  if (!site) throw new Error('The site "default" could not be made.');
  // `public` is for keys that stand in web pages; it adds nothing here.
  const scopes = SCOPES.filter((scope) => scope !== 'public');
  const row = { id: deps.newId(), siteId: site.id, scopes, origins: [], now: deps.now() };
  if (given !== null) {
    await insertKey(db, { ...row, key: given });
    return null;
  }
  if (!makesOne || (await listKeys(db, DEFAULT_SITE)).some((k) => k.revokedAt === null)) return null;
  const key = newKey();
  await insertKey(db, { ...row, key });
  return key;
}

function viewSite(s: StoredSite): SiteView {
  return { id: s.id, name: s.name, createdAt: s.createdAt.toISOString() };
}

function viewKey(k: StoredKey): KeyView {
  return {
    id: k.id,
    name: k.name,
    siteName: k.siteName,
    scopes: k.scopes as Scope[],
    origins: k.origins,
    createdAt: k.createdAt.toISOString(),
    revokedAt: k.revokedAt?.toISOString() ?? null,
  };
}
