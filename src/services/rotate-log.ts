/** Keeps a private service's log from growing without bound: looked at whenever the service starts. */
import { renameSync, statSync } from 'node:fs';

const MAX_LOG_BYTES = 10 * 1024 * 1024;

/** Moves a log of over 10 MiB to `<path>.1`, over the one before it. */
export function rotateLog(path: string): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat && stat.size > MAX_LOG_BYTES) renameSync(path, `${path}.1`);
}
