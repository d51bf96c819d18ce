/** Asking before something is changed that others rely on. */
import { createInterface } from 'node:readline';
import { CommandFailure } from './command-failure.ts';
import type { CommandIo } from './command-io.ts';

/** Refuses at once what would have to ask where nobody can answer. `yesOption`: it was confirmed as it was typed. */
export function requireAnswerable(io: CommandIo, yesOption: boolean): void {
  if (yesOption || io.isInputTerminal) return;
  throw new CommandFailure(
    'this asks before it changes anything, and standard input is no terminal. Look with --dry-run, then run it with --yes.',
    2,
  );
}

/** Asks on standard error, reads a line; true for y or yes. False where the input ends or the command is to stop. */
export async function confirm(io: CommandIo, question: string, stopped: AbortSignal): Promise<boolean> {
  await io.errors.write(`${question} [y/N] `);
  const lines = createInterface({ input: io.input, terminal: false });
  try {
    return await new Promise<boolean>((resolve) => {
      lines.once('line', (line) => resolve(/^\s*y(es)?\s*$/i.test(line)));
      lines.once('close', () => resolve(false));
      if (stopped.aborted) resolve(false);
      stopped.addEventListener('abort', () => resolve(false), { once: true });
    });
  } finally {
    lines.close();
  }
}
