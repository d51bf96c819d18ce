/** The build that is measured, and what to call it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const CHECKOUT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A built module's path, such as `src/api-main.js`. */
export function locateBuilt(module: string): string {
  return join(CHECKOUT, 'dist', module);
}

/** Tells one build from another, so that a build in the middle of a run is noticed. */
export function readBuildStamp(): string {
  try {
    return createHash('sha256')
      .update(readFileSync(locateBuilt('.built.json')))
      .digest('hex')
      .slice(0, 12);
  } catch {
    return 'unknown';
  }
}

/** The short commit, with `-dirty` where the sources that are measured differ from it; `unknown` outside a checkout. */
export function readCommit(): string {
  try {
    const run = (...args: string[]): string =>
      execFileSync('git', args, {
        cwd: CHECKOUT,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
    const commit = run('rev-parse', '--short', 'HEAD');
    const changes = run('status', '--porcelain', '--', 'src', 'workers', 'config', 'model', 'package.json');
    return changes === '' ? commit : `${commit}-dirty`;
  } catch {
    return 'unknown';
  }
}
