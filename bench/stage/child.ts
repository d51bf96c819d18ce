/** Child processes of a run: started with a channel, told to stop by it, waited for. */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Child {
  pid: number;
  /** What it sent when it was ready. */
  ready: Record<string, unknown>;
  process: ChildProcess;
  /** Ends it by SIGTERM and waits; a profile is written on the way. */
  stop(): Promise<void>;
}

/** A start that takes longer than this has failed, in ms. */
const START_MS = 60_000;
const STOP_MS = 15_000;

/** Runs a built program and waits for its `ready`. Its output goes to the open file `log`. */
export async function startProgram(
  args: readonly string[],
  environment: Record<string, string>,
  log: number,
): Promise<Child> {
  const child = spawn(process.execPath, [...args], { env: environment, stdio: ['ignore', log, log, 'ipc'] });
  return whenReady(child, args.at(-1) ?? '');
}

/** Runs a module of the benchmark itself in a process of its own, with this process's loader. */
export async function startModule(url: string): Promise<Child> {
  const child = fork(new URL(url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return whenReady(child, url);
}

async function whenReady(child: ChildProcess, name: string): Promise<Child> {
  const ended = once(child, 'exit');
  const ready = await Promise.race([
    nextMessage(child, 'ready'),
    ended.then(([code]) =>
      Promise.reject(new Error(`${name} ended with status ${code} before it was ready.`)),
    ),
  ]);
  const { pid } = child;
  if (pid === undefined) throw new Error(`${name} has no process id.`);
  return {
    pid,
    ready: ready as Record<string, unknown>,
    process: child,
    async stop() {
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      child.kill('SIGTERM');
      await ended;
      clearTimeout(timer);
    },
  };
}

/** The next message of that type; rejects where the child ends first, or after `timeoutMs`. */
export function nextMessage<T>(child: ChildProcess, type: string, timeoutMs = START_MS): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
    };
    const onMessage = (message: unknown): void => {
      const { type: found } = message as { type?: string };
      if (found !== type) return;
      end();
      resolve(message as T);
    };
    const onExit = (): void => {
      end();
      reject(new Error(`a process of the benchmark ended while its "${type}" was awaited.`));
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error(`no "${type}" came within ${timeoutMs / 1_000} s.`));
    }, timeoutMs);
    child.on('message', onMessage);
    child.on('exit', onExit);
  });
}
