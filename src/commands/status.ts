/** `winnow status`: what runs, and how much work lies where. */
import type { Command } from 'commander';
import { CommandFailure } from './command-failure.ts';
import type { CommandIo } from './command-io.ts';
import { formatTable } from './format-table.ts';
import type { StatusReport } from './read-status.ts';
import type { RunCommand } from './run-command.ts';

export function defineStatus(program: Command, io: CommandIo, run: RunCommand): void {
  program
    .command('status')
    .summary('show what runs and how much work waits')
    .description(
      'Shows the processes that run on this data folder, the depth of the job queues, the comments that await the machine, those that await a moderator, and the dead letters. Starts nothing. The exit status is 1 where nothing runs or the queues do not answer.',
    )
    .option('--json', 'JSON instead of a table')
    .addHelpText('after', "\nExamples:\n  $ winnow status\n  $ winnow status --json | jq '.pending.count'")
    .action((options: { json?: true }) => run(() => runStatus(io, options)));
}

async function runStatus(io: CommandIo, options: { json?: true }): Promise<number> {
  const { findRunning } = await import('./find-running.ts');
  const { readCommandSettings } = await import('./read-settings.ts');
  const settings = readCommandSettings(io);
  const { dataDir, record: running } = findRunning(settings);
  if (running.holders.length === 0 && settings.databaseUrl === null) {
    throw new CommandFailure(
      `nothing runs on ${dataDir}. Start Winnow with npm start, or set WINNOW_DATA_DIR or DATABASE_URL.`,
    );
  }
  const [{ withRecord }, { readStatus }] = await Promise.all([
    import('./open-record.ts'),
    import('./read-status.ts'),
  ]);
  return withRecord(io, { needsQueue: true, toleratesQueueDown: true }, async (record) => {
    const status = await readStatus(record);
    await io.output.write(options.json ? `${JSON.stringify(status, null, 2)}\n` : formatStatus(status));
    if (status.queue !== null) return 0;
    await io.errors.write(
      'winnow: the job queues do not answer; comments are accepted all the same and scored once they do.\n',
    );
    return 1;
  });
}

/** A table for people. */
export function formatStatus({
  dataDir,
  programs,
  queue,
  pending,
  reviewCount,
  deadLetterCount,
}: StatusReport): string {
  const rows = [
    ['data folder', dataDir],
    ...programs.map(({ name, pid, url }) => [name, url === undefined ? `pid ${pid}` : `pid ${pid}, ${url}`]),
    ...(programs.length === 0 ? [['processes', 'none on this data folder']] : []),
    [
      'job queue',
      queue === null
        ? 'does not answer'
        : `${queue.kind}: ${queue.waiting} waiting, ${queue.active} active, ${queue.delayed} delayed${describeAge(queue.oldestAt)}`,
    ],
    ['await the machine', `${pending.count}${describeAge(pending.oldestAt)}`],
    ['await a moderator', String(reviewCount)],
    ['dead letters', deadLetterCount === 0 ? '0' : `${deadLetterCount} (see winnow replay --list)`],
  ];
  return formatTable(rows);
}

function describeAge(oldestAt: string | null): string {
  return oldestAt === null ? '' : `, the oldest since ${oldestAt}`;
}
