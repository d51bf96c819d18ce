/** One bar at a time on a terminal, a line at the end of each step elsewhere. */
import cliProgress from 'cli-progress';

export interface Step {
  /** So many more are done. */
  add(count: number): void;
  end(): void;
}

/** Begins a step of so many units; what it is about stands before the bar. Written to stderr: stdout has the tables. */
export function beginStep(name: string, total: number): Step {
  const startedAt = performance.now();
  let done = 0;
  const bar = process.stderr.isTTY
    ? new cliProgress.SingleBar(
        {
          format: `${name.padEnd(16)} [{bar}] {percentage}% | {value}/{total} | {eta_formatted} left`,
          stream: process.stderr,
          etaBuffer: 5_000,
        },
        cliProgress.Presets.shades_classic,
      )
    : null;
  bar?.start(total, 0);
  return {
    add(count) {
      done += count;
      bar?.update(Math.round(done));
    },
    end() {
      bar?.update(total);
      bar?.stop();
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      process.stderr.write(`${name}: ${total} in ${seconds} s\n`);
    },
  };
}
