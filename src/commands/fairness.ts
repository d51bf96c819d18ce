/** `winnow fairness`: whether a site's own comments are held or missed more often where they speak of some group. */
import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import type { Policy } from '../domain/policy.ts';
import { CommandFailure } from './command-failure.ts';
import type { CommandIo } from './command-io.ts';
import type { JudgedComments } from './judge-comments.ts';
import type { OpenInput } from './open-input.ts';
import { MODEL_OPTION, parseCount, parseSiteName } from './parse-option.ts';
import type { LabelledFormat } from './read-labelled-comments.ts';
import type { RunCommand } from './run-command.ts';

interface FairnessOptions {
  format?: LabelledFormat;
  textField: string;
  labelField: string;
  groupsField: string;
  html?: true;
  policy?: string;
  site?: string;
  model?: string;
  minRows?: number;
  threads?: number;
  json?: true;
}

interface ChosenPolicy {
  name: string;
  /** Null: the default, or the file's. */
  policy: Policy | null;
}

const INTERRUPTED_STATUS = 130;
const FORMATS = { csv: 'csv', tsv: 'csv', ndjson: 'ndjson', jsonl: 'ndjson' } as const;

export function defineFairness(program: Command, io: CommandIo, run: RunCommand): void {
  program
    .command('fairness')
    .summary('compare false alarms and misses between groups')
    .description(
      'Scores comments that people have labelled, decides by the policy, and shows for each group how many civil comments would be held (false alarms) and how many abusive ones approved (misses), with 95 % intervals. Nothing is stored, and no text is shown.',
    )
    .argument('<file>', 'CSV with a header, or NDJSON; - reads standard input')
    .option('--format <format>', "csv or ndjson (default: by the file's name; NDJSON for -)", parseFormat)
    .option('--text-field <name>', "the comment's text", 'text')
    .option('--label-field <name>', 'true, 1 or rejected: abusive; false, 0 or approved: not', 'label')
    .option('--groups-field <name>', 'names of groups, a list or with ";" between them', 'groups')
    .option('--html', 'the texts are HTML')
    .option('--policy <file>', 'decide by this policy (JSON) instead of the default')
    .option('--site <name>', 'decide by the current policy of this site (needs the database)', parseSiteName)
    .option(...MODEL_OPTION)
    .option(
      '--min-rows <n>',
      'judge a group from so many comments on (default: 50)',
      parseCount(1, 1_000_000),
    )
    .option('--threads <n>', 'threads that score (default: 2, or 1 on one core)', parseCount(1, 64))
    .option('--json', 'one JSON document instead of a table')
    .addHelpText(
      'after',
      `
Without a field for groups, a comment belongs to the groups that its words name (docs/fairness.md). Labels should be
people's judgements that the machine did not sway. Rules about authors, duplicates and floods don't fire here.

Examples:
  $ winnow fairness labelled.csv
  $ winnow fairness --json --policy stricter.json labelled.ndjson
  $ winnow fairness --label-field verdict --groups-field mentions labelled.csv`,
    )
    .action((file: string, options: FairnessOptions) => run(() => runFairness(io, file, options)));
}

function parseFormat(value: string): LabelledFormat {
  if (value === 'csv' || value === 'ndjson') return value;
  throw new CommandFailure('--format takes csv or ndjson.', 2);
}

async function runFairness(io: CommandIo, file: string, options: FairnessOptions): Promise<number> {
  if (options.policy !== undefined && options.site !== undefined) {
    throw new CommandFailure('fairness takes --policy or --site, not both.', 2);
  }
  const format = options.format ?? formatOf(file);
  const { openInput } = await import('./open-input.ts');
  // Before the slow parts: a name that was mistyped is told at once.
  const opened = await openInput(io, file, 'a file of CSV or NDJSON');
  try {
    const chosen = await choosePolicy(io, options);
    return chosen === null
      ? INTERRUPTED_STATUS
      : await judgeFile(io, { file, format, opened, chosen, options });
  } finally {
    opened.input.destroy();
  }
}

interface JudgeFileOptions {
  file: string;
  format: LabelledFormat;
  opened: OpenInput;
  chosen: ChosenPolicy;
  options: FairnessOptions;
}

