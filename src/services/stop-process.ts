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
 * Sends each step's signal in turn until the process is gone. Resolves to whether it is. Once `hurry` is aborted, only the
 * last step is waited for in full. Safe to call for a process that has ended already, or whose pid has passed to another:
 * nothing is sent then.
 */
export async function stopProcess(
  record: ProcessRecord,
  steps: readonly StopStep[],
  hurry?: AbortSignal,
): Promise<boolean> {
  for (const [index, { signal, waitMs }] of steps.entries()) {
    if (!sendSignal(record, signal)) return true;
    const isLast = index === steps.length - 1;
    if (await waitUntilGone(record, waitMs, isLast ? undefined : hurry)) return true;
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

/** Time that a process is given per step once there is a hurry. */
const HURRIED_WAIT_MS = 250;

/** Waits at most `waitMs` (a quarter of a second once `hurry` is aborted) for the process to end; whether it did. */
export async function waitUntilGone(
  record: ProcessRecord,
  waitMs: number,
  hurry?: AbortSignal,
): Promise<boolean> {
  const start = Date.now();
  while (isRunning(record)) {
    const limitMs = hurry?.aborted ? Math.min(waitMs, HURRIED_WAIT_MS) : waitMs;
    if (Date.now() - start >= limitMs) return false;
    await sleep(POLL_MS);
  }
  return true;
}
