/** What goes on, for whoever waits: one line that is written over on a terminal, a line a step elsewhere. */
export interface Progress {
  (text: string): void;
  /** Ends the line that is written over. */
  end(): void;
}

export function createProgress(stream: NodeJS.WriteStream): Progress {
  let last = '';
  const startedAt = Date.now();
  const show = (text: string): void => {
    if (text === last) return;
    const step = text.split(':', 1)[0];
    const isSameStep = step === last.split(':', 1)[0];
    last = text;
    const seconds = Math.round((Date.now() - startedAt) / 1_000);
    if (stream.isTTY) stream.write(`\r\x1b[K[${seconds} s] ${text}`.slice(0, (stream.columns ?? 80) + 3));
    else if (!isSameStep) stream.write(`bench: [${seconds} s] ${text}\n`);
  };
  return Object.assign(show, {
    end: () => {
      if (stream.isTTY) stream.write('\r\x1b[K');
    },
  });
}
