/** What a site has said of an author: banned or trusted. No row: neither. */
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

export async function writeStanding(
  db: Kysely<Schema>,
  siteId: string,
  authorId: string,
  standing: 'banned' | 'trusted' | 'none',
  now: Date,
): Promise<void> {
  if (standing === 'none') {
    await db
      .deleteFrom('author_standing')
      .where('site_id', '=', siteId)
      .where('author_id', '=', authorId)
      .execute();
    return;
  }
  await db
    .insertInto('author_standing')
    .values({ site_id: siteId, author_id: authorId, standing, set_at: now })
    .onConflict((c) => c.columns(['site_id', 'author_id']).doUpdateSet({ standing, set_at: now }))
    .execute();
}

export async function readStanding(
  db: Kysely<Schema>,
  siteId: string,
  authorId: string,
): Promise<'banned' | 'trusted' | 'none'> {
  const row = await db
    .selectFrom('author_standing')
    .select('standing')
    .where('site_id', '=', siteId)
    .where('author_id', '=', authorId)
    .executeTakeFirst();
  return (row?.standing ?? 'none') as 'banned' | 'trusted' | 'none';
}
