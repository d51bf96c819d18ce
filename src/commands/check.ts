/** `winnow check`: one text, with everything that Winnow makes of it. */
import { text as readAll } from 'node:stream/consumers';
import type { Command } from 'commander';
import { CommandFailure } from './command-failure.ts';
import type { CommandIo } from './command-io.ts';
import { MODEL_OPTION } from './parse-option.ts';
import type { RunCommand } from './run-command.ts';

interface CheckOptions {
  json?: true;
  html?: true;
  language?: string;
  title?: string;
  parent?: string;
  policy?: string;
  model?: string;
}

export function defineCheck(program: Command, io: CommandIo, run: RunCommand): void {
  program
    .command('check')
    .summary('look at one text closely')
    .description(
      'Shows what Winnow makes of one text: scores, normalised form, language, the stretches that drove the scores, and the outcome with its reasons. Nothing is stored.',
    )
    .argument('<text>', 'the text; - reads it from standard input')
    .option('--json', 'one JSON document instead of a table')
    .option('--html', 'the text is HTML')
    .option('--language <tag>', 'score it as this language (BCP 47), such as en')
    .option('--title <title>', "the article's title; the default scorer ignores it")
    .option('--parent <text>', 'the comment that it answers; the default scorer ignores it')
    .option('--policy <file>', 'decide by this policy (JSON) instead of the default')
    .option(...MODEL_OPTION)
    .addHelpText(
      'after',
      `
Examples:
  $ winnow check "What a clear article, thank you."
  $ winnow check --json --language de "Danke!"
  $ winnow check --html - < comment.html`,
    )
    .action((text: string, options: CheckOptions) => run(() => runCheck(io, text, options)));
}

async function runCheck(io: CommandIo, argument: string, options: CheckOptions): Promise<number> {
  const [{ openPool }, { describeCheck }, { formatCheck }, { scoreItemSchema }, { listFieldErrors }] =
    await Promise.all([
      import('./open-pool.ts'),
      import('./describe-check.ts'),
      import('./format-check.ts'),
      import('../scores/score-item-schema.ts'),
      import('../http/field-errors.ts'),
    ]);
  // A line feed at the end is the shell's, not the writer's.
  const text = argument === '-' ? (await readAll(io.input)).replace(/\r?\n$/, '') : argument;
  const context = { title: options.title, parent: options.parent };
  const item = { text, language: options.language, format: options.html ? 'html' : 'text', context };
  const parsed = scoreItemSchema.safeParse(item);
  if (!parsed.success) {
    const faults = listFieldErrors(parsed.error, item).map(
      (fault) => `${fault.pointer.slice(1)}: ${fault.message}`,
    );
    throw new CommandFailure(faults.join(' '), 2);
  }
  if (options.language !== undefined && parsed.data.language === undefined) {
    throw new CommandFailure('--language takes a BCP 47 tag such as en or pt-BR.', 2);
  }
  const { pool, policy } = await openPool(io, {
    threads: 1,
    policyFile: options.policy,
    model: options.model,
  });
  try {
    const checked = await describeCheck(parsed.data, pool, policy);
    await io.output.write(
      options.json
        ? `${JSON.stringify(checked, null, 2)}\n`
        : formatCheck(checked, { text, policy: policy.policy, output: io.output }),
    );
    return 0;
  } finally {
    await pool.close();
  }
}