async function judgeFile(
  io: CommandIo,
  { file, format, opened: { input, totalBytes }, chosen, options }: JudgeFileOptions,
): Promise<number> {
  const [{ openPool }, { startProgress }, { compilePolicy }, { judgeComments }, { readLabelledComments }] =
    await Promise.all([
      import('./open-pool.ts'),
      import('./progress.ts'),
      import('../domain/compile-policy.ts'),
      import('./judge-comments.ts'),
      import('./read-labelled-comments.ts'),
    ]);
  const threads = options.threads ?? Math.min(2, availableParallelism());
  const { pool, policy } = await openPool(io, {
    threads,
    policyFile: options.policy,
    model: options.model,
  });
  const isShown = !(file === '-' && io.isInputTerminal);
  const progress = startProgress({ errors: io.errors, totalBytes, unit: 'comments', isShown });
  // Once the database was opened, signals no longer end the process by themselves.
  const stopped = options.site === undefined ? null : io.watchStop().requested;
  const endInput = (): void => void input.destroy();
  stopped?.addEventListener('abort', endInput, { once: true });
  try {
    const { textField: text, labelField: label, groupsField: groups } = options;
    const judged = await judgeComments(readLabelledComments(input, format, { text, label, groups }), {
      scorer: pool,
      policy: chosen.policy === null ? policy : compilePolicy(chosen.policy),
      format: options.html ? 'html' : 'text',
      maxOpenBatches: threads * 2 + 2,
      progress,
    });
    progress.stop();
    if (stopped?.aborted) return INTERRUPTED_STATUS;
    return await tell(io, judged, { model: pool.model, policy: chosen.name, options });
  } catch (error) {
    if (stopped?.aborted) return INTERRUPTED_STATUS;
    throw error;
  } finally {
    stopped?.removeEventListener('abort', endInput);
    progress.stop();
    await pool.close();
  }
}

async function tell(
  io: CommandIo,
  { tally, refusedCount, unscoredCount }: JudgedComments,
  { model, policy, options }: { model: string; policy: string; options: FairnessOptions },
): Promise<number> {
  const faults = `${refusedCount} rows were refused and ${unscoredCount} not scored`;
  if (tally.all.civil + tally.all.abusive === 0) {
    throw new CommandFailure(
      `there is no labelled comment to judge: ${faults}. \`winnow fairness --help\` shows the fields.`,
    );
  }
  const [{ reportFairness }, { formatFairness }] = await Promise.all([
    import('../domain/fairness/report-fairness.ts'),
    import('./format-fairness.ts'),
  ]);
  const report = reportFairness(tally, options.minRows);
  const document = { model, policy, refusedCount, unscoredCount, ...report };
  await io.output.write(options.json ? `${JSON.stringify(document, null, 2)}\n` : formatFairness(document));
  if (refusedCount + unscoredCount === 0) return 0;
  await io.errors.write(`winnow: ${faults}; they count nowhere.\n`);
  return 1;
}

function formatOf(file: string): LabelledFormat {
  const format = FORMATS[file.slice(file.lastIndexOf('.') + 1).toLowerCase() as keyof typeof FORMATS];
  if (format !== undefined) return format;
  if (file === '-') return 'ndjson';
  throw new CommandFailure(
    'the file is named neither .csv, .tsv, .ndjson nor .jsonl; say --format csv or --format ndjson.',
    2,
  );
}

/** Null: Ctrl-C ended it. */
async function choosePolicy(io: CommandIo, options: FairnessOptions): Promise<ChosenPolicy | null> {
  const { policy: file, site } = options;
  if (site === undefined) return { name: file ?? 'default', policy: null };
  const { withPolicies } = await import('./open-policies.ts');
  let chosen: ChosenPolicy | null = null;
  await withPolicies(io, site, async (policies) => {
    const current = await policies.get();
    if (current === null) throw new CommandFailure(`the site ${site} has no policy.`);
    chosen = { name: `${site}, version ${current.version}`, policy: current.policy };
    return 0;
  });
  return chosen;
}
