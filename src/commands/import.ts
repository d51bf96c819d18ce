/** `winnow import`: a site's comments from a file into the record. */
import type { Command } from 'commander';
import type { CommandIo } from './command-io.ts';
import type { RunCommand } from './run-command.ts';

interface ImportOptions {
  site: string;
}

export function defineImport(program: Command, io: CommandIo, run: RunCommand): void {
  program
    .command('import')
    .summary('take comments in from NDJSON')
    .description(
      'Takes comments into the record: one JSON object a line, as the body of POST /v1/comments. Workers score them as soon as they run. A line that is refused is named on standard error and harms no other; the exit status is then 1. Stopped half-way, it is run again: comments that are in are passed over.',
    )
    .argument('<file>', 'NDJSON; - reads it from standard input')
    .option('--site <name>', 'the site that the comments belong to', 'default')
    .addHelpText(
      'after',
      `
Comments without externalId are told apart by their whole line. A line without revisedAt counts as written at its
postedAt, so that an old export never takes the place of a newer text.

Examples:
  $ winnow import --site evening-post comments.ndjson
  $ zcat comments.ndjson.gz | winnow import - 2> refused.txt`,
    )
    .action((file: string, options: ImportOptions) => run(() => runImport(io, file, options)));
}

async function runImport(io: CommandIo, file: string, options: ImportOptions): Promise<number> {
  const [{ openInput }, { withRecord }, { findSite }, { importLines }, { startProgress }] = await Promise.all(
    [
      import('./open-input.ts'),
      import('./open-record.ts'),
      import('./find-site.ts'),
      import('./import-lines.ts'),
      import('./progress.ts'),
    ],
  );
  const { input, totalBytes } = await openInput(io, file, 'a file of NDJSON');
  return withRecord(io, { needsQueue: false }, async (record) => {
    const site = await findSite(record, options.site);
    const progress = startProgress({
      errors: io.errors,
      totalBytes,
      unit: 'comments',
      isShown: !(file === '-' && io.isInputTerminal),
    });
    const report = await importLines(record, site.id, input, progress);
    const { createdCount, revisedCount, knownCount, refusedCount, lastLine } = report;
    const ended = record.stopped.aborted
      ? `stopped after line ${lastLine}; run the same command again to go on`
      : 'done';
    await io.errors.write(
      `winnow: ${ended}: ${createdCount} new, ${revisedCount} revised, ${knownCount} known already, ${refusedCount} refused.\n`,
    );
    if (createdCount + revisedCount > 0) {
      await io.errors.write(
        'winnow: workers that run score them within a minute; `winnow status` shows how many are left.\n',
      );
    }
    return refusedCount === 0 ? 0 : 1;
  });
}
