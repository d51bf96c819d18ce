/** Where the private services keep their data, and what to do where PostgreSQL's account can't go there. */
import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { canReach, findDatabaseUser, type OsUser } from './os-user.ts';

export interface DataFolder {
  /** Absolute, without symbolic links. */
  path: string;
  /** Where the private PostgreSQL keeps its data and programs: `path`, unless its account can't go there. */
  databaseHome: string;
  /** Why either isn't the usual one, to be logged; null: both are. */
  note: string | null;
}

/** Where a root's PostgreSQL lives that can't live in the data folder. */
const SHARED_BASE = '/var/lib/winnow';

/**
 * Finds the data folder, without making it: `explicit` (WINNOW_DATA_DIR), else `.winnow` in the checkout. Where that is
 * a root's and closed to PostgreSQL's account, as under /root, all moves to a folder of `sharedBase` named for the
 * checkout, or beside an explicit folder the database alone, named for that. Never a temporary folder unless asked for.
 */
export function locateDataFolder(options: {
  explicit: string | null;
  checkout: string;
  /** Whether a private PostgreSQL is wanted. */
  holdsDatabase: boolean;
  /** False: only looks, and makes no account for a root's PostgreSQL where there is none yet. */
  makesUser?: boolean;
  sharedBase?: string;
}): DataFolder {
  const usual = resolveLinks(resolve(options.checkout, options.explicit ?? '.winnow'));
  const user = options.holdsDatabase ? findDatabaseUser(usual, options.makesUser) : null;
  if (user === null || isReachable(user, usual)) return { path: usual, databaseHome: usual, note: null };
  const hashed = options.explicit === null ? realpathSync(options.checkout) : usual;
  const hash = createHash('sha256').update(hashed).digest('hex').slice(0, 12);
  const shared = resolveLinks(join(options.sharedBase ?? SHARED_BASE, hash));
  const because = `since the account "${user.name}", which runs PostgreSQL for root, can't reach ${usual}`;
  if (options.explicit === null) {
    return { path: shared, databaseHome: shared, note: `data is kept in ${shared}, ${because}` };
  }
  return { path: usual, databaseHome: shared, note: `the database is kept in ${shared}, ${because}` };
}

/**
 * Makes the data folder: for this user alone, and for root so that PostgreSQL's account may pass through it (mode 711;
 * what is in it is closed by itself). A root's own folder that is there already is opened to that degree.
 */
export function makeDataFolder({ path, databaseHome }: DataFolder): void {
  for (const folder of new Set([path, databaseHome])) makeFolder(folder);
}

function makeFolder(path: string): void {
  const isRoot = process.getuid?.() === 0;
  try {
    const existing = statSync(path, { throwIfNoEntry: false });
    if (existing === undefined) {
      mkdirSync(dirname(path), { recursive: true, mode: 0o755 });
      mkdirSync(path, { recursive: true, mode: isRoot ? 0o711 : 0o700 });
      // Whatever the umask says.
      if (isRoot) chmodSync(path, 0o711);
    } else if (isRoot && existing.uid === 0 && (existing.mode & 0o001) === 0) {
      chmodSync(path, (existing.mode & 0o777) | 0o001);
    }
    accessSync(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new Error(
      `The data folder ${path} can't be made or written to (${code}); start Winnow as the user whose it is, or set WINNOW_DATA_DIR to another.`,
    );
  }
}

/** Whether `user` can enter the folder as it is, or as `makeFolder` will leave it. */
function isReachable(user: OsUser, path: string): boolean {
  const own = statSync(path, { throwIfNoEntry: false });
  if (own !== undefined && own.uid !== 0) return canReach(user, path);
  let nearest = dirname(path);
  while (!existsSync(nearest)) nearest = dirname(nearest);
  return canReach(user, nearest);
}

/** `path` with the links of the folders that exist resolved, so that two ways to one folder are one. */
function resolveLinks(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(resolveLinks(parent), path.slice(parent.length).replace(/^\/+/, ''));
}
