/** `winnow shadow report`: where the scorer in shadow and the one that decides disagree. */
import type { Command } from 'commander';
import { CommandFailure } from './command-failure.ts';
import type { CommandIo } from './command-io.ts';
import { parseCount, parseSince } from './parse-option.ts';
import type { RunCommand } from './run-command.ts';

interface ReportOptions {
  site: string;
  since?: Date;
  model?: string;
  limit: number;
  json?: true;
}

const WEEK_MS = 7 * 86_400_000;

export function defineShadow(program: Command, io: CommandIo, run: RunCommand): void {
  const shadow = program
    .command('shadow')
    .summary('compare the scorer in shadow with the one that decides')
    .description('A scorer in shadow scores the same comments and decides nothing (winnow model shadow).');
  shadow
    .command('report')
    .summary('say where the two disagree')
    .description(
      "Compares both scorers on one site's comments: per attribute the means and the correlation, the share that each would hold under the site's current policy, and the comments on which they come to another outcome, those first whose scores lie furthest apart.",
    )
    .option('--site <name>', 'the site', 'default')
    .option('--since <time>', 'from when on: 7d, 12h, 30m, a day or a time (default: 7d)', parseSince)
    .option('--model <name>', 'the scorer that was in shadow (default: the last that was)')
    .option('--limit <n>', 'how many disagreements are listed', parseCount(0, 10_000), 20)
    .option('--json', 'JSON instead of tables')
    .addHelpText(
      'after',
      "\nExamples:\n  $ winnow shadow report --since 24h\n  $ winnow shadow report --json | jq '.heldShare'",
    )
    .action((options: ReportOptions) => run(() => reportShadow(io, options)));
}

async function reportShadow(io: CommandIo, options: ReportOptions): Promise<number> {
  const [{ withRecord }, { findSite }, { compareByShadow, findLatestPair }, { formatComparison }] =
    await Promise.all([
      import('./open-record.ts'),
      import('./find-site.ts'),
      import('../moderation/compare-models.ts'),
      import('./format-comparison.ts'),
    ]);
  return withRecord(io, { needsQueue: false }, async (record) => {
    const site = await findSite(record, options.site);
    const { since = new Date(Date.now() - WEEK_MS), limit } = options;
    const pair = await findLatestPair(record, site.id, { since, model: options.model ?? null });
    if (pair === null) {
      throw new CommandFailure(
        `no comment of site ${options.site} was scored in shadow since ${since.toISOString()}${options.model === undefined ? '' : ` by ${options.model}`}. \`winnow model shadow NAME\` lets a second model score; --since goes further back.`,
      );
    }
    const comparison = await compareByShadow(record, site.id, { ...pair, since, maxListed: limit });
    const report = { site: options.site, since: since.toISOString(), ...comparison };
    await io.output.write(
      options.json ? `${JSON.stringify(report, null, 2)}\n` : formatComparison(options.site, comparison),
    );
    return 0;
  });
}
