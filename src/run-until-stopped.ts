/** The life of a program of Winnow's: start, say so, and end once, in order, at a signal or when the parent has gone. */

export interface RunningProgram {
  /** Sent to the parent with `ready`. */
  ready: Record<string, unknown>;
  /** Messages of the parent. */
  onMessage?: (message: unknown) => void;
  /** Drains and closes everything. */
  stop(): Promise<void>;
}

/** A drain that takes longer than this is given up, in ms; the record and the sweep make up for what was left. */
const STOP_MS = 8_000;
/** A start gets so long to come to its own end after a signal, in ms. */
const START_MS = 2_000;

/**
 * Runs `start`, then waits for SIGTERM, SIGINT, SIGHUP or the end of the parent's channel, and stops. Ends the process
 * with status 0, or 1 where it couldn't start or a fault was nobody's. A signal during the start stops right after it.
 */
export async function runUntilStopped(name: string, start: () => Promise<RunningProgram>): Promise<void> {
  let program: RunningProgram | null = null;
  let isStopping = false;
  let isAsked = false;
  const stop = async (status: number) => {
    isAsked = true;
    // A start may wait for its database for ever; nothing is half-done yet that an end would harm.
    if (!program) setTimeout(() => process.exit(status), START_MS);
    if (!program || isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), STOP_MS).unref();
    await program.stop().catch((error: Error) => fail(name, error));
    process.exit(status);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  if (process.channel) process.on('disconnect', () => void stop(0));
  process.on('uncaughtException', (error) => {
    fail(name, error);
    void stop(1);
    if (!program) process.exit(1);
  });
  process.on('unhandledRejection', (reason) => {
    fail(name, reason instanceof Error ? reason : new Error(String(reason)));
  });
  try {
    program = await start();
  } catch (error) {
    fail(name, error as Error);
    process.exit(1);
  }
  const { onMessage } = program;
  if (onMessage) process.on('message', onMessage);
  if (isAsked) await stop(0);
  else process.send?.({ type: 'ready', ...program.ready }, undefined, undefined, () => {});
}

/** One line; a stack only where the fault is a bug. The message of an error never quotes a comment. */
function fail(name: string, error: Error): void {
  process.stderr.write(`winnow: ${name}: ${error.message}\n`);
}
