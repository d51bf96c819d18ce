/** `winnow replay`: comments that could not be scored, tried again. */
import type { Command } from 'commander';
import type { StoredDeadLetter } from '../store/dead-letters.ts';
import { CommandFailure } from './command-failure.ts';
import type { CommandIo } from './command-io.ts';
import { formatTable } from './format-table.ts';
import type { RunCommand } from './run-command.ts';
import { showSafely } from './show-safely.ts';

interface ReplayOptions {
  list?: true;
  deadLetter?: string;
  all?: true;
  unscored?: true;
  json?: true;
}

const MAX_LISTED = 1_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function defineReplay(program: Command, io: CommandIo, run: RunCommand): void {
  program
    .command('replay')
    .summary('try dead letters again')
    .description(
      'A job whose attempts are spent is kept as a dead letter, and its comments are flagged as unscored. This puts them back to be scored. Comments that a moderator has decided since stay as they are. Safe to run twice.',
    )
    .option('--list', 'show the dead letters, the oldest first')
    .option('--dead-letter <id>', 'try this one again')
    .option('--all', 'try all of them again')
    .option(
      '--unscored',
      'try every comment again that is flagged as unscored, with a dead letter or without',
    )
    .option('--json', 'JSON instead of words')
    .addHelpText(
      'after',
      `
Examples:
  $ winnow replay --list
  $ winnow replay --all
  $ winnow replay --unscored`,
    )
    .action((options: ReplayOptions) => run(() => runReplay(io, options)));
}

async function runReplay(io: CommandIo, options: ReplayOptions): Promise<number> {
  const ways = [options.list, options.deadLetter, options.all, options.unscored].filter(
    (way) => way !== undefined,
  );
  if (ways.length !== 1) {
    throw new CommandFailure(
      'replay takes exactly one of --list, --dead-letter <id>, --all and --unscored.',
      2,
    );
  }
  if (options.list) return listLetters(io, options);
  const id = options.deadLetter;
  if (id !== undefined && !UUID.test(id)) {
    throw new CommandFailure('--dead-letter takes an id as `winnow replay --list` shows them.', 2);
  }
  const [{ withRecord }, replay] = await Promise.all([
    import('./open-record.ts'),
    import('../moderation/replay.ts'),
  ]);
  return withRecord(io, { needsQueue: true }, async (record) => {
    const { queue, database, now, stopped } = record;
    if (queue === null) throw new Error('The queue was not opened.');
    const deps = { queue, database, now };
    if (options.unscored) {
      const comments = await replay.replayUnscored(deps);
      return tell(io, options, { comments }, `put ${comments} comments back to be scored`);
    }
    const total = { letters: 0, unreadable: 0, comments: 0 };
    // It takes so many letters at a time; those that no worker can read stay, and end the loop.
    for (;;) {
      const { letters, unreadable, comments } = await replay.replayDeadLetters(deps, id);
      total.letters += letters;
      total.comments += comments;
      total.unreadable = unreadable;
      if (letters === 0 || id !== undefined || stopped.aborted) break;
    }
    if (id !== undefined && total.letters + total.unreadable === 0) {
      throw new CommandFailure(
        `there is no dead letter ${id}, or it was tried again before. See winnow replay --list.`,
      );
    }
    const words = `tried ${total.letters} dead letters again: put ${total.comments} comments back to be scored`;
    const status = await tell(io, options, total, words);
    if (total.unreadable === 0) return status;
    await io.errors.write(
      `winnow: no worker can read ${total.unreadable} dead letters, and they stay; \`winnow replay --unscored\` finds their comments.\n`,
    );
    return 1;
  });
}

async function tell(io: CommandIo, { json }: ReplayOptions, report: object, words: string): Promise<number> {
  await io.output.write(json ? `${JSON.stringify(report)}\n` : `${words}\n`);
  return 0;
}

async function listLetters(io: CommandIo, options: ReplayOptions): Promise<number> {
  const [{ withRecord }, { listDeadLetters }] = await Promise.all([
    import('./open-record.ts'),
    import('../moderation/replay.ts'),
  ]);
  return withRecord(io, { needsQueue: false }, async (record) => {
    const letters = await listDeadLetters(record, MAX_LISTED);
    await io.output.write(options.json ? `${JSON.stringify(letters, null, 2)}\n` : formatLetters(letters));
    if (letters.length === MAX_LISTED) {
      await io.errors.write(`winnow: only the oldest ${MAX_LISTED} are shown.\n`);
    }
    return 0;
  });
}

function formatLetters(letters: readonly StoredDeadLetter[]): string {
  if (letters.length === 0) return 'there are no dead letters\n';
  const rows = letters.map((letter) => [
    letter.id,
    letter.queue,
    letter.createdAt.toISOString(),
    String(letter.attempts),
    showSafely(letter.reason),
  ]);
  return formatTable(rows, ['id', 'queue', 'made', 'attempts', 'reason']);
}
