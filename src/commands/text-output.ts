/**
 * An output stream with back-pressure whose reader may leave: `winnow score | head` is no fault, and a reader that is
 * slower than the scorer must slow it down instead of filling the memory.
 */
import type { Writable } from 'node:stream';
import { CommandFailure } from './command-failure.ts';

export interface TextOutput {
  /**
   * Writes, and resolves when there is room for more: true, or false once the reader has gone. Rejects with
   * CommandFailure where the output can't be written (a full disk).
   */
  write(text: string): Promise<boolean>;
  /** Writes without waiting and never fails; a fault is met by the next `write` or `flush`. */
  note(text: string): void;
  /** Resolves when what was written has left the process, or its reader has gone. Rejects as `write` does. */
  flush(): Promise<void>;
  /** Whether a person sees it. */
  readonly isTerminal: boolean;
  /** Width of the terminal in columns; 80 where it is none. */
  readonly columns: number;
  readonly stream: Writable;
}

/** Takes over the stream's faults. */
export function createTextOutput(stream: Writable & { isTTY?: boolean; columns?: number }): TextOutput {
  let isGone = false;
  let fault: Error | null = null;
  let onRoom: (() => void) | null = null;
  const wake = (): void => {
    onRoom?.();
    onRoom = null;
  };
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isGone = true;
    // A reader that has read enough closes the pipe.
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') fault = error;
    wake();
  });
  stream.on('close', () => {
    isGone = true;
    wake();
  });
  stream.on('drain', wake);

  const check = (): boolean => {
    if (fault === null) return !isGone;
    const { code, message } = fault as NodeJS.ErrnoException;
    throw new CommandFailure(
      `the output can't be written (${code ?? message}); free space or send it elsewhere, then run it again.`,
    );
  };

  return {
    async write(text) {
      if (!check()) return false;
      if (!stream.write(text)) {
        while (!isGone && stream.writableNeedDrain) {
          await new Promise<void>((resolve) => {
            const earlier = onRoom;
            onRoom = () => {
              earlier?.();
              resolve();
            };
          });
        }
      }
      return check();
    },
    note(text) {
      if (!isGone) stream.write(text);
    },
    async flush() {
      // A write that fails says so only after it has returned, hence one more, even where nothing waits.
      if (!isGone) await new Promise<void>((resolve) => stream.write('', () => resolve()));
      check();
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 80,
    stream,
  };
}
