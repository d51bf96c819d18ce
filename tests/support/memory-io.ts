/** A command's streams in memory: runs the command line in the test's own process. */
import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli.ts';
import type { CommandIo } from '../../src/commands/command-io.ts';
import { createTextOutput } from '../../src/commands/text-output.ts';

export interface MemoryIo {
  io: CommandIo;
  /** What was written so far. */
  output: () => string;
  errors: () => string;
  /** As Ctrl-C. */
  stop: () => void;
}

export interface MemoryIoOptions {
  input?: string | Buffer | Readable;
  environment?: Record<string, string>;
  isTerminal?: boolean;
  /** Whether a person could answer a question. */
  isInputTerminal?: boolean;
}

export function createMemoryIo(options: MemoryIoOptions = {}): MemoryIo {
  const { input = '', environment = {}, isTerminal = false } = options;
  const output = collect(isTerminal);
  const errors = collect(isTerminal);
  const requested = new AbortController();
  const hurry = new AbortController();
  return {
    io: {
      input: input instanceof Readable ? input : Readable.from([Buffer.from(input)]),
      isInputTerminal: options.isInputTerminal ?? false,
      inputBytes: null,
      output: createTextOutput(output.stream),
      errors: createTextOutput(errors.stream),
      environment,
      watchStop: () => ({ requested: requested.signal, hurry: hurry.signal }),
    },
    output: output.text,
    errors: errors.text,
    stop: () => requested.abort(),
  };
}

function collect(isTTY: boolean): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY }), text: () => Buffer.concat(chunks).toString() };
}

export interface CommandResult {
  status: number;
  output: string;
  errors: string;
}

/** Runs one command line to its end. */
export async function runCommandLine(
  args: readonly string[],
  options: MemoryIoOptions = {},
): Promise<CommandResult> {
  const memory = createMemoryIo(options);
  const status = await main(args, memory.io);
  return { status, output: memory.output(), errors: memory.errors() };
}

/** The lines of an NDJSON answer. */
export function parseLines<T = Record<string, unknown>>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
