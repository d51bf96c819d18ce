/**
 * Notices that npm has gone. A TERM to `npm start` may end npm, or the shell between, and leave node behind without any
 * signal; nobody would then stop Winnow.
 */
import {
  isRunning,
  type ProcessRecord,
  readCommandLine,
  readParentPid,
  recordProcess,
} from './process-identity.ts';

/** Time between two looks. */
const WATCH_MS = 500;

/**
 * The processes that must live for this one to go on: none unless npm runs it; else its parent, and where that is a
 * shell that npm put between (`sh -c "node …"`), npm too. `lifecycleEvent` is npm_lifecycle_event.
 */
export function findWatchedParents(lifecycleEvent: string | undefined): ProcessRecord[] {
  if (lifecycleEvent === undefined) return [];
  const watched: ProcessRecord[] = [];
  let pid: number | null = process.ppid;
  while (pid !== null && pid > 1) {
    const record = recordProcess(pid);
    if (record === null) break;
    watched.push(record);
    // Beyond npm stands the user's own shell, which may end without meaning us.
    if (!/(^|\/)(sh|bash|dash|ash|zsh|busybox)( sh)? -\w*c /.test(readCommandLine(pid))) break;
    pid = readParentPid(pid);
  }
  return watched;
}

/** Calls `gone` once, when one of `watched` has ended. The answer stops the watch; it keeps no process alive. */
export function watchParents(watched: readonly ProcessRecord[], gone: () => void): () => void {
  if (watched.length === 0) return () => undefined;
  const timer = setInterval(() => {
    if (watched.every(isRunning)) return;
    clearInterval(timer);
    gone();
  }, WATCH_MS);
  timer.unref();
  return () => clearInterval(timer);
}
