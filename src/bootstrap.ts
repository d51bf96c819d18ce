/** The first key: the one that the settings give, or one made for the first use on a private database. */

import { DEFAULT_POLICY } from '../config/default-policy.ts';
import * as sitesAndKeys from './moderation/sites-and-keys.ts';
import { newId } from './new-id.ts';
import { openDatabase } from './store/database.ts';

/**
 * Makes the site `default`, and stores `bootstrapKey` for it with every scope. With no key given, makes
 * one where the site has none yet and answers it, unless `makesOne` is false. Safe to call twice and by several processes at once.
 */
export async function ensureFirstKey(
  databaseUrl: string,
  options: { bootstrapKey?: string; makesOne?: boolean },
): Promise<{ key: string; isNew: boolean } | null> {
  const database = openDatabase({ connectionString: databaseUrl, poolMax: 2 });
  try {
    const deps = { database, defaultPolicy: DEFAULT_POLICY, now: () => new Date(), newId };
    const { bootstrapKey = null, makesOne = true } = options;
    const key = await sitesAndKeys.ensureFirstKey(deps, bootstrapKey, makesOne);
    return key === null ? null : { key, isNew: true };
  } finally {
    await database.close();
  }
}
