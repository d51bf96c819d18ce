/**
 * PostgreSQL refuses to run as root, so a root's private one runs as an account of its own, which must be able to reach
 * its programs and its data.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** An account of the operating system, as spawn takes it. */
export interface OsUser {
  name: string;
  uid: number;
  gid: number;
}

/** macOS ships `_postgres`; Debian's and others' packages make `postgres`. */
const NAMES = process.platform === 'darwin' ? ['_postgres', 'postgres'] : ['postgres'];

/** Where id and useradd are, whatever the PATH that Winnow was given. */
const SYSTEM_PATH = '/usr/sbin:/usr/bin:/sbin:/bin';

/**
 * The account that runs PostgreSQL: null unless this process is root's. The owner of data that `home` already holds,
 * else `postgres`, which is made where it isn't there yet. Throws, saying what to run, where it can't be made.
 *
 * @param makesOne false: where there is none yet the answer is null, and nothing was ever run or kept by it
 */
export function findDatabaseUser(home: string, makesOne = true): OsUser | null {
  if (process.getuid?.() !== 0) return null;
  const owned = statSync(join(home, 'postgres'), { throwIfNoEntry: false });
  if (owned && owned.uid !== 0) return { name: `#${owned.uid}`, uid: owned.uid, gid: owned.gid };
  const existing = lookUpFirst();
  if (existing !== null || !makesOne) return existing;
  makeUser();
  const made = lookUpFirst();
  if (made !== null) return made;
  throw new Error(
    'PostgreSQL refuses to run as root, and the account "postgres" could not be made. Make it (useradd --system postgres), start Winnow as another user, or set DATABASE_URL.',
  );
}

/** Whether `user` may enter the folder or run the program at `path`, every folder above it included. */
export function canReach(user: OsUser, path: string): boolean {
  const script = 'if [ -d "$1" ]; then cd "$1"; else test -x "$1"; fi';
  const { status } = spawnSync('/bin/sh', ['-c', script, 'sh', path], {
    uid: user.uid,
    gid: user.gid,
    cwd: '/',
    stdio: 'ignore',
    env: { PATH: '/bin:/usr/bin' },
  });
  return status === 0;
}

function lookUpFirst(): OsUser | null {
  for (const name of NAMES) {
    const uid = askId('-u', name);
    const gid = askId('-g', name);
    if (uid !== null && gid !== null && uid !== 0) return { name, uid, gid };
  }
  return null;
}

function askId(option: string, name: string): number | null {
  try {
    const answer = execFileSync('id', [option, name], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { PATH: SYSTEM_PATH },
    });
    return Number.parseInt(answer, 10);
  } catch {
    return null;
  }
}

function makeUser(): void {
  const ways = [
    ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
    ['adduser', '-S', '-D', '-H', '-s', '/sbin/nologin', 'postgres'],
  ];
  for (const [program = '', ...options] of ways) {
    if (spawnSync(program, options, { stdio: 'ignore', env: { PATH: SYSTEM_PATH } }).status === 0) return;
  }
}
