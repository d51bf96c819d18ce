/** Brings a database's tables up to this version. Forward only; several at once wait for one another. */
import { type Migration, type MigrationProvider, Migrator } from 'kysely';
import type { Database } from './database.ts';
import * as record from './migrations/0001-record.ts';
import * as models from './migrations/0002-models.ts';

const MIGRATIONS: Record<string, Migration> = { '0001-record': record, '0002-models': models };

/**
 * Applies what is missing and names it. Safe to call twice and by several processes at once (Kysely's advisory lock).
 * Throws when a migration fails (it is rolled back), or when the database is newer than this version of Winnow.
 */
export async function migrateDatabase(database: Database): Promise<string[]> {
  const provider: MigrationProvider = { getMigrations: async () => MIGRATIONS };
  const migrator = new Migrator({ db: database.db, provider });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).filter((r) => r.status === 'Success').map((r) => r.migrationName);
}

/** True where no migration is missing. */
export async function isMigrated(database: Database): Promise<boolean> {
  const provider: MigrationProvider = { getMigrations: async () => MIGRATIONS };
  const migrations = await new Migrator({ db: database.db, provider }).getMigrations();
  return migrations.every((m) => m.executedAt !== undefined);
}
