/** Brings a database's schema up to this version: `winnow migrate`, and the first thing that `npm start` does. */
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '../config/env.ts';
import { describeFaults, readSettings } from '../config/settings.ts';
import { openDatabase } from './store/database.ts';
import { migrateDatabase } from './store/migrate.ts';

/** Applies the migrations that are missing and names them. Safe to call twice, and by several processes at once. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const database = openDatabase({ connectionString: databaseUrl, poolMax: 2 });
  try {
    return await migrateDatabase(database);
  } finally {
    await database.close();
  }
}

/** `node dist/src/migrate.js`: for compose and Kubernetes, where DATABASE_URL is set. Also stores the first key. */
async function main(): Promise<number> {
  const read = readSettings(readEnvironment());
  if (!read.ok) {
    process.stderr.write(`winnow: ${describeFaults(read.faults)}\n`);
    return 1;
  }
  const { databaseUrl, bootstrapApiKey } = read.settings;
  if (databaseUrl === null) {
    process.stderr.write(
      'winnow: DATABASE_URL is not set; `npm run winnow -- migrate` finds a private database.\n',
    );
    return 1;
  }
  const { requireUtf8Database } = await import('./services/database-encoding.ts');
  await requireUtf8Database(databaseUrl);
  const applied = await migrate(databaseUrl);
  process.stdout.write(
    applied.length > 0 ? `winnow: migrated: ${applied.join(', ')}\n` : 'winnow: the schema is up to date\n',
  );
  const { ensureFirstKey } = await import('./bootstrap.ts');
  await ensureFirstKey(databaseUrl, {
    makesOne: false,
    ...(bootstrapApiKey === null ? {} : { bootstrapKey: bootstrapApiKey }),
  });
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().then(
    (status) => {
      process.exitCode = status;
    },
    (error: Error) => {
      process.stderr.write(`winnow: ${error.message}\n`);
      process.exitCode = 1;
    },
  );
}
