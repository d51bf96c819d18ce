/** `winnow migrate`: the schema of the database, brought up to this version. */
import type { Command } from 'commander';
import type { CommandIo } from './command-io.ts';
import type { RunCommand } from './run-command.ts';

export function defineMigrate(program: Command, io: CommandIo, run: RunCommand): void {
  program
    .command('migrate')
    .summary("bring the database's schema up to date")
    .description(
      'Applies the migrations that are missing to the database of DATABASE_URL, else to the private one. Safe to run twice, at once, and while Winnow runs. Also makes the site "default", and stores WINNOW_BOOTSTRAP_API_KEY where it is set.',
    )
    .addHelpText('after', '\nExample:\n  $ DATABASE_URL=postgres://winnow@db/winnow winnow migrate')
    .action(() => run(() => runMigrate(io)));
}

async function runMigrate(io: CommandIo): Promise<number> {
  const { migrateWithFirstSite, withRecord } = await import('./open-record.ts');
  return withRecord(io, { needsQueue: false, needsSchema: false }, async ({ settings, databaseUrl }) => {
    const applied = await migrateWithFirstSite(settings, databaseUrl);
    for (const name of applied) await io.output.write(`applied ${name}\n`);
    await io.output.write(applied.length === 0 ? 'the schema is up to date\n' : '');
    return 0;
  });
}
