/** Sites, their keys and their policies. */
import type { Kysely, Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Schema } from './schema.ts';

export interface StoredSite {
  id: string;
  name: string;
  policyVersion: number;
  createdAt: Date;
}

/** A site with its first policy, in one transaction. False where the name is taken. */
export async function insertSite(
  db: Kysely<Schema>,
  site: { id: string; name: string; now: Date; policy: unknown; wordListVersion: string },
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const made = await tx
      .insertInto('site')
      .values({ id: site.id, name: site.name, policy_version: 1, created_at: site.now })
      .onConflict((c) => c.column('name').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!made) return false;
    await tx.insertInto('site_counter').values({ site_id: site.id, event_position: '0' }).execute();
    await insertPolicy(tx, {
      siteId: site.id,
      version: 1,
      policy: site.policy,
      wordListVersion: site.wordListVersion,
      publishedBy: 'default',
      now: site.now,
    });
    return true;
  });
}

export async function selectSites(db: Kysely<Schema>): Promise<StoredSite[]> {
  const rows = await db.selectFrom('site').selectAll().orderBy('created_at').orderBy('name').execute();
  return rows.map((r) => ({
    id: r.id,
    name: r.name,
    policyVersion: r.policy_version,
    createdAt: r.created_at,
  }));
}

export async function selectSiteByName(db: Kysely<Schema>, name: string): Promise<StoredSite | null> {
  const r = await db.selectFrom('site').selectAll().where('name', '=', name).executeTakeFirst();
  return r ? { id: r.id, name: r.name, policyVersion: r.policy_version, createdAt: r.created_at } : null;
}

interface NewPolicy {
  siteId: string;
  version: number;
  policy: unknown;
  wordListVersion: string;
  publishedBy: string;
  now: Date;
}

async function insertPolicy(tx: Transaction<Schema>, p: NewPolicy): Promise<void> {
  await tx
    .insertInto('policy_version')
    .values({
      site_id: p.siteId,
      version: p.version,
      policy: JSON.stringify(p.policy),
      word_list_version: p.wordListVersion,
      published_by: p.publishedBy,
      published_at: p.now,
    })
    .execute();
}

/** Publishes `version` if the one before it is current. False where it isn't. */
export async function publishPolicyVersion(db: Kysely<Schema>, p: NewPolicy): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const moved = await tx
      .updateTable('site')
      .set({ policy_version: p.version })
      .where('id', '=', p.siteId)
      .where('policy_version', '=', p.version - 1)
      .returning('id')
      .executeTakeFirst();
    if (!moved) return false;
    await insertPolicy(tx, p);
    return true;
  });
}

export interface StoredPolicy {
  siteId: string;
  version: number;
  policy: unknown;
  wordListVersion: string;
}

/** One version of a site's policy, the current one where none is named; null where there's none such. */
export async function selectPolicy(
  db: Kysely<Schema>,
  siteId: string,
  version?: number,
): Promise<StoredPolicy | null> {
  const r = await db
    .selectFrom('policy_version')
    .innerJoin('site', 'site.id', 'policy_version.site_id')
    .select(['version', 'policy', 'word_list_version'])
    .where('site_id', '=', siteId)
    .where('version', '=', version ?? sql<number>`site.policy_version`)
    .executeTakeFirst();
  return r ? { siteId, version: r.version, policy: r.policy, wordListVersion: r.word_list_version } : null;
}
