/** The file that a command reads, or standard input for `-`. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { CommandFailure } from './command-failure.ts';
import type { CommandIo } from './command-io.ts';

export interface OpenInput {
  input: Readable;
  /** For progress; null where it isn't known. */
  totalBytes: number | null;
}

/** Opens it. Throws a CommandFailure where it can't be read; `wanted` says what to name, such as `a file of NDJSON`. */
export async function openInput(
  io: Pick<CommandIo, 'input' | 'inputBytes'>,
  file: string,
  wanted: string,
): Promise<OpenInput> {
  if (file === '-') return { input: io.input, totalBytes: io.inputBytes };
  try {
    const handle = await open(file);
    const stat = await handle.stat();
    if (stat.isDirectory()) {
      await handle.close();
      throw Object.assign(new Error(), { code: 'EISDIR' });
    }
    return {
      input: createReadStream(file, { fd: handle, highWaterMark: 256 * 1024 }),
      totalBytes: stat.isFile() ? stat.size : null,
    };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandFailure(`${file} can't be read (${code}). Name ${wanted}, or - for standard input.`);
  }
}
