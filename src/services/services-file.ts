/**
 * `services.json` in the data folder: what runs there, for whom, and how to tell whether it still does. `npm run worker`
 * and `winnow` read it to join what `npm start` started.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, type ProcessRecord } from './process-identity.ts';
import { writePrivateFile } from './write-private-file.ts';

/** Which command a process was started as: `start` is the supervisor of `npm start`. */
export type Role = 'start' | 'api' | 'worker' | 'winnow';

/** A process that needs the private services; the last one to leave stops them. */
export interface Holder extends ProcessRecord {
  role: Role;
  /** Whether it needs the queue as well as the database. */
  needsQueue: boolean;
}

export interface ServicesRecord {
  version: 1;
  holders: Holder[];
  /** The private PostgreSQL; null: none runs here. */
  database: { process: ProcessRecord; port: number; url: string } | null;
  /** Where the job queues live; null: nobody here needs them, or REDIS_URL names them. */
  queue: { kind: 'redis'; process: ProcessRecord; url: string; title: string } | { kind: 'postgres' } | null;
  /** The processes under `npm start`; `url` is the API's. */
  programs: (ProcessRecord & { name: string; url?: string })[];
}

/** The record of `dataDir`; an empty one where there is none, or it can't be understood. Dead holders are left out. */
export function readServices(dataDir: string): ServicesRecord {
  try {
    const record = JSON.parse(readFileSync(pathOf(dataDir), 'utf8')) as ServicesRecord;
    if (record.version !== 1) return makeEmpty();
    return {
      ...record,
      holders: record.holders.filter(isRunning),
      programs: record.programs.filter(isRunning),
    };
  } catch {
    return makeEmpty();
  }
}

/** Replaces the record in one step, mode 600; removes it where nothing runs. Call it under the services' lock. */
export function writeServices(dataDir: string, record: ServicesRecord): void {
  const isEmpty = record.holders.length === 0 && record.database === null && record.queue?.kind !== 'redis';
  if (isEmpty) rmSync(pathOf(dataDir), { force: true });
  else writePrivateFile(pathOf(dataDir), `${JSON.stringify(record, null, 2)}\n`);
}

/** The lock under which services are started, stopped and written down. */
export function servicesLockPath(dataDir: string): string {
  return join(dataDir, 'services.lock');
}

/** The lock that `npm start` holds for as long as it runs. */
export function supervisorLockPath(dataDir: string): string {
  return join(dataDir, 'supervisor.lock');
}

function pathOf(dataDir: string): string {
  return join(dataDir, 'services.json');
}

function makeEmpty(): ServicesRecord {
  return { version: 1, holders: [], database: null, queue: null, programs: [] };
}
