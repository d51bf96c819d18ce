/** The command line `winnow`: one file a command in `commands/`; this one puts them together and turns faults into words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { defineCheck } from './commands/check.ts';
import { CommandFailure } from './commands/command-failure.ts';
import { type CommandIo, openProcessIo } from './commands/command-io.ts';
import { defineExport } from './commands/export.ts';
import { defineFairness } from './commands/fairness.ts';
import { defineImport } from './commands/import.ts';
import { defineKey } from './commands/key.ts';
import { defineMigrate } from './commands/migrate.ts';
import { defineModel } from './commands/model.ts';
import { definePolicy } from './commands/policy.ts';
import { defineReplay } from './commands/replay.ts';
import type { RunCommand } from './commands/run-command.ts';
import { defineScore } from './commands/score.ts';
import { defineShadow } from './commands/shadow.ts';
import { defineSite } from './commands/site.ts';
import { defineStatus } from './commands/status.ts';
import { defineThresholds } from './commands/thresholds.ts';
import { CHECKOUT } from './open-services-for.ts';

const USAGE_STATUS = 2;
/** In the order of the help: what needs no service first, then setting up, moving comments, looking after it. */
const COMMANDS = [
  defineScore,
  defineCheck,
  defineFairness,
  defineThresholds,
  defineSite,
  defineKey,
  definePolicy,
  defineModel,
  defineShadow,
  defineImport,
  defineExport,
  defineStatus,
  defineReplay,
  defineMigrate,
];

/**
 * Runs one command line, without the program's name. Resolves to the exit status: 0 done, 1 something failed, 2 typed
 * wrongly, 130 ended by Ctrl-C. Never rejects: what failed is on standard error, with what to do next.
 */
export async function main(args: readonly string[], io: CommandIo = openProcessIo()): Promise<number> {
  let status = 0;
  const run: RunCommand = async (work) => {
    status = await work();
  };
  try {
    await defineProgram(io, run).parseAsync(args, { from: 'user' });
    await io.output.flush();
  } catch (error) {
    status = reportFault(io, error);
  }
  await io.output.flush().catch((error: unknown) => {
    status ||= reportFault(io, error);
  });
  await io.errors.flush().catch(() => undefined);
  return status;
}

function defineProgram(io: CommandIo, run: RunCommand): Command {
  const program = new Command('winnow')
    .description('Winnow moderates comments: it scores them and approves them or flags them for review.')
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.output.note(text),
      writeErr: (text) => io.errors.note(text),
      getOutHelpWidth: () => Math.min(110, io.output.columns),
      getErrHelpWidth: () => Math.min(110, io.errors.columns),
      outputError: (text, write) => write(text.replace(/^error: /, 'winnow: ')),
    })
    .showHelpAfterError('Add --help to see how the command is used.')
    .addHelpText(
      'after',
      `
Commands that need the database join the Winnow that runs on this data folder or the one that DATABASE_URL names,
else they start the private database for their own time. Settings come from the environment: docs/settings.md.
Exit status: 0 done, 1 something failed, 2 typed wrongly.`,
    );
  for (const define of COMMANDS) define(program, io, run);
  return program;
}

function reportFault(io: CommandIo, error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE_STATUS;
  const message = error instanceof Error ? error.message : String(error);
  io.errors.note(`winnow: ${message}\n`);
  return error instanceof CommandFailure ? error.status : 1;
}

function readVersion(): string {
  const manifest = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}
