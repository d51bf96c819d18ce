/** A progress bar on a terminal; nothing anywhere else, so that logs and pipes stay clean. */
import { SingleBar } from 'cli-progress';
import type { TextOutput } from './text-output.ts';

export interface Progress {
  add(items: number, bytes: number): void;
  /** Prints a line above the bar, or just prints it. */
  note(line: string): void;
  stop(): void;
}

export interface ProgressOptions {
  errors: TextOutput;
  /** What there is to read; null: nobody knows, and a counter runs instead of a bar. */
  totalBytes: number | null;
  /** Such as `comments`. */
  unit: string;
  /** False: silent although there is a terminal, such as where the answers go to that same one. */
  isShown?: boolean | undefined;
}

export function startProgress({ errors, totalBytes, unit, isShown = true }: ProgressOptions): Progress {
  const note = (line: string): void => errors.note(`${line}\n`);
  if (!errors.isTerminal || !isShown) return { add: () => undefined, note, stop: () => undefined };
  const isBar = totalBytes !== null && totalBytes > 0;
  const bar = new SingleBar({
    stream: errors.stream as NodeJS.WritableStream,
    format: isBar
      ? `{bar} {percentage} %  {items} ${unit}  {rate} a second`
      : `{items} ${unit}  {rate} a second`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    fps: 5,
    clearOnComplete: true,
    forceRedraw: true,
    // Signals are the command's own affair; one that ends it at once must leave the terminal as it was.
    gracefulExit: false,
    hideCursor: false,
    linewrap: true,
  });
  const startedAt = performance.now();
  let itemCount = 0;
  const payload = () => ({
    items: itemCount.toLocaleString('en'),
    rate: Math.round((itemCount / Math.max(1, performance.now() - startedAt)) * 1_000).toLocaleString('en'),
  });
  bar.start(isBar ? totalBytes : 1, 0, payload());
  return {
    add(items, bytes) {
      itemCount += items;
      // A bar that is full counts as done and would be redrawn no more.
      if (isBar) bar.increment(bytes, payload());
      else bar.update(0, payload());
    },
    note(line) {
      note(`\r\u001b[K${line}`);
    },
    stop() {
      bar.stop();
    },
  };
}
