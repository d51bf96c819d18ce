/** The use cases of sites and keys over the record, for the commands that need nothing else. */
import { DEFAULT_POLICY } from '../../config/default-policy.ts';
import { createSitesAndKeys, type SitesAndKeys } from '../moderation/sites-and-keys.ts';
import type { CommandIo } from './command-io.ts';
import { type OpenRecord, withRecord } from './open-record.ts';

/** Opens the record, runs `work` and closes it. Resolves to the exit status. */
export function withSites(
  io: CommandIo,
  work: (sites: SitesAndKeys, record: OpenRecord) => Promise<number>,
): Promise<number> {
  return withRecord(io, { needsQueue: false }, (record) =>
    work(createSitesAndKeys({ ...record, defaultPolicy: DEFAULT_POLICY }), record),
  );
}
