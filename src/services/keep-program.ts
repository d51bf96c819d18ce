/**
 * Runs one of Winnow's own programs (the API, a worker) as a child process and starts it again when it ends. The child has
 * a process group of its own, so that Ctrl-C reaches the supervisor alone, which then drains in order.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type ProcessRecord, recordProcess } from './process-identity.ts';
import { sendSignal, waitUntilGone } from './stop-process.ts';

export interface ProgramOptions {
  /** For the log, such as `worker 2`. */
  name: string;
  /** Node's own options, the module, and its arguments. */
  args: readonly string[];
  /** Asked at each start, since addresses may have changed. */
  environment: () => Record<string, string>;
  /** Takes one line of the child's output. */
  write: (line: string) => void;
  /** Takes one line for people. */
  log: (line: string) => void;
  /** Called whenever another process has taken the place of the last. */
  onChange: () => void;
  /** Takes what the child sends besides `ready`. */
  onMessage?: (message: object) => void;
}

export interface Program {
  readonly name: string;
  /** The process that runs now; null between two. */
  readonly process: ProcessRecord | null;
  /** What the child named in its `ready` message. */
  readonly url: string | undefined;
  /** Resolves once the first process is ready; rejects where it ends before. */
  readonly firstReady: Promise<void>;
  /** Sends the child a message, where one runs and listens. */
  send(message: object): void;
  /** Drains the process by SIGTERM, so that the next one takes its place. */
  restart(): void;
  /** Drains it by SIGTERM, kills its group after `waitMs`, and starts no other. Safe to call twice. */
  stop(waitMs: number, hurry?: AbortSignal): Promise<void>;
}

const MAX_BACK_OFF_MS = 30_000;
/** A process that lived this long was sound: the next back-off begins anew. */
const SOUND_MS = 60_000;
/** Time that a drain may take when a program is only restarted. */
const RESTART_WAIT_MS = 10_000;

/** Starts the program at once. */
export function keepProgram(options: ProgramOptions): Program {
  const { name, log } = options;
  let child: ChildProcess | null = null;
  let record: ProcessRecord | null = null;
  let url: string | undefined;
  let isStopping = false;
  let wasReady = false;
  let backOffMs = 0;
  let timer: NodeJS.Timeout | undefined;
  let settle: { resolve: () => void; reject: (error: Error) => void } = { resolve() {}, reject() {} };
  const firstReady = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // Whoever waits sees the fault; a stop before that must not count as unhandled.
  firstReady.catch(() => undefined);

  const start = (): void => {
    const startedAt = Date.now();
    const started = spawn(process.execPath, [...options.args], {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: options.environment(),
    });
    child = started;
    record = started.pid ? recordProcess(started.pid) : null;
    forwardLines(started.stdout, options.write);
    forwardLines(started.stderr, options.write);
    started.on('message', (message: { type?: string; url?: string }) => {
      if (message?.type !== 'ready') {
        options.onMessage?.(message);
        return;
      }
      wasReady = true;
      url = message.url;
      settle.resolve();
      options.onChange();
    });
    started.on('error', (error) => log(`${name}: ${error.message}`));
    started.once('close', (code, signal) => {
      if (child !== started) return;
      child = null;
      record = null;
      url = undefined;
      const how = signal ? `was ended by ${signal}` : `ended with status ${code}`;
      if (isStopping) return;
      if (!wasReady) {
        settle.reject(new Error(`${name} ${how} before it was ready; its last lines above say why.`));
        return;
      }
      backOffMs =
        Date.now() - startedAt > SOUND_MS ? 250 : Math.min(MAX_BACK_OFF_MS, Math.max(250, backOffMs * 2));
      log(`${name} ${how}: starting it again in ${backOffMs} ms`);
      options.onChange();
      timer = setTimeout(() => {
        start();
        options.onChange();
      }, backOffMs);
    });
  };
  start();

  const drain = async (waitMs: number, hurry?: AbortSignal): Promise<void> => {
    const target = record;
    if (target === null) return;
    if (!sendSignal(target, 'SIGTERM') || (await waitUntilGone(target, waitMs, hurry))) return;
    log(`${name} didn't drain in time: killing it`);
    killGroup(target.pid);
    await waitUntilGone(target, 1_000);
  };

  return {
    name,
    get process() {
      return record;
    },
    get url() {
      return url;
    },
    firstReady,
    send(message) {
      if (child?.connected) child.send(message, () => {});
    },
    restart() {
      void drain(RESTART_WAIT_MS);
    },
    async stop(waitMs, hurry) {
      isStopping = true;
      clearTimeout(timer);
      settle.reject(new Error(`${name} was stopped.`));
      await drain(waitMs, hurry);
    },
  };
}

function forwardLines(stream: Readable | null, write: (line: string) => void): void {
  if (stream === null) return;
  stream.on('error', () => undefined);
  createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', write);
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Gone in the meantime.
  }
}
