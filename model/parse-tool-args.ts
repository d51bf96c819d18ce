/** The command line of the programs in this folder: what is wrong with it is a sentence, never a stack trace. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

type Parsed<T extends ParseArgsConfig> = ReturnType<typeof parseArgs<T>>;

/**
 * Answers options and arguments. With `--help`, which it adds, it prints the help and ends the process; what can't be
 * understood is printed to the standard error with a hint at `--help`, and the process ends with status 2.
 */
export function parseToolArgs<const T extends ParseArgsConfig>(help: string, config: T): Parsed<T> {
  const args = config.args ?? process.argv.slice(2);
  if (args.includes('--help')) {
    process.stdout.write(help);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    return refuseArgs((error as Error).message);
  }
}

/** Ends the process with status 2 and a sentence on what is wrong. */
export function refuseArgs(message: string): never {
  process.stderr.write(`${message} See --help.\n`);
  process.exit(2);
}
