/** API keys, by the hash of the key alone: the key itself is nowhere in the record. */
import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

export interface StoredKey {
  id: string;
  /** First 8 characters of the key. */
  name: string;
  siteId: string;
  siteName: string;
  scopes: string[];
  origins: string[];
  createdAt: Date;
  revokedAt: Date | null;
}

/** SHA-256: a key holds 160 random bits, so a slow hash would add cost and no safety. */
function hashKey(key: string): Buffer {
  return createHash('sha256').update(key, 'utf8').digest();
}

/** Writes a key. False where the very same key is there already. */
export async function insertKey(
  db: Kysely<Schema>,
  k: {
    id: string;
    siteId: string;
    key: string;
    scopes: readonly string[];
    origins: readonly string[];
    now: Date;
  },
): Promise<boolean> {
  const made = await db
    .insertInto('api_key')
    .values({
      id: k.id,
      site_id: k.siteId,
      name: k.key.slice(0, 8),
      key_sha256: hashKey(k.key),
      scopes: [...k.scopes],
      origins: [...k.origins],
      created_at: k.now,
      revoked_at: null,
    })
    .onConflict((c) => c.column('key_sha256').doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}

function selectKeys(db: Kysely<Schema>) {
  return db
    .selectFrom('api_key')
    .innerJoin('site', 'site.id', 'api_key.site_id')
    .select([
      'api_key.id',
      'api_key.name',
      'api_key.site_id as siteId',
      'site.name as siteName',
      'api_key.scopes',
      'api_key.origins',
      'api_key.created_at as createdAt',
      'api_key.revoked_at as revokedAt',
    ]);
}

/** The key's row, revoked or not; null where there's none. */
export async function findKey(db: Kysely<Schema>, key: string): Promise<StoredKey | null> {
  return (await selectKeys(db).where('key_sha256', '=', hashKey(key)).executeTakeFirst()) ?? null;
}

/** All keys, of one site where it is named, oldest first. */
export async function listKeys(db: Kysely<Schema>, siteName?: string): Promise<StoredKey[]> {
  let query = selectKeys(db).orderBy('api_key.created_at');
  if (siteName !== undefined) query = query.where('site.name', '=', siteName);
  return query.execute();
}

/** Revokes by id or name (first 8 characters). False where no key that counts has it. */
export async function revokeKey(db: Kysely<Schema>, idOrName: string, now: Date): Promise<boolean> {
  const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(idOrName);
  const result = await db
    .updateTable('api_key')
    .set({ revoked_at: now })
    .where(isId ? 'id' : 'name', '=', idOrName)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
