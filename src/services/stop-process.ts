/** Ends a process by a row of ever ruder signals, making sure before each that the pid is still the process meant. */
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, type ProcessRecord } from './process-identity.ts';

/** A signal, and how long the process has after it before the next is sent. */
export interface StopStep {
  signal: NodeJS.Signals;
  waitMs: number;
}

/** Time between two looks at a process that is ending. */
const POLL_MS = 20;

/**
 * Sends each step's signal in turn until the process is gone. Resolves to whether it is. Safe to call for a process that
 * has ended already, or whose pid has passed to another: nothing is sent then.
 */
export async function stopProcess(record: ProcessRecord, steps: readonly StopStep[]): Promise<boolean> {
  for (const { signal, waitMs } of steps) {
    if (!sendSignal(record, signal)) return true;
    if (await waitUntilGone(record, waitMs)) return true;
  }
  return !isRunning(record);
}

/** Sends one signal to the process if it still is the one recorded; false where it is gone. */
export function sendSignal(record: ProcessRecord, signal: NodeJS.Signals): boolean {
  if (!isRunning(record)) return false;
  try {
    process.kill(record.pid, signal);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Waits at most `waitMs` for the process to end; resolves to whether it did. */
export async function waitUntilGone(record: ProcessRecord, waitMs: number): Promise<boolean> {
  const deadline = Date.now() + waitMs;
  while (isRunning(record)) {
    if (Date.now() >= deadline) return false;
    await sleep(POLL_MS);
  }
  return true;
}
