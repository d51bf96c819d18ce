/**
 * Standard output that may go away: a closed terminal or pipe must not end or stall the process that still has servers to
 * stop.
 */

export interface Output {
  /** Writes one line; does nothing once the other end is gone, or while it takes nothing. */
  write(line: string): void;
  /** Waits, at most half a second, until what was written has left the process. */
  flush(): Promise<void>;
  /** Whether a person sees it. */
  readonly isTerminal: boolean;
}

/** Lines for a reader that has stopped reading are dropped beyond this, instead of filling the memory. */
const MAX_WAITING_BYTES = 4 * 1024 * 1024;
const FLUSH_MS = 500;

/** This process's standard output, or its standard error. Call it early: it also takes over the streams' faults. */
export function openOutput(stream: NodeJS.WriteStream): Output {
  let isGone = false;
  stream.on('error', () => {
    isGone = true;
  });
  return {
    write(line) {
      if (isGone || stream.writableLength > MAX_WAITING_BYTES) return;
      stream.write(`${line}\n`);
    },
    flush() {
      if (isGone || stream.writableLength === 0) return Promise.resolve();
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, FLUSH_MS);
        stream.write('', () => {
          clearTimeout(timer);
          resolve();
        });
      });
    },
    isTerminal: stream.isTTY === true,
  };
}
