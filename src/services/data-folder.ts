/** Where the private services keep their data, and what to do where PostgreSQL's account can't go there. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { canReach, findDatabaseUser, type OsUser } from './os-user.ts';

export interface DataFolder {
  /** Absolute, without symbolic links. */
  path: string;
  /** Why it isn't the usual one, to be logged; null: it is. */
  note: string | null;
}

/**
 * Finds the data folder, without making it: `explicit` (WINNOW_DATA_DIR), else `.winnow` in the checkout, else, where a
 * root's home is closed to PostgreSQL's account, a folder of `sharedBase` named for the checkout. Never a temporary
 * folder unless `explicit` asks for one. Throws where PostgreSQL's account can't reach an explicit one.
 */
export function locateDataFolder(options: {
  explicit: string | null;
  checkout: string;
  /** Whether a private PostgreSQL keeps its data there. */
  holdsDatabase: boolean;
  sharedBase?: string;
}): DataFolder {
  const usual = resolveLinks(resolve(options.checkout, options.explicit ?? '.winnow'));
  const user = options.holdsDatabase ? findDatabaseUser(usual) : null;
  if (user === null || isReachable(user, usual)) return { path: usual, note: null };
  if (options.explicit !== null) {
    throw new Error(
      `WINNOW_DATA_DIR: ${usual} can't be reached by the account "${user.name}", which runs PostgreSQL for root. Open the folders above it (chmod o+x), choose another folder, or set DATABASE_URL.`,
    );
  }
  const hash = createHash('sha256').update(realpathSync(options.checkout)).digest('hex').slice(0, 12);
  const path = resolveLinks(join(options.sharedBase ?? '/var/lib/winnow', hash));
  return {
    path,
    note: `data is kept in ${path}, since the account "${user.name}", which runs PostgreSQL for root, can't reach ${usual}`,
  };
}

/** Makes the data folder: for this user alone, and for root so that PostgreSQL's account may pass through it. */
export function makeDataFolder(path: string): void {
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
  if (existsSync(path)) return;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o755 });
    mkdirSync(path, { recursive: true, mode });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new Error(`The data folder ${path} can't be made (${code}); set WINNOW_DATA_DIR to one that can.`);
  }
}

function isReachable(user: OsUser, path: string): boolean {
  let nearest = path;
  while (!existsSync(nearest)) nearest = dirname(nearest);
  return canReach(user, nearest);
}

/** `path` with the links of the folders that exist resolved, so that two ways to one folder are one. */
function resolveLinks(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(resolveLinks(parent), path.slice(parent.length).replace(/^\/+/, ''));
}
