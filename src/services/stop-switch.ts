/** Turns every way in which a run is told to end into one promise, and a second request into haste. */
import { findWatchedParents, watchParents } from './watch-parent.ts';

export interface StopSwitch {
  /** Resolves, with what asked for it in words, when the run shall end. */
  readonly requested: Promise<string>;
  readonly isRequested: boolean;
  /** Aborted by the first request: waits for a start are to be given up. */
  readonly stopping: AbortSignal;
  /** Aborted by a second request: drains are to be cut short. */
  readonly hurry: AbortSignal;
  /** Asks for the end from within. */
  request(why: string): void;
}

/**
 * One Ctrl-C under npm arrives twice, from the terminal and passed on by npm (measured: within 5 ms); only what comes
 * later is a second request.
 */
const SAME_REQUEST_MS = 400;

/**
 * Takes over SIGINT, SIGTERM and SIGHUP, and where npm runs this process (`lifecycleEvent`, its
 * npm_lifecycle_event) the end of npm. Call it once, before anything is started.
 */
export function installStopSwitch(lifecycleEvent: string | undefined): StopSwitch {
  const hurry = new AbortController();
  const stopping = new AbortController();
  let requestedAt: number | null = null;
  let resolveRequested: (why: string) => void = () => undefined;
  const requested = new Promise<string>((resolve) => {
    resolveRequested = resolve;
  });
  const request = (why: string): void => {
    if (requestedAt === null) {
      requestedAt = Date.now();
      stopping.abort();
      resolveRequested(why);
    } else if (Date.now() - requestedAt > SAME_REQUEST_MS) {
      hurry.abort();
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => request(signal));
  watchParents(findWatchedParents(lifecycleEvent), () => {
    if (requestedAt === null) request('npm has ended');
  });
  return {
    requested,
    get isRequested() {
      return requestedAt !== null;
    },
    stopping: stopping.signal,
    hurry: hurry.signal,
    request,
  };
}
