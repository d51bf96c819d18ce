/** The settings of a command, all faults at once. */
import { describeFaults, readSettings, type Settings } from '../../config/settings.ts';
import { CommandFailure } from './command-failure.ts';
import type { CommandIo } from './command-io.ts';

/** Throws a CommandFailure that lists every wrong setting. Names unknown `WINNOW_*` variables on standard error. */
export function readCommandSettings(io: CommandIo): Settings {
  const read = readSettings(io.environment);
  for (const warning of read.warnings) io.errors.note(`winnow: ${warning}\n`);
  if (!read.ok) throw new CommandFailure(describeFaults(read.faults));
  return read.settings;
}
