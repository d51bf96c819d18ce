/** A site by the name that was typed. */
import { type StoredSite, selectSiteByName, selectSites } from '../store/sites.ts';
import { CommandFailure } from './command-failure.ts';
import type { OpenRecord } from './open-record.ts';

/** Throws a CommandFailure that names the sites that there are. */
export async function findSite(
  { database }: Pick<OpenRecord, 'database'>,
  name: string,
): Promise<StoredSite> {
  const site = await selectSiteByName(database.db, name);
  if (site !== null) return site;
  throw await noSuchSite({ database }, name);
}

/** The failure for a name that no site has. */
export async function noSuchSite(
  { database }: Pick<OpenRecord, 'database'>,
  name: string,
): Promise<CommandFailure> {
  const names = (await selectSites(database.db)).map((site) => site.name);
  const known = names.length === 0 ? 'There is none yet' : `There are: ${names.slice(0, 20).join(', ')}`;
  return new CommandFailure(`there is no site "${name}". ${known}. \`winnow site create ${name}\` makes it.`);
}
