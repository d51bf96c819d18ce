/** `winnow score`: scores and outcomes for a stream of comments; needs no service, and asks a running one for the model alone. */
import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import type { CommandIo } from './command-io.ts';
import { MODEL_OPTION, parseCount } from './parse-option.ts';
import type { RunCommand } from './run-command.ts';

interface ScoreOptions {
  model?: string;
  threads?: number;
  policy?: string;
  spans?: true;
}

export function defineScore(program: Command, io: CommandIo, run: RunCommand): void {
  program
    .command('score')
    .summary('score NDJSON from standard input')
    .description(
      "Scores comments without any service: one JSON object a line in, {id?, text, language?, format?, context?: {title, parent}}; one a line out, {id, language, scores, outcome, reasons, model}, in order. A line that can't be scored gives {id, error} in its place, and the exit status is 1.",
    )
    .option(...MODEL_OPTION)
    .option('--threads <n>', 'threads that score (default: 2, or 1 on one core)', parseCount(1, 64))
    .option('--policy <file>', 'decide by this policy (JSON) instead of the default')
    .option('--spans', 'say which stretches of the text drove each score')
    .addHelpText(
      'after',
      `
Examples:
  $ echo '{"id": "1", "text": "What a clear article, thank you."}' | winnow score
  $ winnow score < comments.ndjson > scores.ndjson
  $ winnow score --model embedded-0.2 < comments.ndjson > scores.ndjson
  $ winnow score --policy strict.json < comments.ndjson | jq -r 'select(.outcome != "approve") | .id'`,
    )
    .action((options: ScoreOptions) => run(() => runScore(io, options)));
}

async function runScore(io: CommandIo, options: ScoreOptions): Promise<number> {
  const [{ scoreLines }, { openPool }, { startProgress }] = await Promise.all([
    import('./score-lines.ts'),
    import('./open-pool.ts'),
    import('./progress.ts'),
  ]);
  if (io.isInputTerminal) {
    await io.errors.write('winnow: type one JSON object a line, such as {"text": "…"}; Ctrl-D ends.\n');
  }
  const threads = options.threads ?? Math.min(2, availableParallelism());
  const { pool, policy } = await openPool(io, {
    threads,
    policyFile: options.policy,
    model: options.model,
  });
  const progress = startProgress({
    errors: io.errors,
    totalBytes: io.inputBytes,
    unit: 'comments',
    isShown: !io.output.isTerminal && !io.isInputTerminal,
  });
  try {
    const { failedCount, lineCount } = await scoreLines(io, {
      scorer: pool,
      policy,
      wantsSpans: options.spans ?? false,
      maxOpenGroups: threads * 2 + 2,
      progress,
    });
    progress.stop();
    if (failedCount === 0) return 0;
    await io.errors.write(
      `winnow: ${failedCount} of ${lineCount} lines could not be scored; the field "error" of their answers says why.\n`,
    );
    return 1;
  } finally {
    progress.stop();
    await pool.close();
  }
}
