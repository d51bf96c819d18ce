/** Makes the data of the private PostgreSQL, once: whole or not at all. */
import { execFile } from 'node:child_process';
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { OsUser } from './os-user.ts';
import type { PostgresPrograms } from './postgres-programs.ts';

/**
 * Server settings written into postgresql.conf, where operators may change them. UTC and no checkpoint lines keep the
 * log plain; jit costs more than it gives on short statements; 2 GB of WAL spares checkpoints under load.
 */
const SERVER_SETTINGS = [
  'max_connections=200',
  'shared_buffers=128MB',
  'max_wal_size=2GB',
  'jit=off',
  'log_checkpoints=off',
  'timezone=UTC',
  'log_timezone=UTC',
];

/**
 * Runs initdb for the role `owner` beside `folder`, then moves the result there, so that a run that was cut short leaves
 * no half-made data. UTF8 with the built-in C.UTF-8 locale whatever the system's. Rejects with initdb's own message.
 */
export async function initialisePostgres(options: {
  programs: PostgresPrograms;
  user: OsUser | null;
  home: string;
  folder: string;
  owner: string;
  password: string;
}): Promise<void> {
  const { programs, user, folder } = options;
  const workshop = join(options.home, 'postgres.new');
  const made = join(workshop, 'data');
  const passwordFile = join(workshop, 'password');
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, `${options.password}\n`, { mode: 0o600 });
  if (user) for (const path of [passwordFile, workshop]) chownSync(path, user.uid, user.gid);
  const args = [
    `--pgdata=${made}`,
    `--username=${options.owner}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...SERVER_SETTINGS.map((setting) => `--set=${setting}`),
  ];
  try {
    await promisify(execFile)(programs.initdb, args, {
      cwd: '/',
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
      timeout: 120_000,
      ...(user && { uid: user.uid, gid: user.gid }),
    });
    renameSync(made, folder);
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    throw new Error(`PostgreSQL's initdb failed: ${(stderr || message).trim().slice(-1_000)}`);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}
